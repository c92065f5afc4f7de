import { expect, it } from 'vitest';
import { randomOf } from '../../scan/small-groups/attack/world.ts';
import { enumerate } from './enumerate.ts';
import { MENDINGS, type Mending } from './seen.ts';
import { withoutTwin } from './twins.ts';
import { anyWorld, smallWorld, withLate } from './world.ts';

const SCENARIOS = Number(process.env.VOTING_SCENARIOS ?? 300);
const WITHIN = 200;

it(`[H1-H9] nothing follows from what ${SCENARIOS} rounds of 3 to 40 people give out`, () => {
  const derived = { tried: 0, small: [] as string[], large: [] as string[] };
  for (let seed = 0; seed < SCENARIOS; seed++) {
    const small = enumerate(smallWorld(randomOf(seed)), null);
    if (small) derived.tried += 1;
    derived.small.push(...(small ?? []).map((secret) => `${seed}: ${secret}`));
    derived.large.push(...withoutTwin(anyWorld(randomOf(seed))).map((secret) => `${seed}: ${secret}`));
  }
  expect(derived).toMatchObject({ small: [], large: [] });
  expect(derived.tried).toBeGreaterThan(SCENARIOS / 3);
}, 3_600_000);

it.each(MENDINGS)(
  'finds out what would follow without: %s',
  (mending) => {
    const first = Array.from({ length: WITHIN }, (_, seed) => seed).find((seed) => isFound(seed, mending));
    expect(first).toBeDefined();
  },
  600_000,
);

function isFound(seed: number, without: Mending): boolean {
  const world = smallWorld(randomOf(seed));
  const late = without === 'no vote after a reveal';
  return (enumerate(late ? withLate(world) : world, without) ?? []).length > 0;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallestRise, verdictOf } from '../../../../core/scan/waves/verdict.ts';
import { type Random, randomOf } from '../small-groups/attack/world.ts';

describe('what is said of a followed point', () => {
  test.each([
    [8, 20, 16, 20, 'higher'],
    [8, 20, 15, 20, 'unclear'],
    [16, 20, 8, 20, 'lower'],
    [24, 139, 44, 116, 'higher'],
    [29, 140, 38, 115, 'unclear'],
    [0, 0, 9, 10, 'unclear'],
  ] as const)('%i of %i and then %i of %i is %s', (k1, n1, k2, n2, verdict) => {
    expect(verdictOf({ k: k1, n: n1 }, { k: k2, n: n2 })).toBe(verdict);
  });

  test('turns around when then and now change places', () => {
    const share = fc
      .integer({ min: 1, max: 300 })
      .chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
    const opposite = { higher: 'lower', lower: 'higher', unclear: 'unclear' } as const;
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(verdictOf(b, a)).toBe(opposite[verdictOf(a, b)]);
      }),
    );
  });
});

test.each([
  [10, 60],
  [15, 47],
  [20, 40],
  [30, 33],
  [40, 30],
  [60, 25],
  [100, 19],
])('of %i people a rise from two in five must be %i points before anything can be said of it', (n, points) => {
  expect(Math.round((smallestRise({ k: 0.4 * n, n }) ?? 0) * 100)).toBe(points);
});

test('when nearly everybody found so already no rise can be told from chance', () => {
  expect(smallestRise({ k: 19, n: 20 })).toBeNull();
});

/** Five points of people who answer the second time just as likely as the first. */
function someVerdict(random: Random, isSame: boolean): boolean {
  const [first, second] = [10 + random(80), 10 + random(80)];
  return Array.from({ length: 5 }, () => {
    const likely = 5 + random(90);
    const higher = isSame ? likely : 100 - likely;
    const count = (n: number, of: number) => Array.from({ length: n }, () => random(100) < of).filter(Boolean).length;
    return verdictOf({ k: count(first, likely), n: first }, { k: count(second, higher), n: second });
  }).some((verdict) => verdict !== 'unclear');
}

test('in 2,000 trajectories in which nothing changes, at most 5 % say of any of five points that it did', () => {
  const random = randomOf(14);
  const times = (isSame: boolean) => Array.from({ length: 2000 }, () => someVerdict(random, isSame));
  const said = times(true).filter(Boolean).length;
  expect(said / 2000).toBeLessThanOrEqual(0.05);
  // And where much changes it is said.
  expect(times(false).filter(Boolean).length).toBeGreaterThan(1500);
});

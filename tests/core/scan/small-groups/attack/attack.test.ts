import { expect, test } from 'vitest';
import { COMPLEMENT_RULES, type ComplementRules } from '../../../../../core/scan/small-groups/guard.ts';
import { documentThreshold } from '../../../../../core/scan/small-groups/thresholds.ts';
import { allReleased } from '../../all-released.ts';
import { mayFollow } from '../may-follow.ts';
import { type Derived, derive } from './derive.ts';
import { nothingSeen, see } from './seen.ts';
import { type Person, peopleOf, type Random, randomOf, scanOfPeople } from './world.ts';

interface Attack {
  readonly sequences: number;
  readonly rules: ComplementRules;
  /** Whether a new version of the scan is held back when it is too near to one that was seen. */
  readonly guardVersions: boolean;
  /** Who reads documents only sees what passes ten; everybody else also sees the screen. */
  readonly documentsOnly: boolean;
  readonly seed: number;
}

/** Other people in the scan than before: a few more, a few less, or just some. */
function otherVersion(random: Random, version: readonly number[], people: readonly Person[]): readonly number[] {
  const inside = new Set(version);
  const outside = people.flatMap((_, i) => (inside.has(i) ? [] : [i]));
  const sort = random(4);
  if (sort === 0) return version.slice(0, Math.max(0, version.length - 1 - random(3)));
  if (sort === 1) return people.flatMap((_, i) => (random(2) ? [i] : []));
  if (sort === 2) return [...version, ...outside.slice(0, 1 + random(14))];
  const group = random(2) ? 'residents' : 'frontline';
  return [...version, ...outside.filter((i) => people[i]?.perspective === group && people[i]?.completed)];
}

/** One sequence of what can be asked, and what follows from the answers. */
function attackOnce(random: Random, { rules, guardVersions, documentsOnly }: Attack): Derived {
  const people = peopleOf(random);
  const seen = nothingSeen();
  const floor = documentsOnly ? 10 : 5;
  const early = random(4);
  let version: readonly number[] = people.flatMap((_, i) => (random(5) > early ? [i] : []));
  let setting = 5;
  let include = random(2) === 0;
  for (let step = 0; step < 8; step++) {
    const action = random(4);
    if (action === 0) include = !include;
    if (action === 1) setting = 5 + random(12);
    if (action === 2) {
      const next = otherVersion(random, version, people);
      const scan = scanOfPeople(people, next, true);
      const may = [...new Set(seen.versions)].every((earlier) =>
        mayFollow(scanOfPeople(people, earlier, true), scan, floor),
      );
      if (may || !guardVersions) version = next;
    }
    const threshold = documentsOnly || action === 3 ? documentThreshold(setting) : setting;
    see(seen, allReleased(scanOfPeople(people, version, include), threshold, rules), people, version);
  }
  versionsSeen += new Set(seen.versions.map((list) => list.join())).size - 1;
  return derive(seen, people, floor);
}

/** How often another version of a scan was seen after the first. */
let versionsSeen = 0;

function run(attack: Attack): Derived {
  const total: Derived = { answers: 0, unanimous: 0, choices: 0, sizes: 0, open: 0 };
  for (let i = 0; i < attack.sequences; i++) {
    const found = attackOnce(randomOf(attack.seed + i), attack);
    for (const kind of Object.keys(total) as (keyof Derived)[]) total[kind] += found[kind];
  }
  return total;
}

const NOTHING: Derived = { answers: 0, unanimous: 0, choices: 0, sizes: 0, open: 0 };
const guarded = { rules: COMPLEMENT_RULES, guardVersions: true, documentsOnly: false, seed: 1 };
const withoutComplement: ComplementRules = {
  leavesDoubt: () => true,
  mayAdd: () => true,
  heldPoints: (points) => new Set(points.filter(({ count }) => count < 5).map(({ id }) => id)),
};

test('[G1-G9] 7,000 random sequences of switches, thresholds and versions, on screens and in documents, give no cell', () => {
  versionsSeen = 0;
  expect(run({ ...guarded, sequences: 7000 })).toEqual(NOTHING);
  expect(versionsSeen).toBeGreaterThan(400);
}, 180_000);

test('[G2] 3,000 random sequences of documents only give nobody a cell under ten', () => {
  expect(run({ ...guarded, sequences: 3000, documentsOnly: true, seed: 100_000 })).toEqual(NOTHING);
}, 180_000);

test('the attacker finds cells of every kind when the complement rules are off', () => {
  const found = run({ ...guarded, sequences: 800, rules: withoutComplement });
  for (const kind of Object.keys(found) as (keyof Derived)[]) expect(found[kind], kind).toBeGreaterThan(3);
}, 180_000);

test('the attacker finds cells when any version of a scan may follow another', () => {
  const found = run({ ...guarded, sequences: 300, guardVersions: false });
  for (const kind of ['answers', 'choices', 'sizes', 'open'] as const) expect(found[kind], kind).toBeGreaterThan(10);
}, 180_000);

import { expect, test } from 'vitest';
import { asCells } from '../../../../../core/scan/model/cells.ts';
import type { CodedScan } from '../../../../../core/scan/model/coded-scan.ts';
import type { Scan } from '../../../../../core/scan/model/scan.ts';
import { comesBack } from '../../../../../core/scan/small-groups/comes-back.ts';
import { COMPLEMENT_RULES } from '../../../../../core/scan/small-groups/guard.ts';
import { documentThreshold } from '../../../../../core/scan/small-groups/thresholds.ts';
import { allReleased } from '../../all-released.ts';
import { type Derived, derive } from '../attack/derive.ts';
import { nothingSeen, type Seen, see } from '../attack/seen.ts';
import { type Person, peopleOf, type Random, randomOf, scanOfPeople } from '../attack/world.ts';
import { mayFollow } from '../may-follow.ts';

/** So many sequences; more by command, as in the test of elimination. */
const SEQUENCES = Number(process.env.PRAATPLAAT_ATTACKS ?? 400);

function coded({ fileName, scale, includeAbandoned, respondents, statements, improvementPoints }: Scan): CodedScan {
  const about = { title: '', principle: null };
  return {
    ...{ fileName, scale, includeAbandoned },
    perspectives: asCells(respondents.map(({ perspective }) => perspective)),
    completed: asCells(respondents.map(({ completed }) => (completed ? 'yes' : 'no'))),
    columns: [
      ...statements.map(({ id, text, cells }) => {
        return { ...about, kind: 'statement' as const, id: `s${id}`, title: text, cells: asCells(cells) };
      }),
      ...improvementPoints.map(({ id, text, choices }) => {
        return { ...about, kind: 'improvementPoint' as const, id: `v${id}`, title: text, cells: asCells(choices) };
      }),
    ],
  };
}

type Version = readonly number[];
const scanOf = (people: readonly Person[], version: Version) => scanOfPeople(people, version, true);

/** Who is in a second scan: some of all people, or those of the first with a few more or a few less. */
function second(random: Random, people: readonly Person[], first: Version): Version {
  const outside = people.flatMap((_, i) => (first.includes(i) ? [] : [i]));
  const sort = random(5);
  if (sort === 0) return [...first, ...outside.slice(0, 1 + random(3))];
  if (sort === 1) return first.slice(0, Math.max(1, first.length - 1 - random(3)));
  if (sort === 2) return [...first.filter(() => random(4) === 0), ...outside];
  if (sort === 3) return outside;
  return people.flatMap((_, i) => (random(2) ? [i] : []));
}

interface TwoScans {
  readonly people: readonly Person[];
  /** The versions of each that were stored, the last one last. */
  readonly versions: readonly [Version[], Version[]];
}

/** Whether this version of a scan may be stored: it follows its own earlier ones, and stands beside the other scan. */
function mayStore({ people, versions }: TwoScans, which: 0 | 1, next: Version): boolean {
  const other = versions[which === 0 ? 1 : 0].at(-1);
  const [before, after] = which === 0 ? [next, other] : [other, next];
  if (before && after && comesBack(coded(scanOf(people, before)), coded(scanOf(people, after)))) return false;
  return versions[which].every((earlier) => mayFollow(scanOf(people, earlier), scanOf(people, next), 5));
}

/** Two scans of one trajectory that each grow, and are both seen on screens and in documents. */

function attackOnce(random: Random, isGuarded: boolean): Derived {
  const people = peopleOf(random);
  const first = people.flatMap((_, i) => (random(2) ? [i] : []));
  const two: TwoScans = { people, versions: [[first], []] };
  const seen = nothingSeen();
  // Nobody writes the same words twice: open answers of the two scans cannot be laid side by side.
  const open = [seen.open, nothingSeen().open] as const;
  for (let step = 0; step < 7; step++) {
    const which = random(2) as 0 | 1;
    const own = two.versions[which];
    const next = own.length > 0 ? grown(random, people, own.at(-1) ?? []) : second(random, people, first);
    if (!isGuarded || mayStore(two, which, next)) own.push(next);
    for (const scan of [0, 1] as const) {
      const version = two.versions[scan].at(-1);
      if (version) look(random, { ...seen, open: open[scan] }, people, version);
    }
    if (two.versions[1].length > 0) secondScans++;
  }
  const found = derive(seen, people, 5);
  return { ...found, open: found.open + derive({ ...nothingSeen(), open: open[1] }, people, 5).open };
}

const grown = (random: Random, people: readonly Person[], version: Version): Version => {
  const outside = people.flatMap((_, i) => (version.includes(i) ? [] : [i]));
  return [...version, ...outside.slice(0, random(20))];
};

function look(random: Random, seen: Seen, people: readonly Person[], version: Version): void {
  const threshold = random(2) ? 5 + random(8) : documentThreshold(5);
  see(seen, allReleased(scanOfPeople(people, version, random(2) === 0), threshold, COMPLEMENT_RULES), people, version);
}

/** How often there was a second scan to look at. */
let secondScans = 0;

function run(sequences: number, isGuarded: boolean): Derived {
  const total: Derived = { answers: 0, unanimous: 0, choices: 0, sizes: 0, open: 0 };
  for (let i = 0; i < sequences; i++) {
    const found = attackOnce(randomOf(7000 + i), isGuarded);
    for (const kind of Object.keys(total) as (keyof Derived)[]) total[kind] += found[kind];
  }
  return total;
}

test('[G12] sequences over two scans, each growing, give no suppressed cell', () => {
  secondScans = 0;
  expect(run(SEQUENCES, true)).toEqual({ answers: 0, unanimous: 0, choices: 0, sizes: 0, open: 0 });
  expect(secondScans).toBeGreaterThan(SEQUENCES / 2);
}, 600_000);

test('the attacker finds cells when any scan may stand beside the first', () => {
  const found = run(60, false);
  for (const kind of ['answers', 'choices', 'sizes', 'open'] as const) expect(found[kind], kind).toBeGreaterThan(5);
}, 60_000);

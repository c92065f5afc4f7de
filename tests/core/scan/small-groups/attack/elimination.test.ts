import { describe, expect, test } from 'vitest';
import type { Scan } from '../../../../../core/scan/model/scan.ts';
import { computeResults } from '../../../../../core/scan/results/compute-results.ts';
import { COMPLEMENT_RULES, type ComplementRules } from '../../../../../core/scan/small-groups/guard.ts';
import { type People, sharedWith, shownScan } from '../../../../../core/scan/small-groups/shared-people.ts';
import { Eliminator } from './eliminate.ts';
import { LABELS, type Person, type Random, randomOf, STATEMENTS, scanOfPeople } from './world.ts';

/** By command: PRAATPLAAT_ATTACKS=5000. */
const SCENARIOS = Number(process.env.PRAATPLAAT_ATTACKS ?? 400);
const NO_DOUBT: ComplementRules = { ...COMPLEMENT_RULES, leavesDoubt: () => true };

/** Up to forty people of one group or two, who often say the same. */
function peopleOf(random: Random): readonly Person[] {
  return Array.from({ length: 3 + random(38) }, (_, i): Person => {
    const completed = random(4) > 0;
    const cells = Array.from({ length: STATEMENTS }, (_one, s) => {
      if (random(14) === 0) return '';
      return LABELS[random(100) < 70 ? s % LABELS.length : random(LABELS.length)] ?? '';
    });
    return { perspective: i % 4 === 3 ? 'frontline' : 'residents', completed, cells, chosen: null, open: false };
  });
}

/** Results leave the screen a few times, with more people each time and both ways of the switch; what is then found. */
function attackOnce(random: Random, rules: ComplementRules, remembers = true): number {
  const people = peopleOf(random);
  const eliminator = new Eliminator(people);
  let version = people.slice(0, 5 + random(12)).map((_, i) => i);
  let shared: People | null = null;
  for (let moment = 0; moment < 4; moment++) {
    for (const include of [false, true]) {
      const known = shownScan(scanOfPeople(people, version, include), shared, 5);
      const shown = remembers ? known : forgotten(known);
      const inside = version.filter((_, at) => !shown.respondents[at]?.waiting);
      eliminator.look(computeResults(shown, 5, rules), inside);
      if (include) shared = sharedWith(known, shared, 5);
    }
    version = people.slice(0, version.length + random(16)).map((_, i) => i);
  }
  return eliminator.found();
}

/** A scan that does not know any more at which moment somebody came in. */
const forgotten = (scan: Scan): Scan => ({
  ...scan,
  respondents: scan.respondents.map(({ moment: _moment, ...one }) => one),
});

/** The first scenario in which something is found; null when there is none. */
function firstFind(scenarios: number, rules: ComplementRules, remembers = true): number | null {
  for (let seed = 0; seed < scenarios; seed++) if (attackOnce(randomOf(seed), rules, remembers) > 0) return seed;
  return null;
}

describe('[G10] who all said the same', () => {
  test('cannot be found by what others said, in random scans of three to forty people', () => {
    expect(firstFind(SCENARIOS, COMPLEMENT_RULES)).toBeNull();
  }, 600_000);

  test('are found within 200 scenarios when the rule is taken out', () => {
    expect(firstFind(200, NO_DOUBT)).not.toBeNull();
  }, 120_000);

  test('are found within 200 scenarios when it is forgotten who was shared before whom', () => {
    expect(firstFind(200, COMPLEMENT_RULES, false)).not.toBeNull();
  }, 120_000);

  const worker = (at: number, completed = true): Person => ({
    perspective: 'frontline',
    completed,
    cells: Array.from({ length: STATEMENTS }, () => LABELS[at] ?? ''),
    ...{ chosen: null, open: false },
  });
  const shownIn = (people: readonly Person[], shared: People | null, include: boolean, rules?: ComplementRules) => {
    const scan = scanOfPeople(
      people,
      people.map((_, i) => i),
      include,
    );
    const shown = shownScan(scan, shared, 5);
    return { group: computeResults(shown, 5, rules).statements[0]?.groups[0], shared: sharedWith(shown, shared, 5) };
  };
  const seven = Array.from({ length: 7 }, () => worker(0));

  test('seven of one mind stay hidden among thirteen of whom ten said so', () => {
    const others = [0, 0, 0, 2, 2, 2].map((at) => worker(at, false));
    expect(shownIn([...seven, ...others], null, true).group).toMatchObject({ shown: false });
    expect(shownIn([...seven, ...others], null, true, NO_DOUBT).group).toMatchObject({ shown: true });
    const enough = Array.from({ length: 7 }, () => worker(2, false));
    const doubt = [...enough, worker(1, false), worker(1, false)];
    expect(shownIn([...seven, ...doubt], null, true).group).toMatchObject({ shown: true, n: 16 });
  });

  test('and when they were shared, also among seventeen later: 9, 3 and 5', () => {
    const { shared } = shownIn(seven, null, false);
    const others = [0, 0, 1, 1, 1, 2, 2, 2, 2, 2].map((at) => worker(at));
    const later = shownIn([...seven, ...others], shared, false);
    expect(later.group).toMatchObject({ shown: false });
    expect(shownIn([...seven, ...others], shared, false, NO_DOUBT).group).toMatchObject({ shown: true, n: 17 });
    const more = Array.from({ length: 12 }, (_, i) => worker(i % 3));
    const last = shownIn([...seven, ...others, ...more], later.shared, false);
    expect(last.group).toMatchObject({ shown: false });
  });
});

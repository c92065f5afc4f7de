import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../../../core/domain/perspective.ts';
import { basisOf, gives, reachesOnly } from './linear.ts';
import type { Seen } from './seen.ts';
import { LABELS, type Person, POINTS, STATEMENTS } from './world.ts';

/** How many suppressed cells of each kind follow from what was seen. */
export interface Derived {
  answers: number;
  unanimous: number;
  choices: number;
  sizes: number;
  open: number;
}

/** People whom no sighting tells apart, in classes. */
function classesOf(populations: readonly (readonly number[])[]): number[][] {
  const sets = populations.map((list) => new Set(list));
  const classes = new Map<string, number[]>();
  for (const i of new Set(populations.flat())) {
    const key = sets.map((set) => (set.has(i) ? 1 : 0)).join('');
    classes.set(key, [...(classes.get(key) ?? []), i]);
  }
  return [...classes.values()];
}

/** All unions of classes for which `fits` holds, and none of which the smaller part did not fit. */
function* unionsOf(classes: readonly number[][], fits: (people: readonly number[]) => boolean): Generator<number[]> {
  const grow = function* (from: number, chosen: number[], people: readonly number[]): Generator<number[]> {
    for (let c = from; c < classes.length; c++) {
      const more = [...people, ...(classes[c] ?? [])];
      if (!fits(more)) continue;
      yield [...chosen, c];
      yield* grow(c + 1, [...chosen, c], more);
    }
  };
  yield* grow(0, [], []);
}

const uniqueLists = (lists: readonly (readonly number[])[]) => [...new Map(lists.map((l) => [l.join(), l])).values()];

function rowsOf(sightings: Seen['answers'], classes: readonly number[][], items: number): number[][] {
  const rows = sightings.map(({ items: summed, people }) => {
    const set = new Set(people);
    const inside = classes.map((list) => (set.has(list[0] ?? -1) ? 1 : 0));
    return Array.from({ length: items }, (_, item) => (summed.includes(item) ? inside : inside.map(() => 0))).flat();
  });
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}

/** What is known of the answers of one group, and what these people answered to one statement. */
interface Knowledge {
  readonly classes: readonly number[][];
  readonly basis: readonly number[][];
  readonly cellOf: (i: number, s: number) => string;
}

/** Counts the cells of one statement: of fewer than `floor` people, or of fewer than ten who all say the same. */
function deriveStatement({ classes, basis, cellOf }: Knowledge, s: number, floor: number, found: Derived): void {
  const scored = (list: readonly number[]) => list.map((i) => LABELS.indexOf(cellOf(i, s))).filter((at) => at >= 0);
  for (const union of unionsOf(classes, (list) => scored(list).length < Math.max(floor, 10))) {
    const inside = union.flatMap((c) => classes[c] ?? []);
    const columns = new Set(union.map((c) => s * classes.length + c));
    const places = scored(inside);
    const isFew = places.length < floor && inside.some((i) => cellOf(i, s) !== '');
    const isUnanimous = places.length >= floor && new Set(places).size === 1;
    if (isFew && reachesOnly(basis, columns)) found.answers++;
    if (isUnanimous && gives(basis, columns)) found.unanimous++;
  }
}

function deriveAnswers(seen: Seen, people: readonly Person[], floor: number, found: Derived): void {
  for (const group of SCAN_PERSPECTIVES) {
    const sightings = seen.answers.filter((one) => one.group === group);
    const classes = classesOf(uniqueLists(sightings.map((one) => one.people)));
    const basis = basisOf(rowsOf(sightings, classes, STATEMENTS));
    const knowledge = { classes, basis, cellOf: (i: number, s: number) => people[i]?.cells[s] ?? '' };
    for (let s = 0; s < STATEMENTS; s++) deriveStatement(knowledge, s, floor, found);
  }
}

/**
 * The groups of people whose numbers are cells: in each version those who finished, who did not, and both; and the same of
 * who came in between two versions.
 */
function cellsOf(seen: Seen, people: readonly Person[], group: ScanPerspective): readonly (readonly number[])[] {
  const versions = uniqueLists(seen.versions);
  const between = versions.flatMap((a) => versions.map((b) => b.filter((i) => !a.includes(i))));
  return uniqueLists(
    uniqueLists([...versions, ...between]).flatMap((version) => {
      const everyone = version.filter((i) => people[i]?.perspective === group);
      const completed = everyone.filter((i) => people[i]?.completed);
      return [everyone, completed, everyone.filter((i) => !people[i]?.completed)];
    }),
  );
}

/** Numbers of one to four people who chose a point. */
function deriveChoices(seen: Seen, people: readonly Person[], found: Derived): void {
  for (const group of SCAN_PERSPECTIVES) {
    const sightings = seen.choices.filter((one) => one.group === group);
    const cells = cellsOf(seen, people, group).map((list) => list.filter((i) => people[i]?.chosen));
    const classes = classesOf([...uniqueLists(sightings.map((one) => one.people)), ...cells]);
    const basis = basisOf(rowsOf(sightings, classes, POINTS));
    for (const cell of cells) {
      const set = new Set(cell);
      for (let p = 0; p < POINTS; p++) {
        const count = cell.filter((i) => people[i]?.chosen?.has(p)).length;
        if (count === 0 || count >= 5) continue;
        const inside = classes.flatMap((list, c) => (set.has(list[0] ?? -1) ? [p * classes.length + c] : []));
        if (gives(basis, new Set(inside))) found.choices++;
      }
    }
  }
}

/** Sizes of groups, and of the people in them who stopped, of one to four. */
function deriveSizes(seen: Seen, people: readonly Person[], floor: number, found: Derived): void {
  const cells = SCAN_PERSPECTIVES.flatMap((group) => cellsOf(seen, people, group));
  const classes = classesOf([...uniqueLists(seen.sizes.map((one) => one.people)), ...cells]);
  const sightings = seen.sizes.map((one) => ({ ...one, group: 'residents' as const, items: [0] }));
  const basis = basisOf(rowsOf(sightings, classes, 1));
  for (const cell of cells) {
    if (cell.length === 0 || cell.length >= floor) continue;
    const set = new Set(cell);
    const columns = classes.flatMap((list, c) => (set.has(list[0] ?? -1) ? [c] : []));
    if (gives(basis, new Set(columns))) found.sizes++;
  }
}

/** Open answers of which it follows that they are of one to four people in the same situation. */
function deriveOpen(seen: Seen, floor: number, found: Derived): void {
  const lists = uniqueLists(seen.open.map((one) => one.people));
  found.open += classesOf(lists).filter((list) => list.length < floor).length;
}

/** Everything that follows from what was seen by adding and subtracting, in whatever way. */
export function derive(seen: Seen, people: readonly Person[], floor: number): Derived {
  const found = { answers: 0, unanimous: 0, choices: 0, sizes: 0, open: 0 };
  deriveAnswers(seen, people, floor, found);
  deriveChoices(seen, people, found);
  deriveSizes(seen, people, floor, found);
  deriveOpen(seen, floor, found);
  return found;
}

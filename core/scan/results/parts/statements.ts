import { type Category, categorizer } from '../../model/categories.ts';
import { asCells } from '../../model/cells.ts';
import type { StatementGroup } from '../../model/results.ts';
import type { Scale, Scan, StatementColumn } from '../../model/scan.ts';
import { choosePart, type Part } from '../../small-groups/guard.ts';
import { isSealed, type Parts } from '../../small-groups/sealed.ts';
import type { Group, Guard } from './groups.ts';

const DONT_KNOW = -1;
const BLANK = -2;
/** Filled in with something that is on no scale: counts as blank, but shows that the statement was put to the group. */
const UNKNOWN = -3;

/** How some people answered one statement. */
export interface Answers {
  readonly n: number;
  readonly counts: readonly number[];
  readonly dontKnow: number;
  readonly blank: number;
}

/** One statement for one group: all that there is, and what of it is shown. Never leaves the core. */
export interface StatementFigures {
  readonly statement: StatementColumn;
  readonly group: Group;
  /** Per respondent of the scan the place of the answer on the scale; below 0 for no score. */
  readonly codes: Int8Array;
  readonly completed: Answers;
  readonly abandoned: Answers;
  readonly everyone: Answers;
  readonly part: Part | null;
  /** Whether it stays hidden, whoever is counted, for what came in later [G10]. */
  readonly sealed: boolean;
}

type Coder = (statement: StatementColumn) => Int8Array;

/** Reads the cells of a statement as places on its scale; of one that is turned round the highest is the lowest. */
export function coder(scan: Scan): Coder {
  const readers = new Map<Scale, (cell: string) => Category>();
  function readerOf(scale: Scale): (cell: string) => Category {
    const reader = readers.get(scale) ?? categorizer(scale);
    readers.set(scale, reader);
    return reader;
  }
  const without = { 'dont-know': DONT_KNOW, blank: BLANK, unknown: UNKNOWN } as const;
  return ({ cells, scale = scan.scale, turned }) => {
    const categoryOf = readerOf(scale);
    const codeOf = (cell: string) => {
      const category = categoryOf(cell);
      if (typeof category !== 'number') return without[category];
      return turned ? scale.labels.length - 1 - category : category;
    };
    const { texts, codes } = asCells(cells);
    const perText = texts.map(codeOf);
    const places = new Int8Array(scan.respondents.length);
    for (let i = 0; i < places.length; i++) places[i] = perText[codes[i] ?? -1] ?? BLANK;
    return places;
  };
}

function count(codes: Int8Array, people: readonly number[], categories: number): Answers {
  const counts = Array<number>(categories).fill(0);
  let dontKnow = 0;
  let n = 0;
  for (const i of people) {
    const code = codes[i] ?? BLANK;
    if (code >= 0) {
      counts[code] = (counts[code] ?? 0) + 1;
      n++;
    } else if (code === DONT_KNOW) dontKnow++;
  }
  return { n, counts, dontKnow, blank: people.length - n - dontKnow };
}

const add = (a: Answers, b: Answers): Answers => ({
  n: a.n + b.n,
  counts: a.counts.map((value, i) => value + (b.counts[i] ?? 0)),
  dontKnow: a.dontKnow + b.dontKnow,
  blank: a.blank + b.blank,
});

/** The figures of one statement for every visible group in which somebody filled it in. */
export function statementFigures(
  statement: StatementColumn,
  codes: Int8Array,
  visible: readonly Group[],
  categories: number,
  { threshold, rules }: Guard,
): StatementFigures[] {
  return visible.flatMap((group) => {
    const isFilled = (i: number) => codes[i] !== BLANK;
    if (!group.completed.some(isFilled) && !group.abandoned.some(isFilled)) return [];
    const completed = count(codes, group.completed, categories);
    const abandoned = count(codes, group.abandoned, categories);
    const answers = { completed, abandoned, everyone: add(completed, abandoned) };
    const sealed = isSealed(momentsOf(group, codes, answers, categories), rules);
    const part = sealed ? null : choosePart(answers, group.include, threshold, rules);
    return [{ statement, group, codes, ...answers, part, sealed }];
  });
}

/** How the group answered at each moment that was shared, and now. */
function momentsOf({ earlier }: Group, codes: Int8Array, now: Parts, categories: number): Parts[] {
  if (earlier.length === 0) return [now];
  const before = earlier.map(({ completed, abandoned }): Parts => {
    const [done, stopped] = [count(codes, completed, categories), count(codes, abandoned, categories)];
    return { completed: done, abandoned: stopped, everyone: add(done, stopped) };
  });
  return [...before, now];
}

/** What may be seen of a statement for a group. A hidden one says nothing at all, not even how many left it blank [G4]. */
export function toStatementGroup({ group, part, ...answers }: StatementFigures): StatementGroup {
  const { perspective } = group;
  if (part === null) return { shown: false, perspective };
  const { n, counts, dontKnow, blank } = answers[part];
  return { shown: true, perspective, n, counts: [...counts], dontKnow, blank };
}

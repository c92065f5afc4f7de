import { categorizer } from '../model/categories.ts';
import type { Scan } from '../model/scan.ts';

/** How often each of some names occurs. */
export type Tally = ReadonlyMap<string, number>;

function tallyOf(names: readonly string[]): Tally {
  const tally = new Map<string, number>();
  for (const name of names) tally.set(name, (tally.get(name) ?? 0) + 1);
  return tally;
}

/** What is new in a tally; null when something became less. */
export function growth(before: Tally, after: Tally): Tally | null {
  const names = new Set([...before.keys(), ...after.keys()]);
  const grown = [...names].map((name) => [name, (after.get(name) ?? 0) - (before.get(name) ?? 0)] as const);
  return grown.some(([, more]) => more < 0) ? null : new Map(grown);
}

/** The raw columns of a scan by what they ask. */
const columnsOf = (scan: Scan): Map<string, readonly string[]> =>
  new Map([
    ...scan.statements.map(({ text, cells }) => [`statement ${text}`, cells] as const),
    ...scan.improvementPoints.map(({ text, choices }) => [`point ${text}`, choices] as const),
    ...scan.openQuestions.map(({ question, cells }) => [`open ${question}`, cells] as const),
  ]);

/** Names a person of a scan by all that he or she answered to the questions of `asked`. */
export function rowNamer(scan: Scan, asked: Scan): (i: number) => string {
  const columns = columnsOf(scan);
  const wanted = [...columnsOf(asked).keys()];
  return (i) => JSON.stringify(wanted.map((key) => columns.get(key)?.[i] ?? ''));
}

/** How these people answered each question. How many they are counts as a question that all of them answered. */
export function questionsOf(scan: Scan, people: readonly number[]): Map<string, Tally> {
  const readers = new Map(
    scan.statements.map(({ text, scale = scan.scale }): [string, ReturnType<typeof categorizer>] => [
      `statement ${text}`,
      categorizer(scale),
    ]),
  );
  const nameOf = (key: string, cell: string) => {
    if (key.startsWith('point')) return cell;
    if (key.startsWith('open')) return cell.trim() === '' ? 'blank' : 'filled';
    const category = readers.get(key)?.(cell) ?? 'unknown';
    return category === 'unknown' ? 'blank' : `${category}`;
  };
  const questions = [...columnsOf(scan)].map(
    ([key, cells]) => [key, tallyOf(people.map((i) => nameOf(key, cells[i] ?? '')))] as const,
  );
  return new Map([['size', tallyOf(people.map(() => 'there'))], ...questions]);
}

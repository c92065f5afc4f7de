import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../domain/perspective.ts';
import { categorizer } from '../categories.ts';
import type { Scan } from '../scan.ts';
import { isPublishable } from './guard.ts';
import { FEWEST_CHOOSERS } from './thresholds.ts';

/** All that a version of a scan says of one question for one group: names with numbers. */
type Tally = ReadonlyMap<string, number>;

const isFilled = (cell: string | undefined) => cell !== undefined && cell.trim() !== '';

function tallyOf(names: readonly string[]): Tally {
  const tally = new Map<string, number>();
  for (const name of names) tally.set(name, (tally.get(name) ?? 0) + 1);
  return tally;
}

/** What is new in a tally; null when something became less. */
function growth(before: Tally, after: Tally): Tally | null {
  const names = new Set([...before.keys(), ...after.keys()]);
  const grown = [...names].map((name) => [name, (after.get(name) ?? 0) - (before.get(name) ?? 0)] as const);
  return grown.some(([, more]) => more < 0) ? null : new Map(grown);
}

/** The people of a group who count, with or without those who stopped half way. */
function peopleOf({ respondents }: Scan, perspective: ScanPerspective, everyone: boolean): readonly number[] {
  return respondents.flatMap((one, i) => (one.perspective === perspective && (everyone || one.completed) ? [i] : []));
}

/** Every question with how it was answered; questions have the same key when they have the same text. */
function questionsOf(scan: Scan, people: readonly number[]): Map<string, Tally> {
  const categoryOf = categorizer(scan.scale);
  const nameOf = (cell: string) => {
    const category = categoryOf(cell);
    return category === 'unknown' ? 'blank' : `${category}`;
  };
  const filled = (cell: string) => (isFilled(cell) ? 'filled' : 'blank');
  const of = (cells: readonly string[], name: (cell: string) => string) =>
    tallyOf(people.map((i) => name(cells[i] ?? '')));
  return new Map([
    ...scan.statements.map(({ text, cells }) => [`statement ${text}`, of(cells, nameOf)] as const),
    ...scan.improvementPoints.map(({ text, choices }) => [`point ${text}`, of(choices, (choice) => choice)] as const),
    ...scan.openQuestions.map(({ question, cells }) => [`open ${question}`, of(cells, filled)] as const),
  ]);
}

/** Whether what is new to one question may be known: nothing but blanks, or enough people [G9]. */
function mayBeKnown(key: string, more: Tally, threshold: number): boolean {
  const chosen = more.get('chosen') ?? 0;
  if (key.startsWith('point')) return chosen + (more.get('not-chosen') ?? 0) === 0 || chosen >= FEWEST_CHOOSERS;
  const scored = [...more].filter(([name]) => name !== 'blank' && name !== 'dont-know').map(([, count]) => count);
  const n = scored.reduce((sum, count) => sum + count, 0);
  if (n === 0 && (more.get('dont-know') ?? 0) === 0) return true;
  return key.startsWith('open') ? n >= threshold : isPublishable({ n, counts: scored }, threshold);
}

function groupMayFollow(before: Scan, after: Scan, of: (scan: Scan) => readonly number[], threshold: number): boolean {
  const [peopleBefore, peopleAfter] = [of(before), of(after)];
  const more = peopleAfter.length - peopleBefore.length;
  if (more < 0 || (more > 0 && more < threshold)) return false;
  const questions = questionsOf(after, peopleAfter);
  return [...questionsOf(before, peopleBefore)].every(([key, tally]) => {
    const grown = growth(tally, questions.get(key) ?? tally);
    return grown !== null && mayBeKnown(key, grown, threshold);
  });
}

/**
 * [G9] Whether a scan may be shown to people who saw an earlier version of it: what came in between must itself be large
 * enough to be shown, at every question, with and without those who stopped half way. Otherwise subtracting the two gives
 * the answers of a few. A version with somebody less never may.
 */
export function mayFollow(before: Scan, after: Scan, threshold: number): boolean {
  return SCAN_PERSPECTIVES.every((perspective) =>
    [false, true].every((everyone) =>
      groupMayFollow(before, after, (scan) => peopleOf(scan, perspective, everyone), threshold),
    ),
  );
}

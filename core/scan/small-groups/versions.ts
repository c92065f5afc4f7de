import type { ScanPerspective } from '../../domain/perspective.ts';
import type { Scan } from '../model/scan.ts';
import { type Figure, isPublishable } from './guard.ts';
import { FEWEST_CHOOSERS, SCREEN_MINIMUM } from './thresholds.ts';
import { growth, questionsOf, type Tally } from './version-tallies.ts';

/** One question in two versions of a scan, for those who reached the end and for those who stopped half way. */
interface Question {
  readonly key: string;
  readonly completed: readonly [before: Tally, after: Tally];
  readonly abandoned: readonly [before: Tally, after: Tally];
}

function figureOf(key: string, ...tallies: readonly Tally[]): Figure {
  const without = key.startsWith('point') ? ['no-answer'] : ['blank', 'dont-know'];
  const names = new Set(tallies.flatMap((tally) => [...tally.keys()]).filter((name) => !without.includes(name)));
  const counts = [...names].map((name) => tallies.reduce((sum, tally) => sum + (tally.get(name) ?? 0), 0));
  const n = counts.reduce((sum, count) => sum + count, 0);
  return key.startsWith('statement') ? { n, counts } : { n };
}

/** Whether what is new may be known: nothing but blanks, or enough people; of a point that had a number, enough choosers. */
function mayBeKnown({ key, completed, abandoned }: Question, more: Tally, threshold: number): boolean {
  const figure = figureOf(key, more);
  if (figure.n === 0 && (more.get('dont-know') ?? 0) === 0) return true;
  if (!isPublishable(figure, threshold)) return false;
  if (!key.startsWith('point')) return true;
  const before = [completed[0], abandoned[0]].reduce((sum, tally) => sum + (tally.get('chosen') ?? 0), 0);
  return before < FEWEST_CHOOSERS || (more.get('chosen') ?? 0) >= FEWEST_CHOOSERS;
}

/**
 * Whether the figure of those who reached the end can be seen from now on, when before it could only be seen together with
 * those who stopped: then what the two versions have in common are the few who had reached the end.
 */
function comesApart({ key, completed, abandoned }: Question, threshold: number): boolean {
  const seen = (...tallies: readonly Tally[]) => isPublishable(figureOf(key, ...tallies), threshold);
  const together = seen(completed[0], abandoned[0]) && figureOf(key, abandoned[0]).n > 0;
  return together && !seen(completed[0]) && seen(completed[1]);
}

function questionMayFollow(question: Question, threshold: number): boolean {
  const grown = [question.completed, question.abandoned].map(([before, after]) => growth(before, after));
  if (!grown.every((more) => more !== null && mayBeKnown(question, more, threshold))) return false;
  // Some see documents only, others the screen as well.
  return !comesApart(question, SCREEN_MINIMUM) && !comesApart(question, threshold);
}

/** The people of a group who are seen in a scan, and did or did not reach the end. */
function peopleOf({ respondents }: Scan, perspective: ScanPerspective, completed: boolean): number[] {
  return respondents.flatMap((one, i) =>
    one.perspective === perspective && one.completed === completed && !one.waiting ? [i] : [],
  );
}

/**
 * [G9] Whether what came in between two versions may be known of one group, when nobody is missing. A group of which nobody was
 * seen before can be subtracted from nothing. Otherwise what came in must itself be large enough to be shown, at every
 * question, for those who reached the end and for those who stopped half way: subtracting the two versions gives it.
 */
export function growthMayBeKnown(before: Scan, after: Scan, perspective: ScanPerspective, threshold: number): boolean {
  const tallies = (completed: boolean) =>
    [before, after].map((scan) => questionsOf(scan, peopleOf(scan, perspective, completed)));
  const [completed, abandoned] = [tallies(true), tallies(false)];
  if ([completed, abandoned].every(([first]) => first?.get('size')?.size === 0)) return true;
  const nothing: Tally = new Map();
  const of = (versions: readonly Map<string, Tally>[], key: string) =>
    [versions[0]?.get(key) ?? nothing, versions[1]?.get(key) ?? nothing] as const;
  return [...(completed[0]?.keys() ?? [])].every((key) =>
    questionMayFollow({ key, completed: of(completed, key), abandoned: of(abandoned, key) }, threshold),
  );
}

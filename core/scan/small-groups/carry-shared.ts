import type { Scan } from '../model/scan.ts';
import { isIn, type People } from './shared-people.ts';
import { rowNamer } from './version-tallies.ts';

/** A scan of which results were shared, and the one that is to take its place. */
interface Replacement {
  readonly before: Scan;
  readonly shared: People;
  readonly after: Scan;
  /** Whether the one that takes its place was made of the very same file. */
  readonly sameFile: boolean;
}

/**
 * [G9] Who of a new scan was in the results that were shared of the one it replaces. Null when the new scan may not take its
 * place: somebody is missing, or answered otherwise. Reading the same file in another way (the direction of the scale, a
 * principle, the names of the groups) is always allowed as long as nobody changes group.
 */
export function carryShared({ before, shared, after, sameFile }: Replacement): People | null {
  const withLength = Uint8Array.from(after.respondents, (_, i) => shared[i] ?? 0);
  if (sameFile && hasSameRows(before, after)) return withLength;
  const { found, missing } = findAgain(before, shared, after);
  return missing ? null : found;
}

/**
 * [G9] Who of a scan was shown, when it is one scan with another copy of it: in either of the two, at the first moment of the
 * two. Who is only in the other copy is in nothing that this one can show.
 */
export function joinShared(
  { scan, shared }: { readonly scan: Scan; readonly shared: People | null },
  other: { readonly scan: Scan; readonly shared: People },
): People {
  const { found } = findAgain(other.scan, other.shared, scan);
  return found.map((moment, i) => Math.min(...[moment, shared?.[i] ?? 0].filter((one) => one > 0), LATEST) % LATEST);
}

/** Later than the moment of anybody who was shown, which fits in a byte. */
const LATEST = 256;

/** Finds everyone who was shared by group, end and all answers. */
function findAgain(before: Scan, shared: People, after: Scan): { found: People; missing: boolean } {
  const keyOf = (scan: Scan) => {
    const nameOf = rowNamer(scan, before);
    return (i: number) => `${JSON.stringify(peopleKey(scan, i))} ${nameOf(i)}`;
  };
  const [oldKey, newKey] = [keyOf(before), keyOf(after)];
  const places = Map.groupBy(after.respondents.keys(), newKey);
  const found = new Uint8Array(after.respondents.length);
  let missing = false;
  for (const i of before.respondents.keys()) {
    if (!isIn(shared, i)) continue;
    const place = places.get(oldKey(i))?.shift();
    if (place === undefined) missing = true;
    else found[place] = shared[i] ?? 0;
  }
  return { found, missing };
}

const peopleKey = ({ respondents }: Scan, i: number) => [respondents[i]?.perspective, respondents[i]?.completed];

/** Whether two scans of one file have the same rows, and nobody is in a group with other people than before. */
function hasSameRows(before: Scan, after: Scan): boolean {
  if (before.respondents.length !== after.respondents.length) return false;
  return staysTogether(before, after) && staysTogether(after, before) && hasSameCells(before, after);
}

/** Whether people who were in one group, and both reached the end or both did not, still are. */
function staysTogether(a: Scan, b: Scan): boolean {
  const groups = new Map<string, string>();
  return a.respondents.every((_, i) => {
    const [from, to] = [JSON.stringify(peopleKey(a, i)), JSON.stringify(peopleKey(b, i))];
    if (!groups.has(from)) groups.set(from, to);
    return groups.get(from) === to;
  });
}

interface Asked {
  readonly text: string;
  readonly id: string;
  readonly cells: readonly string[];
}

const asked = ({ statements, openQuestions }: Scan): readonly Asked[] => [
  ...statements,
  ...openQuestions.map(({ id, question, cells }) => ({ id, text: question, cells })),
];

/** The questions that have the same name in two scans. */
function twins(before: Scan, after: Scan, nameOf: (one: Asked) => string): readonly (readonly [Asked, Asked])[] {
  const old = new Map(asked(before).map((one) => [nameOf(one), one]));
  return asked(after).flatMap((one) => {
    const twin = old.get(nameOf(one));
    return twin ? [[twin, one] as const] : [];
  });
}

/**
 * Whether questions that both scans have were answered the same: another sheet of the file has other rows. When every text
 * was corrected, questions are the same that stand at the same place.
 */
function hasSameCells(before: Scan, after: Scan): boolean {
  const byText = twins(before, after, ({ id, text }) => `${id.slice(0, 1)} ${text}`);
  const pairs = byText.length > 0 ? byText : twins(before, after, ({ id }) => id);
  return pairs.length > 0 && pairs.every(([a, b]) => a.cells.every((cell, i) => cell === b.cells[i]));
}

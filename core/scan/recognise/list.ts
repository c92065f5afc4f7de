import { type Profile, share } from '../table/profile.ts';
import { headerKey, textKey } from '../words/text-key.ts';
import { IMPROVEMENT_HEADER, OTHER_OPTION } from '../words/vocabulary.ts';
import { isNumeric } from './blocks.ts';
import { optionsFromCells } from './option-pieces.ts';
import { choiceSplitter, splitWith } from './split-choices.ts';
import { isYesNo } from './yes-no.ts';

/** A column with several choices in one cell. */
export interface ListFinding {
  readonly separator: string;
  readonly options: readonly string[];
}

/** The separators that survey tools use; the comma last, because it stands in sentences too. */
const SEPARATORS = [';', '|', '\n', ','];
const MOST_OPTIONS = 60;
const LONGEST_LIST = 10_000;

/** Repeating a cell more often says nothing more about its options. */
const ENOUGH_TIMES = 50;
const cellsOf = (profile: Profile) =>
  [...profile.values].flatMap(([text, count]) => Array<string>(Math.min(count, ENOUGH_TIMES)).fill(text));

/** Known options that explain the column; null when they explain less than half of its cells. */
function fromKnown(
  profile: Profile,
  separator: string,
  known: readonly string[],
): (ListFinding & { explained: number }) | null {
  const splitter = choiceSplitter(separator, known);
  const used = new Map<string, number>();
  let explained = 0;
  for (const [cell, count] of profile.values) {
    const { chosen, unknown } = splitWith(splitter, cell);
    if (chosen.length > 0 && unknown.length <= chosen.length) explained += count / (1 + unknown.length);
    for (const option of chosen) used.set(option, (used.get(option) ?? 0) + count);
  }
  if (explained < 0.5 * profile.sampled) return null;
  return { separator, options: known.filter((option) => used.has(option)), explained };
}

/** Options that no list knows. */
function otherPieces(profile: Profile, finding: ListFinding): ReadonlyMap<string, number> {
  const splitter = choiceSplitter(finding.separator, finding.options);
  const rest = cellsOf(profile).map((cell) => splitWith(splitter, cell).unknown.join(finding.separator));
  return optionsFromCells(rest, finding.separator);
}

/** Reads options from repeated pieces; null when the pieces hardly repeat, as in open answers. */
function fromCells(profile: Profile, separator: string): (ListFinding & { explained: number }) | null {
  const cells = cellsOf(profile);
  const counts = optionsFromCells(cells, separator);
  const pieces = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const often = [...counts.values()].filter((count) => count > 1);
  const repeated = often.reduce((sum, count) => sum + count, 0);
  const repeats = pieces >= 2 * often.length && repeated >= 0.6 * pieces && often.length >= 2;
  if (!repeats || often.length > MOST_OPTIONS || pieces < 1.2 * cells.length) return null;
  return { separator, options: [...counts.keys()], explained: pieces / counts.size };
}

/** A separator that stands in none of these texts. */
const absentFrom = (texts: readonly string[]): string =>
  SEPARATORS.find((separator) => texts.every((text) => !text.includes(separator))) ?? '\t';

/** One choice in a cell: every answer is an option; null when answers hardly return. */
export function readAsSingle(profiles: readonly Profile[]): ListFinding | null {
  const counts = new Map<string, number>();
  for (const { values } of profiles)
    for (const [text, count] of values) counts.set(text, (counts.get(text) ?? 0) + count);
  const texts = [...counts.keys()];
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const often = [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  if (texts.length < 2 || often < 0.6 * all || texts.some((text) => text.length > LONGEST_OPTION)) return null;
  return texts.length > MOST_OPTIONS ? null : { separator: absentFrom(texts), options: texts };
}
const LONGEST_OPTION = 200;

/** Reads a column as a list: options from the known texts first, else from the answers. Null when it is none. */
export function readAsList(profile: Profile, known: readonly string[]): ListFinding | null {
  if (profile.filled === 0 || [...profile.values.keys()].some((text) => text.length > LONGEST_LIST)) return null;
  const best = (findings: readonly ((ListFinding & { explained: number }) | null)[]) =>
    findings.reduce((a, b) => ((b?.explained ?? 0) > (a?.explained ?? 0) ? b : a), null);
  const byKnown = best(SEPARATORS.map((separator) => fromKnown(profile, separator, known)));
  if (byKnown) {
    const { separator, options } = byKnown;
    return { separator, options: [...options, ...otherPieces(profile, byKnown).keys()] };
  }
  if (!IMPROVEMENT_HEADER.test(headerKey(profile.raw)) || isYesNo(profile) || isNumeric(profile)) return null;
  const byCells = best(SEPARATORS.map((separator) => fromCells(profile, separator)));
  return (byCells && { separator: byCells.separator, options: byCells.options }) ?? readAsSingle([profile]);
}

/** The options of a list, told apart from what people wrote in their own words. */
export interface SortedOptions {
  readonly points: readonly string[];
  /** One person wrote them: perhaps an option that hardly anybody chose, perhaps own words. */
  readonly unsure: readonly string[];
}

/** A text that holds a number or an address is somebody's own. */
const OWN_DATA = /\d{4,}|@|https?:/;
/** In fewer answers, an option that was chosen once is nothing special. */
const ENOUGH_CELLS = 6;

/**
 * Sorts what stands in list cells. What begins with "anders" is own words, and so is what holds a number; what was chosen
 * once and is no known text is asked. Own words become an open answer, and are never a point.
 */
export function sortOptions(
  profiles: readonly Profile[],
  list: ListFinding,
  known: ReadonlySet<string>,
): SortedOptions {
  const splitter = choiceSplitter(list.separator, list.options);
  const counts = new Map<string, number>();
  for (const { values } of profiles) {
    for (const [cell, count] of values) {
      for (const option of splitWith(splitter, cell).chosen) counts.set(option, (counts.get(option) ?? 0) + count);
    }
  }
  const cells = profiles.reduce((sum, { filled }) => sum + filled, 0);
  const isOwn = (text: string) => OTHER_OPTION.test(textKey(text)) || OWN_DATA.test(text);
  const open = list.options.filter((text) => !isOwn(text));
  const isRare = (text: string) => !known.has(textKey(text)) && (counts.get(text) ?? 0) <= 1 && cells >= ENOUGH_CELLS;
  return { points: open.filter((text) => !isRare(text)), unsure: open.filter(isRare) };
}

/** Whether nearly everybody put all options in a cell: then they stand in an order, and nobody chose. */
export function isRanking(profile: Profile, { separator, options }: ListFinding): boolean {
  if (options.length < 3) return false;
  const splitter = choiceSplitter(separator, options);
  return share(profile, (cell) => splitWith(splitter, cell).chosen.length >= options.length) >= 0.8;
}

/** Joins the findings of several list columns; the first one's separator holds for all. */
export function joinLists(findings: readonly ListFinding[]): ListFinding | null {
  const first = findings[0];
  if (!first) return null;
  const byKey = new Map(findings.flatMap(({ options }) => options).map((option) => [textKey(option), option]));
  return { separator: first.separator, options: [...byKey.values()] };
}

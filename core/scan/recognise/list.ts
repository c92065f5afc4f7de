import type { Profile } from '../table/profile.ts';
import { headerKey, textKey } from '../words/text-key.ts';
import { IMPROVEMENT_HEADER } from '../words/vocabulary.ts';
import { optionsFromCells } from './option-pieces.ts';
import { choiceSplitter, splitWith } from './split-choices.ts';

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

/** Options that no list knows but that more than one respondent chose. */
function moreOptions(profile: Profile, finding: ListFinding): readonly string[] {
  const splitter = choiceSplitter(finding.separator, finding.options);
  const rest = cellsOf(profile).map((cell) => splitWith(splitter, cell).unknown.join(finding.separator));
  return [...optionsFromCells(rest, finding.separator)].filter(([, count]) => count >= 2).map(([option]) => option);
}

/** Reads options from repeated pieces; null when the pieces hardly repeat, as in open answers. */
function fromCells(profile: Profile, separator: string): (ListFinding & { explained: number }) | null {
  const cells = cellsOf(profile);
  const counts = optionsFromCells(cells, separator);
  const pieces = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const repeats = pieces >= 2 * counts.size && counts.size >= 2 && counts.size <= MOST_OPTIONS;
  if (!repeats || pieces < 1.2 * cells.length) return null;
  return { separator, options: [...counts.keys()], explained: pieces / counts.size };
}

/** Reads a column as a list: options from the known texts first, else from the answers. Null when it is none. */
export function readAsList(profile: Profile, known: readonly string[]): ListFinding | null {
  if (profile.filled === 0 || [...profile.values.keys()].some((text) => text.length > LONGEST_LIST)) return null;
  const best = (findings: readonly ((ListFinding & { explained: number }) | null)[]) =>
    findings.reduce((a, b) => ((b?.explained ?? 0) > (a?.explained ?? 0) ? b : a), null);
  const byKnown = best(SEPARATORS.map((separator) => fromKnown(profile, separator, known)));
  if (byKnown) return { separator: byKnown.separator, options: [...byKnown.options, ...moreOptions(profile, byKnown)] };
  const asks = IMPROVEMENT_HEADER.test(headerKey(profile.raw));
  const byCells = asks ? best(SEPARATORS.map((separator) => fromCells(profile, separator))) : null;
  return byCells && { separator: byCells.separator, options: byCells.options };
}

/** Joins the findings of several list columns; the first one's separator holds for all. */
export function joinLists(findings: readonly ListFinding[]): ListFinding | null {
  const first = findings[0];
  if (!first) return null;
  const byKey = new Map(findings.flatMap(({ options }) => options).map((option) => [textKey(option), option]));
  return { separator: first.separator, options: [...byKey.values()] };
}

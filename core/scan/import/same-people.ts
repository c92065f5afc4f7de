import { cellText, perText } from '../model/cells.ts';
import type { CodedColumn, CodedScan } from '../model/coded-scan.ts';
import { textKey } from '../words/text-key.ts';

/** Of fewer people, answers that are alike say little. */
const FEWEST = 5;
/** So many of those who were there are found again in a newer export of the same survey. */
const AGAIN = 0.9;
/** Where fewer people than this answered in their own way, others can have answered just the same. */
const DIFFERENT = 0.5;

const isAsked = ({ kind }: CodedColumn) => kind !== 'improvementPoint';

/** What each respondent answered to these questions, with the group; null for who answered nothing. */
function answersOf({ perspectives }: CodedScan, columns: readonly CodedColumn[]): readonly (string | null)[] {
  const trimmed = columns.map(({ cells }) => cells.texts.map((text) => text.trim()));
  const filled = columns.map(({ cells }) => perText(cells, (text) => (text.trim() === '' ? 0 : 1)));
  return Array.from(perspectives.codes, (_, row) => {
    const codes = columns.map(({ cells }) => cells.codes[row] ?? 0);
    if (!codes.some((code, i) => filled[i]?.[code] === 1)) return null;
    return JSON.stringify([cellText(perspectives, row), ...codes.map((code, i) => trimmed[i]?.[code])]);
  });
}

/**
 * Whether nearly everybody of a scan is in another one again, with the same answers to what both asked: then that is a newer
 * version. False where so many answered alike that nobody can tell.
 */
export function holdsSamePeople(before: CodedScan, after: CodedScan): boolean {
  const asked = new Map(after.columns.filter(isAsked).map((column) => [textKey(column.title), column]));
  const pairs = before.columns.filter(isAsked).flatMap((column) => {
    const twin = asked.get(textKey(column.title));
    return twin ? [[column, twin] as const] : [];
  });
  const old = answersOf(
    before,
    pairs.map(([column]) => column),
  ).filter((answers) => answers !== null);
  if (old.length < FEWEST || new Set(old).size < DIFFERENT * old.length) return false;
  const left = new Map<string, number>();
  const now = answersOf(
    after,
    pairs.map(([, twin]) => twin),
  );
  for (const answers of now) if (answers !== null) left.set(answers, (left.get(answers) ?? 0) + 1);
  const again = old.filter((answers) => {
    const times = left.get(answers) ?? 0;
    left.set(answers, times - 1);
    return times > 0;
  });
  return again.length >= AGAIN * old.length;
}

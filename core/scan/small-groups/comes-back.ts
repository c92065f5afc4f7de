import { categorizer } from '../model/categories.ts';
import { cellText } from '../model/cells.ts';
import type { CodedColumn, CodedScan } from '../model/coded-scan.ts';
import { labelKey, textKey } from '../words/text-key.ts';
import { SCREEN_MINIMUM } from './thresholds.ts';

/** So large a part of the people of a group who come back with all answers the same make it the same survey once more. */
const COMES_BACK = 1 / 3;

/** With so many statements in common what was chosen as improvement point is not needed to tell people apart. */
const ENOUGH_STATEMENTS = 6;

/** One question in two scans. */
interface Asked {
  readonly before: CodedColumn;
  readonly after: CodedColumn;
}

const ofKind = ({ columns }: CodedScan, kind: CodedColumn['kind']) => columns.filter((one) => one.kind === kind);

/** The columns of a kind with the same words. */
function sameWords(before: readonly CodedColumn[], after: readonly CodedColumn[]): Asked[] {
  const free = new Map([...after].reverse().map((column) => [textKey(column.title), column]));
  return before.flatMap((column) => {
    const key = textKey(column.title);
    const twin = free.get(key);
    return twin && free.delete(key) ? [{ before: column, after: twin }] : [];
  });
}

/**
 * The statements that both asked. With the words of less than half of them in common it is another set of questions, unless there
 * are as many: then all words can have been corrected, and each goes with the one in its place.
 */
function sameStatements(before: CodedScan, after: CodedScan): Asked[] {
  const [old, now] = [ofKind(before, 'statement'), ofKind(after, 'statement')];
  const pairs = sameWords(old, now);
  if (2 * pairs.length >= old.length) return pairs;
  if (old.length !== now.length) return [];
  return old.flatMap((column, i) => (now[i] ? [{ before: column, after: now[i] }] : []));
}

function questionsOf(before: CodedScan, after: CodedScan): Asked[] {
  const statements = sameStatements(before, after);
  if (statements.length === 0 || statements.length >= ENOUGH_STATEMENTS) return statements;
  return [...statements, ...sameWords(ofKind(before, 'improvementPoint'), ofKind(after, 'improvementPoint'))];
}

/** How an answer is written down to be compared: '' when nothing was answered. */
type Reading = (column: CodedColumn, scan: CodedScan) => (text: string) => string;

/** By its words. */
const inWords: Reading =
  ({ kind }) =>
  (text) =>
    kind === 'improvementPoint' && text !== 'chosen' ? '' : labelKey(text.trim());

/** By its place on the scale, so that codes and words for the same answers are the same. */
const byPlace: Reading = (column, scan) => {
  if (column.kind === 'improvementPoint') return inWords(column, scan);
  const categoryOf = categorizer(column.scale ?? scan.scale);
  return (text) => {
    const category = categoryOf(text);
    return category === 'blank' || category === 'unknown' ? '' : `${category}`;
  };
};

/** What each person answered to these questions; null for who answered none of them. */
function rowsOf(scan: CodedScan, columns: readonly CodedColumn[], reading: Reading): (string | null)[] {
  const answers = columns.map((column) => {
    const { codes, texts } = column.cells;
    return { codes, texts: texts.map(reading(column, scan)) };
  });
  return Array.from(scan.perspectives.codes, (_, row) => {
    const given = answers.map(({ codes, texts }) => texts[codes[row] ?? 0] ?? '');
    return given.every((text) => text === '') ? null : JSON.stringify(given);
  });
}

/** Whether a third or more of the people of one group who answered are in `later`, each found once. */
function groupComesBack(rows: readonly (string | null)[], later: ReadonlyMap<string, number>): boolean {
  const answered = rows.filter((row) => row !== null);
  if (rows.length < SCREEN_MINIMUM || answered.length === 0) return false;
  const again = [...Map.groupBy(answered, (row) => row)].reduce(
    (sum, [row, all]) => sum + Math.min(all.length, later.get(row) ?? 0),
    0,
  );
  return again >= COMES_BACK * answered.length;
}

/**
 * [G12] Whether a scan is the survey of another one once more, and no second scan: of a group of one of them a third or more of
 * the people are in the other, with all answers the same. Who would see both could subtract, and know what the few answered who
 * came in between. It holds in both ways: a first scan that grew with people of the second tells by its growth who they are.
 * Other people give 1 to 5 % of such rows, at most 25 % (scans of 12 to 40 people, 6 to 24 statements). In which group somebody
 * comes back does not matter: groups can be named otherwise.
 */
export function comesBack(before: CodedScan, after: CodedScan): boolean {
  const asked = questionsOf(before, after);
  if (asked.length === 0) return false;
  return [inWords, byPlace].some((reading) => {
    const old = rowsOf(
      before,
      asked.map((one) => one.before),
      reading,
    );
    const now = rowsOf(
      after,
      asked.map((one) => one.after),
      reading,
    );
    return someComeBack(before, old, now) || someComeBack(after, now, old);
  });
}

type Rows = readonly (string | null)[];

/** Whether a group of this scan is found again among other rows. */
function someComeBack({ perspectives }: CodedScan, own: Rows, others: Rows): boolean {
  const later = new Map<string, number>();
  for (const row of others) if (row !== null) later.set(row, (later.get(row) ?? 0) + 1);
  const groups = Map.groupBy(own.keys(), (i) => cellText(perspectives, i));
  return [...groups.values()].some((rows) =>
    groupComesBack(
      rows.map((i) => own[i] ?? null),
      later,
    ),
  );
}

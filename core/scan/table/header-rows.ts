import { textKey } from '../words/text-key.ts';
import { SECOND_HEADER_FILLERS } from '../words/vocabulary.ts';

type Row = readonly string[];

const isBlank = (cell: string | undefined) => cell === undefined || cell.trim() === '';
const filledCells = (row: Row | undefined) => row?.filter((cell) => !isBlank(cell)).length ?? 0;

/** What Qualtrics writes in its third row; older exports with single quotes. */
const IMPORT_ID = /^\{\s*(["'])ImportId\1\s*:/;

/** Qualtrics: codes, question texts, then import ids. Its own columns keep their code, which is the same in every language. */
function qualtricsHeaders(rows: readonly Row[]): readonly string[] | null {
  const [codes, texts, ids] = rows;
  if (!codes || !texts || !ids?.some((cell) => IMPORT_ID.test(cell.trim()))) return null;
  return codes.map((code, i) => (/["']QID/.test(ids[i] ?? '') && !isBlank(texts[i]) ? (texts[i] ?? code) : code));
}

/** SurveyMonkey: a question stands above the first of its columns only; the second row holds the options. */
function surveyMonkeyHeaders(rows: readonly Row[]): readonly string[] | null {
  const [first, second] = rows;
  if (!first || !second) return null;
  const orphans = first.flatMap((cell, i) => (isBlank(cell) ? [i] : []));
  const isFiller = (cell: string | undefined) => SECOND_HEADER_FILLERS.includes(textKey(cell ?? ''));
  const looksSo = second.some(isFiller) && isBlank(second[0]) && orphans.every((i) => !isBlank(second[i]));
  if (!looksSo) return null;
  let question = '';
  return first.map((cell, i) => {
    if (!isBlank(cell)) question = cell;
    const option = second[i] ?? '';
    return isBlank(option) || isFiller(option) ? question : `${question} [${option}]`;
  });
}

/** A row with fewer filled cells below a title is no header either. */
const FEWEST_HEADERS = 3;

/** Takes off what some tools write above the header: lines with a title in one cell, and empty lines below them. */
function withoutTitle(rows: readonly Row[]): readonly Row[] {
  const start = rows.findIndex((row) => filledCells(row) > 1);
  return start > 0 && filledCells(rows[start]) >= FEWEST_HEADERS ? rows.slice(start) : rows;
}

/** Whether a row is no answers: hardly anything in it occurs twice, or once more below it. */
function isHeading(row: Row, below: readonly Row[]): boolean {
  const texts = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (texts.length < FEWEST_HEADERS || new Set(texts).size < 0.9 * texts.length) return false;
  const again = row.filter(
    (cell, i) => !isBlank(cell) && below.some((other) => (other[i] ?? '').trim() === cell.trim()),
  );
  const numbers = texts.filter((text) => /^-?[\d.,:/ -]+$/.test(text));
  return again.length === 0 && numbers.length <= texts.length / 4;
}

/** A code of a survey tool: "submitdate", "st_SQ001", "Q2[1]". */
const isCodeLike = (cell: string) => /^[A-Za-z_][\w.[\]-]{0,39}$/.test(cell.trim());
const codesIn = (row: Row) => row.filter((cell) => !isBlank(cell) && isCodeLike(cell)).length;
/** So many of the cells of a row of codes are one. */
const MOSTLY = 0.9;

/** A row of codes above or below the row of texts: the texts are the header. Null when there is no such row. */
function besideCodes(
  rows: readonly Row[],
): { readonly headers: readonly string[]; readonly rows: readonly Row[] } | null {
  const [first, second, ...below] = rows;
  if (!first || !second || below.length === 0) return null;
  const [one, two] = [filledCells(first), filledCells(second)];
  if (Math.min(one, two) < MOSTLY * Math.max(one, two) || !isHeading(second, below) || !isHeading(first, below))
    return null;
  const [codesAbove, codesBelow] = [codesIn(first) / one, codesIn(second) / two];
  if (codesBelow >= MOSTLY && codesAbove < MOSTLY)
    return { headers: first.map((cell, i) => cell || (second[i] ?? '')), rows: below };
  if (codesAbove < MOSTLY || codesBelow >= MOSTLY || !second.some((cell) => / /.test(cell.trim()))) return null;
  return { headers: second.map((cell, i) => cell || (first[i] ?? '')), rows: below };
}

/** A line of themes above the header, each over several columns: the row below it is the header. */
function belowThemes(rows: readonly Row[]): readonly Row[] {
  const [first, second, ...below] = rows;
  if (!first || !second || below.length === 0) return rows;
  const [themes, width] = [filledCells(first), filledCells(second)];
  const isThemes = themes >= 1 && width >= FEWEST_HEADERS && themes <= 0.6 * width;
  return isThemes && isHeading(second, below) ? rows.slice(1) : rows;
}

/** Tells header rows from rows with answers: some tools and people write two or three of them. */
export function splitHeaderRows(first: readonly Row[]): {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
} {
  const titled = withoutTitle(first);
  const qualtrics = qualtricsHeaders(titled);
  if (qualtrics) return { headers: qualtrics, rows: titled.slice(3) };
  const surveyMonkey = surveyMonkeyHeaders(titled);
  if (surveyMonkey) return { headers: surveyMonkey, rows: titled.slice(2) };
  const rows = belowThemes(titled);
  return besideCodes(rows) ?? { headers: rows[0] ?? [], rows: rows.slice(1) };
}

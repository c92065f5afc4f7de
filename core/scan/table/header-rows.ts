import { textKey } from '../words/text-key.ts';
import { SECOND_HEADER_FILLERS } from '../words/vocabulary.ts';

type Row = readonly string[];

const isBlank = (cell: string | undefined) => cell === undefined || cell.trim() === '';

/** Qualtrics: codes, question texts, then import ids. Its own columns keep their code, which is the same in every language. */
function qualtricsHeaders(rows: readonly Row[]): readonly string[] | null {
  const [codes, texts, ids] = rows;
  if (!codes || !texts || !ids?.some((cell) => /^\{"ImportId":/.test(cell.trim()))) return null;
  return codes.map((code, i) => (/"QID/.test(ids[i] ?? '') && !isBlank(texts[i]) ? (texts[i] ?? code) : code));
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

const filledCells = (row: Row | undefined) => row?.filter((cell) => !isBlank(cell)).length ?? 0;
/** A row with fewer filled cells below a title is no header either. */
const FEWEST_HEADERS = 3;

/** Takes off what some tools write above the header: lines with a title in one cell, and empty lines below them. */
function withoutTitle(rows: readonly Row[]): readonly Row[] {
  const start = rows.findIndex((row) => filledCells(row) > 1);
  return start > 0 && filledCells(rows[start]) >= FEWEST_HEADERS ? rows.slice(start) : rows;
}

/** Tells header rows from rows with answers: some tools write two or three of them. */
export function splitHeaderRows(first: readonly Row[]): {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
} {
  const rows = withoutTitle(first);
  const qualtrics = qualtricsHeaders(rows);
  if (qualtrics) return { headers: qualtrics, rows: rows.slice(3) };
  const surveyMonkey = surveyMonkeyHeaders(rows);
  if (surveyMonkey) return { headers: surveyMonkey, rows: rows.slice(2) };
  return { headers: rows[0] ?? [], rows: rows.slice(1) };
}

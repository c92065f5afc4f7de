import { cellTexts } from '../../core/scan/model/cells.ts';
import type { Table } from '../../core/scan/table/mapping.ts';
import { countUnreadable } from '../../core/scan/table/preview.ts';
import { checkZip } from './check-zip.ts';
import { answerSheets, belongTogether, joinTables } from './choose-sheets.ts';
import { LIMITS } from './limits.ts';
import type { FileInfo } from './messages.ts';
import { type Progress, type Refusal, refuse } from './outcome.ts';
import { readCsv, readCsvText } from './read-csv.ts';
import { recogniseFormat } from './recognise-format.ts';
import { createTableBuilder, type TableOutcome } from './table-builder.ts';

/** The sheets of a workbook that can be chosen, and what was read. */
export interface Sheets {
  readonly names: readonly string[];
  readonly sheet: string;
}

/** A survey file as a table with the sheets of its workbook; or why it is none. */
export type ParseOutcome =
  | {
      readonly ok: true;
      readonly table: Table;
      readonly sheets: Sheets | null;
      readonly damage: FileInfo['damage'];
    }
  | Refusal;

export interface Options {
  /** The sheet to read; null for the one, or the ones together, that hold answers. */
  readonly sheet?: string | null;
  readonly progress?: Progress;
}

/** What a reader throws, as a refusal: a workbook that needs a password, or one that is broken. */
function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  if (name === 'EncryptedFileError' || name === 'DecryptionError') return refuse('file-encrypted');
  return refuse(error instanceof RangeError ? 'file-too-large' : 'file-damaged');
}

const workbookOf = (table: Table, sheets: Sheets): ParseOutcome => ({
  ok: true,
  table,
  sheets,
  damage: { zeros: 0, unreadable: countUnreadable(table) },
});

/** Several sheets that are read as one: "Inwoners + Medewerkers". */
const nameOfAll = (names: readonly string[]) => names.join(' + ');

async function readSheets(
  fileName: string,
  bytes: Uint8Array,
  sheet: string | null,
  progress: Progress,
): Promise<ParseOutcome> {
  const { readWorkbook } = await import('./read-workbook.ts');
  const isAll = sheet?.includes(' + ') ?? false;
  const book = await readWorkbook(bytes, isAll ? null : sheet, createTableBuilder, progress);
  if ('ok' in book) return book;
  const outcomes = answerSheets(book.sheets).map(({ name, builder }) => ({ name, outcome: builder.finish(fileName) }));
  const parts = outcomes.flatMap(({ name, outcome }) => (outcome.ok ? [{ name, table: outcome.table }] : []));
  const [first] = parts;
  const refused = outcomes.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome]))[0];
  if (!first) return refused ?? refuse('file-empty');
  const joined = belongTogether(parts.map(({ table }) => table)) ? joinTables(fileName, parts) : null;
  const all = nameOfAll(parts.map(({ name }) => name));
  if (joined) return workbookOf(joined, { names: [all, ...book.names], sheet: all });
  return readOneColumn(fileName, first.table, { names: book.names, sheet: first.name });
}

/** A line of a file that was opened in Excel as it is: a header with several commas, or semicolons, in its one cell. */
const HOLDS_A_ROW = /^[^\n]*([,;\t])[^\n]*\1/;

/** Whether a table is a file of several columns that a program put in one. */
const isInOneColumn = ({ headers: [header = '', ...others] }: Table): boolean =>
  HOLDS_A_ROW.test(header) && others.every((text) => text === '');

/** Reads the lines that stand in one column as the file that they are; null where they are ragged. */
function fromOneColumn(fileName: string, { headers, columns: all, rowCount }: Table): TableOutcome | null {
  const columns = all.map(cellTexts);
  const lines = [
    headers[0] ?? '',
    ...Array.from({ length: rowCount }, (_, row) => joinCells(columns.map((one) => one[row] ?? ''))),
  ];
  const builder = createTableBuilder({ isText: true });
  const read = readCsvText(lines.join('\n'), builder, () => undefined);
  return read.isEven ? builder.finish(fileName) : null;
}

/** A comma-separated file that Excel put in one column: its lines are read as that file. Ragged lines are refused, as a quote was lost. */
function readOneColumn(fileName: string, table: Table, sheets: Sheets): ParseOutcome {
  if (!isInOneColumn(table)) return workbookOf(table, sheets);
  const outcome = fromOneColumn(fileName, table) ?? refuse('file-one-column');
  return outcome.ok ? workbookOf(outcome.table, sheets) : outcome;
}

/** What Excel divided at a semicolon, put together again. */
const joinCells = (cells: readonly string[]) =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).join(';');

function readText(fileName: string, bytes: Uint8Array, progress: Progress): ParseOutcome {
  const builder = createTableBuilder({ isText: true });
  const read = readCsv(bytes, builder, progress);
  if ('ok' in read) return read;
  const asWritten = builder.finish(fileName);
  // Saved again by Excel, such a file has quote marks around each line.
  const inOne = asWritten.ok && isInOneColumn(asWritten.table) ? fromOneColumn(fileName, asWritten.table) : null;
  const outcome = inOne?.ok ? inOne : asWritten;
  if (!outcome.ok) return outcome;
  const unreadable = read.lostLetters ? countUnreadable(outcome.table) : 0;
  return { ...outcome, sheets: null, damage: { zeros: read.zeros, unreadable } };
}

async function readRows(
  fileName: string,
  bytes: Uint8Array,
  { sheet = null, progress = () => undefined }: Options,
): Promise<ParseOutcome> {
  const format = recogniseFormat(bytes);
  if (format === 'zip') return checkZip(bytes) ?? readSheets(fileName, bytes, sheet, progress);
  if (format === 'text') return readText(fileName, bytes, progress);
  return refuse(REFUSED[format]);
}

const REFUSED = {
  empty: 'file-empty',
  encrypted: 'file-encrypted',
  'old-excel': 'file-old-excel',
  'web-page': 'file-web-page',
  unknown: 'file-unknown-format',
} as const;

/** Reads a survey file in this thread. Only the worker calls it: a hostile file can take long. */
export async function parseFile(fileName: string, bytes: Uint8Array, options: Options = {}): Promise<ParseOutcome> {
  if (bytes.length > LIMITS.fileBytes) return refuse('file-too-large');
  try {
    return await readRows(fileName, bytes, options);
  } catch (error) {
    return refusalOf(error);
  }
}

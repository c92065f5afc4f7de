import { blankCells, CellsBuilder } from '../../core/scan/model/cells.ts';
import { splitHeaderRows } from '../../core/scan/table/header-rows.ts';
import type { Table } from '../../core/scan/table/mapping.ts';
import { LIMITS } from './limits.ts';
import { type Refusal, refuse } from './outcome.ts';

type Row = readonly string[];
export type TableOutcome = { readonly ok: true; readonly table: Table } | Refusal;

/** The most rows of header that a survey tool writes, with a few lines of title above it. */
const HEADER_ROWS = 10;

const isFilled = (cell: string) => cell.trim() !== '';

function problemOf(cell: string, row: number, column: number): Refusal | null {
  if (row >= LIMITS.rows) return refuse('file-too-many-rows');
  if (column >= LIMITS.columns) return refuse('file-too-many-columns');
  return cell.length > LIMITS.cellLength ? refuse('file-cell-too-long') : null;
}

/** Takes the rows of a file one by one and makes a table of them, column by column. */
export interface TableBuilder {
  /** Adds a row, which can be hidden in a workbook; gives the reason when the file must be refused. */
  add(row: Row, hidden?: boolean): Refusal | null;
  finish(fileName: string): TableOutcome;
}

/**
 * Empty lines before the header, empty rows at the end and empty columns at the end are left off. Cells are looked through for
 * zero characters, unless `isText` says that they come from a text that holds none.
 */
export function createTableBuilder({ isText = false } = {}): TableBuilder {
  const head: Row[] = [];
  const hiddenInHead: boolean[] = [];
  const hiddenRows: number[] = [];
  let headers: Row | null = null;
  const columns: CellsBuilder[] = [];
  let rows = 0;
  let filledRows = 0;
  let width = 0;

  function addCell(cell: string, i: number): Refusal | null {
    if (isFilled(cell)) {
      const refusal = problemOf(cell, rows, i);
      if (refusal) return refusal;
      filledRows = rows + 1;
      width = Math.max(width, i + 1);
    }
    if (i >= LIMITS.columns || rows >= LIMITS.rows) return null;
    while (columns.length <= i) columns.push(new CellsBuilder());
    columns[i]?.set(rows, cell);
    return null;
  }

  function addAnswers(row: Row, hidden: boolean): Refusal | null {
    if (hidden) hiddenRows.push(rows);
    for (let i = 0; i < row.length; i++) {
      const cell = row[i] ?? '';
      const refusal = cell === '' ? null : addCell(cell, i);
      if (refusal) return refusal;
    }
    rows++;
    return null;
  }

  /** Tells the header rows from the answers among the first rows. */
  function startAnswers(): Refusal | null {
    const split = splitHeaderRows(head);
    headers = split.headers;
    const lastHeader = headers.findLastIndex(isFilled);
    if (lastHeader >= LIMITS.columns) return refuse('file-too-many-columns');
    if (headers.some((header) => header.length > LIMITS.cellLength)) return refuse('file-cell-too-long');
    width = lastHeader + 1;
    const above = head.length - split.rows.length;
    for (const [i, row] of split.rows.entries()) {
      const refusal = addAnswers(row, hiddenInHead[above + i] ?? false);
      if (refusal) return refusal;
    }
    return null;
  }

  return {
    add(row, hidden = false) {
      if (headers) return addAnswers(row, hidden);
      if (head.length === 0 && !row.some(isFilled)) return null;
      head.push(row);
      hiddenInHead.push(hidden);
      return head.length === HEADER_ROWS ? startAnswers() : null;
    },
    finish(fileName) {
      if (head.length === 0) return refuse('file-no-columns');
      const refusal = headers ? null : startAnswers();
      if (refusal) return refusal;
      const names = Array.from({ length: width }, (_, i) => headers?.[i] ?? '');
      const made = tableOf(fileName, names, columns, filledRows);
      if (made.ok && !isText && holdsZeros(made.table)) return refuse('file-binary');
      return made.ok && hiddenRows.length > 0 ? { ...made, table: { ...made.table, hiddenRows } } : made;
    },
  };
}

const holdsZero = (text: string) => text.includes('\u0000');
const holdsZeros = ({ columns }: Table): boolean => columns.some(({ texts }) => texts.some(holdsZero));

function tableOf(fileName: string, headers: Row, builders: readonly CellsBuilder[], rowCount: number): TableOutcome {
  if (headers.some(holdsZero)) return refuse('file-binary');
  if (rowCount === 0) return refuse('file-no-rows');
  if (rowCount * headers.length > LIMITS.cells) return refuse('file-too-large');
  const columns = headers.map((_, i) => builders[i]?.finish(rowCount) ?? blankCells(rowCount));
  return { ok: true, table: { fileName, headers, columns, rowCount } };
}

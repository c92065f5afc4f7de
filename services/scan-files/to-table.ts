import { splitHeaderRows } from '../../core/scan/header-rows.ts';
import type { Table } from '../../core/scan/mapping.ts';
import { LIMITS } from './limits.ts';
import { type Refusal, refuse } from './outcome.ts';

type Rows = readonly (readonly string[])[];

const isFilled = (cell: string) => cell.trim() !== '';
const lastFilled = (row: readonly string[]) => row.findLastIndex(isFilled);

/** A loop rather than Math.max(...), which cannot take a hundred thousand arguments. */
const widest = (rows: Rows) => rows.reduce((most, row) => Math.max(most, lastFilled(row) + 1), 0);

function overLimits(rows: Rows, columns: number): Refusal | null {
  if (columns > LIMITS.columns) return refuse('file-too-many-columns');
  if (rows.length > LIMITS.rows) return refuse('file-too-many-rows');
  const tooLong = rows.some((row) => row.some((cell) => cell.length > LIMITS.cellLength));
  if (tooLong) return refuse('file-cell-too-long');
  return rows.some((row) => row.some((cell) => cell.includes('\u0000'))) ? refuse('file-binary') : null;
}

const padded = (row: readonly string[], columns: number): readonly string[] =>
  row.length === columns ? row : Array.from({ length: columns }, (_, i) => row[i] ?? '');

/** Rows of text as a table: empty lines before the header, empty rows at the end and empty columns at the end are left off. */
export function toTable(fileName: string, allRows: Rows): { readonly ok: true; readonly table: Table } | Refusal {
  const first = allRows.findIndex((row) => row.some(isFilled));
  if (first < 0) return refuse('file-no-columns');
  const { headers, rows } = splitHeaderRows(allRows.slice(first));
  const answers = rows.slice(0, rows.findLastIndex((row) => row.some(isFilled)) + 1);
  const columns = Math.max(lastFilled(headers) + 1, widest(answers));
  const problem = overLimits([headers, ...answers], columns);
  if (problem) return problem;
  if (answers.length === 0) return refuse('file-no-rows');
  return {
    ok: true,
    table: { fileName, headers: padded(headers, columns), rows: answers.map((row) => padded(row, columns)) },
  };
}

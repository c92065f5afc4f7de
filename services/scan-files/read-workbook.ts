import { type CellValue, readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { type Progress, type Refusal, refuse } from './outcome.ts';
import type { TableBuilder } from './table-builder.ts';

/** The visible sheets of a workbook, and the one that was read. */
export interface Sheets {
  readonly names: readonly string[];
  readonly sheet: string;
}

const ROWS_PER_MESSAGE = 5000;

/** A date as it stands in the workbook: the reader gives wall-clock time as if it were UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  return new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** The value of a cell as a person sees it in the workbook. Numbers have at most 15 digits, as in Excel. */
function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

async function visibleSheets(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) names.push(name);
      return false;
    },
  });
  return names;
}

const isBlank = (value: CellValue | undefined) => value === null || value === undefined || value === '';

/** Reads one sheet row by row and stops when there is too much of it; false when there is nothing in it. */
async function readSheet(
  bytes: Uint8Array,
  sheet: string,
  builder: TableBuilder,
  progress: Progress,
): Promise<Refusal | boolean> {
  let count = 0;
  for await (const { values } of streamXlsxRows(bytes, { sheet })) {
    if (values.every(isBlank)) continue;
    const refusal = builder.add(values.slice(0, values.findLastIndex((value) => !isBlank(value)) + 1).map(cellText));
    if (refusal) return refusal;
    count++;
    if (count % ROWS_PER_MESSAGE === 0) progress(count, 0);
  }
  return count > 0;
}

/** Reads a sheet of a workbook: the chosen one, or the first visible one that has something in it. */
export async function readWorkbook(
  bytes: Uint8Array,
  chosen: string | null,
  builder: TableBuilder,
  progress: Progress,
): Promise<Refusal | Sheets> {
  const names = await visibleSheets(bytes);
  for (const sheet of chosen === null ? names : names.filter((name) => name === chosen)) {
    const outcome = await readSheet(bytes, sheet, builder, progress);
    if (outcome === true) return { names, sheet };
    if (outcome) return outcome;
  }
  return refuse('file-empty');
}

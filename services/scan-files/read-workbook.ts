import { type CellValue, readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { type Progress, type Refusal, refuse } from './outcome.ts';
import type { TableBuilder } from './table-builder.ts';
import { hiddenRowsOf, withForwardSlashes } from './workbook-parts.ts';

/** One sheet with the answers that were read of it. */
export interface ReadSheet {
  readonly name: string;
  readonly builder: TableBuilder;
  /** Rows with something in them, and filled cells. */
  readonly rows: number;
  readonly cells: number;
  /** Whether any row has two cells or more: a sheet of loose lines holds no answers. */
  readonly isTable: boolean;
}

/** What a workbook holds. */
export interface ReadWorkbook {
  /** The visible sheets, without charts. */
  readonly names: readonly string[];
  /** The sheets that have something in them, of those that were asked for. */
  readonly sheets: readonly ReadSheet[];
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

interface VisibleSheet {
  readonly name: string;
  readonly place: number;
}

async function visibleSheets(bytes: Uint8Array): Promise<readonly VisibleSheet[]> {
  const sheets: VisibleSheet[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, index, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) sheets.push({ name, place: index });
      return false;
    },
  });
  return sheets;
}

const isBlank = (value: CellValue | undefined) => value === null || value === undefined || value === '';

/** A sheet with a chart has no cells at all: the reader finds no part for it. */
const isNoTable = (error: unknown) => error instanceof Error && /missing worksheet/i.test(error.message);

/** Reads one sheet row by row and stops when there is too much of it; null when it is a chart. */
async function readSheet(
  bytes: Uint8Array,
  { name, place }: VisibleSheet,
  builder: TableBuilder,
  progress: Progress,
): Promise<Refusal | ReadSheet | null> {
  let [rows, cells, widest] = [0, 0, 0];
  const hidden = hiddenRowsOf(bytes, place);
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: name })) {
      if (values.every(isBlank)) continue;
      const row = values.slice(0, values.findLastIndex((value) => !isBlank(value)) + 1);
      const refusal = builder.add(row.map(cellText), hidden.has(index));
      if (refusal) return refusal;
      rows++;
      cells += row.length;
      widest = Math.max(widest, row.length);
      if (rows % ROWS_PER_MESSAGE === 0) progress(rows, 0);
    }
  } catch (error) {
    if (isNoTable(error)) return null;
    throw error;
  }
  return { name, builder, rows, cells, isTable: widest > 1 };
}

/** Reads the chosen sheet of a workbook, or all visible ones: `newBuilder` gives each a table of its own. */
export async function readWorkbook(
  packed: Uint8Array,
  chosen: string | null,
  newBuilder: () => TableBuilder,
  progress: Progress,
): Promise<Refusal | ReadWorkbook> {
  const bytes = withForwardSlashes(packed);
  const all = await visibleSheets(bytes);
  const names = new Set(all.map(({ name }) => name));
  const sheets: ReadSheet[] = [];
  for (const sheet of chosen === null ? all : all.filter(({ name }) => name === chosen)) {
    const outcome = await readSheet(bytes, sheet, newBuilder(), progress);
    if (outcome === null) names.delete(sheet.name);
    else if ('ok' in outcome) return outcome;
    else if (outcome.rows > 0) sheets.push(outcome);
  }
  return sheets.length > 0 ? { names: [...names], sheets } : refuse('file-empty');
}

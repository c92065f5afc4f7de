import { type CellValue, readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { LIMITS } from './limits.ts';
import { type RowsOutcome, refuse } from './outcome.ts';

type Rows = string[][];

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

/** Reads one sheet row by row and stops when there is too much of it. */
async function readSheet(bytes: Uint8Array, sheet: string): Promise<RowsOutcome> {
  const rows: Rows = [];
  for await (const { values } of streamXlsxRows(bytes, { sheet })) {
    if (values.every((value) => value === null || value === '')) continue;
    if (values.length > LIMITS.columns && values.findLastIndex((v) => v !== null && v !== '') >= LIMITS.columns) {
      return refuse('file-too-many-columns');
    }
    if (rows.length > LIMITS.rows + 3) return refuse('file-too-many-rows');
    rows.push(values.map(cellText));
  }
  return { ok: true, rows };
}

/** Reads the first visible sheet of a workbook that has something in it. */
export async function readWorkbook(bytes: Uint8Array): Promise<RowsOutcome> {
  for (const sheet of await visibleSheets(bytes)) {
    const outcome = await readSheet(bytes, sheet);
    if (!outcome.ok || outcome.rows.length > 0) return outcome;
  }
  return refuse('file-empty');
}

import { type Cells, CellsBuilder, cellText, newCodes } from '../../core/scan/model/cells.ts';
import type { Table } from '../../core/scan/table/mapping.ts';
import { textKey } from '../../core/scan/words/text-key.ts';
import { LIMITS } from './limits.ts';
import type { ReadSheet } from './read-workbook.ts';

/** A sheet that holds less than this part of what the fullest one holds explains something. */
const LEAST_PART = 0.1;
/** Sheets that share so many of their questions were filled in for one survey. */
const SHARED = 0.5;

/** Above the column that says from which sheet a row is; also what the choice of sheets says of all of them. */
const SHEET_HEADER = 'Werkblad';

/** A sheet as a table of its own. */
export interface SheetTable {
  readonly name: string;
  readonly table: Table;
}

/** The sheets that hold answers: not the ones with an explanation, or a few loose lines. */
export function answerSheets(sheets: readonly ReadSheet[]): readonly ReadSheet[] {
  const tables = sheets.filter(({ isTable, rows }) => isTable && rows > 1);
  const most = Math.max(0, ...tables.map(({ cells }) => cells));
  const full = tables.filter(({ cells }) => cells >= LEAST_PART * most);
  return full.length > 0 ? full : sheets.slice(0, 1);
}

const keysOf = ({ headers }: Table) => new Set(headers.map(textKey).filter((key) => key !== ''));

/** Whether sheets belong to one survey: each shares half of its questions with the first. */
export function belongTogether(tables: readonly Table[]): boolean {
  const [first, ...others] = tables.map(keysOf);
  if (!first || others.length === 0) return false;
  const shared = (keys: ReadonlySet<string>) => [...keys].filter((key) => first.has(key)).length;
  return others.every((keys) => shared(keys) >= SHARED * Math.min(keys.size, first.size));
}

/** Where each column of a table stands in all columns; a header that occurs twice stands there twice. */
function placesIn(headers: readonly string[], all: string[], keys: string[]): number[] {
  const taken = new Set<number>();
  return headers.map((header) => {
    const key = textKey(header);
    let place = keys.findIndex((known, i) => known === key && !taken.has(i));
    if (place < 0) {
      place = all.push(header) - 1;
      keys.push(key);
    }
    taken.add(place);
    return place;
  });
}

/** Sheets (or files) below each other, with a first column that says from which each row is. Null when that would be too much. */
export function joinTables(fileName: string, parts: readonly SheetTable[], header = SHEET_HEADER): Table | null {
  const headers = [header];
  const keys = ['\0'];
  const rowCount = parts.reduce((sum, { table }) => sum + table.rowCount, 0);
  const places = parts.map(({ table }) => placesIn(table.headers, headers, keys));
  if (rowCount > LIMITS.rows || rowCount * headers.length > LIMITS.cells) return null;
  const names: Cells = { texts: parts.map(({ name }) => name), codes: newCodes(parts.length, rowCount) };
  const columns = headers.map(() => new CellsBuilder());
  const hiddenRows: number[] = [];
  let from = 0;
  for (const [part, { table }] of parts.entries()) {
    names.codes.fill(part, from, from + table.rowCount);
    for (const [i, cells] of table.columns.entries()) {
      const builder = columns[places[part]?.[i] ?? 0];
      for (let row = 0; row < table.rowCount; row++) builder?.set(from + row, cellText(cells, row));
    }
    hiddenRows.push(...(table.hiddenRows ?? []).map((row) => row + from));
    from += table.rowCount;
  }
  return {
    fileName,
    headers,
    columns: [names, ...columns.slice(1).map((builder) => builder.finish(rowCount))],
    rowCount,
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
  };
}

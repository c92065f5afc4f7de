import { CellsBuilder, cellTexts } from '../../core/scan/model/cells.ts';
import type { Table } from '../../core/scan/table/mapping.ts';

/** A table from rows of text; short rows are filled up with blanks. */
export function tableFromRows(
  fileName: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  const columns = headers.map((_, i) => {
    const builder = new CellsBuilder();
    for (const [number, row] of rows.entries()) builder.set(number, row[i] ?? '');
    return builder.finish(rows.length);
  });
  return { fileName, headers, columns, rowCount: rows.length };
}

/** The rows of a table as text. */
export function rowsOf({ columns, rowCount }: Table): string[][] {
  const texts = columns.map(cellTexts);
  return Array.from({ length: rowCount }, (_, row) => texts.map((column) => column[row] ?? ''));
}

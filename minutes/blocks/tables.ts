import { safeText } from '../../core/domain/text.ts';
import type { Block, Cell, Column } from './blocks.ts';
import { oneLine } from './words.ts';

interface TableOptions {
  /** Read aloud by screen readers, not shown. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Smaller type for tables with many figures. */
  readonly figures?: boolean;
}

/** A table with a header row. Word refuses a table without rows, so do we. */
export function table({ caption, columns, rows, figures = false }: TableOptions): Block {
  if (rows.length === 0) throw new Error(`A table needs a row: ${caption}`);
  return {
    type: 'table',
    caption: oneLine(caption),
    columns: columns.map((column) => ({ ...column, header: safeText(column.header) })),
    rows: rows.map((cells) => columns.map((_, i) => safeCell(cells[i] ?? ''))),
    figures,
  };
}

function safeCell(cell: Cell): Cell {
  if (typeof cell === 'string') return safeText(cell);
  if ('lead' in cell) return { lead: safeText(cell.lead), text: safeText(cell.text) };
  return 'text' in cell ? { text: safeText(cell.text), below: safeText(cell.below) } : cell;
}

/** A column with what stands under its header in each row: header, share of the width, cell. */
export type ColumnOf<Row> = readonly [header: string, width: number, cell: (row: Row) => Cell];

/** A table of these rows, each column beside its cell. */
export function tableOf<Row>(caption: string, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Block {
  return table({
    caption,
    columns: columns.map(([header, width]) => ({ header, width })),
    rows: rows.map((row) => columns.map(([, , cell]) => cell(row))),
  });
}

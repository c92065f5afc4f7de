import type { Cell } from '../blocks/blocks.ts';

/** A row longer than this may break over pages, else it would not fit on one. */
const LINES_KEPT_TOGETHER = 24;
/** Mean width of a character and the room beside the text of a cell, in twips. */
const CHARACTER = 105;
const CELL_PADDING = 170;

/** Whether a row is short enough to be kept on one page; the widths of the columns are in twips. */
export function staysWhole(cells: readonly Cell[], widths: readonly number[]): boolean {
  return lines(cells, widths) <= LINES_KEPT_TOGETHER;
}

function lines(cells: readonly Cell[], widths: readonly number[]): number {
  return Math.max(
    ...cells.map((cell, i) => {
      const perLine = Math.max(1, Math.floor(((widths[i] ?? 0) - CELL_PADDING) / CHARACTER));
      return textOf(cell)
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    }),
  );
}

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if ('lead' in cell) return `${cell.lead}\n${cell.text}`;
  return 'text' in cell ? `${cell.text}\n${cell.below}` : '';
}

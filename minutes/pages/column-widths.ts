import type { Block, Cell } from '../blocks/blocks.ts';
import { PERSPECTIVE_WIDEST } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import { metricsFor } from './style-metrics.ts';
import { widthOf } from './text-width.ts';

/** Room beside the text of a cell, in twips. */
export const CELL_SIDES = 170;
/** Most fonts are at most this much wider than ours. */
const OTHER_FONTS = 1.22;
/** Half points; smaller letters cannot be read on paper. */
const SMALLEST = 13;
/** A column gives others at most what is above this part of its share. */
const KEPT = 0.6;

type Table = Pick<Extract<Block, { type: 'table' }>, 'columns' | 'rows' | 'figures'>;

/**
 * Widths of the columns in twips: their shares of the width, but so wide that no word of a header breaks, and then no word of a
 * cell, at the cost of columns that have room.
 */
export function columnWidths(table: Table, width: number, letters = OTHER_FONTS): number[] {
  const { columns } = table;
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const wanted = columns.map((column) => (column.width / shares) * width);
  const headers = headerWidths(table, headSize(table, width, letters), letters);
  const texts = textWidths(table, letters).map((text, i) => Math.max(text, headers[i] ?? 0));
  const kept = wanted.map((own) => own * KEPT);
  return fitted(fitted(wanted, headers, kept), texts, kept).map(Math.floor);
}

/** The size of the letters of a header in half points: that of its style, or smaller where a word would break. */
export function headSize(table: Table, width: number, letters = OTHER_FONTS): number {
  const own = styleSize(table);
  const fits = (size: number) => sumOf(headerWidths(table, size, letters)) <= width * (1 - ROOM_FOR_TEXT);
  let size = own;
  while (size > SMALLEST && !fits(size)) size -= 1;
  return size;
}
/** A word longer than this, in twips, breaks in a cell as it does anywhere. */
const LONG_WORD = 1500;

/** Where a line may break: not at a space that keeps words together. */
const BREAKS = /(?:[^\S\u00a0]|-)+/;

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if ('lead' in cell) return `${cell.lead} ${cell.text}`;
  return 'text' in cell ? cell.text : '';
}

function longestWord(rows: Table['rows'], column: number, size: number): number {
  let longest = 0;
  for (const row of rows) {
    const cell = row[column];
    const text = textOf(cell ?? '');
    for (const word of text.split(BREAKS)) longest = Math.max(longest, widthOf(word, size, false));
  }
  return longest;
}

/** The part of the width that the words of the headers leave to the widest column. */
const ROOM_FOR_TEXT = 0.1;

/** The size of a header in half points as its style has it. */
export const styleSize = ({ figures }: Table) => metricsFor(figures ? STYLES.figuresHead : STYLES.tableHead).size;

const bodySize = ({ figures }: Table) => metricsFor(figures ? STYLES.figures : STYLES.tableText).size;

/** So wide is each column that no word of its header breaks, nor the sign of a group. */
function headerWidths({ columns, rows, figures }: Table, size: number, letters: number): number[] {
  return columns.map(({ header }, i) => {
    const words = header.split(/\s+/).map((word) => widthOf(word, size, true));
    const cell = rows[0]?.[i];
    const isSign = typeof cell === 'object' && 'perspective' in cell;
    const sign = isSign ? widthOf(PERSPECTIVE_WIDEST, bodySize({ columns, rows, figures }), true) : 0;
    return Math.max(...words, sign) * letters + CELL_SIDES;
  });
}

/** So wide is each column that no word of its cells breaks, but for long ones. */
const textWidths = (table: Table, letters: number): number[] =>
  table.columns.map(({ numbers }, i) => {
    const text = numbers ? 0 : Math.min(LONG_WORD, longestWord(table.rows, i, bodySize(table)));
    return text * letters + CELL_SIDES;
  });

function fitted(wanted: readonly number[], least: readonly number[], kept: readonly number[]): number[] {
  const lack = wanted.map((own, i) => Math.max(0, (least[i] ?? 0) - own));
  const spare = wanted.map((own, i) => Math.max(0, own - Math.max(least[i] ?? 0, kept[i] ?? 0)));
  const [needed, there] = [sumOf(lack), sumOf(spare)];
  if (needed === 0) return [...wanted];
  const moved = Math.min(needed, there);
  return wanted.map((own, i) => {
    const given = there > 0 ? (moved * (spare[i] ?? 0)) / there : 0;
    return own + (moved * (lack[i] ?? 0)) / needed - given;
  });
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

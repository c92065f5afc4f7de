import type { Block } from '../blocks/blocks.ts';
import { PERSPECTIVE_WIDEST } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import { metricsFor } from './style-metrics.ts';
import { widthOf } from './text-width.ts';

/** Room beside the text of a cell, in twips. */
export const CELL_SIDES = 170;
/** The fonts of municipalities are up to this much wider than ours. */
const OTHER_FONTS = 1.22;
/** A column gives others at most what is above this part of its share. */
const KEPT = 0.6;

type Table = Pick<Extract<Block, { type: 'table' }>, 'columns' | 'rows' | 'figures'>;

/**
 * Widths of the columns in twips: their shares of the width, but so wide that no word of a header breaks, at the cost of
 * columns that have room.
 */
export function columnWidths({ columns, rows, figures }: Table, width: number): number[] {
  const { size } = metricsFor(figures ? STYLES.figuresHead : STYLES.tableHead);
  const body = metricsFor(figures ? STYLES.figures : STYLES.tableText).size;
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const wanted = columns.map((column) => (column.width / shares) * width);
  const least = columns.map(({ header }, i) => {
    const words = header.split(/\s+/).map((word) => widthOf(word, size, true));
    const cell = rows[0]?.[i];
    const sign = typeof cell === 'object' && 'perspective' in cell ? widthOf(PERSPECTIVE_WIDEST, body, true) : 0;
    return Math.max(...words, sign) * OTHER_FONTS + CELL_SIDES;
  });
  return fitted(wanted, least).map(Math.floor);
}

function fitted(wanted: readonly number[], least: readonly number[]): number[] {
  const lack = wanted.map((own, i) => Math.max(0, (least[i] ?? 0) - own));
  const spare = wanted.map((own, i) => Math.max(0, own - Math.max(least[i] ?? 0, own * KEPT)));
  const [needed, there] = [sumOf(lack), sumOf(spare)];
  if (needed === 0) return [...wanted];
  const moved = Math.min(needed, there);
  return wanted.map((own, i) => {
    const given = there > 0 ? (moved * (spare[i] ?? 0)) / there : 0;
    return own + (moved * (lack[i] ?? 0)) / needed - given;
  });
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

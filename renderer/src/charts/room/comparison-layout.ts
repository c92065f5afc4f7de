import type { Comparison } from '../../../../core/scan/findings/comparison.ts';
import { linesHeight } from '../metrics.ts';
import { linesOf } from '../text.ts';
import { layoutTitle, ROOM } from './room-layout.ts';

/** One statement or principle in a picture of rows. */
export interface ComparedRow {
  readonly row: Comparison;
  readonly y: number;
  readonly middle: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Top of the text. */
  readonly textY: number;
  readonly textSize: number;
}

/** The line with the names of the columns. */
export const HEAD = 48;
const FOOT = 44;
/** Room for the bars of two groups. */
const LEAST = 90;
/** Above and below a text, together. */
const AROUND = 14;
/** Few rows are not pulled apart over the whole picture. */
const MOST_EXTRA = 60;
const SIZES = [36, 32, 28] as const;

/** Places the rows under the title: the text as large as all rows have it whole, and cut off only at 28 px. */
export function layoutRows(rows: readonly Comparison[], title: string, width: number): readonly ComparedRow[] {
  const room = ROOM.height - ROOM.bottom - FOOT - layoutTitle(title).bottom - HEAD;
  const fitting = SIZES.map((size) => texts(rows, width, size)).find(({ heights }) => sum(heights) <= room);
  const { lines, heights, size } = fitting ?? cutTexts(rows, width, room);
  const extra = Math.min((room - sum(heights)) / Math.max(1, rows.length), MOST_EXTRA);
  let y = HEAD;
  return rows.map((row, index) => {
    const own = lines[index] ?? [];
    const height = (heights[index] ?? LEAST) + extra;
    const middle = y + height / 2;
    const textY = middle - linesHeight(own.length, size) / 2;
    const placed = { row, y, middle, height, lines: own, textY, textSize: size };
    y += height;
    return placed;
  });
}

interface Texts {
  readonly lines: readonly (readonly string[])[];
  readonly heights: readonly number[];
  readonly size: number;
}

function texts(rows: readonly Comparison[], width: number, size: number, most = Number.POSITIVE_INFINITY): Texts {
  const lines = rows.map(({ text }) => linesOf(text, width, { size, weight: 600 }, most));
  return { lines, size, heights: lines.map(({ length }) => Math.max(LEAST, linesHeight(length, size) + AROUND)) };
}

/** All rows equally high, with as many lines as fit. */
function cutTexts(rows: readonly Comparison[], width: number, room: number): Texts {
  const size = SIZES[2];
  const height = room / rows.length;
  const cut = texts(rows, width, size, Math.max(1, Math.floor(height / linesHeight(1, size))));
  return { ...cut, heights: rows.map(() => height) };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

import type { GrayImage } from './gray-image.ts';

/** Around each pixel so many to each side say what is light and what is dark there. */
const REACH = 4;
const ACROSS = 2 * REACH + 1;
/** Darker than its surroundings by so much is dark: less is noise. */
const DARKER = 6;
/** A smoothed pixel is the sum of so many. */
const SMOOTH = 16;

/** Pieces of rows that are dark, from the top: of each its row, where it begins, and where the light begins after it. */
export interface Runs {
  readonly count: number;
  readonly row: Int32Array;
  readonly begin: Int32Array;
  readonly end: Int32Array;
}

/** Finds what is dark in pictures, one after the other. What it gives holds until the next picture. */
export type FindDark = (image: GrayImage) => Runs;

/**
 * What is darker than its surroundings: a smoothed pixel against the mean of a square around it (adaptive threshold). Its memory is
 * used again for the next picture: making it new costs as much time as looking.
 */
export function darkFinder(): FindDark {
  let smooth = new Uint16Array(0);
  let rows = runsFor(1 << 15);
  return (image) => {
    const { width, height, pixels } = image;
    if (smooth.length !== pixels.length) smooth = new Uint16Array(pixels.length);
    smoothInto(smooth, image);
    const columns = new Int32Array(width + 2 * REACH);
    for (let i = -REACH; i <= REACH; i++) addRow(columns, smooth, rowAt(i, height) * width, 1);
    let count = 0;
    for (let y = 0; y < height; y++) {
      if (count + width > rows.row.length) rows = longer(rows);
      count = runsOfRow(smooth, columns, { y, width }, rows, count);
      addRow(columns, smooth, rowAt(y - REACH, height) * width, -1);
      addRow(columns, smooth, rowAt(y + REACH + 1, height) * width, 1);
    }
    return { count, ...rows };
  };
}

type Rows = Omit<Runs, 'count'>;

const runsFor = (most: number): Rows => ({
  row: new Int32Array(most),
  begin: new Int32Array(most),
  end: new Int32Array(most),
});

function longer(short: Rows): Rows {
  const long = runsFor(2 * short.row.length);
  for (const part of ['row', 'begin', 'end'] as const) long[part].set(short[part]);
  return long;
}

/** Beyond the edge of the picture is what is at its edge. */
const rowAt = (y: number, height: number) => Math.min(height - 1, Math.max(0, y));

/** Adds a row to the sums of the columns, or takes it out; at both ends as often as there is no picture. */
function addRow(columns: Int32Array, smooth: Uint16Array, from: number, times: 1 | -1): void {
  const width = columns.length - 2 * REACH;
  for (let x = 0; x < width; x++) {
    columns[x + REACH] = (columns[x + REACH] as number) + times * (smooth[from + x] as number);
  }
  columns.fill(columns[REACH] as number, 0, REACH);
  columns.fill(columns[width + REACH - 1] as number, width + REACH);
}

function runsOfRow(
  smooth: Uint16Array,
  columns: Int32Array,
  { y, width }: { readonly y: number; readonly width: number },
  { row, begin, end }: Rows,
  before: number,
): number {
  let [sum, count, inside] = [0, before, false];
  for (let x = 0; x < ACROSS; x++) sum += columns[x] as number;
  const from = y * width;
  for (let x = 0; x < width; x++) {
    const dark = ((smooth[from + x] as number) + SMOOTH * DARKER) * (ACROSS * ACROSS) < sum;
    if (dark !== inside) {
      if (dark) {
        row[count] = y;
        begin[count] = x;
      } else end[count++] = x;
      inside = dark;
    }
    sum += (columns[x + ACROSS] as number) - (columns[x] as number);
  }
  if (inside) end[count++] = width;
  return count;
}

/** Each pixel with its eight neighbours (1 2 1 in both directions): noise is a third of what it was. */
function smoothInto(smooth: Uint16Array, { width, height, pixels }: GrayImage): void {
  const sums = new Uint16Array(width);
  for (let y = 0; y < height; y++) {
    const here = y * width;
    const above = rowAt(y - 1, height) * width;
    const below = rowAt(y + 1, height) * width;
    for (let x = 0; x < width; x++) {
      sums[x] = (pixels[above + x] as number) + 2 * (pixels[here + x] as number) + (pixels[below + x] as number);
    }
    let [left, middle] = [sums[0] as number, sums[0] as number];
    for (let x = 0; x < width; x++) {
      const right = x + 1 < width ? (sums[x + 1] as number) : middle;
      smooth[here + x] = left + 2 * middle + right;
      left = middle;
      middle = right;
    }
  }
}

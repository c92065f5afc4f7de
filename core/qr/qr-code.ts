import { encode } from './encode.ts';

/** A QR code: rows of modules, true is dark. Without the white edge of four modules that it needs around it. */
export type QrCode = readonly (readonly boolean[])[];

/** Middles of the alignment patterns in rows and columns, by version from 1 (ISO/IEC 18004, annex E). */
const ALIGNMENT: readonly (readonly number[])[] = [
  ...[[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34]],
  ...[
    [6, 22, 38],
    [6, 24, 42],
    [6, 26, 46],
    [6, 28, 50],
  ],
];
const FORMAT = { generator: 0x537, degree: 10, mask: 0x5412 } as const;
const VERSION = { generator: 0x1f25, degree: 12 } as const;
/** The sign of level M in the format. */
const LEVEL_M = 0b00;
/** Which data modules each mask turns over. */
const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
];

type Grid = (boolean | null)[][];

/** Draws a text as a QR code with error correction level M (ISO/IEC 18004). Throws when the text is longer than about 200 signs. */
export function qrCode(text: string): QrCode {
  const { version, bytes } = encode(text);
  const bare = functionPatterns(version);
  const candidates = MASKS.map((mask, i) => {
    const grid = bare.map((row) => [...row]);
    drawFormat(grid, i);
    drawData(grid, bytes, mask);
    return grid.map((row) => row.map(Boolean));
  });
  const penalties = candidates.map(penalty);
  return candidates[penalties.indexOf(Math.min(...penalties))] ?? [];
}

/** Everything but format and data. */
function functionPatterns(version: number): Grid {
  const size = 17 + 4 * version;
  const grid: Grid = Array.from({ length: size }, () => Array<boolean | null>(size).fill(null));
  for (let i = 0; i < size; i++) {
    put(grid, 6, i, i % 2 === 0);
    put(grid, i, 6, i % 2 === 0);
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const) {
    square(grid, row, column, 4, (distance) => distance !== 2 && distance !== 4);
  }
  const middles = ALIGNMENT[version - 1] ?? [];
  const last = middles.at(-1);
  for (const row of middles) {
    for (const column of middles) {
      const onFinder = (row === 6 && (column === 6 || column === last)) || (row === last && column === 6);
      if (!onFinder) square(grid, row, column, 2, (distance) => distance !== 1);
    }
  }
  reserveFormat(grid);
  if (version >= 7) drawVersion(grid, version);
  return grid;
}

function put(grid: Grid, row: number, column: number, dark: boolean): void {
  const cells = grid[row];
  if (cells && column >= 0 && column < cells.length) cells[column] = dark;
}

/** A square around a middle: dark or not by the distance to it. */
function square(grid: Grid, row: number, column: number, reach: number, dark: (distance: number) => boolean): void {
  for (let dr = -reach; dr <= reach; dr++) {
    for (let dc = -reach; dc <= reach; dc++) {
      put(grid, row + dr, column + dc, dark(Math.max(Math.abs(dr), Math.abs(dc))));
    }
  }
}

/** A number followed by the rest of its division (BCH). */
function withCheck(value: number, { generator, degree }: { generator: number; degree: number }): number {
  let rest = value;
  for (let i = 0; i < degree; i++) rest = (rest << 1) ^ ((rest >>> (degree - 1)) & 1 ? generator : 0);
  return (value << degree) | (rest & ((1 << degree) - 1));
}

/** The two places of each bit of the format, from bit 0. */
function formatPlaces(size: number): readonly (readonly [number, number])[][] {
  const around = [0, 1, 2, 3, 4, 5, 7, 8].map((row) => [row, 8] as const);
  const left = [7, 5, 4, 3, 2, 1, 0].map((column) => [8, column] as const);
  const first = [...around, ...left];
  const right = Array.from({ length: 8 }, (_, i) => [8, size - 1 - i] as const);
  const below = Array.from({ length: 7 }, (_, i) => [size - 7 + i, 8] as const);
  const second = [...right, ...below];
  return first.map((place, i) => [place, second[i] ?? place]);
}

function reserveFormat(grid: Grid): void {
  for (const [row, column] of formatPlaces(grid.length).flat()) put(grid, row, column, false);
  put(grid, grid.length - 8, 8, true);
}

function drawFormat(grid: Grid, mask: number): void {
  const bits = withCheck((LEVEL_M << 3) | mask, FORMAT) ^ FORMAT.mask;
  for (const [i, places] of formatPlaces(grid.length).entries()) {
    for (const [row, column] of places) put(grid, row, column, ((bits >>> i) & 1) === 1);
  }
}

function drawVersion(grid: Grid, version: number): void {
  const bits = withCheck(version, VERSION);
  for (let i = 0; i < 18; i++) {
    const [a, b] = [Math.floor(i / 3), grid.length - 11 + (i % 3)];
    put(grid, a, b, ((bits >>> i) & 1) === 1);
    put(grid, b, a, ((bits >>> i) & 1) === 1);
  }
}

/** Places in the order of the bits: two columns at a time, up and down from the lower right corner, without the timing column. */
function* places(size: number): Generator<readonly [number, number]> {
  let upwards = true;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < size; step++) {
      const row = upwards ? size - 1 - step : step;
      yield [row, right];
      yield [row, right - 1];
    }
    upwards = !upwards;
  }
}

/** Fills what is free. */
function drawData(grid: Grid, bytes: readonly number[], mask: (row: number, column: number) => boolean): void {
  let bit = 0;
  for (const [row, column] of places(grid.length)) {
    if (grid[row]?.[column] !== null) continue;
    const dark = (((bytes[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1;
    put(grid, row, column, dark !== mask(row, column));
    bit += 1;
  }
}

/** How hard a code is to read (ISO/IEC 18004, 7.8.3): long runs, blocks, what looks like a corner, too dark or too light. */
function penalty(grid: QrCode): number {
  const columns = grid.map((_, i) => grid.map((row) => row[i] ?? false));
  const lines = [...grid, ...columns];
  const text = lines.map((line) => line.map((dark) => (dark ? '1' : '0')).join(''));
  const runs = text.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0);
  const corners = text.reduce((sum, line) => sum + count(line, '10111010000') + count(line, '00001011101'), 0);
  const blocks = grid.slice(1).reduce((sum, row, r) => {
    const above = grid[r] ?? [];
    const same = row.slice(1).filter((dark, c) => dark === row[c] && dark === above[c] && dark === above[c + 1]);
    return sum + same.length;
  }, 0);
  const share = grid.flat().filter(Boolean).length / grid.length ** 2;
  return runs + 3 * blocks + 40 * corners + 10 * Math.floor(Math.abs(share - 0.5) * 20);
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found += 1;
  return found;
}

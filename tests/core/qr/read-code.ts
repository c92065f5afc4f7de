import { expect } from 'vitest';
import type { QrCode } from '../../../core/qr/qr-code.ts';
import { times } from '../../../core/qr/reed-solomon.ts';

/** Bytes of correction per block, and blocks, for level M (ISO/IEC 18004, table 9). */
const BLOCKS = [
  ...([
    [10, 1],
    [16, 1],
    [26, 1],
    [18, 2],
    [24, 2],
  ] as const),
  ...([
    [16, 4],
    [18, 4],
    [22, 4],
    [22, 5],
    [26, 5],
  ] as const),
] as const;
const MASKS: readonly ((r: number, c: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
];
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Whether a module belongs to the frame of the code, and not to its data. */
function functionModules(size: number): (r: number, c: number) => boolean {
  const version = (size - 17) / 4;
  const middles = version === 1 ? [] : [6, ...(version < 7 ? [] : [2 * version + 8]), 4 * version + 10];
  const places = middles.flatMap((y) => middles.map((x) => [y, x] as const));
  const onCorner = ([y, x]: readonly [number, number]) =>
    (y === 6 && (x === 6 || x === size - 7)) || (x === 6 && y === size - 7);
  const alignments = places.filter((place) => !onCorner(place));
  const inCorner = (r: number, c: number) => (r < 9 && (c < 9 || c >= size - 8)) || (r >= size - 8 && c < 9);
  const inVersion = (r: number, c: number) => version >= 7 && ((r < 6 && c >= size - 11) || (c < 6 && r >= size - 11));
  const inAlignment = (r: number, c: number) =>
    alignments.some(([y, x]) => Math.abs(r - y) <= 2 && Math.abs(c - x) <= 2);
  return (r, c) => inCorner(r, c) || inVersion(r, c) || inAlignment(r, c) || r === 6 || c === 6;
}

/** The bytes in the order in which they are drawn. */
function bytesIn(code: QrCode): number[] {
  const size = code.length;
  const at = (r: number, c: number) => code[r]?.[c] ?? false;
  // Bits 14 to 10 of the format, around the upper left corner: level and mask, under a mask of their own.
  const format = [0, 1, 2, 3, 4].reduce((bits, column) => 2 * bits + Number(at(8, column)), 0) ^ (0x5412 >>> 10);
  expect(format >>> 3, 'level M').toBe(0);
  const mask = MASKS[format & 7] ?? (() => false);
  const isFunction = functionModules(size);
  const rights = Array.from({ length: (size - 1) / 2 }, (_, i) => size - 1 - 2 * i).map((c) => (c <= 6 ? c - 1 : c));
  const rows = Array.from({ length: size }, (_, i) => i);
  const bits = rights.flatMap((right, i) =>
    (i % 2 === 0 ? rows.toReversed() : rows).flatMap((r) =>
      [right, right - 1].flatMap((c) => (isFunction(r, c) ? [] : Number(at(r, c) !== mask(r, c)))),
    ),
  );
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, i) =>
    bits.slice(8 * i, 8 * i + 8).reduce((byte, bit) => 2 * byte + bit, 0),
  );
}

/** The data, after each block was found to be sound: a multiple of the generator is zero at each of its roots. */
function dataIn(bytes: readonly number[], version: number): number[] {
  const [correction, count] = BLOCKS[version - 1] ?? [0, 1];
  const data = bytes.length - correction * count;
  const short = Math.floor(data / count);
  const blocks = Array.from({ length: count }, (_, i) => short + (i >= count - (data % count) ? 1 : 0));
  const rest = [...bytes];
  const takeInTurn = (lengths: readonly number[]) => {
    const parts: number[][] = lengths.map(() => []);
    for (let i = 0; i < Math.max(...lengths); i++) {
      for (const [b, length] of lengths.entries()) if (i < length) parts[b]?.push(rest.shift() ?? 0);
    }
    return parts;
  };
  const parts = takeInTurn(blocks);
  const checks = takeInTurn(blocks.map(() => correction));
  for (const [b, part] of parts.entries()) {
    let root = 1;
    for (let i = 0; i < correction; i++) {
      expect([...part, ...(checks[b] ?? [])].reduce((sum, byte) => times(sum, root) ^ byte, 0)).toBe(0);
      root = times(root, 2);
    }
  }
  return parts.flat();
}

/** Reads a code as a phone does when it sees every module; independent of how it was drawn. */
export function textIn(code: QrCode): string {
  const version = (code.length - 17) / 4;
  const bits = dataIn(bytesIn(code), version)
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  let place = 0;
  const take = (length: number) => {
    place += length;
    return Number.parseInt(bits.slice(place - length, place), 2);
  };
  const mode = take(4);
  if (mode === 2) {
    const length = take(version < 10 ? 9 : 11);
    const pairs = Array.from({ length: Math.floor(length / 2) }, () => take(11));
    const text = pairs.map((pair) => `${SIGNS[Math.floor(pair / 45)]}${SIGNS[pair % 45]}`).join('');
    return length % 2 ? `${text}${SIGNS[take(6)]}` : text;
  }
  expect(mode).toBe(4);
  const length = take(version < 10 ? 8 : 16);
  return new TextDecoder().decode(Uint8Array.from({ length }, () => take(8)));
}

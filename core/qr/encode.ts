import { Bits } from './bits.ts';
import { correctionOf } from './reed-solomon.ts';

/**
 * Sizes for error correction level M, by version from 1 (ISO/IEC 18004, table 9): bytes in all, bytes of correction per block,
 * and blocks. An address takes version 2, the wifi at most version 8.
 */
const VERSIONS = [
  [26, 10, 1],
  [44, 16, 1],
  [70, 26, 1],
  [100, 18, 2],
  [134, 24, 2],
  [172, 16, 4],
  [196, 18, 4],
  [242, 22, 4],
  [292, 22, 5],
  [346, 26, 5],
] as const;
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const PADDING = [0xec, 0x11] as const;

/** The bytes that are drawn, with the version whose size they fill. */
export interface Encoded {
  readonly version: number;
  readonly bytes: readonly number[];
}

/** What a text becomes in a QR code of the smallest size that holds it. Throws when it is too long. */
export function encode(text: string): Encoded {
  for (const [index, [total, perBlock, blocks]] of VERSIONS.entries()) {
    const version = index + 1;
    const capacity = total - perBlock * blocks;
    const bits = bitsOf(text, version);
    if (bits.length <= 8 * capacity) return { version, bytes: interleaved(padded(bits, capacity), perBlock, blocks) };
  }
  throw new RangeError('too long for a QR code');
}

function bitsOf(text: string, version: number): Bits {
  const bits = new Bits();
  if ([...text].every((sign) => ALPHANUMERIC.includes(sign))) {
    bits.add(0b0010, 4);
    bits.add(text.length, version < 10 ? 9 : 11);
    for (let i = 0; i < text.length; i += 2) {
      const [first = 0, second] = [...text.slice(i, i + 2)].map((sign) => ALPHANUMERIC.indexOf(sign));
      if (second === undefined) bits.add(first, 6);
      else bits.add(45 * first + second, 11);
    }
    return bits;
  }
  const bytes = utf8(text);
  bits.add(0b0100, 4);
  bits.add(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) bits.add(byte, 8);
  return bits;
}

function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text);
  return [...escaped.matchAll(/%([0-9A-F]{2})|[^%]/g)].map(([sign, hex]) =>
    hex ? Number.parseInt(hex, 16) : sign.charCodeAt(0),
  );
}

function padded(bits: Bits, capacity: number): number[] {
  bits.add(0, Math.min(4, 8 * capacity - bits.length));
  bits.add(0, (8 - (bits.length % 8)) % 8);
  const bytes = bits.bytes();
  return [...bytes, ...Array.from({ length: capacity - bytes.length }, (_, i) => PADDING[i % 2] ?? 0)];
}

/** Blocks of the data with their correction, a byte of each in turn. Blocks that are one longer come last. */
function interleaved(data: readonly number[], perBlock: number, blocks: number): number[] {
  const short = Math.floor(data.length / blocks);
  const longer = data.length % blocks;
  let from = 0;
  const parts = Array.from({ length: blocks }, (_, i) => {
    const part = data.slice(from, from + short + (i >= blocks - longer ? 1 : 0));
    from += part.length;
    return part;
  });
  const inTurn = (lists: readonly (readonly number[])[]) =>
    Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, i) =>
      lists.flatMap((list) => list[i] ?? []),
    ).flat();
  return [...inTurn(parts), ...inTurn(parts.map((part) => correctionOf(part, perBlock)))];
}

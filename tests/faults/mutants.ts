import { type BadInput, bytesOf, GOOD, random } from './bad-input.ts';
import { goodWorkbook } from './bad-workbooks.ts';

type Change = (bytes: Uint8Array, next: () => number) => Uint8Array;
const place = (bytes: Uint8Array, next: () => number) => Math.floor(next() * bytes.length);

const flipBits: Change = (bytes, next) => {
  const copy = bytes.slice();
  for (let i = 1 + Math.floor(next() * 20); i > 0; i--) {
    const at = place(copy, next);
    copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(next() * 8));
  }
  return copy;
};
const truncate: Change = (bytes, next) => bytes.slice(0, place(bytes, next));
const splice: Change = (bytes, next) => {
  const [from, to] = [place(bytes, next), place(bytes, next)];
  const piece = bytes.slice(from, from + Math.floor(next() * 2000));
  return new Uint8Array(
    Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to + Math.floor(next() * piece.length))]),
  );
};
const overwrite: Change = (bytes, next) => {
  const copy = bytes.slice();
  const at = place(copy, next);
  return copy.fill(Math.floor(next() * 256), at, at + Math.floor(next() * 64));
};
const CHANGES = { bits: flipBits, cut: truncate, spliced: splice, overwritten: overwrite };

/** Exports in several codes and formats, to change at random. */
function seeds(more: readonly Uint8Array[]): readonly Uint8Array[] {
  return [bytesOf(GOOD.repeat(20)), new Uint8Array(Buffer.from(`\ufeff${GOOD}`, 'utf16le')), goodWorkbook(), ...more];
}

/** So many changed files, the same every time. */
export function mutants(count: number, more: readonly Uint8Array[] = [], seed = 1): BadInput[] {
  const all = seeds(more);
  const kinds = Object.entries(CHANGES);
  return Array.from({ length: count }, (_, i): BadInput => {
    const [how, change] = kinds[i % kinds.length] ?? ['bits', flipBits];
    const origin = Math.floor(i / kinds.length) % all.length;
    return {
      name: `file ${origin + 1} ${how} ${i}`,
      kind: 'mutant',
      make: () => change(all[origin] ?? new Uint8Array(), random(seed * 1_000_003 + i)),
    };
  });
}

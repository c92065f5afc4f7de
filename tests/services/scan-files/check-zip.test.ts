import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkZip } from '../../../services/scan-files/check-zip.ts';
import { LIMITS } from '../../../services/scan-files/limits.ts';

const WORKBOOK = 'xl/workbook.xml';
/** Bytes that cannot be packed. */
const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (i * i * 7919) >> 3);
const filled = noise(400);
const refusal = (bytes: Uint8Array) => checkZip(bytes)?.code ?? null;
/** Where the directory of a ZIP file says how large an entry is. */
const [PACKED, UNPACKED] = [20, 24] as const;

/** The file with another size in its directory, for the entry with this name. */
function withSize(bytes: Uint8Array, name: string, field: typeof PACKED | typeof UNPACKED, size: number): Uint8Array {
  const buffer = Buffer.from(bytes);
  const entry = buffer.lastIndexOf(name) - 46;
  expect(buffer.readUInt32LE(entry), 'an entry of the directory').toBe(0x02014b50);
  buffer.writeUInt32LE(size, entry + field);
  return buffer;
}

describe('a packed file', () => {
  const honest = zipSync({ [WORKBOOK]: filled, 'xl/media/image.png': filled, 'xl/empty.bin': new Uint8Array() });

  test('is a workbook when it says how large everything in it is', () => {
    expect(refusal(honest)).toBeNull();
    expect(refusal(zipSync({ 'word/document.xml': filled }))).toBe('file-unknown-format');
  });

  test('that hides a size is refused: there would be no bound to unpack to', () => {
    expect(refusal(withSize(honest, WORKBOOK, UNPACKED, 0))).toBe('file-damaged');
    expect(refusal(withSize(honest, 'xl/media/image.png', UNPACKED, 0))).toBe('file-damaged');
    expect(refusal(withSize(honest, WORKBOOK, PACKED, 0))).toBe('file-damaged');
  });

  test('may hold something empty that takes a few bytes packed, as an empty stream does', () => {
    const empty = (packed: number) => withSize(honest, 'xl/empty.bin', PACKED, packed);
    expect([2, 16].map((packed) => refusal(empty(packed)))).toEqual([null, null]);
    expect(refusal(empty(17))).toBe('file-damaged');
  });

  test.each([400, 600_000])('of which something would grow too much is refused (%i bytes)', (length) => {
    const packed = zipSync({ [WORKBOOK]: filled, 'xl/a.bin': noise(length) }, { level: 0 });
    const most = Math.max(LIMITS.packingRatioFrom, LIMITS.packingRatio * length);
    expect(refusal(withSize(packed, 'xl/a.bin', UNPACKED, most))).toBeNull();
    expect(refusal(withSize(packed, 'xl/a.bin', UNPACKED, most + 1))).toBe('file-too-large');
  });

  test('that is too large when it is unpacked is refused', () => {
    const names = ['xl/1.bin', 'xl/2.bin', 'xl/3.bin', 'xl/4.bin', 'xl/5.bin'];
    const packed = zipSync({ [WORKBOOK]: noise(20), ...Object.fromEntries(names.map((name) => [name, filled])) });
    const each = (LIMITS.unpackedBytes - 20) / names.length;
    let grown: Uint8Array = packed;
    for (const name of names) grown = withSize(grown, name, UNPACKED, each);
    expect(refusal(grown)).toBeNull();
    expect(refusal(withSize(grown, 'xl/1.bin', UNPACKED, each + 1))).toBe('file-too-large');
  });

  test('with too many entries is refused', () => {
    const entries = (count: number) =>
      zipSync(Object.fromEntries(Array.from({ length: count }, (_, i) => [i === 0 ? WORKBOOK : `a${i}`, filled])));
    expect(refusal(entries(LIMITS.zipEntries))).toBeNull();
    expect(refusal(entries(LIMITS.zipEntries + 1))).toBe('file-too-large');
  });
});

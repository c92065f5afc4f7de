import { crc32, deflateRawSync } from 'node:zlib';

/** Files that are compressed already are stored as they are. */
const COMPRESSED = /\.(png|xlsx|docx|pdf|zip)$/;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;
/** The attributes of a file that nothing is the matter with (archive). */
const ORDINARY = 0x20;

/**
 * Packs files into a ZIP, all with the same time; the zlib of Node does in a fifth of the time what a library in
 * JavaScript does. Source: PKWARE APPNOTE 6.3.10, 4.3.
 */
export function writeZip(files: Readonly<Record<string, Uint8Array>>, time: Date): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, data] of Object.entries(files)) {
    const name = Buffer.from(path);
    const stored = COMPRESSED.test(path);
    const packed = stored ? data : deflateRawSync(data);
    const shared = entryFields(stored ? STORED : DEFLATED, time, data, packed.length, name.length);
    parts.push(fields([4, 0x04034b50], [2, VERSION], ...shared), name, packed);
    const start = offset;
    offset += 30 + name.length + packed.length;
    directory.push(
      fields([4, 0x02014b50], [2, VERSION], [2, VERSION], ...shared, [2, 0], [2, 0], [2, 0], [4, ORDINARY], [4, start]),
      name,
    );
  }
  const entries = Object.keys(files).length;
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, entries], [2, entries], [4, size], [4, offset], [2, 0]);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

type Field = readonly [bytes: 2 | 4, value: number];

/** What the header of a file and its line in the directory have in common. */
function entryFields(method: number, time: Date, data: Uint8Array, packed: number, name: number): Field[] {
  return [
    [2, UTF8_NAMES],
    [2, method],
    [2, (time.getHours() << 11) | (time.getMinutes() << 5) | (time.getSeconds() >> 1)],
    [2, ((time.getFullYear() - 1980) << 9) | ((time.getMonth() + 1) << 5) | time.getDate()],
    [4, crc32(data)],
    [4, packed],
    [4, data.length],
    [2, name],
    [2, 0],
  ];
}

function fields(...list: readonly Field[]): Buffer {
  const buffer = Buffer.alloc(list.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of list) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

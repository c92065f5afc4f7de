/** The text of a file, or null when it holds bytes that no text has. */
type Decoded = string | null;

const strictly = (encoding: string, bytes: Uint8Array): Decoded => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-16 without a byte order mark: nearly every second byte is zero. */
function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.35 * length && even < 0.05 * length) return 'utf-16le';
  return even > 0.35 * length && odd < 0.05 * length ? 'utf-16be' : null;
}

/** The second byte that may follow a lead byte with a narrower choice than 0x80..0xbf. Source: Unicode, table 3-7. */
const SECOND_BYTES = new Map<number, readonly [number, number]>([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

/** How long a valid UTF-8 sequence of more than one byte is that starts here; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const [low, high] = SECOND_BYTES.get(lead) ?? [0x80, 0xbf];
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Where bytes stand that are no UTF-8, and how many sequences are. */
function strayBytes(bytes: Uint8Array): { stray: number[]; sequences: number } {
  const stray: number[] = [];
  let sequences = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = (bytes[i] ?? 0) < 0x80 ? 1 : sequenceLength(bytes, i);
    if (length === 0) stray.push(i);
    if (length > 1) sequences++;
    i += Math.max(1, length);
  }
  return { stray, sequences };
}

/** UTF-8 in which a few bytes come from Windows: each of those is read as Windows would, the rest as UTF-8. */
function mostlyUtf8(bytes: Uint8Array): Decoded {
  const { stray, sequences } = strayBytes(bytes);
  if (sequences <= 2 * stray.length) return null;
  const parts: string[] = [];
  let from = 0;
  for (const at of [...stray, bytes.length]) {
    parts.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, at)));
    parts.push(new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1)));
    from = at + 1;
  }
  return parts.join('').replace(/^\ufeff/, '');
}

/** Bytes that are a common Dutch letter in Mac Roman, and in Windows-1252. */
const MAC_LETTERS = new Set([
  0x87, 0x88, 0x89, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x94, 0x95, 0x97, 0x99, 0x9a, 0x9f, 0xd5,
]);
const WINDOWS_LETTERS = new Set([
  0xe0, 0xe1, 0xe2, 0xe4, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf3, 0xf4, 0xf6, 0xfc, 0x92,
]);
const isLetter = (byte = 0) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);

/** Guesses between Windows and old Mac by the accented letters inside words. */
function isMacRoman(bytes: Uint8Array): boolean {
  let balance = 0;
  for (let i = 1; i < bytes.length - 1; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80 || !isLetter(bytes[i - 1]) || !(isLetter(bytes[i + 1]) || (bytes[i + 1] ?? 0) >= 0x80)) continue;
    if (MAC_LETTERS.has(byte)) balance++;
    if (WINDOWS_LETTERS.has(byte)) balance--;
  }
  return balance > 0;
}

/**
 * Text in any encoding that survey tools and Excel write: a byte order mark decides, then the zero bytes of UTF-16, then
 * whether the whole file is UTF-8, else Windows-1252 or Mac Roman. Never puts a replacement character in.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes);
  const utf16 = utf16Pattern(bytes);
  if (utf16) return strictly(utf16, bytes);
  const eightBit = () => new TextDecoder(isMacRoman(bytes) ? 'macintosh' : 'windows-1252').decode(bytes);
  return strictly('utf-8', bytes) ?? mostlyUtf8(bytes) ?? eightBit();
}

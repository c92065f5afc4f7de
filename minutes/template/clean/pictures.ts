/** Kinds of pictures that a document may hold, by how the file begins; null for anything else. */
export function pictureKind(bytes: Uint8Array): { readonly extension: string; readonly type: string } | null {
  const starts = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
  const at = (offset: number, text: string) =>
    [...text].every((letter, i) => bytes[offset + i] === letter.charCodeAt(0));
  if (starts(0x89, 0x50, 0x4e, 0x47)) return { extension: 'png', type: 'image/png' };
  if (starts(0xff, 0xd8, 0xff)) return { extension: 'jpeg', type: 'image/jpeg' };
  if (at(0, 'GIF8')) return { extension: 'gif', type: 'image/gif' };
  if (at(0, 'BM')) return { extension: 'bmp', type: 'image/bmp' };
  if (starts(1, 0, 0, 0) && at(40, ' EMF')) return { extension: 'emf', type: 'image/x-emf' };
  if (starts(0xd7, 0xcd, 0xc6, 0x9a)) return { extension: 'wmf', type: 'image/x-wmf' };
  return null;
}

/** The picture without what was written beside it: texts, places, names of makers and programs. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const kind = pictureKind(bytes)?.extension;
  if (kind === 'png') return cleanPng(bytes);
  return kind === 'jpeg' ? cleanJpeg(bytes) : bytes;
}

const PNG_HEAD = 8;
/** Chunks that say something beside the picture (PNG specification, chapter 11.3). */
const PNG_TOLD = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

function cleanPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, PNG_HEAD)];
  for (let at = PNG_HEAD; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!PNG_TOLD.has(name)) kept.push(bytes.subarray(at, Math.min(end, bytes.length)));
    if (name === 'IEND') break;
    at = end;
  }
  return together(kept);
}

const JPEG_SCAN = 0xda;
const JPEG_COMMENT = 0xfe;
/** Application segments; the first says how the picture is measured and the fourteenth how it is coloured. */
const JPEG_APPLICATION = [0xe1, 0xef] as const;
const JPEG_COLOUR = 0xee;
/** The second may hold a colour profile. */
const JPEG_PROFILE = 0xe2;

function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === JPEG_SCAN) break;
    const end = at + 2 + view.getUint16(at + 2);
    const isApplication = marker >= JPEG_APPLICATION[0] && marker <= JPEG_APPLICATION[1];
    const tells = marker === JPEG_COMMENT || (isApplication && marker !== JPEG_COLOUR && marker !== JPEG_PROFILE);
    if (!tells) kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.push(bytes.subarray(at));
  return together(kept);
}

function together(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

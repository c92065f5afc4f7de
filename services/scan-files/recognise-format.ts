/** What a file is by its content; its name does not matter. */
export type Format = 'empty' | 'zip' | 'encrypted' | 'old-excel' | 'web-page' | 'text' | 'unknown';

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);

/** First bytes of formats that are no survey export: PDF, PNG, JPEG, GIF, RIFF, gzip, 7z, RAR, BZip2, XZ, SQLite, ELF, EXE, RTF, SPSS. */
const OTHER_FORMATS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a, 0x90],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x24, 0x46, 0x4c, 0x32, 0x40, 0x28, 0x23, 0x29],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a compound file has a stream of this name (names stand in its directory as UTF-16). */
function hasStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}

function compoundFormat(bytes: Uint8Array): Format {
  if (hasStream(bytes, 'EncryptedPackage') || hasStream(bytes, 'EncryptionInfo')) return 'encrypted';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'old-excel' : 'unknown';
}

/** A web page or XML document that calls itself a spreadsheet, or something else that is text, such as a Git LFS pointer. */
function otherText(bytes: Uint8Array): Format | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^(?:\u00ef\u00bb\u00bf)?\s+/, '');
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').toLowerCase();
  if (/^(<!doctype html|<html|<table|<head|<body|<meta|<\?xml[\s\S]{0,300}(<html|excel|<workbook))/.test(text))
    return 'web-page';
  return /^(<!doctype|<\?xml|<script|mime-version:|version https:\/\/git-lfs)/.test(text) ? 'unknown' : null;
}

/** Tells what a file is by its first bytes. */
export function recogniseFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return 'zip';
  if (startsWith(bytes, COMPOUND_FILE)) return compoundFormat(bytes);
  if (OTHER_FORMATS.some((signature) => startsWith(bytes, signature))) return 'unknown';
  return otherText(bytes) ?? 'text';
}

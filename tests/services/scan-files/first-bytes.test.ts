import { describe, expect, it } from 'vitest';
import { recogniseFormat } from '../../../services/scan-files/recognise-format.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const REST = 'abcdefgh;1;2\n'.repeat(9);

/** What each kind of file begins with, from the descriptions of those formats. */
const OTHERS = {
  PDF: '%PDF',
  PNG: '\x89PNG',
  JPEG: '\xff\xd8\xff',
  GIF: 'GIF8',
  RIFF: 'RIFF',
  gzip: '\x1f\x8b',
  '7z': '7z\xbc\xaf',
  RAR: 'Rar!',
  BZip2: 'BZh',
  XZ: '\xfd7zX',
  SQLite: 'SQLite f',
  ELF: '\x7fELF',
  EXE: 'MZ\x90',
  RTF: '{\\rtf',
  SPSS: '$FL2@(#)',
};
const cases = [
  ...Object.entries(OTHERS).map(([name, start]) => [name, start, 'unknown'] as const),
  ['ZIP', 'PK\x03\x04', 'zip'] as const,
  ['empty ZIP', 'PK\x05\x06', 'zip'] as const,
];

describe('the first bytes of a file', () => {
  it.each(cases)('%s is known by all of them, and by nothing less', (_, start, format) => {
    expect(recogniseFormat(bytesOf(start + REST))).toBe(format);
    for (let i = 0; i < start.length; i++) {
      const other = bytesOf(start + REST);
      other[i] = (other[i] ?? 0) ^ 0x08;
      expect(recogniseFormat(other), `byte ${i} is another`).toBe('text');
    }
    expect(recogniseFormat(bytesOf(start.slice(0, -1)))).toBe('text');
  });

  it('a compound file is known by all eight, and then by the streams that it has', () => {
    const start = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
    const withStream = (name: string) =>
      bytesOf(`${start}${'\0'.repeat(60)}${Buffer.from(name, 'utf16le').toString('latin1')}`);
    const formats = ['EncryptedPackage', 'EncryptionInfo', 'Workbook', 'Book', 'WordDocument'].map((name) =>
      recogniseFormat(withStream(name)),
    );
    expect(formats).toEqual(['encrypted', 'encrypted', 'old-excel', 'old-excel', 'unknown']);
    for (let i = 0; i < start.length; i++) {
      const other = withStream('Workbook');
      other[i] = (other[i] ?? 0) ^ 0x08;
      expect(recogniseFormat(other)).toBe('text');
    }
  });

  it.each([
    ['<!DOCTYPE html>', 'web-page'],
    ['<html>', 'web-page'],
    ['<table>', 'web-page'],
    ['<head>', 'web-page'],
    ['<body>', 'web-page'],
    ['<?xml version="1.0"?>', 'unknown'],
    ['<script>', 'unknown'],
    ['MIME-Version: 1.0', 'unknown'],
    ['version https://git-lfs.github.com/spec/v1', 'unknown'],
  ])('text that is no table is known by how it begins: %s', (start, format) => {
    for (const before of ['', '\n  ', '\xef\xbb\xbf', '\xef\xbb\xbf \r\n'])
      expect(recogniseFormat(bytesOf(before + start + REST))).toBe(format);
    expect(recogniseFormat(bytesOf(`vraag;${start}`)), 'further on it is an answer').toBe('text');
  });

  it('are sought among the first thousand, and an empty file has none', () => {
    expect(recogniseFormat(bytesOf(`${' '.repeat(1019)}<html>`))).toBe('web-page');
    expect(recogniseFormat(bytesOf(`${' '.repeat(1020)}<html>`))).toBe('text');
    expect(recogniseFormat(new Uint8Array())).toBe('empty');
  });
});

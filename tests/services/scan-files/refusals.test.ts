import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { FileProblem } from '../../../core/scan/table/file-problem.ts';
import { LIMITS } from '../../../services/scan-files/limits.ts';
import { openScanFile } from '../../../services/scan-files/open-scan-file.ts';
import { badWorkbooks } from '../../faults/bad-workbooks.ts';
import { readSize } from './scan-fixtures.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sheets = [{ name: 'a', rows: [['vraag'], ['antwoord']] }];
const signature = (...bytes: number[]) => new Uint8Array([...bytes, ...Array(64).fill(7)]);

function compoundFile(stream: string): Uint8Array {
  const name = Buffer.from(stream, 'utf16le');
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(1016).fill(0), ...name, 0, 0]);
}

/** The same pseudo-random bytes every time. */
function noise(length: number): Uint8Array {
  let state = 42;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

const row = (columns: number) => Array.from({ length: columns }, (_, i) => `k${i}`).join(';');
type Bad = readonly [name: string, make: () => Uint8Array | Promise<Uint8Array>, code: FileProblem];
const BAD: readonly Bad[] = [
  ['an empty file', () => new Uint8Array(), 'file-empty'],
  ['only white space', () => bytesOf(' \r\n\t\n '), 'file-empty'],
  ['only delimiters', () => bytesOf(';;;\n;;;\n'), 'file-no-columns'],
  ['a workbook without any answer', () => writeXlsx({ sheets: [{ name: 'a', rows: [] }] }), 'file-empty'],
  ['one byte', () => bytesOf('a'), 'file-no-rows'],
  ['a header only', () => bytesOf('Wie bent u?;Toelichting\r\n'), 'file-no-rows'],
  ['a byte that is zero', () => new Uint8Array(1), 'file-binary'],
  ['text with zeros', () => bytesOf('a;b\n1;\u0000\n'), 'file-binary'],
  ['random bytes', () => noise(20_000), 'file-binary'],
  ['mostly control characters', () => bytesOf('a;b\n\u0001\u0002\u0003;\u0004'), 'file-binary'],
  ['a picture', () => signature(0x89, 0x50, 0x4e, 0x47), 'file-unknown-format'],
  ['a PDF', () => bytesOf('%PDF-1.7\n1 0 obj'), 'file-unknown-format'],
  ['a Word document', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), 'file-unknown-format'],
  ['a ZIP file', () => zipSync({ 'a.csv': strToU8('a;b') }), 'file-unknown-format'],
  ['a web page that is called .xls', () => bytesOf('<html><table><tr><td>a</td></tr></table></html>'), 'file-web-page'],
  ['a binary workbook', () => zipSync({ 'xl/workbook.bin': strToU8('x') }), 'file-binary-excel'],
  [
    'a workbook of LibreOffice',
    () =>
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }),
    'file-open-document',
  ],
  ['a workbook of Numbers', () => zipSync({ 'Index/Document.iwa': strToU8('x') }), 'file-numbers'],
  [
    'a comma file in one column of which Excel lost the quotes',
    () =>
      writeXlsx({
        sheets: [{ name: 'a', rows: [['Wie,Wat,Waarom'], ['Inwoner,Goed,lang, te lang'], ['Inwoner,Goed,x']] }],
      }),
    'file-one-column',
  ],
  ['another compound file', () => compoundFile('WordDocument'), 'file-unknown-format'],
  ['an old workbook', () => compoundFile('Workbook'), 'file-old-excel'],
  [
    'a workbook with a password',
    () => writeXlsx({ sheets, encryption: { password: 'geheim', spinCount: 1000 } }),
    'file-encrypted',
  ],
  ['half a workbook', async () => (await writeXlsx({ sheets })).slice(0, 900), 'file-damaged'],
  ['a workbook with a broken sheet', brokenWorkbook, 'file-damaged'],
  ['3,000 columns', () => bytesOf(`${row(3000)}\n${row(3000)}`), 'file-too-many-columns'],
  ['200,001 rows', () => bytesOf(`a;b\n${'1;2\n'.repeat(LIMITS.rows + 1)}`), 'file-too-many-rows'],
  [
    'an answer of more than a million characters',
    () => bytesOf(`a;b\n1;${'x'.repeat(LIMITS.cellLength + 1)}`),
    'file-cell-too-long',
  ],
  ['more than 25 MB', () => new Uint8Array(LIMITS.fileBytes + 1), 'file-too-large'],
];

async function brokenWorkbook(): Promise<Uint8Array> {
  const bytes = await writeXlsx({ sheets });
  const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 24;
  return bytes.map((byte, i) => (i >= at && i < at + 12 ? byte ^ 0xff : byte));
}

describe('a wrong file is refused with its reason', () => {
  test.for(BAD)('%s', async ([, make, code]) => {
    expect(await readSize('bestand.xlsx', await make())).toBe(code);
  });

  test('a reader that takes too long is ended', async () => {
    const many = bytesOf(`a;b\n${'1;2\n'.repeat(100_000)}`);
    expect(await readSize('f.csv', many, 1)).toBe('file-took-too-long');
  });

  test('a cancelled reading ends at once', async () => {
    const stop = new AbortController();
    const many = bytesOf(`a;b\n${'1;2\n'.repeat(150_000)}`);
    const reading = openScanFile('f.csv', [{ name: 'f.csv', bytes: many }], {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(await reading).toEqual({ ok: false, code: 'file-reading-cancelled' });
  });

  test('so does one of a file that keeps the thread busy for twenty seconds', async () => {
    const busy = badWorkbooks.find(({ name }) => name === 'a comment of 20 MB');
    const stop = new AbortController();
    const started = once(process, 'worker');
    const reading = openScanFile('f.xlsx', [{ name: 'f.xlsx', bytes: (await busy?.make()) ?? new Uint8Array() }], {
      signal: stop.signal,
    });
    const [thread] = (await started) as [Worker];
    await expect
      .poll(() => thread.performance.eventLoopUtilization().active, { timeout: 15_000 })
      .toBeGreaterThan(1000);
    const cancelled = performance.now();
    stop.abort();
    expect(await reading).toEqual({ ok: false, code: 'file-reading-cancelled' });
    expect(performance.now() - cancelled).toBeLessThan(1000);
  });

  test('files of other surveys, handed over together', async () => {
    const files = ['Hoe oud bent u?;Waar woont u?\n40;Stad', 'Past de hulp?;Ging het snel?\nja;nee'];
    const together = files.map((text, i) => ({ name: `${i}.csv`, bytes: bytesOf(text) }));
    expect(await openScanFile('0.csv + 1.csv', together)).toEqual({ ok: false, code: 'files-differ' });
  });

  test('every reason is reached by one of these files', () => {
    const here = ['file-took-too-long', 'file-reading-cancelled', 'files-differ'];
    const reached = new Set<string>([...BAD.map(([, , code]) => code), ...here]);
    expect(FileProblem.options.filter((code) => !reached.has(code))).toEqual([]);
  });

  test('the name of a file does not matter', async () => {
    expect(await readSize('scan.csv', await writeXlsx({ sheets }))).toBe('1 x 1');
    expect(await readSize('scan.xlsx', bytesOf('a;b\r\n1;2\r\n'))).toBe('1 x 2');
  });
});

import { crc32, deflateRawSync, constants as zlib } from 'node:zlib';
import { strToU8, Zip, type ZipInputFile } from 'fflate';
import type { FileProblem } from '../../core/scan/table/file-problem.ts';
import { type BadInput, inputs, random } from './bad-input.ts';
import {
  book,
  CENTRAL,
  cell,
  LOCAL,
  NS,
  patched,
  ROWS,
  relations,
  SHEET,
  STRINGS,
  sheetOf,
  workbook,
  XML,
} from './workbook-parts.ts';

const MEGABYTE = 1 << 20;
/** Compressed on its own, so that it can stand anywhere in a compressed file. */
const flushed = (bytes: Uint8Array) => deflateRawSync(bytes, { level: 9, finishFlush: zlib.Z_FULL_FLUSH });

/** A workbook of half a megabyte with a sheet of so many megabytes of spaces: one of them is compressed and repeated. */
function bookOfSpaces(megabytes: number): Uint8Array {
  const [before = '', after = ''] = sheetOf('|').split('|');
  const spaces = new Uint8Array(MEGABYTE).fill(32);
  const pieces = [strToU8(before), ...Array.from({ length: megabytes }, () => spaces)];
  const once = flushed(spaces);
  const compressed = Buffer.concat([
    ...pieces.map((piece) => (piece === spaces ? once : flushed(piece))),
    deflateRawSync(strToU8(after)),
  ]);
  const whole = [...pieces, strToU8(after)];
  return zipOf({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(workbook()),
    'xl/_rels/workbook.xml.rels': strToU8(relations(['worksheet', 'worksheets/sheet1.xml'])),
    [SHEET]: {
      compressed,
      size: whole.reduce((sum, { length }) => sum + length, 0),
      crc: whole.reduce((crc, piece) => crc32(piece, crc), 0),
    },
  });
}

type Compressed = { readonly compressed: Uint8Array; readonly size: number; readonly crc: number };

/** A ZIP of parts, some of which were compressed already. */
function zipOf(parts: Readonly<Record<string, Uint8Array | Compressed>>): Uint8Array {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    written.push(chunk);
  });
  for (const [filename, part] of Object.entries(parts)) {
    const { compressed, size, crc } =
      part instanceof Uint8Array ? { compressed: deflateRawSync(part), size: part.length, crc: crc32(part) } : part;
    const file: ZipInputFile = { filename, size, crc, compression: 8 };
    zip.add(file);
    file.ondata?.(null, new Uint8Array(compressed), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(written));
}

const times = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join('');
const withRows = (rows: string, more = '') => book({ [SHEET]: sheetOf(rows, more) });

/** The letters above a column, from 0. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
const numbers = (row: number, columns: number) =>
  `<row r="${row}">${times(columns, (i) => `<c r="${lettersOf(i)}${row}"><v>${i}</v></c>`)}</row>`;

/** Entities that each stand for ten of the one before: a few hundred bytes that become gigabytes. */
const LAUGHS = `<!DOCTYPE sst [<!ENTITY e0 "hahahahahahahahahahahahahahaha">${times(9, (i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`)}]>`;
const sharedText = (text: string, before = '') => STRINGS.replace('?>', `?>${before}`).replace('>tekst<', `>${text}<`);
/** Rows whose second header is a shared text. */
const SHARED = ROWS.replace(cell('B1', 'wat'), '<c r="B1" t="s"><v>0</v></c>');
const withSharedText = (text: string, before = '') =>
  book({ 'xl/sharedStrings.xml': sharedText(text, before), [SHEET]: sheetOf(SHARED) });
const TWO_GIGABYTES = [0xf0, 0xff, 0xff, 0x7f];

type Hostile = readonly [name: string, make: () => string | Uint8Array, outcome: FileProblem | `${number} x ${number}`];

/** Workbooks made to do harm, with what each must come to: the reason it is refused, or the size of its table. */
const HOSTILE: readonly Hostile[] = [
  ['nothing wrong, to compare with', () => book({}), '1 x 2'],
  ['a sheet of 600 MB of spaces', () => bookOfSpaces(600), 'file-too-large'],
  [
    'a million rows',
    () => withRows(times(1_000_000, (i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`)),
    'file-too-many-rows',
  ],
  ['a text of a billion laughs', () => withSharedText('&e9;', LAUGHS), '1 x 2'],
  [
    'a text that is a file of this computer',
    () => withSharedText('&f;', '<!DOCTYPE sst [<!ENTITY f SYSTEM "file:///etc/hostname">]>'),
    '1 x 2',
  ],
  [
    'a choice list in every cell there can be',
    () =>
      withRows(
        ROWS,
        '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"ja,nee"</formula1></dataValidation></dataValidations>',
      ),
    '1 x 2',
  ],
  [
    'a value in the last cell there can be',
    () => withRows(`${ROWS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    'file-too-many-columns',
  ],
  [
    'one cell merged over the whole sheet',
    () => withRows(ROWS, '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    '1 x 2',
  ],
  [
    'a sheet that says it is full',
    () =>
      book({
        [SHEET]: `${XML}<worksheet ${NS}><dimension ref="A1:XFD1048576"/><sheetData>${ROWS}</sheetData></worksheet>`,
      }),
    '1 x 2',
  ],
  [
    'all 16,384 columns in forty rows',
    () => withRows(times(40, (i) => numbers(i + 1, 16_384))),
    'file-too-many-columns',
  ],
  [
    'cells beyond the edge of a sheet',
    () =>
      withRows('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row><row r="999999999"><c r="A999999999"><v>1</v></c></row>'),
    'file-damaged',
  ],
  [
    'texts by numbers that do not exist',
    () => withRows('<row r="1"><c r="A1" t="s"><v>99999</v></c><c r="B1" t="s"><v>-1</v></c></row>'),
    'file-empty',
  ],
  [
    'a text with a zero and a control character',
    () => withRows(`<row r="1">${cell('A1', 'a\u0000b\u000bc')}</row>`),
    'file-binary',
  ],
  ['parts whose names climb out of the ZIP', () => book({ '../../../../weg.txt': 'x', '/etc/weg': 'x' }), '1 x 2'],
  ['an answer of 32 MB', () => withSharedText('A'.repeat(32 * MEGABYTE)), 'file-cell-too-long'],
  [
    'cells that are called like parts of an object',
    () => withRows(`<row r="1">${cell('__proto__', 'x')}${cell('A1', '__proto__')}${cell('B1', 'constructor')}</row>`),
    'file-no-rows',
  ],
  [
    'two hundred thousand levels in one cell',
    () =>
      withRows(
        `<row r="1"><c r="A1" t="inlineStr"><is>${'<r>'.repeat(200_000)}<t>x</t>${'</r>'.repeat(200_000)}</is></c></row>`,
      ),
    'file-no-rows',
  ],
  [
    'parts that say they are two gigabytes',
    () => patched(patched(book({}), LOCAL, 22, ...TWO_GIGABYTES), CENTRAL, 24, ...TWO_GIGABYTES),
    'file-too-large',
  ],
  ['the first half of a workbook', () => book({}).slice(0, book({}).length / 2), 'file-damaged'],
  ['nothing', () => new Uint8Array(), 'file-empty'],
  ['a web page', () => '<html><table><tr><td>a</td></tr></table></html>', 'file-web-page'],
  ['a table of text', () => 'a;b\r\n1;2\r\n', '1 x 2'],
  ['twenty thousand bytes of noise', noise, 'file-binary'],
];

function noise(): Uint8Array {
  const next = random(22);
  return Uint8Array.from({ length: 20_000 }, () => Math.floor(next() * 256));
}

/** The hostile workbooks to hand over. */
export const hostileWorkbooks: readonly BadInput[] = inputs(
  'bomb',
  Object.fromEntries(HOSTILE.map(([name, make]) => [name, make])),
);

/** What each must come to, by name. */
export const hostileOutcomes: Readonly<Record<string, string>> = Object.fromEntries(
  HOSTILE.map(([name, , outcome]) => [name, outcome]),
);

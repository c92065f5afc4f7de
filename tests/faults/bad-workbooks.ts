import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { type BadInput, inputs } from './bad-input.ts';
import {
  book,
  CENTRAL,
  cell,
  END,
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

const withSheet =
  (data: string, more = '') =>
  () =>
    book({ [SHEET]: sheetOf(data, more) });
const entities = (depth: number) =>
  `<!DOCTYPE x [<!ENTITY a0 "lol">${Array.from({ length: depth }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]>`;

const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

const structure = inputs('xlsx', {
  'no workbook part': () => book({ 'xl/workbook.xml': null }),
  'no relations of the workbook': () => book({ 'xl/_rels/workbook.xml.rels': null }),
  'no relations at all': () => book({ '_rels/.rels': null, 'xl/_rels/workbook.xml.rels': null }),
  'no content types': () => book({ '[Content_Types].xml': null }),
  'no sheets in the workbook': () => book({ 'xl/workbook.xml': workbook('') }),
  'a sheet without its part': () => book({ [SHEET]: null }),
  'a sheet whose relation is missing': () =>
    book({ 'xl/workbook.xml': workbook('<sheet name="a" sheetId="1" r:id="rId9"/>') }),
  'a target outside the workbook': () =>
    book({ 'xl/_rels/workbook.xml.rels': relations(['worksheet', '../../../etc/passwd']) }),
  'a target on the network': () =>
    book({ 'xl/_rels/workbook.xml.rels': relations(['worksheet', 'http://example.org/sheet1.xml']) }),
  'a chart sheet only': () =>
    book({ 'xl/_rels/workbook.xml.rels': relations(['chartsheet', 'chartsheets/sheet1.xml']) }),
  'five hundred sheets of one part': () =>
    book({
      'xl/workbook.xml': workbook(
        Array.from({ length: 500 }, (_, i) => `<sheet name="s${i}" sheetId="${i + 1}" r:id="rId1"/>`).join(''),
      ),
    }),
  'a workbook part that is no XML': () => book({ 'xl/workbook.xml': 'geen xml' }),
  'an empty workbook part': () => book({ 'xl/workbook.xml': '' }),
  macros: () => book({ 'xl/vbaProject.bin': new Uint8Array(2000).fill(7) }),
  'links to other workbooks': () => book({ 'xl/externalLinks/externalLink1.xml': `${XML}<externalLink ${NS}/>` }),
  'all sheets hidden': () =>
    writeXlsx({
      sheets: [
        { name: 'a', rows: [['a'], ['1']], hidden: true },
        { name: 'b', rows: [] },
      ],
    }),
  'a password': () =>
    writeXlsx({ sheets: [{ name: 'a', rows: [['a'], ['1']] }], encryption: { password: 'x', spinCount: 100 } }),
  'an OpenDocument spreadsheet': () =>
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }),
  'a Numbers file': () => zipSync({ 'Index/Document.iwa': new Uint8Array(100) }),
  'a Word document': () => zipSync({ 'word/document.xml': strToU8('<w/>') }),
  'a ZIP with a CSV': () => zipSync({ 'a.csv': strToU8('a;b\n1;2') }),
  'an empty ZIP': () => zipSync({}),
  'three thousand entries': () =>
    book(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`x/${i}.xml`, '<x/>']))),
  'names that climb': () => book({ '../../weg.txt': 'x', '/etc/weg': 'x', 'C:\\weg': 'x' }),
  'a part of 150 MB': () => book({ 'xl/media/a.xml': new Uint8Array(150 * 1024 * 1024) }),
  'a sheet of 120 MB of spaces': () => book({ [SHEET]: strToU8(sheetOf(' '.repeat(120 * 1024 * 1024))) }),
  'five parts of 39 MB': () =>
    book(Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`xl/w${i}.xml`, new Uint8Array(39 * 1024 * 1024)]))),
  'bytes before the ZIP': () => joined(new Uint8Array(100).fill(65), book({})),
  'bytes after the ZIP': () => joined(book({}), new Uint8Array(100_000).fill(65)),
  'two workbooks one after the other': () => joined(book({}), book({})),
  'no end of the directory': () => book({}).slice(0, -22),
  'a directory that starts beyond the file': () => patched(book({}), END, 16, 0xff, 0xff, 0xff, 0x7f),
  'a directory of 65,535 entries': () => patched(book({}), END, 8, 0xff, 0xff, 0xff, 0xff),
  'an unknown compression': () => patched(patched(book({}), LOCAL, 8, 99, 0), CENTRAL, 10, 99, 0),
  'sizes of nothing': () => patched(book({}), CENTRAL, 24, 0, 0, 0, 0),
  'sizes of four gigabytes': () => patched(book({}), CENTRAL, 24, 0xff, 0xff, 0xff, 0xff),
  'names longer than the file': () => patched(book({}), CENTRAL, 28, 0xff, 0xff),
});

const sheets = inputs('xlsx', {
  'an empty sheet': withSheet(''),
  'a sheet that stops half way': () => book({ [SHEET]: sheetOf(ROWS).slice(0, 150) }),
  'a sheet that is no XML': () => book({ [SHEET]: 'wie;wat\n1;2' }),
  'a sheet in UTF-16': () => book({ [SHEET]: new Uint8Array(Buffer.from(`\ufeff${sheetOf(ROWS)}`, 'utf16le')) }),
  'a sheet of zeros': () => book({ [SHEET]: new Uint8Array(5000) }),
  'tags that never close': withSheet(`<row r="1">${'<c>'.repeat(100_000)}`),
  'a hundred thousand levels': withSheet(
    `<row r="1"><c r="A1" t="inlineStr"><is>${'<r>'.repeat(100_000)}<t>x</t>${'</r>'.repeat(100_000)}</is></c></row>`,
  ),
  'a comment of 20 MB': () => book({ [SHEET]: sheetOf(`<!--${'-x'.repeat(10_000_000)}-->${ROWS}`) }),
  CDATA: withSheet(
    `<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<wie>]]></t></is></c></row><row r="2">${cell('A2', 'x')}</row>`,
  ),
  'processing instructions': withSheet(`<?php echo 1 ?>${ROWS}`),
  'entities in entities': () =>
    book({
      [SHEET]: sheetOf(ROWS)
        .replace('?>', `?>${entities(9)}`)
        .replace('Inwoner', '&a9;'),
    }),
  'an entity that reads a file': () =>
    book({
      [SHEET]: sheetOf(ROWS)
        .replace('?>', '?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>')
        .replace('Inwoner', '&f;'),
    }),
  'an entity from the network': () =>
    book({ [SHEET]: sheetOf(ROWS).replace('?>', '?><!DOCTYPE x SYSTEM "http://example.org/x.dtd">') }),
  'a cell without a place': withSheet('<row><c t="inlineStr"><is><t>wie</t></is></c></row><row><c><v>1</v></c></row>'),
  'a cell in the last place': withSheet(`${ROWS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
  'a cell beyond all places': withSheet(`${ROWS}<row r="99999999"><c r="ZZZZZ99999999"><v>1</v></c></row>`),
  'a cell in row zero': withSheet('<row r="0"><c r="A0"><v>1</v></c></row>'),
  'a row of minus one': withSheet('<row r="-1"><c r="A-1"><v>1</v></c></row>'),
  'rows from high to low': withSheet(`<row r="9">${cell('A9', 'x')}</row><row r="2">${cell('A2', 'y')}</row>`),
  'the same cell a thousand times': withSheet(
    `<row r="1">${cell('A1', 'x').repeat(1000)}</row><row r="2">${cell('A2', 'x')}</row>`,
  ),
  'texts that are not there': withSheet(
    '<row r="1"><c r="A1" t="s"><v>99999</v></c></row><row r="2"><c r="A2" t="s"><v>-1</v></c></row>',
  ),
  'texts that say they are a million': () =>
    book({ 'xl/sharedStrings.xml': STRINGS.replace('uniqueCount="1"', 'uniqueCount="1000000"') }),
  'no texts at all': () => book({ 'xl/sharedStrings.xml': '' }),
  'a number that is none': withSheet(
    '<row r="1"><c r="A1"><v>abc</v></c></row><row r="2"><c r="A2"><v>1e999</v></c></row>',
  ),
  'a date that is none': withSheet(
    `<row r="1">${cell('A1', 'd')}</row><row r="2"><c r="A2" t="d"><v>2026-99-99</v></c></row>`,
  ),
  'errors of formulas': withSheet(
    `<row r="1">${cell('A1', 'd')}</row><row r="2"><c r="A2" t="e"><v>#REF!</v></c></row>`,
  ),
  'a formula without a value': withSheet(
    `<row r="1">${cell('A1', 'd')}</row><row r="2"><c r="A2"><f>SUM(A3:A9)</f></c></row>`,
  ),
  'merged cells over everything': withSheet(
    ROWS,
    '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  ),
  'a filter over everything': withSheet(ROWS, '<autoFilter ref="A1:XFD1048576"/>'),
  'names of object parts': withSheet(
    `<row r="1">${cell('A1', '__proto__')}${cell('B1', 'constructor')}</row><row r="2">${cell('A2', 'x')}${cell('B2', 'y')}</row>`,
  ),
  'control characters': withSheet(`<row r="1">${cell('A1', 'a&#1;b')}</row><row r="2">${cell('A2', '\u0001')}</row>`),
  'one and a half million cells': withSheet(`<row r="1">${'<c><v>5</v></c>'.repeat(30)}</row>`.repeat(50_000)),
  'two hundred thousand rows': withSheet(
    `<row><c><v>5</v></c><c t="inlineStr"><is><t>x</t></is></c></row>`.repeat(200_100),
  ),
});

export const badWorkbooks: readonly BadInput[] = [...structure, ...sheets];
export const goodWorkbook = (): Uint8Array => book({});

import { strToU8 } from 'fflate';
import type { ChartData } from '../blocks/blocks.ts';
import { escapeXml } from '../xml/escape.ts';

export const SHEET = 'Sheet1';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (links: readonly (readonly [kind: string, target: string])[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const contentTypes = (kinds: readonly (readonly [name: string, kind: string])[]) =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${kinds
    .map(([name, kind]) => `<Override PartName="/xl/${name}.xml" ContentType="${CONTENT}.${kind}+xml"/>`)
    .join('')}</Types>`;

/** What is the same in every workbook: one sheet, one font, one look of a cell. */
const SAME = {
  '[Content_Types].xml': contentTypes([
    ['workbook', 'sheet.main'],
    ['worksheets/sheet1', 'worksheet'],
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
  ]),
  '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]),
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
} as const;
/** The second look of a cell: a percentage without decimals. Source: ECMA-376, part 1, 18.8.30. */
const SHARE = 1;

/** The files of the workbook that holds the figures of a chart: a row a bar, a column a series; Word opens it in Excel. */
export function workbookOf({ categories, series }: ChartData): Record<string, Uint8Array> {
  const rows = [
    [null, ...series.map(({ name }) => name)],
    ...categories.map((name, i) => [name, ...series.map(({ values }) => values[i] ?? null)]),
  ];
  const texts = rows.flat().filter((cell) => typeof cell === 'string');
  const shared = new Map([...new Set(texts)].map((text, i) => [text, i]));
  const size = cellName(series.length, categories.length);
  const files = {
    ...SAME,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:${size}"/>${WIDE}<sheetData>${rows.map((cells, i) => rowXml(cells, i, shared)).join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${shared.size}">${[...shared.keys()].map(stringXml).join('')}</sst>`,
  };
  return Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
}

/** The first column holds sentences. */
const WIDE = '<cols><col min="1" max="1" width="60" customWidth="1"/></cols>';

type CellValue = string | number | null;

const rowXml = (cells: readonly CellValue[], i: number, shared: ReadonlyMap<string, number>) =>
  `<row r="${i + 1}">${cells.map((cell, column) => cellXml(cell, cellName(column, i), shared)).join('')}</row>`;

function cellXml(cell: CellValue, name: string, shared: ReadonlyMap<string, number>): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${name}" s="${SHARE}"><v>${cell}</v></c>`;
  return `<c r="${name}" t="s"><v>${shared.get(cell)}</v></c>`;
}

const stringXml = (text: string) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`;

/** The name of a cell, both counted from 0: A1 is 0, 0. */
export function cellName(column: number, row: number): string {
  const before = Math.floor(column / LETTERS) - 1;
  return `${before < 0 ? '' : letter(before)}${letter(column % LETTERS)}${row + 1}`;
}

const LETTERS = 26;
const letter = (i: number) => String.fromCharCode('A'.charCodeAt(0) + i);

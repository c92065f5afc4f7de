import { strToU8, type Zippable, zipSync } from 'fflate';

export const XML = '<?xml version="1.0" encoding="UTF-8"?>';
export const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`;
export const relations = (...targets: readonly (readonly [string, string])[]) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
export const workbook = (sheets = '<sheet name="a" sheetId="1" r:id="rId1"/>') =>
  `${XML}<workbook ${NS} xmlns:r="${REL}"><sheets>${sheets}</sheets></workbook>`;
export const sheetOf = (data: string, more = '') =>
  `${XML}<worksheet ${NS}><sheetData>${data}</sheetData>${more}</worksheet>`;
export const cell = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
export const ROWS = `<row r="1">${cell('A1', 'wie')}${cell('B1', 'wat')}</row><row r="2">${cell('A2', 'Inwoner')}${cell('B2', 'Eens')}</row>`;
export const STRINGS = `${XML}<sst ${NS} count="1" uniqueCount="1"><si><t>tekst</t></si></sst>`;

type Parts = Readonly<Record<string, string | Uint8Array | null>>;
export const SHEET = 'xl/worksheets/sheet1.xml';

/** A small workbook with some parts replaced; null leaves a part out. */
export function book(parts: Parts): Uint8Array {
  const all: Parts = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbook(),
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': STRINGS,
    [SHEET]: sheetOf(ROWS),
    ...parts,
  };
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(all)) {
    if (content !== null) zippable[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(zippable);
}

/** Changes bytes of the ZIP structure itself: `offset` from each signature. */
export function patched(
  bytes: Uint8Array,
  signature: readonly number[],
  offset: number,
  ...values: readonly number[]
): Uint8Array {
  const copy = bytes.slice();
  for (let at = 0; at + 4 < copy.length; at++) {
    if (signature.every((byte, i) => copy[at + i] === byte)) copy.set(values, at + offset);
  }
  return copy;
}
export const LOCAL = [0x50, 0x4b, 3, 4];
export const CENTRAL = [0x50, 0x4b, 1, 2];
export const END = [0x50, 0x4b, 5, 6];

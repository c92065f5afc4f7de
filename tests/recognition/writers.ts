import { strToU8, zipSync } from 'fflate';

type Rows = readonly (readonly string[])[];

/** Comma-separated text, quoted where needed; `bare` never quotes, as some tools do not. */
export function csvText(rows: Rows, separator: string, bare = false): string {
  const quoted = (cell: string) =>
    !bare && (cell.includes(separator) || /["\r\n]/.test(cell)) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quoted).join(separator)).join('\r\n');
}

/** One sheet of a made workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: Rows;
  /** Places of rows that are hidden. */
  readonly hidden?: ReadonlySet<number>;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function cellXml(text: string, row: number, column: number): string {
  if (text === '') return '';
  const ref = `${columnName(column)}${row + 1}`;
  if (/^-?\d{1,9}(\.\d+)?$/.test(text)) return `<c r="${ref}"><v>${text}</v></c>`;
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const sheetXml = ({ rows, hidden }: Sheet) =>
  `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows
    .map(
      (row, r) =>
        `<row r="${r + 1}"${hidden?.has(r) ? ' hidden="1"' : ''}>${row.map((cell, c) => cellXml(cell, r, c)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

const relations = (entries: readonly (readonly [type: string, target: string])[]) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A workbook with these sheets. */
export function workbookBytes(sheets: readonly Sheet[]): Uint8Array {
  const types = sheets.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`])),
  };
  for (const [i, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

import { type Cell, type Column, cellText, type Sheet } from './sheet.ts';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** Starts that a spreadsheet takes for a formula, also in full width. Source: OWASP, CSV Injection. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Writes a table as Dutch Excel reads it with a double click: UTF-8 with its mark, semicolons, decimal commas. */
export function writeCsv({ columns, rows }: Sheet): Uint8Array {
  const header = columns.map(({ header: text }) => quoted(text)).join(';');
  const lines = rows.map((row) => columns.map((column, i) => written(row[i] ?? null, column)).join(';'));
  return new TextEncoder().encode(BYTE_ORDER_MARK + [header, ...lines].map((line) => line + LINE_END).join(''));
}

function written(cell: Cell, { kind }: Column): string {
  if (typeof cell === 'number') return kind === 'share' ? percentage(cell) : String(cell);
  return cell === null ? '' : quoted(cell);
}

/** A share as a percentage with one decimal: 41,7. */
function percentage(share: number): string {
  return String(Math.round(share * 1000) / 10).replace('.', ',');
}

/** Text that stays text: an apostrophe stands before what a spreadsheet would calculate. */
function quoted(text: string): string {
  const safe = cellText(text) ?? '';
  const plain = FORMULA.test(safe) ? `'${safe}` : safe;
  return /[;"\n\t]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

import {
  type CellStyle,
  type CellValue,
  calculateRowHeight,
  colToLetter,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { type Cell, type Column, cellText, type Sheet } from './sheet.ts';

const PROGRAM = 'Praatplaat';
/** Excel refuses a longer text in one cell. */
const MAX_CELL = 32_767;
/** Excel has no higher row, in points. */
const MAX_HEIGHT = 409;

const FORMATS = { text: undefined, count: '0', share: '0.0%', day: 'dd-mm-yyyy' } as const;
const HEAD: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6EFEA' } },
  alignment: { wrapText: true, vertical: 'top' },
};

/** Writes tables as an Excel workbook. Text cells are typed as text: nothing in them is calculated. */
export function writeWorkbook(title: string, sheets: readonly Sheet[], made: Date): Promise<Uint8Array> {
  const properties = { title, creator: PROGRAM, lastModifiedBy: PROGRAM, created: made, modified: made };
  return writeXlsx({ properties, sheets: sheets.map(sheetOf) });
}

function sheetOf({ name, columns, rows }: Sheet): WriteSheet {
  const lines = [columns.map(({ header }) => header), ...rows].map((row) => row.map(cellOf));
  return {
    name,
    columns: columns.map((column) => ({ width: column.width, style: styleOf(column) })),
    rows: lines,
    rowDefs: new Map(lines.map((line, i) => [i, { height: heightOf(line, columns) }])),
    cells: new Map(columns.map((_, i) => [`0,${i}`, { style: HEAD }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows.length + 1}` },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    a11y: { headerRow: 0 },
  };
}

/** High enough for the wrapped text: not every program works that out when it opens a file. */
function heightOf(row: readonly CellValue[], columns: readonly Column[]): number {
  const columnWidths = columns.map(({ width }) => width);
  return Math.min(MAX_HEIGHT, calculateRowHeight([...row], { wrapText: true, columnWidths }));
}

function styleOf({ kind }: Column): CellStyle {
  const numFmt = FORMATS[kind];
  return { alignment: { vertical: 'top', wrapText: kind === 'text' }, ...(numFmt && { numFmt }) };
}

function cellOf(cell: Cell): CellValue {
  return typeof cell === 'string' ? escaped(cell) : cell;
}

/** Excel reads `_x0041_` in a text as a character code; the underscore as a code keeps it as it is written. */
function escaped(text: string): string | null {
  const safe = cellText(text)?.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  return safe?.slice(0, MAX_CELL).toWellFormed() ?? null;
}

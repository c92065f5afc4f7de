import {
  AlignmentType,
  type ITableOptions,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlComponent,
} from 'docx';
import { STYLES } from './style-ids.ts';
import { type Cell, staysWhole } from './table-cells.ts';
import { oneLine, paragraph, perspectiveWords, words } from './words.ts';

/** A column: its header and its share of the width. */
export interface Column {
  readonly header: string;
  readonly width: number;
  readonly numbers?: boolean;
}

interface TableOptions {
  /** Read aloud by screen readers, not shown. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Width in twips. */
  readonly width: number;
  /** Smaller type for tables with many figures. */
  readonly figures?: boolean;
}

class CaptionedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options);
    const [properties] = this.root;
    if (properties instanceof XmlComponent) {
      properties.addChildElement(new StringValueElement('w:tblCaption', oneLine(caption)));
    }
  }
}

/** A table with a header row that repeats and rows that stay whole. Word refuses a table without rows, so do we. */
export function table({ caption, columns, rows, width, figures = false }: TableOptions): Table {
  if (rows.length === 0) throw new Error(`A table needs a row: ${caption}`);
  const widths = columnWidths(columns, width);
  const styles = figures ? [STYLES.figuresHead, STYLES.figures] : [STYLES.tableHead, STYLES.tableText];
  const [head = '', body = ''] = styles;
  const headers = columns.map(({ header }) => header);
  const row = (cells: readonly Cell[], style: string, header: boolean) =>
    new TableRow({
      ...(header && { tableHeader: true }),
      cantSplit: header || staysWhole(cells, widths),
      children: columns.map((column, i) => tableCell(cells[i] ?? '', style, widths[i] ?? 0, column.numbers)),
    });
  return new CaptionedTable(
    {
      style: STYLES.table,
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [row(headers, head, true), ...rows.map((cells) => row(cells, body, false))],
    },
    caption,
  );
}

function columnWidths(columns: readonly Column[], width: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => Math.floor((column.width / shares) * width));
}

function tableCell(cell: Cell, style: string, width: number, numbers = false): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: cellParagraphs(cell, style, numbers) });
}

function cellParagraphs(cell: Cell, style: string, numbers: boolean): Paragraph[] {
  if (typeof cell === 'string') {
    const alignment = numbers ? AlignmentType.RIGHT : AlignmentType.LEFT;
    return [new Paragraph({ style, alignment, children: words(cell) })];
  }
  if ('perspective' in cell) return [paragraph(style, perspectiveWords(cell.perspective))];
  return [paragraph(style, cell.text), paragraph(STYLES.tableBelow, cell.below)];
}

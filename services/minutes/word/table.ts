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
import type { Block, Cell } from '../../../core/minutes/blocks.ts';
import { STYLES } from '../style-ids.ts';
import { staysWhole } from '../table-cells.ts';
import { columnWidths } from '../tables.ts';
import { perspectiveWords } from '../words.ts';
import { textRuns } from './runs.ts';

class CaptionedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options);
    const [properties] = this.root;
    if (properties instanceof XmlComponent) {
      properties.addChildElement(new StringValueElement('w:tblCaption', caption));
    }
  }
}

const LOOK = {
  firstRow: true,
  lastRow: false,
  firstColumn: false,
  lastColumn: false,
  noHBand: true,
  noVBand: true,
};

/** A table with a header row that repeats and rows that stay whole; the width is in twips. */
export function wordTable(block: Extract<Block, { type: 'table' }>, width: number): Table {
  const { caption, columns, rows, figures } = block;
  const widths = columnWidths(columns, width);
  const head = figures ? STYLES.figuresHead : STYLES.tableHead;
  const body = figures ? STYLES.figures : STYLES.tableText;
  const row = (cells: readonly Cell[], style: string, header: boolean) =>
    new TableRow({
      ...(header && { tableHeader: true }),
      cantSplit: header || staysWhole(cells, widths),
      children: columns.map((column, i) => tableCell(cells[i] ?? '', style, widths[i] ?? 0, column.numbers)),
    });
  const headers = columns.map(({ header }) => header);
  return new CaptionedTable(
    {
      style: STYLES.table,
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: LOOK,
      rows: [row(headers, head, true), ...rows.map((cells) => row(cells, body, false))],
    },
    caption,
  );
}

function tableCell(cell: Cell, style: string, width: number, numbers = false): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: cellParagraphs(cell, style, numbers) });
}

function cellParagraphs(cell: Cell, style: string, numbers: boolean): Paragraph[] {
  if (typeof cell === 'string') {
    const alignment = numbers ? AlignmentType.RIGHT : AlignmentType.LEFT;
    return [new Paragraph({ style, alignment, children: textRuns([{ text: cell }]) })];
  }
  if ('perspective' in cell) return [new Paragraph({ style, children: textRuns(perspectiveWords(cell.perspective)) })];
  return [
    new Paragraph({ style, children: textRuns([{ text: cell.text }]) }),
    new Paragraph({ style: STYLES.tableBelow, children: textRuns([{ text: cell.below }]) }),
  ];
}

import type { Block, Cell } from '../blocks/blocks.ts';
import { guideText } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import { texts } from '../texts/texts.ts';
import { chartHeight } from './chart-size.ts';
import { CELL_SIDES, columnWidths } from './column-widths.ts';
import type { Room } from './page-room.ts';
import { metricsFor } from './style-metrics.ts';
import { linesOf } from './text-width.ts';

/** Height of a line of Calibri, as a share of its size; 10 twips in half a point. */
const LINE = 1.2207;
const TWIPS = 10;
const CELL_TOP_BOTTOM = 114;
const BORDER = 8;
const LOGO = 1240;
const HEADING_ON_PLATE = 1000;

/** Height of a piece in twips, with the space before it apart: at the top of a page that falls away. */
export interface Height {
  readonly before: number;
  readonly own: number;
}

/** How high a block is on a page with this room. A table is measured by its rows. */
export function heightOf(block: Exclude<Block, { type: 'table' }>, room: Room): Height {
  switch (block.type) {
    case 'heading':
      return textHeight(`Heading${block.level}`, [{ text: block.text }], room.width);
    case 'paragraph':
      return textHeight(block.style, block.runs, room.width);
    case 'chart': {
      const { before, after } = metricsFor(STYLES.picture);
      return block.data.categories.length > 0
        ? { before, own: chartHeight(block.data) + after }
        : { before: 0, own: 0 };
    }
    case 'plate':
      return { before: 0, own: room.height - HEADING_ON_PLATE };
    case 'logo':
      return { before: 0, own: LOGO };
    case 'guide':
      return textHeight(STYLES.guide, [{ text: guideText(block.entries) }], room.width);
  }
}

interface Words {
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly size?: number | undefined;
}

/** Height of a paragraph in a style. */
export function textHeight(style: string, runs: readonly Words[], width: number): Height {
  const { size, bold, before, after, line, indent } = metricsFor(style);
  const pieces = runs.map((run) => ({ text: run.text, bold: run.bold ?? bold }));
  const lines = linesOf(pieces, size, width - indent);
  return { before, own: lines * lineHeight(size, line) + after };
}

const lineHeight = (size: number, line: number) => (size * TWIPS * LINE * line) / 240;

/** Heights of the header row and of the rows of a table. */
export function rowHeights(table: Extract<Block, { type: 'table' }>, width: number) {
  const { columns, rows, figures } = table;
  const widths = columnWidths(table, width).map((column) => column - CELL_SIDES);
  const head = figures ? STYLES.figuresHead : STYLES.tableHead;
  const body = figures ? STYLES.figures : STYLES.tableText;
  const rowHeight = (cells: readonly Cell[], style: string) =>
    Math.max(...cells.map((cell, i) => cellHeight(cell, style, widths[i] ?? 0))) + CELL_TOP_BOTTOM + BORDER;
  return {
    head: rowHeight(
      columns.map(({ header }) => header),
      head,
    ),
    rows: rows.map((cells) => rowHeight(cells, body)),
  };
}

function cellHeight(cell: Cell, style: string, width: number): number {
  const of = (name: string, text: string, bold = false) => {
    const { before, own } = textHeight(name, [{ text, ...(bold && { bold }) }], width);
    return before + own;
  };
  if (typeof cell === 'string') return of(style, cell);
  if ('perspective' in cell) return of(style, `●\u00a0${texts.perspective.capital(cell.perspective)}`, true);
  return of(style, cell.text) + of(STYLES.tableBelow, cell.below);
}

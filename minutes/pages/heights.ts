import type { Block, Cell } from '../blocks/blocks.ts';
import { guideText } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import { texts } from '../texts/texts.ts';
import { chartHeight, drawnHeight } from './chart-size.ts';
import { CELL_SIDES, columnWidths, headSize, styleSize } from './column-widths.ts';
import { CARLITO } from './letters.ts';
import type { Room } from './page-room.ts';
import { type Metrics, metricsFor, type StyleMetrics } from './style-metrics.ts';
import { layLines } from './text-width.ts';

/** In half a point. */
const TWIPS = 10;
const CELL_TOP_BOTTOM = 114;
/** The line below a row, and those above and below the header row, with what LibreOffice rounds in it. */
const LINE_BELOW = 15;
const HEADER_LINES = { text: 25, figures: 35 };
const LOGO = 1240;
const HEADING_ON_PLATE = 1000;

/**
 * Height of a piece in twips. The space before it is apart: at the top of a page it falls away, and of the space after one piece
 * and that before the next only the largest is there. `own` is with the space after it.
 */
export interface Height {
  readonly before: number;
  readonly own: number;
  readonly after: number;
  /** Heights of its lines, where the piece may go on on the next page. */
  readonly lines?: readonly number[];
  /** How much higher or lower it may be elsewhere; absent: not at all. */
  readonly doubt?: number;
}

/** Drawn charts by their ids, with their size; only the ratio counts. */
export type Drawn = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

/** How high a block is on a page with this room. A table is measured by its rows. */
export function heightOf(block: Exclude<Block, { type: 'table' }>, room: Room, drawn: Drawn = new Map()): Height {
  const metrics = room.metrics ?? metricsFor;
  switch (block.type) {
    case 'heading':
      return textHeight(metrics(`Heading${block.level}`), [{ text: block.text }], room.width);
    case 'paragraph':
      return textHeight(metrics(block.style), block.runs, room.width);
    case 'chart': {
      const { before, after } = metrics(STYLES.picture);
      const picture = drawn.get(block.id);
      if (picture) return { before, own: drawnHeight(picture, room) + after, after };
      return block.data.categories.length > 0
        ? { before, own: chartHeight(block.data) + after, after }
        : { before: 0, own: 0, after: 0 };
    }
    case 'plate':
      return { before: 0, own: room.height - HEADING_ON_PLATE, after: 0 };
    case 'logo':
      return { before: 0, own: LOGO, after: 0 };
    case 'guide':
      return textHeight(metrics(STYLES.guide), [{ text: guideText(block.entries) }], room.width);
  }
}

interface Words {
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly size?: number | undefined;
}

/** Height of a paragraph in a style. */
export function textHeight(style: StyleMetrics, runs: readonly Words[], width: number): Height {
  const { size, bold, before, after, indent, hanging, edges, own: template } = style;
  const pieces = runs.map((run) => ({
    text: template?.capitals ? run.text.toUpperCase() : run.text,
    bold: run.bold ?? bold,
    size: run.size,
  }));
  const shown = hanging > 0 ? afterTab(pieces) : pieces;
  const { sizes, doubt } = layLines(shown, size, width - indent, template?.letters);
  const lines = sizes.map((largest) => lineHeight(largest, style));
  const [first = 0, ...rest] = lines;
  const own = lines.reduce((sum, height) => sum + height, 0) + edges + after;
  const unsure = doubt > 0 ? { doubt: doubt * lineHeight(size, style) } : {};
  return { before, own, after, lines: [first + edges, ...rest], ...unsure };
}

/** What stands after the tab: the rest has its place before the indent. */
function afterTab<P extends Words>(pieces: readonly P[]): readonly P[] {
  const at = pieces.findIndex(({ text }) => text.includes('\t'));
  const found = pieces[at];
  if (!found) return pieces;
  return [{ ...found, text: found.text.slice(found.text.indexOf('\t') + 1) }, ...pieces.slice(at + 1)];
}

/** LibreOffice has the distance of lines in whole percents. */
function lineHeight(size: number, { line, own }: StyleMetrics): number {
  const letters = size * TWIPS * (own?.letters ?? CARLITO).line;
  if (own?.lineRule === 'exact') return line;
  if (own?.lineRule === 'atLeast') return Math.max(line, letters);
  return (letters * Math.round((100 * line) / 240)) / 100;
}

/** Heights of the header row and of the rows of a table, and how much higher or lower each row may be elsewhere. */
export function rowHeights(table: Extract<Block, { type: 'table' }>, room: Omit<Room, 'height'>) {
  const { columns, rows, figures } = table;
  const metrics = room.metrics ?? metricsFor;
  const widths = columnWidths(table, room.width, room.letters).map((column) => column - CELL_SIDES);
  const head = figures ? STYLES.figuresHead : STYLES.tableHead;
  const body = figures ? STYLES.figures : STYLES.tableText;
  // In a wide font the words of a header get smaller letters than those of its style.
  const size = headSize(table, room.width, room.letters);
  const headers = size < styleSize(table) ? { size } : {};
  const cellsOf = (cells: readonly Cell[], style: string, words: Omit<Words, 'text'> = {}) =>
    cells.map((cell, i) => cellHeight(cell, style, widths[i] ?? 0, metrics, words));
  const rowHeight = (cells: readonly { readonly own: number }[]) =>
    Math.max(...cells.map(({ own }) => own)) + CELL_TOP_BOTTOM;
  const laid = rows.map((cells) => cellsOf(cells, body));
  return {
    head:
      HEADER_LINES[figures ? 'figures' : 'text'] +
      rowHeight(
        cellsOf(
          columns.map(({ header }) => header),
          head,
          headers,
        ),
      ),
    rows: laid.map((cells) => rowHeight(cells) + LINE_BELOW),
    doubts: laid.map(rowDoubt),
  };
}

interface CellHeight {
  readonly own: number;
  readonly doubt: number;
}

/** How much the highest cell of a row may differ. */
function rowDoubt(cells: readonly CellHeight[]): number {
  const highest = (of: (cell: CellHeight) => number) => Math.max(...cells.map(of));
  const own = highest((cell) => cell.own);
  return Math.max(highest((cell) => cell.own + cell.doubt) - own, own - highest((cell) => cell.own - cell.doubt));
}

function cellHeight(
  cell: Cell,
  style: string,
  width: number,
  metrics: Metrics,
  words: Omit<Words, 'text'>,
): CellHeight {
  const of = (name: string, text: string, bold = false) => {
    const { before, own, doubt = 0 } = textHeight(metrics(name), [{ ...words, text, ...(bold && { bold }) }], width);
    return { own: before + own, doubt };
  };
  if (typeof cell === 'string') return of(style, cell);
  if ('perspective' in cell) return of(style, `●\u00a0${texts.perspective.capital(cell.perspective)}`, true);
  const [text, below] =
    'lead' in cell
      ? [of(style, cell.lead, true), cell.text ? of(style, cell.text) : { own: 0, doubt: 0 }]
      : [of(style, cell.text), of(STYLES.tableBelow, cell.below)];
  return { own: text.own + below.own, doubt: text.doubt + below.doubt };
}

import type { Block, PageKind, Section } from '../blocks/blocks.ts';
import { columnWidths } from './column-widths.ts';
import { type Drawn, heightOf, rowHeights } from './heights.ts';
import { type Doubt, layPieces } from './lay-pieces.ts';
import { PAGES, type Room, roomOn } from './page-room.ts';
import { type Fill, type Piece, TOP } from './pieces.ts';
import { type Metrics, metricsFor } from './style-metrics.ts';
import { staysWhole } from './table-cells.ts';

/** About a line of a row that may go on on the next page. */
const LINE = 305;

/** On what the sections are laid out. */
export interface Paper {
  /** The room on the pages of a section, by its kind and its place among the sections. */
  readonly roomOf: (page: PageKind, section: number) => Room;
  /** Whole pages before the minutes, and how far the page on which they begin is filled. */
  readonly pages: number;
  readonly fill: Fill;
  readonly doubt: Doubt;
  /** Whether the numbers of the pages can be known. */
  readonly isSure: boolean;
}

/** Pages of our own, with nothing before the minutes. */
export const OUR_PAPER: Paper = {
  roomOf: (page) => roomOn(PAGES[page]),
  pages: 0,
  fill: TOP,
  doubt: { usual: 70, row: 0 },
  isSure: true,
};

/**
 * Lays the sections out on pages, nearly as Word does: what belongs together stays together, rows stay whole, header
 * rows are repeated. A paragraph that flows on stands on the page where it starts. The sizes of text are those of
 * the font; Word itself has the last word.
 */
export const paginate = (sections: readonly Section[], drawn?: Drawn, paper = OUR_PAPER): Section[] =>
  laySections(sections, drawn, paper).sheets;

/** The sections on pages, and how far the last page is filled. */
export function laySections(sections: readonly Section[], drawn?: Drawn, paper = OUR_PAPER) {
  let end = TOP;
  const sheets = sections.flatMap(({ page, blocks }, i): Section[] => {
    const { pages, fill } = laidOut(blocks, i, page, paper, drawn);
    end = fill;
    return pages.map((pieces) => ({ page, blocks: blocksOf(pieces) }));
  });
  return { sheets, end };
}

/**
 * The sections with what another program might still put on the page before made to begin a page: what comes so near to the edge,
 * and what is kept together and no longer fits.
 */
export function withSureStarts(sections: readonly Section[], drawn?: Drawn, paper = OUR_PAPER): Section[] {
  return sections.map(({ page, blocks }, i) => {
    const { started } = laidOut(blocks, i, page, paper, drawn);
    return { page, blocks: blocks.map((block) => (started.has(block) ? { ...block, startsPage: true } : block)) };
  });
}

function laidOut(blocks: readonly Block[], section: number, page: PageKind, paper: Paper, drawn?: Drawn) {
  const room = paper.roomOf(page, section);
  const pieces = blocks.flatMap((block) => piecesOf(block, room, drawn));
  return layPieces(pieces, room, section === 0 ? paper.fill : TOP, paper.doubt);
}

/** Does this block begin a page because it was made to, or because its style says so? */
function startsPage(block: Block, metrics: Metrics): boolean {
  const style = block.type === 'heading' ? `Heading${block.level}` : block.type === 'paragraph' ? block.style : '';
  return ('startsPage' in block && block.startsPage === true) || metrics(style).own?.startsPage === true;
}
function piecesOf(block: Block, room: Room, drawn?: Drawn): Piece[] {
  if (block.type === 'table') return rowPieces(block, room);
  const metrics = room.metrics ?? metricsFor;
  const { lines = [], ...height } = heightOf(block, room, drawn);
  const flows = block.type === 'paragraph' && !metrics(block.style).keepLines && lines.length >= FLOWS;
  const keepNext = keepsNext(block, metrics);
  return [{ block, ...height, lines: flows ? lines : [], head: 0, keepNext, startsPage: startsPage(block, metrics) }];
}

/** With fewer lines a text cannot be divided: two stay together at its begin and at its end. */
const FLOWS = 4;

function rowPieces(block: Extract<Block, { type: 'table' }>, room: Room): Piece[] {
  const { head, rows, doubts } = rowHeights(block, room);
  const widths = columnWidths(block, room.width, room.letters);
  return rows.map((height, row) => {
    const own = row === 0 ? head + height : height;
    const whole = staysWhole(block.rows[row] ?? [], widths);
    const lines = whole ? [] : Array.from({ length: Math.ceil(own / LINE) }, () => LINE);
    return {
      block,
      row,
      before: 0,
      own,
      after: 0,
      lines,
      head: row === 0 ? 0 : head,
      keepNext: false,
      startsPage: false,
      doubt: doubts[row] ?? 0,
    };
  });
}

function keepsNext(block: Block, metrics: Metrics): boolean {
  if (block.type === 'heading') return true;
  return block.type === 'paragraph' && (block.keepNext === true || metrics(block.style).keepNext);
}

/** The blocks of a page; the rows of a table on it become one table. */
function blocksOf(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  let previous: Block | null = null;
  for (const { block, row } of pieces) {
    const last = blocks.at(-1);
    if (block.type !== 'table') blocks.push(block);
    else {
      const added = block.rows[row ?? 0] ?? [];
      if (previous === block && last?.type === 'table') last.rows.push(added);
      else blocks.push({ ...block, rows: [added] });
    }
    previous = block;
  }
  return blocks;
}

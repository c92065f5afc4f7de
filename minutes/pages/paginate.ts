import type { Block, Section } from '../blocks/blocks.ts';
import { columnWidths } from './column-widths.ts';
import { heightOf, rowHeights } from './heights.ts';
import { PAGES, type Room, roomOn } from './page-room.ts';
import { metricsFor } from './style-metrics.ts';
import { staysWhole } from './table-cells.ts';

/** A piece of the flow: a block, or one row of a table. */
interface Piece {
  readonly block: Block;
  /** The row of the table. */
  readonly row?: number;
  readonly before: number;
  readonly own: number;
  /** What must fit below what stands above it; the rest may flow on to the next page. */
  readonly least: number;
  /** Height of the header row that is repeated when the piece starts a page. */
  readonly head: number;
  readonly keepNext: boolean;
}

/** Room for two lines of text: a single line never stands alone. */
const TWO_LINES = 610;

/**
 * Lays the sections out on pages, nearly as Word does: what belongs together stays together, rows stay whole, header
 * rows are repeated. A paragraph that flows on stands on the page where it starts. The sizes of text are those of
 * Calibri; Word itself has the last word.
 */
export function paginate(sections: readonly Section[]): Section[] {
  return sections.flatMap(({ page, blocks }) => {
    const room = roomOn(PAGES[page]);
    const pages = pagesOf(groupsOf(blocks.flatMap((block) => piecesOf(block, room))), room.height);
    return pages.map((pieces) => ({ page, blocks: blocksOf(pieces) }));
  });
}

function piecesOf(block: Block, room: Room): Piece[] {
  if (block.type === 'table') return rowPieces(block, room);
  const height = heightOf(block, room);
  const flows = block.type === 'paragraph' && !metricsFor(block.style).keepLines;
  const least = flows && height.own > 2 * TWO_LINES ? TWO_LINES : height.own;
  return [{ block, ...height, least, head: 0, keepNext: keepsNext(block) }];
}

function rowPieces(block: Extract<Block, { type: 'table' }>, room: Room): Piece[] {
  const { head, rows } = rowHeights(block, room.width);
  const widths = columnWidths(block, room.width);
  return rows.map((height, row) => {
    const own = row === 0 ? head + height : height;
    const whole = staysWhole(block.rows[row] ?? [], widths);
    return { block, row, before: 0, own, least: whole ? own : TWO_LINES, head: row === 0 ? 0 : head, keepNext: false };
  });
}

function keepsNext(block: Block): boolean {
  if (block.type === 'heading') return true;
  return block.type === 'paragraph' && (block.keepNext === true || metricsFor(block.style).keepNext);
}

/** Pieces that must stand on one page: each that keeps the next one, with the next one. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.at(-1)?.keepNext) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function pagesOf(groups: readonly Piece[][], height: number): Piece[][] {
  const pages: Piece[][] = [[]];
  let used = 0;
  const turn = () => {
    pages.push([]);
    used = 0;
  };
  const place = (piece: Piece) => {
    if (used > 0 && used + piece.before + piece.least > height) turn();
    pages.at(-1)?.push(piece);
    used += (used === 0 ? piece.head : piece.before) + piece.own;
    while (used > height) {
      const rest = used - height;
      turn();
      used = rest;
    }
  };
  for (const group of groups) {
    if (used > 0 && used + heightTogether(group) > height && heightTogether(group) <= height) turn();
    for (const piece of group) place(piece);
  }
  if (pages.at(-1)?.length === 0 && used === 0) pages.pop();
  return pages;
}

function heightTogether(group: readonly Piece[]): number {
  return group.reduce((sum, { before, own, least }, i) => sum + before + (i < group.length - 1 ? own : least), 0);
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

import type { Block, PageKind, Section } from '../blocks/blocks.ts';
import { columnWidths } from './column-widths.ts';
import { type Drawn, heightOf, rowHeights } from './heights.ts';
import { PAGES, type Room, roomOn } from './page-room.ts';
import { type Metrics, metricsFor } from './style-metrics.ts';
import { staysWhole } from './table-cells.ts';

/** A piece of the flow: a block, or one row of a table. */
export interface Piece {
  readonly block: Block;
  /** The row of the table. */
  readonly row?: number;
  readonly before: number;
  readonly own: number;
  readonly after: number;
  /** Lines of a text or a row that may go on on the next page; none of what stays whole. */
  readonly lines: readonly number[];
  /** Height of the header row that is repeated when the piece starts a page. */
  readonly head: number;
  readonly keepNext: boolean;
  /** It begins a page, whatever room is left. */
  readonly startsPage: boolean;
  /** How much higher or lower it may be elsewhere; absent: not at all. */
  readonly doubt?: number;
}

/** About a line of a row that may go on on the next page. */
const LINE = 305;

/** How far a page is filled, the space after what stands last on it, and whether nothing stands on it yet. */
export interface Fill {
  readonly used: number;
  readonly after: number;
  readonly isTop: boolean;
}

export const TOP: Fill = { used: 0, after: 0, isTop: true };

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

/** Nearer to the edge of a page than this, in twips, it is not sure on which side another program puts something. */
export interface Doubt {
  readonly usual: number;
  /** What each row of a table adds, until something was made to begin a page. */
  readonly row: number;
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

/** What of a room decides on which page something comes. */
export type PageHeights = Pick<Room, 'height' | 'firstHeight' | 'addsSpace'>;

/** Pieces page by page from a page that is filled so far; with what was made to begin a page, and how the last page is filled. */
export function layPieces(pieces: readonly Piece[], room: PageHeights, begin = TOP, doubt = OUR_PAPER.doubt) {
  return pagesOf(groupsOf(pieces), room, begin, doubt);
}

/** Does this block begin a page because it was made to, or because its style says so? */
function startsPage(block: Block, metrics: Metrics): boolean {
  const style = block.type === 'heading' ? `Heading${block.level}` : block.type === 'paragraph' ? block.style : '';
  return ('startsPage' in block && block.startsPage === true) || metrics(style).own?.startsPage === true;
}
const canStartPage = ({ block }: Piece) => ['heading', 'paragraph', 'guide'].includes(block.type);

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

/** Where a piece begins below what stands on the page: of the space after that and before this the largest counts. */
const beginOf = ({ used, after, isTop }: Fill, { before, head }: Piece, adds = false) =>
  isTop ? used + head : used + between(after, before, adds);
const between = (after: number, before: number, adds: boolean) => (adds ? before : Math.max(0, before - after));

/** What of a piece must fit below what stands above it. */
const leastOf = ({ lines, own, after }: Piece) => (lines.length > 0 ? sumOf(lines.slice(0, 2)) : own - after);

/** Nearer than this to the edge, in twips, more than two pieces that are kept together may be on either side. */
const KEPT = 200;

/** How much pieces together may be higher or lower elsewhere. */
const doubtOf = (group: readonly Piece[]) => sumOf(group.map(({ doubt = 0 }) => doubt));

/** What becomes of pieces that stand together: they stay on the page, go to the next one, or are made to begin it. */
function placeOf(
  group: readonly Piece[],
  first: Piece,
  fill: Fill,
  { height, adds, unsure }: { readonly height: number; readonly adds: boolean; readonly unsure: number },
): 'stays' | 'moves' | 'starts' {
  if (fill.isTop) return 'stays';
  if (first.startsPage) return 'starts';
  const together = heightTogether(group, adds);
  if (together > height) return 'stays';
  const left = height - beginOf(fill, first, adds) - together;
  // LibreOffice leaves a heading behind, or loses a row, where it should keep them together with what no longer fits. What it once
  // moved on it does not always take back when it turns out to fit.
  const near = (group.length > 2 ? Math.max(unsure, KEPT) : unsure) + doubtOf(group);
  const isUnsure = Math.abs(left) < near || (left < 0 && group.length > 1);
  if (isUnsure && canStartPage(first)) return 'starts';
  return left < 0 ? 'moves' : 'stays';
}

/** The pieces page by page, what was made to begin a page, and how far the last page is filled. */
function pagesOf(groups: readonly Piece[][], room: PageHeights, begin: Fill, { usual, row }: Doubt) {
  const pages: Piece[][] = [[]];
  const started = new Set<Block>();
  const adds = room.addsSpace ?? false;
  let unsure = usual;
  // How much higher or lower what stands on the page may be elsewhere.
  let wavers = 0;
  const height = () => (pages.length === 1 ? (room.firstHeight ?? room.height) : room.height);
  // Only the first page of a section has the space before what it begins with.
  let fill: Fill = begin.isTop ? { ...TOP, used: groups[0]?.[0]?.before ?? 0 } : begin;
  const turn = (next = TOP) => {
    pages.push([]);
    fill = next;
    wavers = 0;
  };
  const place = (piece: Piece) => {
    const left = height() - beginOf(fill, piece, adds) - leastOf(piece);
    // A row cannot be made to begin a page: it may stand on either side.
    const eitherSide = piece.row !== undefined && !fill.isTop && Math.abs(left) < wavers + (piece.doubt ?? 0);
    if (!fill.isTop && left < 0) turn();
    pages.at(-1)?.push(piece);
    if (piece.row !== undefined) unsure += row;
    const ends = endsOn(piece, beginOf(fill, piece, adds), height());
    for (let page = 1; page < ends.pages; page++) turn();
    wavers += eitherSide ? piece.own : (piece.doubt ?? 0);
    fill = { used: ends.at, after: piece.after, isTop: false };
  };
  // What is made to begin a page keeps the space before it.
  const start = ({ block, before }: Piece) => {
    turn({ ...TOP, used: before });
    started.add(block);
    unsure = usual;
  };
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const goes = placeOf(group, first, fill, { height: height(), adds, unsure: unsure + wavers });
    if (goes === 'starts') start(first);
    if (goes === 'moves') turn();
    for (const piece of group) place(piece);
  }
  return { pages, started, fill };
}

/** On how many pages a piece stands, and where on the last of them it ends with the space after it. */
function endsOn(piece: Piece, begin: number, height: number): { readonly pages: number; readonly at: number } {
  const { own, after } = piece;
  let pages = 1;
  if (piece.lines.length === 0) {
    let end = begin + own;
    for (; end - after > height; end -= height) pages += 1;
    return { pages, at: end };
  }
  let [lines, at] = [piece.lines, begin];
  while (at + sumOf(lines) > height) {
    // Two lines at least are left for the next page.
    const fitting = Math.min(fittingIn(lines, height - at), lines.length - 2);
    lines = lines.slice(Math.max(1, fitting));
    pages += 1;
    at = 0;
  }
  return { pages, at: at + sumOf(lines) + after };
}

function fittingIn(lines: readonly number[], room: number): number {
  let left = room;
  const first = lines.findIndex((line) => {
    left -= line;
    return left < 0;
  });
  return first < 0 ? lines.length : first;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

function heightTogether(group: readonly Piece[], adds: boolean): number {
  let [height, after] = [0, 0];
  for (const [i, piece] of group.entries()) {
    height += i === 0 ? 0 : between(after, piece.before, adds);
    height += i === group.length - 1 ? leastOf(piece) : piece.own;
    after = piece.after;
  }
  return height;
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

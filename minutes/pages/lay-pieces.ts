import type { Block } from '../blocks/blocks.ts';
import {
  beginOf,
  endsOn,
  type Fill,
  groupsOf,
  heightTogether,
  leastOf,
  type PageHeights,
  type Piece,
  TOP,
} from './pieces.ts';

/** Nearer to the edge of a page than this, in twips, it is not sure on which side another program puts something. */
export interface Doubt {
  readonly usual: number;
  /** What each row of a table adds, until something was made to begin a page. */
  readonly row: number;
}

/** Pieces page by page, what was made to begin a page, and how the last page is filled. */
export interface Laid {
  readonly pages: readonly (readonly Piece[])[];
  readonly started: ReadonlySet<Block>;
  readonly fill: Fill;
}

/** One way in which the pieces can come out: all a little lower (-1), as measured, or all a little higher. */
type Sign = -1 | 0 | 1;
const SIGNS: readonly Sign[] = [0, -1, 1];

/** Nearer than this to the edge, in twips, more than two pieces that are kept together may be on either side. */
const KEPT = 200;

/** Two rows with their header that are higher than this, in twips, do not take what stands above them to the next page. */
const ROWS = 2000;

/**
 * Lays pieces on pages from a page that is filled so far, in three ways at once: as measured, and with all of it as much lower and
 * higher as another program may make it. Where these differ about the page of a text or a heading, that is made to begin a
 * page, and so is what stands above a table of which only the header and one row would be at the foot. A row cannot be made to:
 * below one that stands on either side of an edge all flows on until the ways are on one page again, for what begins a page there
 * could leave that row alone on one.
 */
export function layPieces(pieces: readonly Piece[], room: PageHeights, begin: Fill, doubt: Doubt): Laid {
  const groups = groupsOf(pieces);
  const started = new Set<Block>();
  // Only the first page of a section has the space before what it begins with.
  const fill: Fill = begin.isTop ? { ...TOP, used: groups[0]?.[0]?.before ?? 0 } : begin;
  const ways = SIGNS.map((sign) => wayThrough(room, fill, sign));
  const [measured] = ways as [Way, ...Way[]];
  let unsure = doubt.usual;
  const start = (first: Piece) => {
    const isTop = measured.isAtTop();
    const page = measured.page() + (isTop ? 0 : 1);
    for (const way of ways) way.start(first, page);
    if (isTop) return;
    started.add(first.block);
    unsure = doubt.usual;
  };
  for (const [i, group] of groups.entries()) {
    const [first] = group;
    const rows = [groups[i + 1]?.[0], groups[i + 2]?.[0]];
    if (first && (first.startsPage || isUnsure(ways, group, unsure) || leavesRowAlone(ways, group, rows))) start(first);
    for (const way of ways) way.place(group, unsure);
    unsure += doubt.row * group.filter((piece) => piece.row !== undefined).length;
  }
  return { pages: measured.pages, started, fill: measured.fill() };
}

const areOnOnePage = ([first, ...others]: readonly Way[]) => others.every((way) => way.page() === first?.page());

/** Whether it hangs on the way on which page pieces that stand together come, and they can be made to begin one. */
function isUnsure(ways: readonly Way[], group: readonly Piece[], unsure: number): boolean {
  const [first] = group;
  if (!first || !canStartPage(first) || !areOnOnePage(ways)) return false;
  const differ = (of: (way: Way) => number | boolean) => new Set(ways.map(of)).size > 1;
  return (
    differ((way) => way.pageOf(group, unsure)) ||
    ways[0]?.isDoubtful(group) === true ||
    (group.length > 2 && differ((way) => way.endsHere(group, unsure)))
  );
}

/**
 * Whether what follows is a table of which no two rows come below these pieces on this page, or hardly. LibreOffice 7 loses the
 * other rows where the edge is as near to the first one as its border is thick.
 */
function leavesRowAlone(ways: readonly Way[], group: readonly Piece[], rows: readonly (Piece | undefined)[]): boolean {
  const [first, [one, two]] = [group[0], rows];
  if (!first || !canStartPage(first) || !areOnOnePage(ways)) return false;
  if (one?.row !== 0 || two?.row !== 1 || one.own + two.own > ROWS) return false;
  return (ways[0]?.leftFor([...group, one, two]) ?? KEPT) < KEPT;
}

const canStartPage = ({ block }: Piece) => ['heading', 'paragraph', 'guide'].includes(block.type);

type Way = ReturnType<typeof wayThrough>;

/** The pages as they come out in one way. `unsure` is how much higher or lower what stands on a page may be elsewhere. */
function wayThrough(room: PageHeights, begin: Fill, sign: Sign) {
  const adds = room.addsSpace ?? false;
  const pages: Piece[][] = [[]];
  let fill = begin;
  const heightWith = (unsure: number) =>
    (pages.length === 1 ? (room.firstHeight ?? room.height) : room.height) - sign * unsure;
  const turn = (next = TOP) => {
    pages.push([]);
    fill = next;
  };
  /** What is left below pieces that must stand together; null when no page has room for them. */
  const leftBelow = (group: readonly Piece[], height: number) => {
    const [first] = group;
    const together = heightTogether(group, adds);
    return first && together <= height ? height - beginOf(fill, first, adds) - together : null;
  };
  const moves = (group: readonly Piece[], unsure: number) => {
    const height = heightWith(unsure);
    const its = group.map((piece) => inWay(piece, sign));
    const [first] = its;
    if (!first || fill.isTop) return false;
    return (leftBelow(its, height) ?? height - beginOf(fill, first, adds) - leastOf(first)) < 0;
  };
  const placeOne = (piece: Piece, height: number) => {
    if (!fill.isTop && height - beginOf(fill, piece, adds) - leastOf(piece) < 0) turn();
    pages.at(-1)?.push(piece);
    const ends = endsOn(piece, beginOf(fill, piece, adds), height);
    for (let page = 1; page < ends.pages; page++) turn();
    fill = { used: ends.at, after: piece.after, isTop: false };
  };
  return {
    pages,
    page: () => pages.length,
    fill: () => fill,
    isAtTop: () => fill.isTop,
    /** What would be left on the page below these, all together; null when no page has room for them. */
    leftFor: (group: readonly Piece[]) => leftBelow(group, heightWith(0)),
    /** On which page pieces that stand together begin. */
    pageOf: (group: readonly Piece[], unsure: number) => pages.length + (moves(group, unsure) ? 1 : 0),
    /** Whether all of what stands together fits on the page: of more than two LibreOffice divides the last one or moves them all. */
    endsHere(group: readonly Piece[], unsure: number) {
      const its = group.map((piece) => ({ ...inWay(piece, sign), lines: [] }));
      return (leftBelow(its, heightWith(unsure)) ?? -1) >= 0;
    },
    /**
     * LibreOffice leaves a heading behind, or loses a row, where it should keep them together with what no longer fits. What it once
     * moved on it does not always take back when it turns out to fit.
     */
    isDoubtful(group: readonly Piece[]) {
      const left = leftBelow(group, heightWith(0));
      if (fill.isTop || left === null) return false;
      return (left < 0 && group.length > 1) || (group.length > 2 && Math.abs(left) < KEPT);
    },
    /** What is made to begin a page keeps the space before it; it is this page, as measured, however this way came there. */
    start({ before }: Piece, page: number) {
      if (fill.isTop && pages.length === page) return;
      while (pages.length < page) pages.push([]);
      pages.length = page;
      fill = { ...TOP, used: before };
    },
    place(group: readonly Piece[], unsure: number) {
      if (moves(group, unsure)) turn();
      for (const piece of group) placeOne(inWay(piece, sign), heightWith(unsure));
    },
  };
}

/** A piece as it comes out in this way. */
function inWay(piece: Piece, sign: Sign): Piece {
  const { doubt = 0, own, lines } = piece;
  if (sign === 0 || doubt === 0) return piece;
  const others = sign > 0 ? [...lines, doubt] : lines.slice(0, -1);
  return { ...piece, own: own + sign * doubt, lines: lines.length > 0 ? others : lines };
}

import type { Block } from '../blocks/blocks.ts';
import type { Room } from './page-room.ts';

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

/** How far a page is filled, the space after what stands last on it, and whether nothing stands on it yet. */
export interface Fill {
  readonly used: number;
  readonly after: number;
  readonly isTop: boolean;
}

export const TOP: Fill = { used: 0, after: 0, isTop: true };

/** What of a room decides on which page something comes. */
export type PageHeights = Pick<Room, 'height' | 'firstHeight' | 'addsSpace'>;

/** Pieces that must stand on one page: each that keeps the next one, with the next one. */
export function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.at(-1)?.keepNext) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** Where a piece begins below what stands on the page: of the space after that and before this the largest counts. */
export const beginOf = ({ used, after, isTop }: Fill, { before, head }: Piece, adds = false) =>
  isTop ? used + head : used + between(after, before, adds);
const between = (after: number, before: number, adds: boolean) => (adds ? before : Math.max(0, before - after));

/** What of a piece must fit below what stands above it. */
export const leastOf = ({ lines, own, after }: Piece) => (lines.length > 0 ? sumOf(lines.slice(0, 2)) : own - after);

/** On how many pages a piece stands, and where on the last of them it ends with the space after it. */
export function endsOn(piece: Piece, begin: number, height: number): { readonly pages: number; readonly at: number } {
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

/** How high pieces are that stand below each other, as far as they must be on one page. */
export function heightTogether(group: readonly Piece[], adds: boolean): number {
  let [height, after] = [0, 0];
  for (const [i, piece] of group.entries()) {
    height += i === 0 ? 0 : between(after, piece.before, adds);
    height += i === group.length - 1 ? leastOf(piece) : piece.own;
    after = piece.after;
  }
  return height;
}

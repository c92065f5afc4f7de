import { passesBehind, type Route, routeBetween } from '../../../core/plate/routes.ts';
import type { Box, Point } from './camera.ts';
import { isSame, linkCurve } from './link-lines.ts';
import type { PlateItem, PlateLink } from './plate-item.ts';

type Wish = Pick<PlateLink, 'from' | 'to' | 'isBetweenCards'>;

/** Finds a line for each connector among the things on the plate. */
export type Routes = (
  wishes: readonly Wish[],
  things: readonly PlateItem[],
  groups: readonly GroupSheet[],
) => PlateLink[];

/** A curve is so many straight pieces. */
const PIECES = 20;

/** Finds lines, and keeps each as long as its ends stay where they are and nothing comes in its way. */
export function createRoutes(): Routes {
  let known = new Map<string, PlateLink>();
  return (wishes, things, groups) => {
    const boxes = new Map(things.map(({ id, x, y, face: { width, height } }) => [id, { x, y, width, height }]));
    const links = wishes.flatMap((wish, lane): PlateLink[] => {
      const ends = [boxes.get(wish.from), boxes.get(wish.to)] as const;
      if (!ends[0] || !ends[1]) return [];
      const others = [...boxes].flatMap(([id, box]) => (id === wish.from || id === wish.to ? [] : [box]));
      const before = known.get(nameOf(wish));
      if (before && stays(before, [ends[0], ends[1]], others)) return [before];
      return [{ ...wish, ends: [ends[0], ends[1]], route: lineBetween(ends[0], ends[1], others, groups, lane) }];
    });
    known = new Map(links.map((link) => [nameOf(link), link]));
    return links;
  };
}

const nameOf = ({ from, to, isBetweenCards }: Wish) => `${from} ${to} ${isBetweenCards}`;

function stays({ ends: [from, to], route }: PlateLink, ends: readonly [Box, Box], others: readonly Box[]): boolean {
  if (!isSame(from, ends[0]) || !isSame(to, ends[1]) || !route) return false;
  return !others.some((box) => passesBehind(route, box));
}

/**
 * A soft curve where nothing lies in its way, else a line around what does; around groups and their headings too, where that
 * can be.
 */
export function lineBetween(
  from: Box,
  to: Box,
  others: readonly Box[],
  groups: readonly GroupSheet[],
  lane: number,
): Route | null {
  const sheets = groups.map((group) => (holds(group, from) || holds(group, to) ? headOf(group) : group.box));
  const curve = pointsOf(linkCurve(from, to));
  if (![from, to, ...others, ...sheets].some((box) => passesBehind(curve, box))) return curve;
  return routeBetween(from, to, [...others, ...sheets], lane) ?? routeBetween(from, to, others, lane);
}

/** The sheet of a group, and how high its heading is. */
export interface GroupSheet {
  readonly box: Box;
  readonly head: number;
}

const headOf = ({ box, head }: GroupSheet): Box => ({ ...box, height: head });

function holds({ box }: GroupSheet, { x, y, width, height }: Box): boolean {
  return x >= box.x && y >= box.y && x + width <= box.x + box.width && y + height <= box.y + box.height;
}

function pointsOf([start, a, b, end]: readonly [Point, Point, Point, Point]): Route {
  return Array.from({ length: PIECES + 1 }, (_, i) => {
    const [t, u] = [i / PIECES, 1 - i / PIECES];
    const at = (axis: 'x' | 'y') =>
      u ** 3 * start[axis] + 3 * u * u * t * a[axis] + 3 * u * t * t * b[axis] + t ** 3 * end[axis];
    return { x: at('x'), y: at('y') };
  });
}

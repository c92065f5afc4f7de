import type { Point } from './gray-image.ts';

/** Four corners, clockwise on the screen. */
export type Quad = readonly [Point, Point, Point, Point];

/** A line: the places (x, y) with a * x + b * y = c, where (a, b) is one long. */
export interface Line {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** A side of a marker takes up so many pixels at least. */
const SHORTEST = 9;
/** The longest side is at most so many times the shortest. */
const SKEW = 3.5;
/** So much of the four corners is the shape itself, or it is no square that is seen from aside. */
const FILLED = 0.82;

/** The four corners around a convex outline, where it is nearly a square seen from aside; null where it is something else. */
export function quadAround(outline: readonly Point[]): Quad | null {
  const corners = [...outline];
  while (corners.length > 4) {
    const cheapest = cheapestEdge(corners);
    if (!cheapest) return null;
    const { edge, corner } = cheapest;
    const next = (edge + 1) % corners.length;
    corners[edge] = corner;
    corners.splice(next, 1);
  }
  const [p, q, r, s] = corners;
  if (!(p && q && r && s)) return null;
  const quad: Quad = [p, q, r, s];
  return isSquareAside(quad) && areaOf(outline) > FILLED * areaOf(quad) ? quad : null;
}

/** Whether four corners can be those of a square on a card that somebody holds up. */
export function isSquareAside(quad: Quad): boolean {
  const sides = quad.map((corner, i) => distance(corner, quad[(i + 1) % 4] as Point));
  const shortest = Math.min(...sides);
  const isConvex = quad.every((corner, i) => {
    const [next, after] = [quad[(i + 1) % 4] as Point, quad[(i + 2) % 4] as Point];
    return (next.x - corner.x) * (after.y - next.y) > (next.y - corner.y) * (after.x - next.x);
  });
  return isConvex && shortest >= SHORTEST && Math.max(...sides) <= SKEW * shortest;
}

/** The size of four corners: the mean length of their sides. */
export function sizeOf(quad: Quad): number {
  return quad.reduce((sum, corner, i) => sum + distance(corner, quad[(i + 1) % 4] as Point) / 4, 0);
}

/** The line through two places. */
export function lineThrough(p: Point, q: Point): Line {
  const long = distance(p, q);
  const [a, b] = [(q.y - p.y) / long, (p.x - q.x) / long];
  return { a, b, c: a * p.x + b * p.y };
}

/** Where two lines cross; null when they hardly do. */
export function crossing(one: Line, other: Line): Point | null {
  const sine = one.a * other.b - other.a * one.b;
  if (Math.abs(sine) < 0.05) return null;
  return { x: (one.c * other.b - other.c * one.b) / sine, y: (one.a * other.c - other.a * one.c) / sine };
}

/** The edge that can go for the least: its neighbours made longer meet in a corner outside it. */
function cheapestEdge(corners: readonly Point[]): { readonly edge: number; readonly corner: Point } | null {
  const count = corners.length;
  let [best, least]: [{ readonly edge: number; readonly corner: Point } | null, number] = [null, Infinity];
  for (let edge = 0; edge < count; edge++) {
    const [before, from] = [corners[(edge + count - 1) % count] as Point, corners[edge] as Point];
    const [to, after] = [corners[(edge + 1) % count] as Point, corners[(edge + 2) % count] as Point];
    const corner = crossing(lineThrough(before, from), lineThrough(to, after));
    if (!corner) continue;
    const added = triangle(from, corner, to);
    if (added < 0 || added >= least) continue;
    [best, least] = [{ edge, corner }, added];
  }
  return best;
}

/** Twice the area, above zero for corners that go clockwise on the screen. */
const triangle = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);

function areaOf(corners: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i < corners.length; i++) {
    const [here, next] = [corners[i] as Point, corners[(i + 1) % corners.length] as Point];
    sum += here.x * next.y - next.x * here.y;
  }
  return sum / 2;
}

const distance = (p: Point, q: Point) => Math.hypot(q.x - p.x, q.y - p.y);

import { type GrayImage, lightAt, type Point } from './gray-image.ts';
import { crossing, type Line, lineThrough, type Quad, sizeOf } from './quad.ts';

/** Places along a side at which the edge is looked for, away from the corners. */
const PLACES = 14;
const [FIRST, LAST] = [0.08, 0.92];
/** How far from the side the edge is looked for, as a part of the side, and in pixels at least. */
const [REACH, LEAST] = [0.09, 2.5];
/** In how many steps to each side. */
const STEPS = 6;

interface Found extends Point {
  readonly weight: number;
}

/**
 * The corners moved to where the picture goes from dark to light most steeply, as lines through many places: exact to parts of a
 * pixel, also in a dark or shaken picture, and what covers a piece of a side is left out. Null where there are no edges.
 */
export function sharpened(image: GrayImage, quad: Quad): Quad | null {
  const lines = quad.map((from, i) => edgeLine(image, from, quad[(i + 1) % 4] as Point, sizeOf(quad)));
  const corners = lines.map((line, i) => {
    const before = lines[(i + 3) % 4];
    return line && before ? crossing(before, line) : null;
  });
  const [p, q, r, s] = corners;
  return p && q && r && s ? [p, q, r, s] : null;
}

function edgeLine(image: GrayImage, from: Point, to: Point, size: number): Line | null {
  const { a, b } = lineThrough(from, to);
  const reach = Math.max(LEAST, size * REACH);
  const found: Found[] = [];
  for (let i = 0; i < PLACES; i++) {
    const along = FIRST + ((LAST - FIRST) * i) / (PLACES - 1);
    const place = { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along };
    const edge = edgeAcross(image, place, { x: a, y: b }, reach);
    if (edge) found.push(edge);
  }
  const line = fitted(found);
  if (!line) return null;
  const near = found.filter(({ x, y }) => Math.abs(line.a * x + line.b * y - line.c) < Math.max(0.7, reach / 4));
  return fitted(near.length >= PLACES / 3 ? near : found);
}

/** Where it becomes light across a side, from the inside to the outside. */
function edgeAcross(image: GrayImage, { x, y }: Point, out: Point, reach: number): Found | null {
  const step = reach / STEPS;
  let [weights, moments] = [0, 0];
  let inside = lightAt(image, x - out.x * (reach + step), y - out.y * (reach + step));
  let here = lightAt(image, x - out.x * reach, y - out.y * reach);
  for (let i = -STEPS; i <= STEPS; i++) {
    const outside = lightAt(image, x + out.x * (i + 1) * step, y + out.y * (i + 1) * step);
    const rise = outside - inside;
    if (rise > 0) {
      weights += rise ** 4;
      moments += rise ** 4 * i * step;
    }
    [inside, here] = [here, outside];
  }
  if (weights === 0) return null;
  const by = moments / weights;
  return { x: x + out.x * by, y: y + out.y * by, weight: weights ** 0.25 };
}

/** The line nearest to weighted places (total least squares). */
function fitted(found: readonly Found[]): Line | null {
  if (found.length < 3) return null;
  let [weights, mx, my] = [0, 0, 0];
  for (const { x, y, weight } of found) {
    weights += weight;
    mx += weight * x;
    my += weight * y;
  }
  [mx, my] = [mx / weights, my / weights];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y, weight } of found) {
    xx += weight * (x - mx) ** 2;
    xy += weight * (x - mx) * (y - my);
    yy += weight * (y - my) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [a, b] = [-Math.sin(angle), Math.cos(angle)];
  return { a, b, c: a * mx + b * my };
}

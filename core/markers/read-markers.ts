import { darkFinder, type FindDark } from './dark-runs.ts';
import { darkShapes } from './dark-shapes.ts';
import { type Decoded, decode, type Samples } from './decode.ts';
import { flatView } from './flat-view.ts';
import { type GrayImage, halved, lightAt } from './gray-image.ts';
import { MODULES } from './pictures.ts';
import { isSquareAside, type Quad, quadAround, sizeOf } from './quad.ts';
import { sharpened } from './sharpen-edges.ts';

/** Which side of a voting card is up: 0 is that at which A stands, then clockwise B, C and D. */
export type CardSide = 0 | 1 | 2 | 3;

/** A marker that was seen in a picture. */
export interface SeenMarker {
  readonly number: number;
  readonly side: CardSide;
  /** The mean length of its sides in pixels. */
  readonly size: number;
  /** In the picture, clockwise, from the left one above as the card is printed. */
  readonly corners: Quad;
}

/** Pixels along a side: what is smaller cannot be read. */
const SMALLEST = 12;
/** A card that is held further from straight than this is not read: somebody may mean the next side. */
const CLEAR_SIDE = Math.cos((38 * Math.PI) / 180);
/** Places in a module that are looked at, from its middle. */
const SPOTS = [
  [0, 0],
  [-0.2, -0.2],
  [0.2, -0.2],
  [-0.2, 0.2],
  [0.2, 0.2],
] as const;
/** How far outside the marker the paper is looked at, in modules. */
const OUTSIDE = 0.45;
/** What is looked at first has to be lighter outside than inside by so much, or nothing more is done. */
const PROMISING = 8;

/** Reads pictures, one after the other: the markers of the numbers up to `highest`. */
export type ReadMarkers = (image: GrayImage, highest: number) => SeenMarker[];

/**
 * Reads the markers of voting cards. Only what is certain: it rather sees nothing than a wrong number or a wrong side. Dark shapes
 * with four corners (adaptive threshold, pieces, convex outlines; in the picture and in one half as large), their edges made exact,
 * and the cells compared with every marker in every turn.
 */
export function markerReader(): ReadMarkers {
  const [findDark, findInHalf] = [darkFinder(), darkFinder()];
  return (image, highest) => {
    const found: SeenMarker[] = [];
    for (const quad of [...quadsIn(findDark, image, 1), ...quadsIn(findInHalf, halved(image), 2)]) {
      if (found.some(({ corners }) => isSamePlace(corners, quad))) continue;
      const marker = readMarker(image, quad, highest);
      if (marker) found.push(marker);
    }
    return found;
  };
}

/** What could be a marker in a picture that was made so many times smaller, where it is in the picture itself. */
function quadsIn(findDark: FindDark, image: GrayImage, times: number): Quad[] {
  return darkShapes(findDark(image), SMALLEST / times).flatMap((outline) => {
    const quad = quadAround(outline.map(({ x, y }) => ({ x: x * times, y: y * times })));
    return quad ? [quad] : [];
  });
}

/** Whether two markers are one: the middle of one is in the middle of the other. */
function isSamePlace(one: Quad, other: Quad): boolean {
  const [p, q] = [middleOf(one), middleOf(other)];
  return Math.hypot(p.x - q.x, p.y - q.y) < sizeOf(one) / 4;
}

const middleOf = (quad: Quad) => ({
  x: quad.reduce((sum, { x }) => sum + x / 4, 0),
  y: quad.reduce((sum, { y }) => sum + y / 4, 0),
});

function readMarker(image: GrayImage, rough: Quad, highest: number): SeenMarker | null {
  if (!isPromising(image, rough)) return null;
  const quad = sharpened(image, rough);
  if (!quad || !isSquareAside(quad)) return null;
  const decoded = decode(samplesOf(image, quad), highest);
  return decoded && seen(quad, decoded);
}

/** Whether it is lighter just outside than just inside along all four sides. */
function isPromising(image: GrayImage, quad: Quad): boolean {
  const place = flatView(quad, MODULES);
  const light = (x: number, y: number) => {
    const at = place(x, y);
    return lightAt(image, at.x, at.y);
  };
  let promising = 0;
  for (const along of [1.5, 3.5, 4.5, 6.5]) {
    if (light(along, -OUTSIDE) - light(along, 0.5) > PROMISING) promising++;
    if (light(along, MODULES + OUTSIDE) - light(along, MODULES - 0.5) > PROMISING) promising++;
    if (light(-OUTSIDE, along) - light(0.5, along) > PROMISING) promising++;
    if (light(MODULES + OUTSIDE, along) - light(MODULES - 0.5, along) > PROMISING) promising++;
  }
  return promising >= 11;
}

function samplesOf(image: GrayImage, quad: Quad): Samples {
  const place = flatView(quad, MODULES);
  const light = (x: number, y: number) => {
    const at = place(x, y);
    return lightAt(image, at.x, at.y);
  };
  const modules = new Float64Array(MODULES * MODULES);
  for (let i = 0; i < modules.length; i++) {
    const [row, column] = [Math.floor(i / MODULES) + 0.5, (i % MODULES) + 0.5];
    let sum = 0;
    for (const [dx, dy] of SPOTS) sum += light(column + dx, row + dy);
    modules[i] = sum / SPOTS.length;
  }
  const around: number[] = [];
  for (let i = 0; i < MODULES; i++) {
    const along = i + 0.5;
    around.push(light(along, -OUTSIDE), light(along, MODULES + OUTSIDE));
    around.push(light(-OUTSIDE, along), light(MODULES + OUTSIDE, along));
  }
  around.sort((a, b) => a - b);
  return { modules, white: around[around.length >> 1] as number };
}

/** The marker with its corners as it is printed, and which side is up; null when it is held too near to the corner of two sides. */
function seen(quad: Quad, { number, turns }: Decoded): SeenMarker | null {
  const [p, q, r, s] = [0, 1, 2, 3].map((i) => quad[(i + turns) % 4]) as [Quad[0], Quad[1], Quad[2], Quad[3]];
  const corners: Quad = [p, q, r, s];
  // From the middle of the side with C to that with A.
  const up = { x: p.x + q.x - r.x - s.x, y: p.y + q.y - r.y - s.y };
  // From D to B.
  const right = { x: q.x + r.x - p.x - s.x, y: q.y + r.y - p.y - s.y };
  const towards = [-cosine(up), -cosine(right), cosine(up), cosine(right)];
  const side = towards.findIndex((share) => share > CLEAR_SIDE);
  return side < 0 ? null : { number, side: side as CardSide, size: sizeOf(quad), corners };
}

/** How much a direction goes down in the picture, from -1 to 1. */
const cosine = ({ x, y }: { readonly x: number; readonly y: number }) => y / Math.hypot(x, y);

/** A point of the land, in percent of its width and height. */
export interface RoadPoint {
  readonly x: number;
  readonly y: number;
}

const TOP = 52;
const VALLEY = 65;
/** The stops take at most so much of the width, and lie at most so far apart. */
const [WIDEST, FARTHEST] = [82, 27];

/**
 * Where so many stops lie: evenly from left to right, in turn on a top and in a valley of the road. The stop `onTop` lies on a
 * top, with room above it.
 */
export function stopPoints(count: number, onTop: number): RoadPoint[] {
  const between = count > 1 ? Math.min(WIDEST / (count - 1), FARTHEST) : 0;
  return Array.from({ length: count }, (_, i) => ({
    x: 50 + between * (i - (count - 1) / 2),
    y: isTop(i, onTop) ? TOP : VALLEY,
  }));
}

/** Whether a stop lies on a top of the road: what is written at it stands above. */
export function isTop(stop: number, onTop: number): boolean {
  return (stop - onTop) % 2 === 0;
}

/** The road through these points as the path of a drawing of 100 by 100: level in every one of them. */
export function roadPath(points: readonly RoadPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const all = [{ x: -6, y: (TOP + VALLEY) / 2 + 8 }, ...points, { x: 106, y: last.y === TOP ? VALLEY - 4 : TOP - 6 }];
  const [start, ...others] = all;
  return others.reduce(
    ({ path, from }, to) => {
      const middle = (from.x + to.x) / 2;
      return { path: `${path} C ${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`, from: to };
    },
    { path: `M ${start?.x} ${start?.y}`, from: start ?? first },
  ).path;
}

import type { Route } from '../../../core/plate/routes.ts';
import type { Box, Point } from './camera.ts';

/** Whether two boxes are one. */
export function isSame(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** The four points of a soft curve between two boxes, from the sides that face each other. */
export function linkCurve(from: Box, to: Box): [Point, Point, Point, Point] {
  const middle = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const [a, b] = [middle(from), middle(to)];
  const apart = from.x + from.width <= to.x || to.x + to.width <= from.x;
  if (!apart) {
    const down = a.y < b.y;
    const start = { x: a.x, y: down ? from.y + from.height : from.y };
    const end = { x: b.x, y: down ? to.y : to.y + to.height };
    const bend = (end.y - start.y) / 2;
    return [start, { x: start.x, y: start.y + bend }, { x: end.x, y: end.y - bend }, end];
  }
  const right = a.x < b.x;
  const start = { x: right ? from.x + from.width : from.x, y: a.y };
  // A short card beside a tall task is met at its own height, so that the curve stays calm.
  const end = { x: right ? to.x : to.x + to.width, y: Math.min(Math.max(a.y, to.y + 40), to.y + to.height - 40) };
  const bend = (right ? 1 : -1) * Math.max(30, Math.abs(end.x - start.x) / 2);
  return [start, { x: start.x + bend, y: start.y }, { x: end.x - bend, y: end.y }, end];
}

const CORNER = 14;

/** A line with round corners, as SVG path data; a canvas draws the same with Path2D. */
export function pathOf(route: Route): string {
  return route
    .map((point, i) => {
      const [before, after] = [route[i - 1], route[i + 1]];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const [a, b] = [towards(point, before), towards(point, after)];
      return `L${a.x} ${a.y}Q${point.x} ${point.y} ${b.x} ${b.y}`;
    })
    .join('');
}

/** From a corner a little way to its neighbour. */
function towards(corner: Point, to: Point): Point {
  const far = Math.hypot(to.x - corner.x, to.y - corner.y);
  const part = far === 0 ? 0 : Math.min(CORNER, far / 2) / far;
  return { x: corner.x + (to.x - corner.x) * part, y: corner.y + (to.y - corner.y) * part };
}

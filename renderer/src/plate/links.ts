import type { Box, Point } from './camera.ts';
import type { PlateLink } from './scene.ts';

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

/** A connector that reaches further than this passes behind other cards. */
export const LONG_LINK = 220;

/** How connectors are drawn: those of `followed` cards and tasks stand out, long ones of the others stay calm. */
export interface LinkLook {
  readonly colour: string;
  readonly faint: string;
  readonly followed: ReadonlySet<string>;
}

/** Draws connectors in plate units. A long one passes behind other cards, so it is faint: it must not seem to end there. */
export function paintLinks(
  context: CanvasRenderingContext2D,
  links: readonly PlateLink[],
  boxOf: (id: string) => Box | undefined,
  { colour, faint, followed }: LinkLook,
): void {
  context.fillStyle = colour;
  context.lineCap = 'round';
  context.setLineDash([]);
  for (const link of links) {
    const from = boxOf(link.from);
    const to = boxOf(link.to);
    if (!from || !to) continue;
    const [start, bendA, bendB, end] = linkCurve(from, to);
    const calm = Math.abs(end.x - start.x) > LONG_LINK && !followed.has(link.from) && !followed.has(link.to);
    context.strokeStyle = calm ? faint : colour;
    context.lineWidth = calm ? 3 : 4;
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.bezierCurveTo(bendA.x, bendA.y, bendB.x, bendB.y, end.x, end.y);
    context.stroke();
    context.beginPath();
    context.arc(end.x, end.y, 7, 0, 2 * Math.PI);
    context.fill();
  }
}

import type { Box, Point } from './camera.ts';
import { isSame, linkCurve, pathOf } from './link-lines.ts';
import type { PlateLink } from './plate-item.ts';

/** A connector behind a task that reaches further than this stays calm. */
export const LONG_LINK = 220;

/** How connectors are drawn: those of `followed` cards and tasks stand out, long ones behind other tasks stay calm. */
export interface LinkLook {
  readonly colour: string;
  readonly faint: string;
  readonly followed: ReadonlySet<string>;
}

/** A line of a connector as it is drawn now: as it was found, or a plain curve while one of its ends moves; null: none. */
export function lineOf(link: PlateLink, from: Box, to: Box): { readonly path: string; readonly dots: Point[] } | null {
  const [start, a, b, end] = linkCurve(from, to);
  const isMoving = !isSame(from, link.ends[0]) || !isSame(to, link.ends[1]);
  const last = link.route?.at(-1);
  if (isMoving) {
    const path = `M${start.x} ${start.y}C${a.x} ${a.y} ${b.x} ${b.y} ${end.x} ${end.y}`;
    return { path, dots: link.isBetweenCards ? [start, end] : [end] };
  }
  const [first] = link.route ?? [];
  if (!link.route || !first || !last) return null;
  return { path: pathOf(link.route), dots: link.isBetweenCards ? [first, last] : [last] };
}

/** Whether a connector is drawn faintly: behind a task, from far, and neither end is followed. */
export function isCalm({ from, to, isBetweenCards, ends }: PlateLink, followed: ReadonlySet<string>): boolean {
  const [start, , , end] = linkCurve(...ends);
  return !isBetweenCards && Math.abs(end.x - start.x) > LONG_LINK && !followed.has(from) && !followed.has(to);
}

/** Draws connectors in plate units. */
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
    const line = from && to && lineOf(link, from, to);
    if (!line) continue;
    const calm = isCalm(link, followed);
    context.strokeStyle = calm ? faint : colour;
    context.lineWidth = calm ? 3 : 4;
    context.stroke(new Path2D(line.path));
    for (const { x, y } of line.dots) {
      context.beginPath();
      context.arc(x, y, 7, 0, 2 * Math.PI);
      context.fill();
    }
  }
}

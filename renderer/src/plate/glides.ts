import { easeOut, type Point } from './camera.ts';

const GLIDE_MS = 220;
const NOTHING: Point = { x: 0, y: 0 };

/** Whether this person asked the system for little motion. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Cards that glide to their new place after someone else moved them, or after undo. */
export class Glides {
  private readonly glides = new Map<string, { readonly from: Point; readonly start: number }>();
  private readonly draw: () => void;
  private request = 0;

  constructor(draw: () => void) {
    this.draw = draw;
  }

  start(id: string, from: Point, to: Point): void {
    if (prefersStillness()) return;
    this.glides.set(id, { from: { x: from.x - to.x, y: from.y - to.y }, start: performance.now() });
    this.request ||= requestAnimationFrame(this.step);
  }

  /** How far a card still is from its place. */
  shiftOf(id: string): Point {
    const glide = this.glides.get(id);
    if (!glide) return NOTHING;
    const left = 1 - easeOut(Math.min(1, Math.max(0, performance.now() - glide.start) / GLIDE_MS));
    return { x: glide.from.x * left, y: glide.from.y * left };
  }

  stop(): void {
    cancelAnimationFrame(this.request);
    this.request = 0;
    this.glides.clear();
  }

  private readonly step = (): void => {
    const now = performance.now();
    for (const [id, { start }] of this.glides) if (now - start > GLIDE_MS) this.glides.delete(id);
    this.draw();
    this.request = this.glides.size > 0 ? requestAnimationFrame(this.step) : 0;
  };
}

import type { Box, Point } from './camera.ts';

type Paint = (context: CanvasRenderingContext2D, ratio: number) => void;

/**
 * What is in the hand: a canvas just as large as that, over the plate. Painted once, and then moved as a whole: a drag costs
 * no drawing and no blending of a second picture as large as the window.
 */
export class Lift {
  private readonly canvas: HTMLCanvasElement;

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
  }

  /** Lies over this box (CSS pixels) with what is painted; the context begins at the corner of the box. */
  show({ x, y, width, height }: Box, paint: Paint): void {
    const { canvas } = this;
    const ratio = devicePixelRatio;
    canvas.width = Math.max(1, Math.ceil(width * ratio));
    canvas.height = Math.max(1, Math.ceil(height * ratio));
    Object.assign(canvas.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
    this.moveBy({ x: 0, y: 0 });
    canvas.hidden = false;
    const context = canvas.getContext('2d');
    if (context) paint(context, ratio);
  }

  /** Moves what was painted this far from where it was painted, in CSS pixels. */
  moveBy({ x, y }: Point): void {
    this.canvas.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  hide(): void {
    this.canvas.hidden = true;
  }
}

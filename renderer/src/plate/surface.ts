import type { Camera, Size } from './camera.ts';

/** Paints on a context that is not transformed; camera and size in device pixels. */
export type PaintAt = (context: CanvasRenderingContext2D, camera: Camera, size: Size) => void;

/** A camera and the size of its window, in CSS pixels. */
export interface Seen {
  readonly camera: Camera;
  readonly size: Size;
}

/**
 * A canvas as large as its window, with the pixels of the screen, that is painted whole: once per frame, when something
 * asked for it. It is opaque, so the browser copies it to the screen and need not blend it with what lies below.
 */
export class Surface {
  readonly canvas: HTMLCanvasElement;
  private readonly seen: Seen;
  private readonly paint: PaintAt;
  private readonly context: CanvasRenderingContext2D | null;
  private request = 0;

  constructor(canvas: HTMLCanvasElement, seen: Seen, paint: PaintAt) {
    this.canvas = canvas;
    this.context = canvas.getContext('2d', { alpha: false });
    this.seen = seen;
    this.paint = paint;
  }

  /** Paints in the next frame. */
  drawSoon(): void {
    this.request ||= requestAnimationFrame(this.draw);
  }

  stop(): void {
    cancelAnimationFrame(this.request);
    this.request = 0;
  }

  private readonly draw = (): void => {
    this.request = 0;
    const { canvas, context } = this;
    const { camera, size } = this.seen;
    const ratio = devicePixelRatio;
    const pixels = { width: Math.ceil(size.width * ratio), height: Math.ceil(size.height * ratio) };
    if (pixels.width === 0 || pixels.height === 0) return;
    if (canvas.width !== pixels.width || canvas.height !== pixels.height) {
      // A canvas that gets another size is black until it is painted: both in one frame.
      Object.assign(canvas, pixels);
      // One pixel of the canvas is one of the screen, also where the window ends halfway one.
      Object.assign(canvas.style, { width: `${pixels.width / ratio}px`, height: `${pixels.height / ratio}px` });
    }
    context?.setTransform(1, 0, 0, 1, 0, 0);
    if (context) this.paint(context, inPixels(camera, ratio), pixels);
  };
}

function inPixels({ x, y, scale }: Camera, ratio: number): Camera {
  return { x: x * ratio, y: y * ratio, scale: scale * ratio };
}

import type { Box, Camera, Size } from './camera.ts';
import type { PaintAt } from './surface.ts';

/** How far a pan may go to each side before all is painted again, as a part of the window. */
const MARGIN = 0.25;
/** So many times larger may a picture be shown than it was painted; and so much more than the window is on one for a zoom out. */
const STRETCH = 1.5;
const ROUNDING = 1e-9;
/** A larger picture would cost more memory than it saves work. */
const MOST_PIXELS = 24_000_000;

interface Painted {
  readonly bitmap: HTMLCanvasElement;
  readonly camera: Camera;
}

/**
 * A picture of what the camera is about to see, for as long as it moves: a step of a pan or a zoom is then one copy of pixels
 * instead of one per card. For a pan it is larger than the window; for a zoom it has the pixels of the window, which is
 * less work, and is sharp again as soon as the camera rests. Camera and size in device pixels.
 */
export class MovingPicture {
  private painted: Painted | null = null;
  /** What was painted before this frame does not hold: things may be moving too, and then a wide picture is work for nothing. */
  private stale = true;
  private lastScale = 0;

  /** What was painted no longer holds, or is no longer needed. */
  forget(): void {
    this.painted = null;
    this.stale = true;
  }

  /** Shows the plate as this camera sees it, and paints only when the camera has left what was painted. */
  show(context: CanvasRenderingContext2D, camera: Camera, size: Size, paint: PaintAt): void {
    if (!this.stale && !(this.painted && covers(this.painted, camera, size))) {
      this.painted =
        camera.scale === this.lastScale
          ? pictureForPan(camera, size, paint)
          : pictureForZoom(camera, size, paint, camera.scale < this.lastScale);
    }
    this.stale = false;
    this.lastScale = camera.scale;
    if (this.painted) drawn(context, this.painted, camera);
    else paint(context, camera, size);
  }
}

function drawn(context: CanvasRenderingContext2D, painted: Painted, camera: Camera): void {
  const { x, y, width, height } = placeOf(painted, camera);
  if (camera.scale === painted.camera.scale) context.drawImage(painted.bitmap, Math.round(x), Math.round(y));
  else context.drawImage(painted.bitmap, x, y, width, height);
}

/** Where a picture comes in the window of this camera. */
function placeOf({ bitmap, camera: { x, y, scale } }: Painted, camera: Camera): Box {
  const stretch = camera.scale / scale;
  return {
    ...{ x: camera.x - x * stretch, y: camera.y - y * stretch },
    ...{ width: bitmap.width * stretch, height: bitmap.height * stretch },
  };
}

function covers(painted: Painted, camera: Camera, size: Size): boolean {
  const stretch = camera.scale / painted.camera.scale;
  if (stretch > STRETCH + ROUNDING) return false;
  const { x, y, width, height } = placeOf(painted, camera);
  const [right, bottom] = [x + width + ROUNDING, y + height + ROUNDING];
  return Math.round(x) <= 0 && Math.round(y) <= 0 && right >= size.width && bottom >= size.height;
}

function pictureForPan(camera: Camera, size: Size, paint: PaintAt): Painted | null {
  const [left, top] = [Math.ceil(size.width * MARGIN), Math.ceil(size.height * MARGIN)];
  const large = { width: size.width + 2 * left, height: size.height + 2 * top };
  if (large.width * large.height > MOST_PIXELS) return null;
  return picture({ ...camera, x: camera.x + left, y: camera.y + top }, large, paint);
}

/** Zooming in, the window as it is; zooming out, smaller and with more around it. */
function pictureForZoom(camera: Camera, size: Size, paint: PaintAt, isOut: boolean): Painted | null {
  const part = isOut ? 1 / STRETCH : 1;
  const edge = (length: number) => (length * (1 - part)) / 2;
  const { x, y, scale } = camera;
  const around = { x: x * part + edge(size.width), y: y * part + edge(size.height), scale: scale * part };
  return picture(around, size, paint);
}

function picture(camera: Camera, size: Size, paint: PaintAt): Painted | null {
  const bitmap = document.createElement('canvas');
  Object.assign(bitmap, { width: size.width, height: size.height });
  const context = bitmap.getContext('2d', { alpha: false });
  if (!context) return null;
  paint(context, camera, size);
  return { bitmap, camera };
}

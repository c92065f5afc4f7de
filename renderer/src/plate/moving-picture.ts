import type { Box, Camera, Size } from './camera.ts';
import type { PaintAt } from './surface.ts';

/** How far the camera may go to each side before all is painted again, as a part of the window. */
const MARGIN = 0.25;
/** So many times larger or smaller may a picture be shown than it was painted. */
const MOST_STRETCH = 1.5;
/** A larger picture would cost more memory than it saves work. */
const MOST_PIXELS = 24_000_000;

interface Painted {
  readonly bitmap: HTMLCanvasElement;
  readonly camera: Camera;
}

/**
 * A picture of the window and what lies around it, for as long as the camera moves: a step of a pan or a zoom is then one
 * copy of pixels instead of one per card. Camera and size in device pixels.
 */
export class MovingPicture {
  private painted: Painted | null = null;
  /** What was painted before this frame does not hold: things may be moving too, and then a wide picture is work for nothing. */
  private stale = true;

  /** What was painted no longer holds, or is no longer needed. */
  forget(): void {
    this.painted = null;
    this.stale = true;
  }

  /** Shows the plate as this camera sees it, and paints only when the camera has left what was painted. */
  show(context: CanvasRenderingContext2D, camera: Camera, size: Size, paint: PaintAt): void {
    if (!this.stale && !(this.painted && covers(this.painted, camera, size))) {
      this.painted = paintedAround(camera, size, paint);
    }
    this.stale = false;
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
  if (stretch > MOST_STRETCH || stretch < 1 / MOST_STRETCH) return false;
  const { x, y, width, height } = placeOf(painted, camera);
  return Math.round(x) <= 0 && Math.round(y) <= 0 && x + width >= size.width && y + height >= size.height;
}

function paintedAround(camera: Camera, size: Size, paint: PaintAt): Painted | null {
  const [left, top] = [Math.ceil(size.width * MARGIN), Math.ceil(size.height * MARGIN)];
  const large = { width: size.width + 2 * left, height: size.height + 2 * top };
  if (large.width * large.height > MOST_PIXELS) return null;
  const bitmap = document.createElement('canvas');
  Object.assign(bitmap, large);
  const context = bitmap.getContext('2d', { alpha: false });
  if (!context) return null;
  const around = { ...camera, x: camera.x + left, y: camera.y + top };
  paint(context, around, large);
  return { bitmap, camera: around };
}

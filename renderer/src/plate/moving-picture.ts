import type { Box, Camera, Size } from './camera.ts';
import type { PaintAt, Seen } from './surface.ts';

/** Room in a picture for a pan to each side of the window, and how much of it is painted at once; as parts of the window. */
const MARGIN = 0.25;
const AHEAD = 0.1;
/** So many times larger may a picture be shown than it was painted; and so much more than the window is on one for a zoom out. */
const STRETCH = 1.5;
const ROUNDING = 1e-9;
/** A larger picture would cost more memory than it saves work. */
const MOST_PIXELS = 24_000_000;

const NOTHING: Box = { x: 0, y: 0, width: 0, height: 0 };

interface Painted {
  readonly bitmap: HTMLCanvasElement;
  /** The plate as the whole bitmap shows it. */
  readonly camera: Camera;
  /** What of the bitmap is painted. */
  readonly known: Box;
}

/**
 * A picture of what the camera is about to see, for as long as it moves: a step of a pan or a zoom is then one copy of pixels
 * instead of one per card. For a pan it is larger than the window, and only what comes into sight is painted; for a zoom it has
 * the pixels of the window, and is sharp again as soon as the camera rests. Camera and size in device pixels.
 */
export class MovingPicture {
  private painted: Painted | null = null;
  /** What stands on the canvas; null when that no longer holds: things may be moving too, and then a picture is work for nothing. */
  private onCanvas: Seen | null = null;

  /** What was painted no longer holds, or is no longer needed. */
  forget(): void {
    this.painted = null;
    this.onCanvas = null;
  }

  /** Shows the plate as this camera sees it; while it is moving, only what it sees and was not painted is painted. */
  show(context: CanvasRenderingContext2D, camera: Camera, size: Size, paint: PaintAt, moving: boolean): void {
    const before = this.onCanvas;
    this.onCanvas = { camera, size };
    this.painted = moving && before ? this.picture(context, before, { camera, size }, paint) : null;
    if (this.painted) drawn(context, this.painted, camera);
    else paint(context, camera, size);
  }

  private picture(context: CanvasRenderingContext2D, before: Seen, { camera, size }: Seen, paint: PaintAt) {
    const last = before.camera.scale;
    const painted = this.painted ?? (isEqual(before.size, size) ? copyOf(context, before.camera) : null);
    if (painted && covers(painted, camera, size)) return painted;
    if (camera.scale === last) return pictureForPan(painted, camera, size, paint);
    return pictureForZoom(camera, size, paint, camera.scale < last);
  }
}

const isEqual = (a: Size, b: Size): boolean => a.width === b.width && a.height === b.height;

/** What stands on a canvas, kept. */
function copyOf({ canvas }: CanvasRenderingContext2D, camera: Camera): Painted | null {
  const { width, height } = canvas;
  const context = newContext({ width, height });
  context?.drawImage(canvas, 0, 0);
  return context && { bitmap: context.canvas, camera, known: { x: 0, y: 0, width, height } };
}

function drawn(context: CanvasRenderingContext2D, { bitmap, camera: { x, y, scale } }: Painted, camera: Camera): void {
  const stretch = camera.scale / scale;
  const place = { x: camera.x - x * stretch, y: camera.y - y * stretch };
  if (stretch === 1) context.drawImage(bitmap, Math.round(place.x), Math.round(place.y));
  else context.drawImage(bitmap, place.x, place.y, bitmap.width * stretch, bitmap.height * stretch);
}

function covers({ known, camera: { x, y, scale } }: Painted, camera: Camera, size: Size): boolean {
  const stretch = camera.scale / scale;
  if (stretch > STRETCH + ROUNDING) return false;
  const left = camera.x + (known.x - x) * stretch;
  const top = camera.y + (known.y - y) * stretch;
  const [right, bottom] = [left + known.width * stretch + ROUNDING, top + known.height * stretch + ROUNDING];
  return Math.round(left) <= 0 && Math.round(top) <= 0 && right >= size.width && bottom >= size.height;
}

/** The picture before, with what of the window is missing on it; a new one, with what is known, when it is not so large. */
function pictureForPan(before: Painted | null, camera: Camera, size: Size, paint: PaintAt): Painted | null {
  const same = before?.camera.scale === camera.scale ? before : null;
  const on = same && isIn(windowOn(same, camera, size), same.bitmap) ? same : around(same, camera, size);
  return on && completed(on, windowOn(on, camera, size), paint);
}

/** Where the window of this camera lies on a picture of the same scale. */
function windowOn(on: Painted, camera: Camera, size: Size): Box {
  return { x: Math.round(on.camera.x - camera.x), y: Math.round(on.camera.y - camera.y), ...size };
}

function isIn({ x, y, width, height }: Box, on: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= on.width && y + height <= on.height;
}

/** A picture with the window in its middle, and on it what was known of the one before. */
function around(before: Painted | null, camera: Camera, size: Size): Painted | null {
  const [left, top] = [Math.ceil(size.width * MARGIN), Math.ceil(size.height * MARGIN)];
  const large = { width: size.width + 2 * left, height: size.height + 2 * top };
  const context = large.width * large.height > MOST_PIXELS ? null : newContext(large);
  if (!context) return null;
  const bitmap = context.canvas;
  if (!before) return { bitmap, camera: { ...camera, x: camera.x + left, y: camera.y + top }, known: NOTHING };
  const was = windowOn(before, camera, size);
  const [x, y] = [left - was.x, top - was.y];
  const now = { ...camera, x: before.camera.x + x, y: before.camera.y + y };
  drawn(context, before, now);
  return {
    bitmap,
    camera: now,
    known: common({ ...before.known, x: before.known.x + x, y: before.known.y + y }, large),
  };
}

/** The part of a box that lies on something of this size. */
function common(box: Box, on: Size): Box {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  const [width, height] = [Math.min(on.width, box.x + box.width) - x, Math.min(on.height, box.y + box.height) - y];
  return width > 0 && height > 0 ? { x, y, width, height } : NOTHING;
}

/** The picture with all of the window painted on it, and a little more on a side where it was not. */
function completed(on: Painted, window: Box, paint: PaintAt): Painted {
  const { bitmap, known } = on;
  if (known === NOTHING) {
    paintPart(on, window, paint);
    return { ...on, known: window };
  }
  const [across, down] = [Math.ceil(window.width * AHEAD), Math.ceil(window.height * AHEAD)];
  const [right, bottom] = [known.x + known.width, known.y + known.height];
  const [wantedRight, wantedBottom] = [window.x + window.width, window.y + window.height];
  const from = {
    x: window.x < known.x ? Math.max(0, window.x - across) : known.x,
    y: window.y < known.y ? Math.max(0, window.y - down) : known.y,
  };
  const to = {
    x: wantedRight > right ? Math.min(bitmap.width, wantedRight + across) : right,
    y: wantedBottom > bottom ? Math.min(bitmap.height, wantedBottom + down) : bottom,
  };
  const [width, height] = [to.x - from.x, to.y - from.y];
  const missing = [
    { x: from.x, y: known.y, width: known.x - from.x, height: known.height },
    { x: right, y: known.y, width: to.x - right, height: known.height },
    { x: from.x, y: from.y, width, height: known.y - from.y },
    { x: from.x, y: bottom, width, height: to.y - bottom },
  ];
  for (const part of missing) paintPart(on, part, paint);
  return { ...on, known: { ...from, width, height } };
}

function paintPart({ bitmap, camera }: Painted, part: Box, paint: PaintAt): void {
  const context = part.width > 0 && part.height > 0 ? newContext(part) : null;
  if (!context) return;
  paint(context, { ...camera, x: camera.x - part.x, y: camera.y - part.y }, part);
  bitmap.getContext('2d')?.drawImage(context.canvas, part.x, part.y);
}

/** Zooming in, the window as it is; zooming out, smaller and with more around it. */
function pictureForZoom(camera: Camera, size: Size, paint: PaintAt, isOut: boolean): Painted | null {
  const part = isOut ? 1 / STRETCH : 1;
  const edge = (length: number) => (length * (1 - part)) / 2;
  const { x, y, scale } = camera;
  const around = { x: x * part + edge(size.width), y: y * part + edge(size.height), scale: scale * part };
  const context = newContext(size);
  if (!context) return null;
  paint(context, around, size);
  return { bitmap: context.canvas, camera: around, known: { x: 0, y: 0, ...size } };
}

function newContext({ width, height }: Size): CanvasRenderingContext2D | null {
  const bitmap = document.createElement('canvas');
  Object.assign(bitmap, { width, height });
  return bitmap.getContext('2d', { alpha: false });
}

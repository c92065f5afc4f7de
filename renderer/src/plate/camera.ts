/** Where the plate stands in the window: screen = plate x scale + (x, y), in CSS pixels. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Box extends Point, Size {}

const SMALLEST = 0.08;
const LARGEST = 4;

/** The same point of the window in plate units. */
export function toPlate({ x, y, scale }: Camera, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}

/** The same box of the plate in pixels of the window. */
export function toScreen({ x, y, scale }: Camera, box: Box): Box {
  return { x: box.x * scale + x, y: box.y * scale + y, width: box.width * scale, height: box.height * scale };
}

/** Zooms by a factor; what is under this point of the window stays there. */
export function zoomAround(camera: Camera, point: Point, factor: number): Camera {
  const scale = Math.min(LARGEST, Math.max(SMALLEST, camera.scale * factor));
  const fixed = toPlate(camera, point);
  return { scale, x: point.x - fixed.x * scale, y: point.y - fixed.y * scale };
}

/** The camera that shows the whole box, as large as it can be, in the middle. */
export function fitting(box: Box, size: Size): Camera {
  const scale = Math.min(LARGEST, Math.max(SMALLEST, Math.min(size.width / box.width, size.height / box.height)));
  return {
    scale,
    x: (size.width - box.width * scale) / 2 - box.x * scale,
    y: (size.height - box.height * scale) / 2 - box.y * scale,
  };
}

/** A camera on the way from one to another; `part` runs from 0 to 1. */
export function between(from: Camera, to: Camera, part: number): Camera {
  const mix = (a: number, b: number) => a + (b - a) * part;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), scale: mix(from.scale, to.scale) };
}

/** Starts fast and ends gently. */
export function easeOut(part: number): number {
  return 1 - (1 - part) ** 3;
}

/** The smallest box around all of these. */
export function around(first: Box, others: readonly Box[]): Box {
  let { x: left, y: top } = first;
  let right = left + first.width;
  let bottom = top + first.height;
  for (const { x, y, width, height } of others) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether two boxes share any room. */
export function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The box with this edge around it, in whole units. */
export function roundedOut({ x, y, width, height }: Box, edge: number): Box {
  const [left, top] = [Math.floor(x - edge), Math.floor(y - edge)];
  return { x: left, y: top, width: Math.ceil(x + width + edge) - left, height: Math.ceil(y + height + edge) - top };
}

import type { Point } from './gray-image.ts';
import type { Quad } from './quad.ts';

/** Gives for a place on a marker, in modules from its left upper corner, the place in the picture. */
export type FlatView = (x: number, y: number) => Point;

/** How a square of this many modules, held in front of the camera, comes into a picture (the projective map of a square on four corners). */
export function flatView([p, q, r, s]: Quad, modules: number): FlatView {
  const [dx1, dx2, dx3] = [q.x - r.x, s.x - r.x, p.x - q.x + r.x - s.x];
  const [dy1, dy2, dy3] = [q.y - r.y, s.y - r.y, p.y - q.y + r.y - s.y];
  const size = dx1 * dy2 - dx2 * dy1;
  const g = (dx3 * dy2 - dx2 * dy3) / size;
  const h = (dx1 * dy3 - dx3 * dy1) / size;
  const [a, b, c] = [q.x - p.x + g * q.x, s.x - p.x + h * s.x, p.x];
  const [d, e, f] = [q.y - p.y + g * q.y, s.y - p.y + h * s.y, p.y];
  return (x, y) => {
    const [u, v] = [x / modules, y / modules];
    const depth = g * u + h * v + 1;
    return { x: (a * u + b * v + c) / depth, y: (d * u + e * v + f) / depth };
  };
}

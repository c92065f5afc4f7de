import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, fitting, toPlate, toScreen, zoomAround } from '../../../renderer/src/plate/camera.ts';

const number = fc.double({ min: -3000, max: 3000, noNaN: true });
const point = fc.record({ x: number, y: number });
const camera = fc.record({ x: number, y: number, scale: fc.double({ min: 0.1, max: 4, noNaN: true }) });
const length = fc.double({ min: 10, max: 4000, noNaN: true });
const box = fc.record({ x: number, y: number, width: length, height: length });
const size = fc.record({ width: fc.integer({ min: 300, max: 3000 }), height: fc.integer({ min: 300, max: 3000 }) });

describe('the camera', () => {
  it('[P10] zooming leaves what is under the pointer where it is', () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.2, max: 5, noNaN: true }), (from, at, factor) => {
        const before = toPlate(from, at);
        const after = toPlate(zoomAround(from, at, factor), at);
        expect(after.x).toBeCloseTo(before.x, 4);
        expect(after.y).toBeCloseTo(before.y, 4);
      }),
    );
  });

  it('[P11] fitting shows the whole box in the middle of the window', () => {
    fc.assert(
      fc.property(box, size, (all, window) => {
        const shown = toScreen(fitting(all, window), all);
        expect(shown.x + shown.width / 2).toBeCloseTo(window.width / 2, 4);
        expect(shown.y + shown.height / 2).toBeCloseTo(window.height / 2, 4);
        // A plate of a mile long stops at the smallest zoom.
        if (fitting(all, window).scale > 0.081) expect(shown.width).toBeLessThanOrEqual(window.width + 0.001);
        if (fitting(all, window).scale > 0.081) expect(shown.height).toBeLessThanOrEqual(window.height + 0.001);
      }),
    );
  });

  it('[P12] the box around boxes holds each of them', () => {
    fc.assert(
      fc.property(box, fc.array(box), (first, others) => {
        const all = around(first, others);
        for (const { x, y, width, height } of [first, ...others]) {
          expect(x).toBeGreaterThanOrEqual(all.x);
          expect(y).toBeGreaterThanOrEqual(all.y);
          expect(x + width).toBeLessThanOrEqual(all.x + all.width + 0.001);
          expect(y + height).toBeLessThanOrEqual(all.y + all.height + 0.001);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lines, snapped } from '../../../renderer/src/plate/gestures/snap.ts';

const GAP = 28;
const number = fc.integer({ min: -2000, max: 2000 });
const box = fc.record({ x: number, y: number, width: fc.constant(380), height: fc.integer({ min: 80, max: 300 }) });
const lines: fc.Arbitrary<Lines> = fc.record({
  boxes: fc.array(box, { maxLength: 12 }),
  lefts: fc.array(number, { maxLength: 4 }),
  tops: fc.array(number, { maxLength: 4 }),
  gap: fc.constant(GAP),
});

describe('a dragged thing', () => {
  it('never goes further by itself than it may, and in line with what its guides show', () => {
    fc.assert(
      fc.property(box, lines, fc.integer({ min: 0, max: 40 }), (dragged, around, most) => {
        const { x, y, vertical, horizontal } = snapped(dragged, around, most);
        expect(Math.abs(x)).toBeLessThanOrEqual(most);
        expect(Math.abs(y)).toBeLessThanOrEqual(most);
        const left = dragged.x + x;
        if (vertical !== null) expect([left, left + dragged.width]).toContain(vertical);
        else expect(x).toBe(0);
        const top = dragged.y + y;
        if (horizontal !== null) expect([top, top + dragged.height]).toContain(horizontal);
        else expect(y).toBe(0);
      }),
    );
  });

  it('lies still once it is in line', () => {
    fc.assert(
      fc.property(box, lines, (dragged, around) => {
        const once = snapped(dragged, { ...around, boxes: [] }, 20);
        const laid = { ...dragged, x: dragged.x + once.x, y: dragged.y + once.y };
        const again = snapped(laid, { ...around, boxes: [] }, 20);
        expect([Math.abs(again.x), Math.abs(again.y)]).toEqual([0, 0]);
      }),
    );
  });

  it('goes below a neighbour with the usual room between them, and under its left side', () => {
    const neighbour = { x: 100, y: 100, width: 380, height: 120 };
    const around = { boxes: [neighbour], lefts: [], tops: [], gap: GAP };
    expect(snapped({ x: 104, y: 252, width: 380, height: 90 }, around, 6)).toEqual({
      x: -4,
      y: -4,
      vertical: 100,
      horizontal: 248,
    });
    expect(snapped({ x: 120, y: 270, width: 380, height: 90 }, around, 6)).toEqual({
      x: 0,
      y: 0,
      vertical: null,
      horizontal: null,
    });
  });
});

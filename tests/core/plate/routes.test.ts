import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_WIDTH } from '../../../core/cards/measures.ts';
import type { Box } from '../../../core/plate/layout.ts';
import { passesBehind, routeBetween } from '../../../core/plate/routes.ts';

const ROOM = 4;
const isApart = (a: Box, b: Box) =>
  b.x >= a.x + a.width + ROOM ||
  a.x >= b.x + b.width + ROOM ||
  b.y >= a.y + a.height + ROOM ||
  a.y >= b.y + b.height + ROOM;

/** Cards of any height anywhere; those that would lie over or against another are left out. */
const plate = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 3600 }),
      y: fc.integer({ min: 0, max: 2000 }),
      height: fc.integer({ min: 60, max: 500 }),
    }),
    { minLength: 2, maxLength: 60, size: 'max' },
  )
  .map((cards) => {
    const boxes: Box[] = [];
    for (const { x, y, height } of cards) {
      const box = { x, y, width: CARD_WIDTH, height };
      if (boxes.every((one) => isApart(one, box))) boxes.push(box);
    }
    return boxes;
  })
  .filter((boxes) => boxes.length >= 2);

/** Cards in columns, as they are laid by themselves, close together. */
const columns = fc
  .array(fc.array(fc.integer({ min: 75, max: 400 }), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 })
  .map((heights) =>
    heights.flatMap((column, i) => {
      let y = 120;
      return column.map((height): Box => {
        const box = { x: 40 + i * 418, y, width: CARD_WIDTH, height };
        y += height + 28;
        return box;
      });
    }),
  )
  .filter((boxes) => boxes.length >= 2);

const onEdge = ({ x, y }: { x: number; y: number }, box: Box) =>
  (x === box.x || x === box.x + box.width || y === box.y || y === box.y + box.height) &&
  x >= box.x &&
  x <= box.x + box.width &&
  y >= box.y &&
  y <= box.y + box.height;

describe('a line between two cards', () => {
  it('[P43] is there, from the edge of one to the edge of the other, and passes behind no card on the whole plate', () => {
    const pair = fc
      .oneof(plate, columns)
      .chain((boxes) => fc.tuple(fc.constant(boxes), fc.subarray([...boxes.keys()], { minLength: 2, maxLength: 2 })));
    fc.assert(
      fc.property(pair, ([boxes, [a = 0, b = 0]]) => {
        const [from, to] = [boxes[a], boxes[b]];
        if (!from || !to) throw new Error('no cards');
        const others = boxes.filter((_, i) => i !== a && i !== b);
        const route = routeBetween(from, to, others);
        expect(route).not.toBeNull();
        const [first, last] = [route?.[0], route?.at(-1)];
        if (!route || !first || !last) return;
        expect([onEdge(first, from), onEdge(last, to)]).toEqual([true, true]);
        for (const box of boxes) expect(passesBehind(route, box)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('[P43] is straight between neighbours', () => {
    const from = { x: 0, y: 0, width: 390, height: 100 };
    expect(routeBetween(from, { ...from, x: 500 }, [])).toEqual([
      { x: 390, y: 50 },
      { x: 500, y: 50 },
    ]);
    expect(routeBetween(from, { ...from, y: 128 }, [])).toEqual([
      { x: 195, y: 100 },
      { x: 195, y: 128 },
    ]);
  });

  it('[P43] is not there for a card that is closed in', () => {
    const card = { x: 0, y: 0, width: 100, height: 100 };
    const cover = { x: -50, y: -50, width: 200, height: 200 };
    expect(routeBetween(card, { ...card, x: 500 }, [cover])).toBeNull();
  });

  it('[P43] passing behind is told from passing along', () => {
    const box = { x: 0, y: 0, width: 100, height: 100 };
    const line = (y: number) => [
      { x: -50, y },
      { x: 150, y },
    ];
    expect([-1, 0, 1, 50, 99, 100, 101].map((y) => passesBehind(line(y), box))).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

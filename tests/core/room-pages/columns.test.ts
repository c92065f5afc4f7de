import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inColumns, onOnePage } from '../../../core/room-pages/columns.ts';

const GAP = 18;
const room = fc.record({
  columns: fc.integer({ min: 1, max: 6 }),
  height: fc.integer({ min: 200, max: 900 }),
  gap: fc.constant(GAP),
});
const blocks = fc
  .array(fc.integer({ min: 20, max: 200 }), { maxLength: 60 })
  .map((heights) => heights.map((height, what) => ({ what, height })));

describe('blocks in columns', () => {
  it('has on one page as many blocks as can be: with one more there would be two pages', () => {
    fc.assert(
      fc.property(blocks, room, (all, on) => {
        const shown = onOnePage(all, on);
        expect(shown).toEqual(all.slice(0, shown.length));
        expect(inColumns(shown, on).length).toBeLessThanOrEqual(1);
        if (shown.length < all.length) expect(inColumns(all.slice(0, shown.length + 1), on).length).toBe(2);
      }),
    );
  });

  it('keeps all blocks in their order, none below the foot of its column', () => {
    fc.assert(
      fc.property(blocks, room, (all, on) => {
        const columns = inColumns(all, on).flat();
        expect(columns.flat()).toEqual(all);
        for (const column of columns) {
          expect(column.reduce((sum, { height }) => sum + height + GAP, -GAP)).toBeLessThanOrEqual(on.height);
        }
      }),
    );
  });
});

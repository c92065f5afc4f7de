import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_WIDTH } from '../../../core/cards/measures.ts';
import { inReadingOrder } from '../../../core/plate/reading-order.ts';

const place = fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -3000, max: 3000 }) });

describe('cards are read', () => {
  it('column by column as they are laid out, also when a card lies a little askew', () => {
    const columns = [0, 1, 2].map((column) =>
      [0, 1, 2, 3].map((row) => ({
        name: `${column}${row}`,
        x: column * (CARD_WIDTH + 28) + row * 5,
        y: row * 150 + column,
      })),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(columns.flat(), { minLength: 12 }), (shuffled) => {
        expect(inReadingOrder(shuffled)).toEqual(columns.flat());
      }),
    );
  });

  it('each once, from top to bottom in a column, whatever lies where', () => {
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const read = inReadingOrder(places);
        expect(read.length).toBe(places.length);
        expect(new Set(read)).toEqual(new Set(places));
        for (const [i, one] of read.entries()) {
          const next = read[i + 1];
          // Whoever goes up goes to the next column, which begins further to the right.
          if (next && next.y < one.y) expect(next.x).toBeGreaterThan(one.x);
        }
      }),
    );
  });
});

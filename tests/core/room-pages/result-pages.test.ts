import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESULT_ROWS, resultPages, WINNER_LETTERS } from '../../../core/room-pages/result-pages.ts';
import type { OptionResult, RoundResult } from '../../../core/voting/result.ts';

const anyResult = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 26 }), fc.integer({ min: 0, max: 3 }))
  .map(([totals, held]): RoundResult => {
    const sorted = totals.toSorted((a, b) => b - a);
    const shown = sorted.map((total, i): OptionResult => {
      const room = { total, answers: 9, mean: total / 9, agreement: null };
      return { id: `c${i}`, shown: true, rank: sorted.indexOf(total) + 1, room, spread: [], before: null };
    });
    const options = [
      ...shown,
      ...Array.from({ length: held }, (_, i): OptionResult => ({ id: `h${i}`, shown: false })),
    ];
    return { tells: 'room', people: 9, options } as RoundResult;
  });
const optionsOf = (result: RoundResult, letters = 20) =>
  result.options.map(({ id }) => ({ id, text: 'k'.repeat(letters) }));
const anyMethod = fc.constantFrom('dots' as const, 'scale' as const, 'agree' as const, 'matrix' as const);

describe('the pictures of a result', () => {
  it('[V21] have every row once, in order, and no more than are read from the back row', () => {
    fc.assert(
      fc.property(anyResult, anyMethod, (result, type) => {
        const rows = resultPages({ method: { type }, options: optionsOf(result), result }).flatMap((one) =>
          one.shows === 'rows' ? [one] : [],
        );
        const seen = rows.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
        expect(seen).toEqual(result.options.map((_, i) => i));
        if (type !== 'matrix') for (const { from, to } of rows) expect(to - from).toBeLessThanOrEqual(RESULT_ROWS);
      }),
    );
  });

  it('[V21] begin with what won when it can be told from all others: never when something is held back, all are equal, or the text is long', () => {
    fc.assert(
      fc.property(anyResult, fc.integer({ min: 1, max: 700 }), (result, letters) => {
        const pages = resultPages({ method: { type: 'dots' }, options: optionsOf(result, letters), result });
        const first = result.options.filter((option) => option.shown && option.rank === 1).length;
        const isHeld = result.options.some((option) => !option.shown);
        const isRead = letters <= (WINNER_LETTERS[first - 1] ?? 0);
        const isWon = !isHeld && isRead && first < result.options.length;
        expect(pages.some(({ shows }) => shows === 'winners')).toBe(isWon);
        if (isWon) expect(pages[0]).toMatchObject({ shows: 'winners', winners: { length: first } });
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { CARD, CARD_WIDTH, FIGURES } from '../../../core/cards/measures.ts';

it('a card is 390 wide, with text of 28 on lines of 36, and sixteen lines at most', () => {
  expect(CARD_WIDTH).toBe(390);
  expect(CARD).toEqual({ padding: 18, top: 12, kicker: 34, line: 36, bottom: 22, text: 28, mostLines: 16 });
  expect(FIGURES).toEqual({ row: 33, head: 32, gap: 8 });
});

import { expect, it } from 'vitest';
import { CARD, CARD_WIDTH, FIGURES } from '../../../core/cards/measures.ts';

it('a card is 390 wide, with text of 38 on lines of 45, and sixteen lines at most', () => {
  expect(CARD_WIDTH).toBe(390);
  expect(CARD).toEqual({ padding: 18, top: 12, kicker: 34, line: 45, bottom: 18, text: 38, mostLines: 16 });
  expect(FIGURES).toEqual({ row: 40, head: 38, gap: 8 });
});

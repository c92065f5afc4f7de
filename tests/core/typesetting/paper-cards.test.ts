import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARDS_ON_SHEET, LINE_ON_PAPER, onPaper } from '../../../core/typesetting/paper-cards.ts';
import { guessLines, WEIGHT } from '../../../core/typesetting/text-size.ts';

const PLACE = { 4: { width: 350, height: 212 }, 8: { width: 246, height: 134 } };
const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zé]{1,14}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }) },
);
const text = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(' '));
const letters = (value: string) => value.replaceAll(/\s+/g, '');

test.each(CARDS_ON_SHEET)('on %i cards a sheet every text is there in order, whole, and fits its card', (onSheet) => {
  const { width, height } = PLACE[onSheet];
  fc.assert(
    fc.property(text, (value) => {
      const cards = onPaper(value, onSheet);
      expect(cards.map((card) => letters(card.text)).join('')).toBe(letters(value));
      expect(cards.map(({ goesOn }) => goesOn)).toEqual(cards.map((_, i) => i > 0));
      for (const card of cards) {
        const lines = guessLines(card.text, width, card.size, WEIGHT.strong, 1000);
        expect(lines * card.size * LINE_ON_PAPER).toBeLessThanOrEqual(height);
      }
    }),
  );
});

test('a short sentence gets the large letters, and a longer one never larger letters than a shorter one', () => {
  expect(onPaper('Ik durf niet te bellen als ik een brief niet snap.', 4)).toMatchObject([{ size: 28 }]);
  fc.assert(
    fc.property(fc.nat({ max: 40 }), (count) => {
      const sizeOf = (words: number) => onPaper('samen '.repeat(words).trim() || 'a', 4)[0]?.size ?? 0;
      expect(sizeOf(count + 5)).toBeLessThanOrEqual(sizeOf(count));
    }),
  );
});

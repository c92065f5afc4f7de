import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lettersFor } from '../../../core/room-pages/letters.ts';
import { type Sheet, sheetHeight, splitSheet } from '../../../core/room-pages/sheet.ts';

const letters = lettersFor(48);
const VOTE: Sheet['vote'] = { rank: 1, dots: 3, badge: '3' };
/** A sheet with so many words, so many rows of figures, and what it got in a vote. */
function sheetWith(words: number, rows: number, hasVote: boolean): Sheet {
  const chosen = Array.from({ length: rows }, () => ({ perspective: 'residents' as const, count: 1, of: 9 }));
  return {
    ...{ id: 's', kind: 'card', part: 0, parts: 1, vote: hasVote ? VOTE : null },
    paragraphs: [
      { field: 'label', style: 'label', text: '' },
      { field: 'text', style: 'text', text: Array(words).fill('wachten').join(' ') },
    ],
    figures: rows > 0 ? { form: 'chosen', rows: chosen } : null,
  };
}
const anySheet = fc
  .tuple(fc.integer({ min: 1, max: 120 }), fc.nat(3), fc.boolean())
  .map(([words, rows, hasVote]) => sheetWith(words, rows, hasVote));

it('a sheet that is too tall becomes sheets that fit, with all words, its label on each and its figures and vote on the first', () => {
  fc.assert(
    fc.property(anySheet, fc.integer({ min: 600, max: 900 }), (sheet, most) => {
      const parts = splitSheet(sheet, 500, letters, most);
      expect(parts.map(({ part, parts: all }) => [part, all])).toEqual(parts.map((_, i) => [i, parts.length]));
      expect(parts.filter((part) => sheetHeight(part, 500, letters) > most)).toEqual([]);
      const words = parts.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ field, text }) => (field === 'text' ? text : [])),
      );
      expect(words.join(' ').split(/\s+/)).toEqual(sheet.paragraphs[1]?.text.split(' '));
      for (const [i, part] of parts.entries()) {
        expect(part.paragraphs.filter(({ field }) => field === 'label')).toHaveLength(1);
        expect([part.figures, part.vote]).toEqual(i === 0 ? [sheet.figures, sheet.vote] : [null, null]);
        const text = part.paragraphs.find(({ field }) => field === 'text');
        expect(text?.continued ?? false).toBe(i > 0);
      }
    }),
    { numRuns: 60 },
  );
});

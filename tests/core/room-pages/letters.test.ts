import { expect, it } from 'vitest';
import { TEXT_SIZE } from '../../../core/room/stage.ts';
import { lettersFor } from '../../../core/room-pages/letters.ts';

it('letters grow with the text of a card: small print is four fifths of it, a label less, and nothing is below the floor', () => {
  for (let size: number = TEXT_SIZE.floor; size <= TEXT_SIZE.most; size++) {
    const { of, padX, padY, gap } = lettersFor(size);
    expect([of.text.size, of.strong, of.italic]).toEqual([size, of.text, of.text]);
    expect(of.small.size).toBe(Math.max(TEXT_SIZE.floor, Math.round(0.8 * size)));
    expect(of.label.size).toBe(Math.max(TEXT_SIZE.floor, Math.round(0.65 * size)));
    for (const { size: one, line } of Object.values(of)) {
      expect(line).toBeGreaterThan(one * 1.2);
      expect(line).toBeLessThan(one * 1.4);
    }
    expect(Math.min(padX, padY, gap)).toBeGreaterThan(size * 0.38);
    expect(Math.max(padX, padY, gap)).toBeLessThan(size * 0.6);
  }
  expect(lettersFor(1)).toEqual(lettersFor(TEXT_SIZE.floor));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessLines, guessWidth, WEIGHT } from '../../../core/typesetting/text-size.ts';
import { wrapText } from '../../../core/typesetting/wrap.ts';

const widthOf = guessWidth(1000, WEIGHT.strong);

describe('a guess of the width of text', () => {
  it('knows the letters of the typeface', () => {
    expect(widthOf(' ')).toBe(303);
    expect(widthOf('m')).toBe(870);
    expect(widthOf('~')).toBe(543);
    expect(widthOf('“€…')).toBe(500 + 700 + 750);
  });

  it('knows every sign from the space to the tilde, and those that Dutch text has beside them', () => {
    const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
    expect(widthOf(ascii), 'together, as in the tables of the typeface').toBe(50_751);
    expect(widthOf('\u007f')).toBe(1200);
    expect(Array.from('“”‘’…–€', widthOf)).toEqual([500, 500, 300, 300, 750, 550, 700]);
  });

  it('gives marks on a letter and what joins an emoji no room, and what it does not know much', () => {
    expect(widthOf('é')).toBe(widthOf('e'));
    for (const mark of ['\u0300', '\u036f', '\u200d', '\ufe0f']) expect(widthOf(`e${mark}`)).toBe(widthOf('e'));
    expect(widthOf('漢')).toBe(1200);
    expect(widthOf('Ͱ'), 'the first letter after the marks').toBe(1200);
    expect(widthOf('\u02ff'), 'the last sign before the marks').toBe(1200);
  });

  it('grows with the size and the weight, and adds up', () => {
    expect(guessWidth(20, WEIGHT.strong)('mm')).toBeCloseTo(34.8);
    expect(guessWidth(1000, WEIGHT.bold)('m')).toBeCloseTo(870 * 1.04);
    expect(guessWidth(1000, WEIGHT.italic)('m')).toBeLessThan(guessWidth(1000, WEIGHT.regular)('m'));
  });

  it('is wide enough for a letter that is written again and again, in letters of weight 700 too', () => {
    // Measured in the typeface: the width of one in twenty of them.
    const measured = { x: 564, v: 554, y: 545, w: 764, Y: 686, f: 377, j: 293, A: 701, 7: 565, m: 882, s: 508 };
    for (const [letter, width] of Object.entries(measured)) {
      expect(guessWidth(1000, WEIGHT.bold)(letter.repeat(20)) / 20, letter).toBeGreaterThan(width * 0.999);
    }
    expect(widthOf('xvxv')).toBe(widthOf('x') * 2 + widthOf('v') * 2);
  });

  it('counts the lines, up to the most that are drawn', () => {
    const lines = (most: number) => guessLines('mm '.repeat(5), 2000, 1000, WEIGHT.strong, most);
    expect([lines(9), lines(5), lines(3)]).toEqual([5, 5, 3]);
  });

  it('counts no fewer lines than letters that are narrower take', () => {
    const words = 'de een loket schuldhulpverlening samenwerkingsafspraken Toegangsmedewerkers in langdurig-zorg';
    const text = fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(text, fc.boolean(), fc.double({ min: 0.9, max: 1, noNaN: true }), (parts, signed, narrower) => {
        const [size, room] = [20, 200];
        const measure = guessWidth(size, WEIGHT.strong);
        const sign = signed ? '●' : undefined;
        const written = [...(sign ? [sign] : []), ...parts].join(' ');
        const drawn = wrapText(written, room, (piece) => measure(piece) * narrower, sign);
        expect(drawn.length).toBeLessThanOrEqual(guessLines(written, room, size, WEIGHT.strong, 1000, sign));
      }),
      { numRuns: 2000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesAreLetters } from '../../../services/scan-files/stray-quotes.ts';

const file = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.join(';')).join('\n');
const judged = (...rows: readonly (readonly string[])[]) => quotesAreLetters(file(...rows), ';');
const HEAD = ['vraag', 'antwoord'];
const WIDE = ['a', 'b', 'c', 'd'];

describe('quote marks that people typed', () => {
  it('are letters when a cell goes on after its last mark, or never ends', () => {
    expect(judged(HEAD, ['1', '"Nee" zei ze'])).toBe(true);
    expect(judged(HEAD, ['1', '"Nee'])).toBe(true);
    expect(judged(HEAD, ['1', '"'])).toBe(true);
    expect(judged(HEAD, ['1', 'Ze zei "nee"'], ['2', 'ja']), 'inside a cell they mean nothing').toBe(false);
  });

  it('are no letters where a program put them around whole cells, those inside doubled', () => {
    const cell = fc.stringMatching(/^[a-z "]{0,8}$/).map((text) => `"${text.trim().replaceAll('"', '""')}"`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 8 }), (rows) => {
        expect(judged(...rows)).toBe(false);
      }),
    );
    expect(judged(HEAD, ['""', '"Ze zei ""nee"""'])).toBe(false);
  });

  it('are letters only where all lines have as many cells without quoting, in two columns and two lines at least', () => {
    expect(judged(HEAD, ['1', '"Nee" zei ze', 'meer'])).toBe(false);
    expect(judged(['vraag'], ['"Nee" zei ze'])).toBe(false);
    expect(judged(['1', '"Nee" zei ze'])).toBe(false);
    expect(judged(HEAD, [' '], ['1', '"Nee" zei ze']), 'an empty line is none').toBe(true);
  });

  it('in four columns or more are letters too when most of them are odd: rows would end up in one cell', () => {
    const [opens, closes] = [
      ['1', '2', '3', '"ja'],
      ['1"', '2', '3', '4'],
    ];
    expect(judged(WIDE, opens, closes)).toBe(true);
    expect(judged(HEAD, ['1', '"ja'], ['nee"', '2']), 'in fewer it is one answer over two lines').toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendCells,
  asCells,
  blankCells,
  CellsBuilder,
  cellsFrom,
  cellText,
  cellTexts,
  countCells,
  newCodes,
  perText,
  pickCells,
} from '../../../../core/scan/model/cells.ts';

const texts = fc.array(fc.constantFrom('', 'ja', 'nee', 'weet niet', 'een eigen zin'), { maxLength: 40 });
const width = ({ BYTES_PER_ELEMENT }: { BYTES_PER_ELEMENT: number }) => BYTES_PER_ELEMENT;

/** The cells of these texts, where an empty one is not set. */
function built(rows: readonly string[]) {
  const builder = new CellsBuilder();
  for (const [row, text] of rows.entries()) if (text !== '') builder.set(row, text);
  return builder.finish(rows.length);
}

describe('the cells of a column', () => {
  it('give back each text in its row, whichever rows were set', () => {
    fc.assert(
      fc.property(texts, (rows) => {
        const cells = built(rows);
        expect(cellTexts(cells)).toEqual(rows);
        expect(rows.map((_, row) => cellText(cells, row))).toEqual(rows);
        expect(new Set(cells.texts).size, 'each text once').toBe(cells.texts.length);
        expect(cells.codes).toHaveLength(rows.length);
      }),
    );
  });

  it('are as narrow as the number of different texts allows', () => {
    expect([256, 257, 65_536, 65_537].map((count) => width(newCodes(count, 1)))).toEqual([1, 2, 2, 4]);
    for (const count of [1, 255, 256, 257, 300, 600]) {
      const rows = Array.from({ length: count }, (_, i) => `tekst ${i}`);
      const cells = built(rows);
      expect(cellTexts(cells)).toEqual(rows);
      expect(width(cells.codes)).toBe(count > 256 ? 2 : 1);
    }
  });

  it('grow with the rows', () => {
    for (const rows of [255, 256, 257, 512, 513, 1100]) {
      const all = Array.from({ length: rows }, (_, i) => `${i % 7}`);
      expect(cellTexts(built(all))).toEqual(all);
      const builder = new CellsBuilder();
      builder.set(rows, 'x');
      expect(cellTexts(builder.finish(rows + 2))).toEqual([...Array<string>(rows).fill(''), 'x', '']);
    }
  });

  it('look no more for texts that return once more than half of 4,096 were new', () => {
    const own = Array.from({ length: 4097 }, (_, i) => `zin ${i}`);
    const twice = built([...own, 'zin 1', 'zin 1', '']);
    expect(cellTexts(twice)).toEqual([...own, 'zin 1', 'zin 1', '']);
    expect(twice.texts).toHaveLength(4097 + 3);
    const fewer = built([...own.slice(1), 'zin 1']);
    expect(fewer.texts, 'of 4,096 they are').toHaveLength(4096);
    const often = built([...own.slice(0, 4096).flatMap((text) => [text, text, text]), 'een', 'twee', 'een']);
    expect(often.texts, 'and so they are when most return').toHaveLength(4098);
  });

  it('are known again of the texts that were made of them', () => {
    const cells = built(['ja', 'nee', 'ja']);
    expect(asCells(cellTexts(cells))).toBe(cells);
    const made = asCells(['ja', 'nee', 'ja']);
    expect([made.texts, [...made.codes]]).toEqual([
      ['ja', 'nee'],
      [0, 1, 0],
    ]);
  });

  it('are counted and looked at once for each text', () => {
    fc.assert(
      fc.property(texts, (rows) => {
        const cells = asCells(rows);
        const counts = cells.texts.map((text) => rows.filter((row) => row === text).length);
        expect([...countCells(cells)]).toEqual(counts);
        expect([...perText(cells, (text) => text.length)]).toEqual(cells.texts.map((text) => text.length));
      }),
    );
    expect([...cellsFrom(['a', 'b'], (row) => row % 2, 3).codes]).toEqual([0, 1, 0]);
    expect(cellTexts(blankCells(2))).toEqual(['', '']);
  });

  it('of some rows hold what stands there and no other text', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(39), { maxLength: 20 }), (rows, chosen) => {
        const picked = [...new Set(chosen)].filter((row) => row < rows.length).sort((a, b) => a - b);
        const cells = asCells(rows);
        const some = pickCells(cells, Uint32Array.from(picked));
        expect(cellTexts(some)).toEqual(picked.map((row) => rows[row]));
        if (picked.length < rows.length) expect(new Set(some.texts)).toEqual(new Set(picked.map((row) => rows[row])));
      }),
    );
  });

  it('of two columns stand one below the other, with each text once', () => {
    fc.assert(
      fc.property(texts, texts, (above, below) => {
        const both = appendCells(asCells(above), asCells(below));
        expect(cellTexts(both)).toEqual([...above, ...below]);
        expect(new Set(both.texts).size).toBe(both.texts.length);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../minutes/blocks/blocks.ts';
import { CELL_SIDES, columnWidths, headSize, styleSize } from '../../../minutes/pages/column-widths.ts';
import { rowHeights } from '../../../minutes/pages/heights.ts';
import { layLines, widthOf } from '../../../minutes/pages/text-width.ts';

/** The height of a line of Calibri of so many points, in twips. */
const lineOf = (points: number, line: number) => (points * 20 * 1.2207 * Math.round(line / 2.4)) / 100;

describe('the height', () => {
  it('of a header is that of the smaller letters that it gets where its words would break', () => {
    const columns = Array.from({ length: 8 }, () => ({ header: 'toepassing', width: 1 }));
    const block = { type: 'table' as const, caption: '', figures: true, columns, rows: [] };
    const room = { width: 7000, letters: 1.2 };
    const size = headSize(block, room.width, room.letters);
    expect(size).toBeLessThan(styleSize(block));
    // On one line each: at the size of the style no word would fit its column.
    const fits = (halfPoints: number) => widthOf('toepassing', halfPoints, true) < 7000 / 8 - CELL_SIDES;
    expect([fits(size), fits(styleSize(block))]).toEqual([true, false]);
    expect(rowHeights(block, room).head).toBeCloseTo(lineOf(size / 2, 230) + 114 + 35, 5);
  });

  it('of a row is as unsure as that of its highest cell', () => {
    const columns = ['a', 'b'].map((header) => ({ header, width: 1 }));
    const width = columnWidths({ columns, rows: [], figures: false }, 9638)[0] ?? 0;
    const close = Array.from({ length: 40 }, (_, i) => `${'woord '.repeat(5)}${'i'.repeat(i)}`).find(
      (text) => layLines([{ text, bold: false }], 20, width - CELL_SIDES).doubt > 0,
    );
    const doubts = (...rows: Cell[][]) =>
      rowHeights({ type: 'table', caption: '', columns, rows, figures: false }, { width: 9638 }).doubts.map(Math.round);
    const [words = '', tall] = [close, 'een\ntwee\ndrie\nvier'];
    const line = Math.round(lineOf(10, 250));
    expect(doubts([words, ''], [words, tall], [tall, ''])).toEqual([line, 0, 0]);
  });
});

describe('columns', () => {
  it('are so wide that words which a space keeps together do not break', () => {
    const columns = [
      { header: 'Wat', width: 9 },
      { header: 'Op', width: 1 },
    ];
    const widthWith = (day: string) =>
      columnWidths({ columns, rows: [['Bellen', day]], figures: false }, 6000, 1.22)[1] ?? 0;
    const needed = (words: string) => widthOf(words, 20, false) * 1.22 + CELL_SIDES;
    expect(widthWith('18\u00a0december')).toBe(Math.floor(needed('18 december')));
    expect(widthWith('18 december'), 'at any other space a line may break').toBe(Math.floor(needed('december')));
  });

  it('keep the letters of their headers when the words of cells ask for more room than there is, and no header breaks', () => {
    const headers = ['Nr', 'Wat doen we', 'Wie', 'Uiterlijk', 'Eerste stap', 'Stand'];
    const columns = headers.map((header, i) => ({ header, width: [1, 4.7, 3.3, 3.1, 4.6, 2.7][i] ?? 1 }));
    const long = 'Gegevensbeschermingseffectbeoordeling';
    const rows = [['12', long, long, '18\u00a0december', long, '○ losgelaten']];
    for (const letters of [1, 1.22, 1.35]) {
      const block = { columns, rows, figures: false };
      expect(headSize(block, 8000, letters)).toBe(styleSize(block));
      const widths = columnWidths(block, 8000, letters);
      const needed = headers.map(
        (header) => Math.max(...header.split(' ').map((word) => widthOf(word, 20, true))) * letters,
      );
      expect(widths.filter((width, i) => width + 1 < (needed[i] ?? 0) + CELL_SIDES)).toEqual([]);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(8000);
    }
  });
});

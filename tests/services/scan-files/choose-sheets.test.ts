import { describe, expect, it } from 'vitest';
import { answerSheets, belongTogether } from '../../../services/scan-files/choose-sheets.ts';
import { createTableBuilder } from '../../../services/scan-files/table-builder.ts';
import { tableFromRows } from '../../helpers/table.ts';

const sheet = (name: string, rows: number, cells: number, isTable = true) => ({
  ...{ name, rows, cells, isTable },
  builder: createTableBuilder(),
});
const chosen = (...sheets: Parameters<typeof answerSheets>[0][number][]) =>
  answerSheets(sheets).map(({ name }) => name);

describe('the sheets with answers', () => {
  it('are tables of two rows or more', () => {
    expect(chosen(sheet('lees dit', 90, 90, false), sheet('kop', 1, 40), sheet('antwoorden', 2, 40))).toEqual([
      'antwoorden',
    ]);
  });

  it('hold at least a tenth of what the fullest one does, wherever that stands', () => {
    expect(chosen(sheet('vol', 9, 100), sheet('tien', 9, 10), sheet('negen', 9, 9))).toEqual(['vol', 'tien']);
    expect(chosen(sheet('negen', 9, 9), sheet('vol', 9, 100))).toEqual(['vol']);
  });

  it('are the first sheet when none looks like it', () => {
    expect(chosen(sheet('a', 9, 9, false), sheet('b', 1, 9))).toEqual(['a']);
    expect(chosen()).toEqual([]);
  });
});

describe('sheets of one survey', () => {
  const table = (...headers: string[]) => tableFromRows('f', headers, []);
  const first = table('a', 'b', 'c', 'd');

  it('each share half of their questions with the first, or of the questions of the first', () => {
    expect(belongTogether([first, table('a', 'b', 'x', 'y')])).toBe(true);
    expect(belongTogether([first, table('a', 'x', 'y', 'z')])).toBe(false);
    expect(belongTogether([first, table('a')]), 'half of the shorter one').toBe(true);
    expect(belongTogether([table('a', 'b'), table('a', 'w', 'x', 'y')])).toBe(true);
    expect(belongTogether([first, table('a', 'b'), table('x', 'y')]), 'all of them').toBe(false);
  });

  it('are more than one', () => {
    expect([belongTogether([]), belongTogether([first])]).toEqual([false, false]);
  });
});

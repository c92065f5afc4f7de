import { describe, expect, it } from 'vitest';
import { watchEnding } from '../../../services/scan-files/cut-off.ts';
import { LIMITS } from '../../../services/scan-files/limits.ts';
import { parseFile } from '../../../services/scan-files/parse-file.ts';
import { sniffDelimiter, withoutSeparatorLine } from '../../../services/scan-files/sniff-delimiter.ts';
import { createTableBuilder } from '../../../services/scan-files/table-builder.ts';
import { rowsOf } from '../../helpers/table.ts';

const MB = 1_048_576;

describe('a survey file', () => {
  it('has at most 25 MB, 2,000 columns, 200,000 rows, 50 million cells and a million characters in a cell', () => {
    const { fileBytes, columns, rows, cells, cellLength } = LIMITS;
    expect({ fileBytes, columns, rows, cells, cellLength }).toEqual({
      fileBytes: 25 * MB,
      columns: 2000,
      rows: 200_000,
      cells: 50_000_000,
      cellLength: MB,
    });
  });

  it('is unpacked to at most 200 MB in 2,000 parts, and no large part to more than a hundred times its size', () => {
    const { zipEntries, unpackedBytes, packingRatio, packingRatioFrom } = LIMITS;
    expect([zipEntries, unpackedBytes, packingRatio, packingRatioFrom]).toEqual([2000, 200 * MB, 100, 40 * MB]);
  });

  it('is read within 19 seconds and 400 MB', () => {
    const { milliseconds, workerHeapMegabytes, workerYoungMegabytes, readingMegabytes } = LIMITS;
    expect([milliseconds, workerHeapMegabytes, workerYoungMegabytes, readingMegabytes]).toEqual([19_000, 320, 48, 400]);
  });

  it('is refused by its size before anything is read', async () => {
    const read = async (length: number) => {
      const outcome = await parseFile('f', new Uint8Array(length).fill(0x20));
      return outcome.ok || outcome.code;
    };
    expect([await read(LIMITS.fileBytes), await read(LIMITS.fileBytes + 1)]).toEqual(['file-empty', 'file-too-large']);
  });
});

describe('a table', () => {
  const made = (...rows: string[][]) => {
    const builder = createTableBuilder();
    for (const row of rows) {
      const refusal = builder.add(row);
      if (refusal) return refusal.code;
    }
    const outcome = builder.finish('f');
    return outcome.ok ? outcome.table : outcome.code;
  };
  const wide = (count: number) => Array.from({ length: count }, (_, i) => `k${i}`);

  it('may be as wide, as long and as full as the limits say, and no more', () => {
    expect(made(wide(2000), ['1'])).toHaveProperty('rowCount', 1);
    expect(made(wide(2001), ['1'])).toBe('file-too-many-columns');
    expect(made(['a', 'b'], wide(2000))).toHaveProperty('headers.length', 2000);
    expect(made(['a', 'b'], wide(2001))).toBe('file-too-many-columns');
    expect(made(['a'], [...Array<string>(2000).fill(''), ' ']), 'empty cells do not count').toBe('file-no-rows');
    expect(made(['a'], ['x'.repeat(MB)])).toHaveProperty('rowCount', 1);
    expect(made(['a'], ['x'.repeat(MB + 1)])).toBe('file-cell-too-long');
    expect(made(['a'.repeat(MB)], ['x'])).toHaveProperty('rowCount', 1);
    expect(made(['a'.repeat(MB + 1)], ['x'])).toBe('file-cell-too-long');
  });

  it('tells its header among the first ten rows', () => {
    const title = ['Een titel', '', ''];
    const rows = (above: number) => [...Array.from({ length: above }, () => title), ['a', 'b', 'c'], ['1', '2', '3']];
    expect(made(...rows(0))).toMatchObject({ headers: ['a', 'b', 'c'], rowCount: 1 });
    expect(made(...rows(9))).toMatchObject({ headers: ['a', 'b', 'c'], rowCount: 1 });
    expect(made(...rows(10))).toMatchObject({ headers: ['Een titel', '', ''] });
  });

  it('keeps cells beside and below the header, and no empty rows and columns at the end', () => {
    const table = made(['', ' '], ['a', 'b'], ['1', '', '3', ''], ['', ''], ['2'], ['', '  ']);
    if (typeof table === 'string') throw new Error(table);
    expect(table.headers).toEqual(['a', 'b', '']);
    expect(rowsOf(table)).toEqual([
      ['1', '', '3'],
      ['', '', ''],
      ['2', '', ''],
    ]);
    expect([made(), made(['', '']), made(['a']), made(['a'], [''])]).toEqual([
      ...['file-no-columns', 'file-no-columns', 'file-no-rows', 'file-no-rows'],
    ]);
  });
});

describe('the end of a text', () => {
  const isCutOff = (counts: number[], text = 'a') => {
    const ending = watchEnding();
    for (const count of counts) ending.see(Array<string>(count).fill('x'));
    return ending.isCutOff(text);
  };
  const alike = (count: number) => Array<number>(count).fill(4);

  it('is a row with fewer cells than any other, when three rows or more and nine of ten are alike', () => {
    expect([isCutOff([...alike(2), 2]), isCutOff([...alike(3), 2])]).toEqual([false, true]);
    expect([isCutOff([...alike(9), 5, 2]), isCutOff([...alike(8), 5, 2])]).toEqual([true, false]);
    expect([isCutOff([...alike(9), 2, 2]), isCutOff([...alike(9), 3, 2])], 'as few as another is no cut').toEqual([
      false,
      true,
    ]);
    expect(isCutOff(alike(5))).toBe(false);
    expect(isCutOff([])).toBe(false);
  });

  it('is whole with a line end in what the last thousand characters end with', () => {
    expect(isCutOff([...alike(3), 2], 'a\n')).toBe(false);
    expect(isCutOff([...alike(3), 2], `a\r${' '.repeat(999)}`)).toBe(false);
    expect(isCutOff([...alike(3), 2], `a\n${' '.repeat(1000)}`)).toBe(true);
  });

  it('does not count a row without anything in it', () => {
    const ending = watchEnding();
    for (const row of [['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b'], [' ']]) ending.see(row);
    expect(ending.isCutOff('a')).toBe(false);
    ending.seeOpenQuote();
    expect(ending.isCutOff('a\n')).toBe(true);
  });
});

describe('the delimiter', () => {
  it('is the one that gives most rows the same number of cells', () => {
    expect(sniffDelimiter('a;b;c\n1,5;2,5;3,5\n1;2;3\n')).toBe(';');
    expect(sniffDelimiter('a,b\n1,2\n')).toBe(',');
    expect(sniffDelimiter('a\tb\n1\t2\n')).toBe('\t');
    expect(sniffDelimiter('a|b\n1|2\n')).toBe('|');
    expect(sniffDelimiter('a\n1\n'), 'without any').toBe(',');
    expect(sniffDelimiter('Een titel, met een komma\na;b;c\n1;2;3\n1;2;3\n')).toBe(';');
  });

  it('is sought in the first fifty rows of the first million characters', () => {
    const rows = (semicolons: number) => `${'a;b\n'.repeat(semicolons)}${'a,b\n'.repeat(200)}`;
    expect([50, 25, 24].map((count) => sniffDelimiter(rows(count)))).toEqual([';', ';', ',']);
    const far = `${'x'.repeat(MB - 3)}\na;b\na;b\na;b\n`;
    expect(sniffDelimiter(far)).toBe(',');
  });

  it('may be said in a line above', () => {
    expect(withoutSeparatorLine('"sep=|"\r\na|b')).toEqual({ text: 'a|b', delimiter: '|' });
    expect(withoutSeparatorLine('SEP=,\na')).toEqual({ text: 'a', delimiter: ',' });
    expect(withoutSeparatorLine('sep=x\na')).toEqual({ text: 'sep=x\na', delimiter: null });
  });
});

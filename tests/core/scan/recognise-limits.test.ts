import { describe, expect, it, test } from 'vitest';
import { findGroupColumns } from '../../../core/scan/recognise/group.ts';
import { joinLists, readAsList, sortOptions } from '../../../core/scan/recognise/list.ts';
import { personalKind } from '../../../core/scan/recognise/personal.ts';
import { isDontKnow, leadingNumber, SCALE_FAMILIES } from '../../../core/scan/recognise/scale-score.ts';
import { fitsTable, shapeOf } from '../../../core/scan/recognise/shape.ts';
import { countUnreadable, previewColumns } from '../../../core/scan/table/preview.ts';
import { columnValues, profileColumns } from '../../../core/scan/table/profile.ts';
import { mappingOf, statement, tableOf } from './tables.ts';

const column = (header: string, cells: readonly string[]) => {
  const [profile] = profileColumns(
    tableOf(
      [header],
      cells.map((cell) => [cell]),
    ),
  );
  if (!profile) throw new Error('a table has a column');
  return profile;
};
const repeated = (count: number, ...texts: string[]) =>
  Array.from({ length: count }, (_, i) => texts[i % texts.length] ?? '');
const different = (count: number, text = 'tekst') => Array.from({ length: count }, (_, i) => `${text} ${i}`);

describe('the name of the shape of a file', () => {
  it('stays what it was: earlier answers about a file are found by it', () => {
    expect(shapeOf([])).toBe('0-1qbtes6wc0o-1q28y64htek');
    expect(shapeOf(['Wie bent u?', 'Past het?'])).toBe('2-z38fh7w909-illywzf03w');
    expect(shapeOf(['a', 'é', '漢'])).toBe('3-2bpmxr8wz1z-uydahc741d');
  });

  it('is of those headers in that order', () => {
    const names = [['a', 'b'], ['b', 'a'], ['a'], ['ab'], ['a', 'b', '']].map(shapeOf);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('an earlier mapping', () => {
  const mapping = mappingOf([{ role: 'group' }, statement('Past het?')]);
  const table = (who: string[], headers = ['Wie?', 'Past het?'], name = 'scan.csv') =>
    tableOf(
      headers,
      who.map((one) => [one, 'wel']),
      name,
    );

  it('fits as many columns with groups that it knows', () => {
    expect(fitsTable(mapping, table(['inwoner', ' medewerker ']))).toBe(true);
    expect(fitsTable(mapping, table(['inwoner', 'bestuurder']))).toBe(false);
    expect(fitsTable(mapping, table(['inwoner'], ['Wie?', 'Past het?', 'Meer']))).toBe(false);
    const many = mappingOf(mapping.columns, {
      group: { kind: 'column', values: different(700).map((text) => ({ text, perspective: 'residents' })) },
    });
    expect(fitsTable(many, table(different(600)))).toBe(true);
    expect(fitsTable(many, table(different(601))), 'more than are looked at').toBe(false);
  });

  it('for a whole file fits by its columns: who answered is asked again', () => {
    const whole = mappingOf(mapping.columns, { group: { kind: 'whole-file', perspective: 'residents' } });
    const named = (name: string) => fitsTable(whole, table(['x'], undefined, name));
    expect([named('scan.csv'), named('inwoners.csv'), named('medewerkers.csv')]).toEqual([true, true, true]);
  });
});

describe('a number in front of a label', () => {
  test.each([
    ['4', 4],
    ['4,00', 4],
    ['04', 4],
    ['5 (helemaal mee eens)', 5],
    ['1 - slecht', 1],
    ['A3', 3],
    ['-5', -5],
    ['−2', -2],
    ['11', 11],
    ['-6', null],
    ['12', null],
    ['3-4', null],
    ['3,5', null],
    ['123', null],
    ['x4', null],
    ['', null],
  ])('%s: %s', (label, number) => expect(leadingNumber(label)).toBe(number));
});

describe('an answer that is no score', () => {
  const [applies, number] = ['applies', 'number'].map((name) => SCALE_FAMILIES.find((family) => family.name === name));

  it('is one of the known texts, or a text of up to eighty characters with one in it', () => {
    if (!applies || !number) throw new Error('there are such scales');
    expect(['Weet ik niet', 'weet niet', 'Niet van toepassing'].map((label) => isDontKnow(label, number))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isDontKnow('Niet van toepassing', applies), 'a score among what applies').toBe(false);
    const long = (length: number) => `weet ik niet ${'x'.repeat(length - 13)}`;
    expect([80, 81].map((length) => isDontKnow(long(length), number))).toEqual([true, false]);
  });
});

describe('a column says who answered', () => {
  const isGroup = (cells: string[], header = 'Kolom') =>
    findGroupColumns([column(header, cells)], new Set()).columns.length > 0;

  it('with at most twenty texts of at most a hundred characters', () => {
    const texts = (count: number) => ['inwoner', 'medewerker', ...different(count - 2, 'iets')];
    const enough = (count: number) => [...repeated(200, 'inwoner', 'medewerker'), ...texts(count)];
    expect([isGroup(enough(20)), isGroup(enough(21))]).toEqual([true, false]);
    const long = (length: number) => [...repeated(20, 'inwoner', 'medewerker'), 'x'.repeat(length)];
    expect([isGroup(long(100)), isGroup(long(101))]).toEqual([true, false]);
  });

  it('of two groups when half of it names one; of one group when nearly all does', () => {
    const named = (count: number, ...texts: string[]) => [
      ...repeated(count, ...texts),
      ...repeated(100 - count, 'anders', 'nog iets'),
    ];
    expect([isGroup(named(50, 'inwoner', 'medewerker')), isGroup(named(49, 'inwoner', 'medewerker'))]).toEqual([
      true,
      false,
    ]);
    expect([isGroup(named(95, 'inwoner')), isGroup(named(94, 'inwoner'))]).toEqual([true, false]);
    expect(isGroup(named(50, 'inwoner'), 'Wie bent u?'), 'and of half when the header asks').toBe(true);
    expect(isGroup(repeated(20, 'iets', 'anders'))).toBe(false);
    expect(isGroup([])).toBe(false);
  });
});

describe('a column with several choices in a cell', () => {
  const KNOWN = ['Zorg', 'Geld', 'Werk'];
  const read = (cells: string[], known = KNOWN, header = 'Kolom') => readAsList(column(header, cells), known);

  it('is known by its options in half of the cells', () => {
    const cells = (count: number) => [...repeated(count, 'Zorg;Geld', 'Werk'), ...different(20 - count, 'een zin')];
    expect(read(cells(10))).toMatchObject({ separator: ';' });
    expect(read(cells(10))?.options).toEqual(expect.arrayContaining(['Geld', 'Werk', 'Zorg']));
    expect(read(cells(9))).toBeNull();
  });

  it('has what two people or more added as points, too; what one person added is asked', () => {
    const sorted = (times: number) => {
      const cells = [...repeated(20, 'Zorg;Geld', 'Werk'), ...repeated(times, 'Zorg;Wonen')];
      const found = read(cells);
      if (!found) throw new Error('a list');
      return sortOptions([column('Kolom', cells)], found, new Set(['zorg', 'geld', 'werk']));
    };
    expect(sorted(2).points).toContain('Wonen');
    expect(sorted(1)).toMatchObject({ unsure: ['Wonen'] });
    expect(sorted(1).points).not.toContain('Wonen');
  });

  it('is none with a cell of more than 10,000 characters, or without cells', () => {
    const cells = (length: number) => [...repeated(20, 'Zorg;Geld'), 'x'.repeat(length)];
    expect(read(cells(10_000))).not.toBeNull();
    expect(read(cells(10_001))).toBeNull();
    expect(read(['', ''])).toBeNull();
  });

  it('is read from its own pieces when the header asks what should be better, with at most sixty of them', () => {
    const header = 'Wat moet er als eerste beter?';
    const pieces = (count: number) => {
      const options = Array.from({ length: count }, (_, i) => `Punt ${String.fromCharCode(65 + (i % 26))}${i}`);
      return options.flatMap((option, i) => repeated(2, `${option};${options[(i + 1) % count]}`));
    };
    expect(read(pieces(60), [], header)?.options).toHaveLength(60);
    expect(read(pieces(61), [], header)).toBeNull();
    expect(read(pieces(10), [], 'Kolom')).toBeNull();
  });

  it('joins what several columns have, by the separator of the first', () => {
    expect(joinLists([])).toBeNull();
    expect(
      joinLists([
        { separator: ';', options: ['Zorg', 'Geld'] },
        { separator: ',', options: ['zorg', 'Werk'] },
      ]),
    ).toMatchObject({
      separator: ';',
      options: expect.arrayContaining(['Geld', 'Werk']),
    });
  });
});

describe('what a person sees of a column', () => {
  const preview = (cells: string[], role: 'other' | 'personal' = 'other') => {
    const table = tableOf(
      ['Kolom'],
      cells.map((cell) => [cell]),
    );
    const columns = role === 'personal' ? [{ role, kind: 'name' } as const] : [{ role } as const];
    return previewColumns(table, mappingOf(columns))[0];
  };

  it('is all of up to twenty short texts, else three of them', () => {
    expect(preview(different(20))?.examples).toHaveLength(20);
    expect(preview(different(21))?.examples).toHaveLength(3);
    expect(preview(['x'.repeat(80), ...different(4)])?.examples).toHaveLength(5);
    expect(preview(['x'.repeat(81), ...different(4)])?.examples).toHaveLength(3);
    expect(preview(different(4), 'personal')?.examples).toEqual([]);
  });

  it('is shortened to 120 characters, and never inside one', () => {
    const [whole] = preview(['x'.repeat(120), 'a', 'b', 'c'])?.examples ?? [];
    const [cut] = preview(['x'.repeat(121), 'a', 'b', 'c'])?.examples ?? [];
    expect([whole, cut]).toEqual(['x'.repeat(120), `${'x'.repeat(119)}…`]);
    expect(preview([`${'x'.repeat(119)}👍 en meer`])?.examples[0]?.isWellFormed()).toBe(true);
  });

  it('is how many cells and headers lost a letter', () => {
    const table = tableOf(
      ['a', 'b\ufffd'],
      [
        ['x\ufffd', 'y'],
        ['x\ufffd', 'y'],
        ['z', 'y'],
      ],
    );
    expect(countUnreadable(table)).toBe(3);
    expect(countUnreadable(tableOf(['a'], [['b']]))).toBe(0);
  });

  it('is counted from the first six hundred different texts', () => {
    const values = (count: number) =>
      columnValues(
        tableOf(
          ['a'],
          [...different(count), 'tekst 0', ''].map((cell) => [cell]),
        ),
        0,
      );
    expect(values(600)).toMatchObject({ sampled: 601, filled: 601, distinct: 600 });
    expect(values(602)).toMatchObject({ sampled: 601, filled: 603, distinct: 602 });
    expect(columnValues(tableOf(['a'], [['b']]), 1)).toMatchObject({ sampled: 0, filled: 0, distinct: 0 });
  });
});

describe('a column is personal', () => {
  const kind = (cells: string[], header = 'Kolom') => personalKind(column(header, cells));

  it('when six of ten cells are such data', () => {
    const cells = (count: number) => [
      ...different(count, 'naam').map((text) => `${text.replace(' ', '')}@voorbeeld.nl`),
      ...different(10 - count, 'een zin'),
    ];
    expect([kind(cells(6)), kind(cells(5))]).toEqual(['email', null]);
    expect(kind(repeated(6, '999990111', '111222333'))).toBe('number');
    expect(kind(repeated(6, '999990112', '111222334'))).toBeNull();
    expect(kind(repeated(6, '192.168.0.1', '10.0.0.255'))).toBe('ip');
    expect(kind(repeated(6, '12-3-1960', '1-12-1975'))).toBe('birth-date');
    expect(kind(repeated(6, '1980-01-01', '1980-01-01'))).toBeNull();
  });

  it('when more than half gives an address to reach somebody with ten words at most beside it', () => {
    const cell = (words: number) => `${'woord '.repeat(words)}jan@voorbeeld.nl`;
    const cells = (count: number, words: number) => [
      ...repeated(count, cell(words)),
      ...different(10 - count, 'een zin'),
    ];
    expect([kind(cells(6, 10)), kind(cells(6, 11)), kind(cells(5, 10))]).toEqual(['contact', null, null]);
    expect(kind(cells(9, 5), 'Waarom?')).toBe('contact');
    expect(kind(cells(9, 6), 'Waarom?')).toBeNull();
    expect(kind(cells(8, 5), 'Waarom?')).toBeNull();
  });
});

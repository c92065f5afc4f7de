import { expect, it } from 'vitest';
import { findTickColumns } from '../../../../core/scan/recognise/ticks.ts';
import { profileColumns } from '../../../../core/scan/table/profile.ts';
import { tableOf } from '../tables.ts';

/** The headers of the columns that are improvement points. */
const points = (headers: readonly string[], rows: readonly (readonly string[])[], known: readonly string[] = []) =>
  findTickColumns(profileColumns(tableOf(headers, rows)), (key) => known.includes(key)).map(({ raw }) => raw);
const ASKED = ['Wat moet beter? [Brieven]', 'Wat moet beter? [Wachten]'];

it('columns under a question for improvement are points, also one that nobody chose', () => {
  expect(
    points(ASKED, [
      ['Ja', ''],
      ['', ''],
    ]),
  ).toEqual(ASKED);
  expect(
    points(ASKED, [
      ['Ja', 'Nee'],
      ['Nee', 'Ja'],
    ]),
  ).toEqual(ASKED);
});

it('columns that are all empty are none, whatever was asked', () => {
  expect(
    points(ASKED, [
      ['', ''],
      ['', ''],
    ]),
  ).toEqual([]);
  expect(
    points(
      ['Brieven', 'Wachten'],
      [
        ['', ''],
        ['', ''],
      ],
      ['brieven'],
    ),
  ).toEqual([]);
});

it('columns of another question are points when more than half are known', () => {
  const headers = ['Waar gaat het om? [Brieven]', 'Waar gaat het om? [Wachten]', 'Waar gaat het om? [Bellen]'];
  const rows = [['Ja', 'Nee', 'Ja']];
  expect(points(headers, rows, ['brieven'])).toEqual([]);
  expect(points(headers, rows, ['brieven', 'bellen'])).toEqual(headers);
  expect(points(headers.slice(0, 2), [['Ja', 'Nee']], ['brieven']), 'half is not enough').toEqual([]);
});

it('neighbours that hold nothing but their own header are options of one question, with an empty one between', () => {
  const headers = ['Naam', 'Brieven', 'Wachten', 'Bellen', 'Later'];
  const rows = [
    ['An', 'Brieven', '', 'Bellen', ''],
    ['Bo', '', '', 'Bellen', ''],
  ];
  expect(points(headers, rows)).toEqual(['Brieven', 'Wachten', 'Bellen']);
  expect(
    points(
      ['Naam', 'Brieven'],
      [
        ['An', 'Brieven'],
        ['Bo', ''],
      ],
    ),
  ).toEqual([]);
});

it('the one coded question with three or more filled columns is taken, where no header tells', () => {
  const coded = (code: string, count: number) => Array.from({ length: count }, (_, i) => `${code} [SQ00${i + 1}]`);
  const yes = (count: number) => [Array<string>(count).fill('Ja')];
  expect(points(coded('Q3', 3), yes(3))).toEqual(coded('Q3', 3));
  expect(points(coded('Q3', 2), yes(2))).toEqual([]);
  expect(points([...coded('Q3', 3), ...coded('Q4', 3)], yes(6)), 'of two nobody knows which').toEqual([]);
});

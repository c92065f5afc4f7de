import { expect, it } from 'vitest';
import { findCompletedColumn, saysCompleted } from '../../../../core/scan/table/completed.ts';
import { profileColumns } from '../../../../core/scan/table/profile.ts';
import { tableOf } from '../tables.ts';

const found = (header: string, cells: readonly string[]) =>
  findCompletedColumn(
    profileColumns(
      tableOf(
        [header],
        cells.map((cell) => [cell]),
      ),
    ),
    cells.length,
  )?.raw ?? null;

it('a header that says it is the column, as soon as somebody reached the end', () => {
  expect(found('Datum ingezonden', ['2026-01-02', ''])).toBe('Datum ingezonden');
  expect(found('Datum ingezonden', ['', ''])).toBeNull();
});

it('a short header that perhaps says it counts when nearly all cells are a state, and not all the same end', () => {
  const states = (others: number) => [...Array(19).fill('Voltooid'), '', ...Array(others).fill('We bellen nog')];
  expect(found('Status', states(0))).toBe('Status');
  expect(found('Status', states(1)), 'nineteen of twenty').toBe('Status');
  expect(found('Status', states(2))).toBeNull();
  expect(found('Status', ['We bellen nog', 'Dat weten we niet', ''])).toBeNull();
  expect(found('Status', ['Voltooid', 'Voltooid']), 'everybody').toBeNull();
  expect(found('Status', ['Voltooid', 'Niet voltooid'])).toBe('Status');
  expect(found('Mijn aanvraag is goed afgerond', ['Ja', 'Nee', '']), 'a statement of five words').toBeNull();
  expect(found('De aanvraag is afgerond', ['Ja', 'Nee', ''])).toBe('De aanvraag is afgerond');
});

it('a moment that everybody has says nothing, where another column says who stopped', () => {
  const of = (dates: readonly string[]) =>
    findCompletedColumn(
      profileColumns(
        tableOf(
          ['Date Submitted', 'Status'],
          dates.map((date, i) => [date, i % 2 ? 'Partial' : 'Complete']),
        ),
      ),
      dates.length,
    )?.raw;
  expect(of(['2026-01-02', '2026-01-03', '2026-01-04'])).toBe('Status');
  expect(of(['2026-01-02', '', '2026-01-04'])).toBe('Date Submitted');
});

it('a cell says the end with anything but nothing, no, or a state before it', () => {
  expect(['Ja', '2026-01-02', 'x'].map(saysCompleted)).toEqual([true, true, true]);
  expect(['', ' ', 'Nee', 'partial', 'PARTIAL '].map(saysCompleted)).toEqual(Array(5).fill(false));
});

import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../../services/scan-files/parse-file.ts';
import { rowsOf } from '../../helpers/table.ts';

const date = { numFmt: 'yyyy-mm-dd hh:mm:ss' };

async function read(sheets: Parameters<typeof writeXlsx>[0]['sheets']) {
  const outcome = await parseFile('f.xlsx', await writeXlsx({ sheets }));
  if (!outcome.ok) throw new Error(outcome.code);
  return { headers: outcome.table.headers, rows: rowsOf(outcome.table), sheets: outcome.sheets };
}

describe('a workbook', () => {
  test('gives numbers, yes/no values and dates as a person sees them', async () => {
    const { rows } = await read([
      {
        name: 'a',
        columns: [{ header: 'n' }, { header: 'd' }, { header: 'f' }, { header: 'b', style: date }],
        rows: [
          ['n', 'd', 'f', 'b'],
          [2, 0.1 + 0.2, true, new Date(Date.UTC(2026, 8, 27, 23, 33, 0))],
        ],
      },
    ]);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['2', '0.3', 'TRUE']);
    expect(rows.at(-1)?.[3]).toBe('2026-09-27 23:33:00');
  });

  test('gives numbers with at most fifteen digits, as they are shown', async () => {
    const numbers = [123_456_789_012_345, 1 / 3, 1e21, -0.1 - 0.2, 1e-7];
    const { rows } = await read([{ name: 'a', rows: [['n', 'tekst'], ...numbers.map((number) => [number, 'x'])] }]);
    expect(rows.map(([cell]) => cell)).toEqual(['123456789012345', '0.333333333333333', '1e+21', '-0.3', '1e-7']);
  });

  test('is read from its first visible sheet that has something in it', async () => {
    const { headers } = await read([
      { name: 'hidden', rows: [['x'], ['1']], hidden: true },
      { name: 'empty', rows: [] },
      {
        name: 'answers',
        rows: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
    ]);
    expect(headers).toEqual(['a', 'b']);
  });

  test('names its visible sheets, and is read from the one that was chosen', async () => {
    const rows = (text: string) => [[text], ['1']];
    const sheets = [
      { name: 'geheim', rows: rows('x'), hidden: true },
      { name: 'Toelichting', rows: rows('lees dit') },
      { name: 'Antwoorden', rows: rows('wie') },
    ];
    expect((await read(sheets)).sheets).toEqual({ names: ['Toelichting', 'Antwoorden'], sheet: 'Toelichting' });
    const chosen = await parseFile('f.xlsx', await writeXlsx({ sheets }), { sheet: 'Antwoorden' });
    expect(chosen).toMatchObject({ ok: true, table: { headers: ['wie'] }, sheets: { sheet: 'Antwoorden' } });
    const hidden = await parseFile('f.xlsx', await writeXlsx({ sheets }), { sheet: 'geheim' });
    expect(hidden).toEqual({ ok: false, code: 'file-empty' });
  });

  test('keeps emoji, line ends and 32,767 characters in a cell', async () => {
    const long = 'é'.repeat(32_767);
    const { rows } = await read([
      {
        name: 'a',
        rows: [
          ['k', 'l', 'm'],
          ['👩‍👩‍👧 ja', 'een\ntwee', long],
        ],
      },
    ]);
    expect(rows).toEqual([['👩‍👩‍👧 ja', 'een\ntwee', long]]);
  });
});

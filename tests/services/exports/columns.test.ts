import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { ResultsTable } from '../../../core/exports/results-table.ts';
import { writeActions } from '../../../services/exports/actions-workbook.ts';
import { answerList } from '../../../services/exports/answer-list.ts';
import type { Column, Sheet } from '../../../services/exports/sheet.ts';
import { workbookSheets } from '../../../services/exports/workbook-sheets.ts';
import { writeCsv } from '../../../services/exports/write-csv.ts';
import { writeWorkbook } from '../../../services/exports/write-xlsx.ts';

const TABLE: ResultsTable = {
  scale: ['nee', 'ja'],
  threshold: 10,
  includeAbandoned: false,
  hasWaiting: false,
  groups: [],
  statements: [],
  improvementPoints: [],
};
const MADE = new Date('2026-12-03T12:00:00Z');
const partOf = async (bytes: Promise<Uint8Array>, name: string) =>
  new TextDecoder().decode(unzipSync(await bytes)[name]);
const lines = (columns: readonly Column[]) => columns.map(({ header, kind, width }) => `${header} ${kind} ${width}`);

describe('the columns', () => {
  it('of the workbook are as wide as what stands in them', () => {
    const [about, statements, points] = workbookSheets(TABLE, {
      municipality: 'Ede',
      isSample: false,
      day: '2026-12-03',
    });
    const widths = ({ columns }: Sheet) => columns.map(({ width }) => width);
    expect([about, statements, points].map((sheet) => sheet && widths(sheet))).toEqual([
      [24, 90],
      [46, 60, 14, 14, 14, 14, 14, 14, 14, 14, 44],
      [46, 60, 14, 14, 14, 14, 14, 44],
    ]);
    expect(statements?.columns.map(({ kind }) => kind)).toEqual([
      ...['text', 'text', 'text', 'count', 'count', 'count', 'share', 'share', 'count', 'count', 'text'],
    ]);
    expect(points?.columns.map(({ kind }) => kind)).toEqual([
      'text',
      'text',
      'text',
      'count',
      'count',
      'count',
      'share',
      'text',
    ]);
  });

  it('of the list, too', () => {
    expect(answerList(TABLE).columns.map(({ kind, width }) => `${kind} ${width}`)).toEqual([
      ...['text 14', 'text 32', 'text 60', 'text 14', 'text 24', 'count 14', 'count 14', 'share 14', 'text 44'],
    ]);
    expect(new Set(lines(answerList(TABLE).columns)).size).toBe(9);
  });

  it('of the actions, with the days as Excel counts them', async () => {
    const action = {
      id: 'a',
      number: 3,
      status: 'busy' as const,
      taskId: null,
      what: 'w',
      who: 'x',
      dueDate: '2026-12-03',
      firstStep: 'f',
      howWeKnow: 'h',
      lookBackDate: null,
      taskTo: 't',
    };
    const bytes = writeActions(
      { actions: [action], earlier: [], municipality: 'Ede', date: '2026-11-28' },
      'Acties',
      MADE,
    );
    const xml = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Math.floor(Number(width)));
    expect(widths).toEqual([14, 60, 30, 16, 44, 44, 16, 16, 44, 24, 16]);
    const [sheet] = (await readXlsx(await bytes)).sheets;
    expect(sheet?.rows[1]?.[3]).toEqual(new Date('2026-12-03T00:00:00Z'));
    expect(xml, 'the third of December 2026 is day 46,359').toMatch(/<v>46359<\/v>/);
    expect(sheet?.rows[1]?.[6] ?? null).toBeNull();
  });

  it('of what was heard of earlier actions, on a sheet of their own', async () => {
    const earlier = [
      { number: 2, what: 'Bellen', who: 'Jan', status: 'done' as const, note: 'Minder vragen' },
      { number: 4, what: 'Schrijven', who: '', status: 'dropped' as const, note: '' },
    ];
    const bytes = await writeActions({ actions: [], earlier, municipality: 'Ede', date: null }, 'Acties', MADE);
    const [, sheet] = (await readXlsx(bytes)).sheets;
    const rows = sheet?.rows.slice(1).map((row) => row.map((cell) => cell ?? ''));
    expect(sheet?.name).toBe('Afspraken van eerder');
    expect(rows?.map((row) => row.slice(0, 4))).toEqual([
      [2, 'Bellen', 'Jan', 'gedaan'],
      [4, 'Schrijven', '', 'losgelaten'],
    ]);
    expect(rows?.[0]?.[4]).toBe('Minder vragen');
  });
});

describe('a workbook', () => {
  const sheet = (rows: Sheet['rows']): Sheet => ({
    name: 'Blad',
    columns: [
      { header: 'Tekst', kind: 'text', width: 20 },
      { header: 'Aantal', kind: 'count', width: 10 },
    ],
    rows,
  });
  const xmlOf = (rows: Sheet['rows']) => partOf(writeWorkbook('T', [sheet(rows)], MADE), 'xl/worksheets/sheet1.xml');

  it('has a header row that stays in sight, filters for all rows, and is printed on its side, one page wide', async () => {
    const xml = await xmlOf([
      ['a', 1],
      ['b', 2],
    ]);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"/);
    expect(xml).toMatch(/<autoFilter ref="A1:B3"/);
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(xml).toMatch(/fitToHeight="0"/);
    expect(xml).toMatch(/fitToPage="(1|true)"/);
    expect(await partOf(writeWorkbook('T', [sheet([])], MADE), 'xl/styles.xml')).toMatch(/<sz val="11"\/>/);
  });

  it('has rows high enough for their text, up to what Excel takes', async () => {
    const xml = await xmlOf([
      ['a', 1],
      ['woord '.repeat(40), 1],
      ['woord '.repeat(4000), 1],
    ]);
    const heights = [...xml.matchAll(/<row [^>]*? ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights[1]).toBeLessThan(heights[2] ?? 0);
    expect(heights[3]).toBe(409);
  });

  it('holds texts of 32,767 characters, the longest that Excel takes', async () => {
    const read = async (text: string) =>
      (await readXlsx(await writeWorkbook('T', [sheet([[text, 1]])], MADE))).sheets[0]?.rows[1]?.[0];
    expect(await read('x'.repeat(32_767))).toHaveLength(32_767);
    expect(await read('x'.repeat(32_768))).toHaveLength(32_767);
  });
});

it('a share in a text file is a percentage with at most one decimal', () => {
  const shares = [0, 0.0004, 0.0005, 0.25, 1 / 3, 0.9996, 1];
  const sheet: Sheet = {
    name: '',
    columns: [
      { header: 's', kind: 'share', width: 1 },
      { header: 'n', kind: 'count', width: 1 },
    ],
    rows: shares.map((share) => [share, 0.5]),
  };
  const text = new TextDecoder().decode(writeCsv(sheet)).split('\r\n').slice(1, -1);
  expect(text).toEqual(['0;0.5', '0;0.5', '0,1;0.5', '25;0.5', '33,3;0.5', '100;0.5', '100;0.5']);
});

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { resultsTable } from '../../../core/exports/results-table.ts';
import { computeResults } from '../../../core/scan/results/compute-results.ts';
import { answerList } from '../../../services/exports/answer-list.ts';
import { type Cell, cellText, type Sheet } from '../../../services/exports/sheet.ts';
import { workbookSheets } from '../../../services/exports/workbook-sheets.ts';
import { writeCsv } from '../../../services/exports/write-csv.ts';
import { writeWorkbook } from '../../../services/exports/write-xlsx.ts';
import { refuse } from '../../../services/scan-files/outcome.ts';
import { readCsv } from '../../../services/scan-files/read-csv.ts';
import { anyResults, temptingText } from '../../core/exports/arbitraries.ts';
import { scanOf } from '../../core/scan/tables.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { parseXml } from '../../minutes/strict-xml.ts';

const FACTS = { municipality: 'Ede', isSample: false, day: '2026-12-03' };
const MADE = new Date('2026-12-03T12:00:00Z');
const decoded = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** One sheet of text and figures, with these texts. */
const sheetWith = (...texts: readonly string[]): Sheet => ({
  name: 'Blad',
  columns: [
    { header: 'Tekst', kind: 'text', width: 20 },
    { header: 'Aandeel', kind: 'share', width: 10 },
  ],
  rows: texts.map((text) => [text, 0.25]),
});

/** The rows as our own reader gives them, the header first. */
function csvRows(sheet: Sheet): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const add = (row: readonly string[]) => {
    rows.push(row);
    return null;
  };
  const builder = { add, finish: () => refuse('file-empty') };
  readCsv(writeCsv(sheet), builder, () => undefined);
  return rows.filter((row) => row.length > 1);
}

/** How a cell of the list comes back out of a CSV file; the share is in the eighth column. */
function asRead(cell: Cell, column: number): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return (cellText(cell) ?? '').replace(/^(?=[=+\-@\t\r\n＝＋－＠])/, "'");
  return column === 7 ? String(Math.round(cell * 1000) / 10).replace('.', ',') : String(cell);
}

const example = () => {
  const wide = Array.from(
    { length: 24 },
    (_, i) => ['residents', true, ['niet', 'een beetje', 'wel'][i % 3] ?? ''] as const,
  );
  const few = Array.from({ length: 4 }, () => ['frontline', true, 'wel'] as const);
  return resultsTable(computeResults(scanOf([...wide, ...few]), 10));
};

describe('CSV', () => {
  it('is what Dutch Excel opens with a double click', () => {
    const text = decoded(writeCsv(answerList(example())));
    expect(text.startsWith('\ufeffSoort;Uitgangspunt;Stelling of verbeterpunt;Groep;Antwoord;')).toBe(true);
    expect(text.split('\r\n')).toContain(
      'Stelling;1. De voorgestelde ondersteuning is passend en samenhangend;Stelling;Inwoners;niet;8;24;33,3;',
    );
    expect(text.split('\r\n')).toContain('Groep;;;Uitvoering;;;;;Niet getoond: de groep is kleiner dan 10 mensen.');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('says how many of a group count, and how many stopped half way where that may be known', () => {
    const groups = [
      { perspective: 'residents' as const, respondents: 24, abandoned: 6 },
      { perspective: 'frontline' as const, respondents: 12, abandoned: null },
    ];
    const rows = answerList({ ...example(), groups }).rows.filter(([kind]) => kind === 'Groep');
    expect(rows.map(([, , , group, answer, count]) => [group, answer, count])).toEqual([
      ['Inwoners', 'Telt mee', 24],
      ['Inwoners', 'Stopte halverwege', 6],
      ['Uitvoering', 'Telt mee', 12],
    ]);
  });

  it('reads back equal with the reader of the program', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const list = answerList(resultsTable(results));
        const shown = list.rows.map((row) => row.map(asRead));
        expect(csvRows(list)).toEqual([list.columns.map(({ header }) => header), ...shown]);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x";"y")'])(
    'leaves no formula: %j',
    (text) => {
      expect(csvRows(sheetWith(text))[1]?.[0]).toBe(`'${cellText(text)}`);
    },
  );
});

describe('XLSX', () => {
  it('has its three sheets, with a frozen header, a filter, formats and a title', async () => {
    const parts = unzipSync(await writeWorkbook('Titel', workbookSheets(example(), FACTS), MADE));
    expect(decoded(parts['xl/workbook.xml'])).toMatch(/"Toelichting".*"Stellingen".*"Verbeterpunten"/);
    expect(decoded(parts['docProps/core.xml'])).toContain('<dc:title>Titel</dc:title>');
    for (const number of [1, 2, 3]) {
      const sheet = decoded(parts[`xl/worksheets/sheet${number}.xml`]);
      expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
      expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"/);
    }
    expect(decoded(parts['xl/styles.xml'])).toContain('formatCode="0.0%"');
  });

  it('keeps hidden figures empty, with the reason', async () => {
    const { sheets } = await readXlsx(await writeWorkbook('T', workbookSheets(example(), FACTS), MADE));
    const [about, statements, points] = sheets.map(({ rows }) => rows);
    const reason = 'Niet getoond: de groep is kleiner dan 10 mensen.';
    expect(about).toContainEqual(['Uitvoering', reason]);
    const empty = (row: readonly unknown[] = []) => row.slice(3, -1).filter((cell) => cell !== null && cell !== '');
    for (const rows of [statements, points]) {
      const hidden = rows?.filter((row) => row[2] === 'Uitvoering') ?? [];
      expect(hidden).toHaveLength(1);
      expect(empty(hidden[0])).toEqual([]);
      expect(hidden[0]?.at(-1)).toBe(reason);
    }
    expect(statements?.[1]?.slice(2, 7)).toEqual(['Inwoners', 24, 8, 8, 8]);
    expect(points?.[1]?.slice(2, 7)).toEqual(['Inwoners', 1, 24, 24, 1]);
  });

  it('is well-formed and reads back equal, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(temptingText, { minLength: 1, maxLength: 8 }), async (texts) => {
        const data = await writeWorkbook(texts.join(' '), [sheetWith(...texts)], MADE);
        for (const [name, part] of Object.entries(unzipSync(data))) if (/xml|rels/.test(name)) parseXml(decoded(part));
        const { sheets } = await readXlsx(data);
        expect(sheets[0]?.rows.slice(1)).toEqual(texts.map((text) => [cellText(text), 0.25]));
      }),
      { numRuns: 60 },
    );
  });

  it('makes rows high enough for the text in them, and no higher than Excel can', async () => {
    const data = await writeWorkbook('T', [sheetWith('kort', 'a'.repeat(50), 'a\nb', 'a'.repeat(30_000))], MADE);
    const sheet = decoded(unzipSync(data)['xl/worksheets/sheet1.xml']);
    const heights = [...sheet.matchAll(/<row r="\d+"[^>]* ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights).toEqual([15, 15, 45, 30, 409]);
  });

  it('holds no formula, and every text cell is typed as text', async () => {
    const data = await writeWorkbook('T', [sheetWith('=1+1', '@A1', '-1', '+1')], MADE);
    const sheet = decoded(unzipSync(data)['xl/worksheets/sheet1.xml']);
    expect(sheet).not.toContain('<f');
    expect(sheet.match(/<c r="A\d+" t="s"/g)).toHaveLength(5);
  });

  it('is a sound ZIP of well-formed XML for Python', async (context) => {
    if (spawnSync('python3', ['--version'], { timeout: 15_000 }).status !== 0) context.skip('not installed: python3');
    const file = path.join(tempFolder(), 'resultaten.xlsx');
    writeFileSync(file, await writeWorkbook('T', workbookSheets(example(), FACTS), MADE));
    const program = `import sys, zipfile, xml.dom.minidom as dom
package = zipfile.ZipFile(sys.argv[1])
assert package.testzip() is None
print(sum(1 for name in package.namelist() if dom.parseString(package.read(name))))`;
    const parts = execFileSync('python3', ['-c', program, file], { encoding: 'utf8', timeout: 30_000 });
    expect(Number(parts)).toBeGreaterThan(8);
  });

  it('opens in LibreOffice', async (context) => {
    if (spawnSync('soffice', ['--version'], { timeout: 60_000 }).status !== 0) context.skip('not installed: soffice');
    const folder = tempFolder();
    const data = await writeWorkbook('T', [sheetWith('=1+1', 'a_x0041_b')], MADE);
    writeFileSync(path.join(folder, 'resultaten.xlsx'), data);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ['--headless', '--convert-to', 'csv', '--outdir', folder, path.join(folder, 'resultaten.xlsx')];
    const { stderr } = spawnSync('soffice', [profile, ...options], { encoding: 'utf8', timeout: 90_000 });
    if (/no export filter|could not be loaded/i.test(stderr)) context.skip('not installed: LibreOffice Calc');
    const text = readFileSync(path.join(folder, 'resultaten.csv'), 'utf8');
    expect(text).toMatch(/^Tekst,Aandeel\s+=1\+1,25\D*0?%\s+a_x0041_b,25\D*0?%\s+$/);
  }, 100_000);
});

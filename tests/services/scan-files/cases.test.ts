import { describe, expect, test } from 'vitest';
import { openQuestions } from '../../../core/scan/edits/answers.ts';
import { proposeMapping } from '../../../core/scan/recognise/propose.ts';
import type { Mapping } from '../../../core/scan/table/mapping.ts';
import { summarize, toScan } from '../../core/scan/tables.ts';
import { fixtureFile, tableOf } from './scan-fixtures.ts';

/** What the program makes of a file without any help. */
async function read(name: string) {
  const table = await tableOf(name, fixtureFile(`cases/import/${name}`));
  const mapping = proposeMapping(table, []);
  const answered: Mapping = { ...mapping, asks: [], directionGuessed: false };
  const asked = openQuestions(mapping).map(({ kind }) => kind);
  return {
    table,
    mapping,
    asked,
    summary: () => summarize(table, answered),
    scan: () => toScan(table, answered, true),
  };
}

const sizes = ({ groups }: { readonly groups: readonly { perspective: string; respondents: number }[] }) =>
  Object.fromEntries(groups.map(({ perspective, respondents }) => [perspective, respondents]));
const statementsIn = ({ columns }: Mapping) => columns.filter(({ role }) => role === 'statement').length;
const AGREE = ['Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Helemaal mee eens'];
const THREE = ['Duidelijke brieven', 'Kortere wachttijd', 'Vaste contactpersoon'];
const pointsIn = async (name: string) =>
  (await read(name))
    .scan()
    .improvementPoints.map(({ text }) => text)
    .sort();

describe('files that went wrong once', () => {
  test('first and second choices are no group; the name of the file is', async () => {
    const { summary, asked } = await read('01-medewerkers.csv');
    expect(sizes(summary())).toEqual({ frontline: 14 });
    expect(summary().improvementPoints).toBe(3);
    expect(asked).toEqual([]);
  });

  test('a word in a statement does not make it the completion', async () => {
    const { summary, mapping } = await read('03-afgerond.csv');
    expect(statementsIn(mapping)).toBe(3);
    expect(summary().groups.every(({ abandoned }) => abandoned === 0)).toBe(true);
  });

  test('a report mark has a scale of its own', async () => {
    const { mapping } = await read('04-rapportcijfer.csv');
    expect(mapping.scale?.labels).toEqual(['1', '2', '3', '4', '5']);
    expect(mapping.moreScales?.[0]?.labels).toHaveLength(10);
    expect(mapping.columns[4]).toMatchObject({ mark: true, scale: 1 });
  });

  test('a number that the header calls "weet ik niet" is no score', async () => {
    const { mapping, asked } = await read('05-6-is-weet-niet.csv');
    expect(mapping.scale).toEqual({ labels: ['1', '2', '3', '4', '5'], dontKnow: ['6'] });
    expect(asked).toEqual([]);
  });

  test('another word for the middle stays in the middle', async () => {
    const { mapping } = await read('06-midden-woord.csv');
    expect(statementsIn(mapping)).toBe(3);
    expect(mapping.scale?.labels).toEqual(AGREE.with(2, 'Eens noch oneens'));
  });

  test('from "nee, helemaal niet" to "ja, helemaal"', async () => {
    const { mapping, asked } = await read('07-ja-helemaal.csv');
    expect(mapping.scale).toEqual({
      labels: ['Nee, helemaal niet', 'Een beetje', 'Grotendeels', 'Ja, helemaal'],
      dontKnow: ['Weet ik niet'],
    });
    expect(asked).toEqual([]);
  });

  test('two languages are asked, and are five answers', async () => {
    const { mapping, asked } = await read('10-twee-talen.csv');
    expect(mapping.scale?.labels).toHaveLength(5);
    expect(asked).toEqual(['same-answer']);
  });

  test('"anders, namelijk" is an open answer and no point', async () => {
    const { scan } = await read('11-anders-namelijk.csv');
    const own = 'Anders, namelijk mijn verzonnen buurvrouw op nummer 7';
    expect(scan().improvementPoints.map(({ text }) => text)).not.toContain(own);
    expect(scan().openQuestions.flatMap(({ cells }) => cells)).toContain(own);
    expect(await pointsIn('11-anders-namelijk.csv')).toEqual(THREE);
  });

  test('an order of everything is asked', async () => {
    expect((await read('12-rangorde.csv')).asked).toEqual(['ranking']);
  });

  test.for(['14-kobo-schuine-streep.csv', '16-forms-punten.csv', '18-themaregel-boven-kop.xlsx'])(
    'three points: %s',
    async (name) => {
      const { mapping } = await read(name);
      expect(await pointsIn(name)).toEqual(THREE);
      expect(statementsIn(mapping)).toBe(3);
    },
  );

  test('previews are no respondents, and that is said', async () => {
    const { summary } = await read('17-qualtrics-proefinvulling.csv');
    expect(sizes(summary()).residents).toBe(8);
    expect(summary().leftOutRows).toEqual([{ kind: 'preview', count: 3 }]);
  });

  test('a sheet for each group makes one scan', async () => {
    expect(sizes((await read('19-twee-bladen.xlsx')).summary())).toEqual({ residents: 8, frontline: 7 });
  });

  test.for(['20-alles-in-kolom-A.xlsx', '22-toelichtingsblad-eerst.xlsx', '24-backslash-in-zip.xlsx'])(
    'is read as it is meant: %s',
    async (name) => {
      const { summary, mapping } = await read(name);
      expect(statementsIn(mapping)).toBe(3);
      expect(summary().groups.reduce((sum, { respondents }) => sum + respondents, 0)).toBe(14);
    },
  );

  test('hidden rows are asked', async () => {
    const { mapping } = await read('23-verborgen-rijen.xlsx');
    expect(openQuestions(mapping)).toEqual([{ kind: 'rows', rows: 'hidden', count: 5 }]);
  });

  test('a question about the telephone is an open question', async () => {
    expect((await read('26-open-vraag-over-telefoon.csv')).mapping.columns[4]?.role).toBe('openAnswer');
  });

  test('negative statements are asked', async () => {
    expect(openQuestions((await read('28-negatieve-stelling.csv')).mapping)).toEqual([
      { kind: 'turned', columns: [1, 2] },
    ]);
  });

  test('codes: who, which end and what 99 is are asked, and the points are there', async () => {
    const { asked, mapping } = await read('30-99-is-weet-niet.csv');
    expect(asked).toEqual(['group-values', 'direction', 'no-score']);
    expect(mapping.columns.slice(-2)).toEqual([{ role: 'improvementList' }, { role: 'improvementList' }]);
  });

  test('a second header row and what the tool writes are no answers', async () => {
    const { table, mapping, summary } = await read('31-limesurvey-vv.csv');
    expect(table.rowCount).toBe(14);
    expect(mapping.scale?.labels).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
    expect(summary().unknownAnswers).toEqual([]);
  });

  test.for(['33a-export1.csv', '33b-export2.csv'])('who answered is asked: %s', async (name) => {
    expect((await read(name)).asked).toEqual(['group']);
  });

  test('somebody who helps inwoners in his work is asked', async () => {
    expect(openQuestions((await read('34-ik-help-inwoners.csv')).mapping)).toEqual([
      { kind: 'group-values', texts: ['Ik help inwoners vanuit mijn werk'] },
    ]);
  });

  test.for(['stray-quote-survey.csv', 'stray-quote-refused.csv'])('thirty people, text as typed: %s', async (name) => {
    const { table, scan } = await read(name);
    expect(table.rowCount).toBe(30);
    expect(scan().openQuestions[0]?.cells).toContain('"Niemand belt terug" zeggen ze');
  });

  test('a chart is no sheet', async () => {
    expect((await read('survey-chart-tab-first.xlsx')).table.rowCount).toBe(130);
  });
});

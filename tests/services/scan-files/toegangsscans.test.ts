import { describe, expect, test } from 'vitest';
import type { ScanPerspective } from '../../../core/domain/perspective.ts';
import { mappingProblem } from '../../../core/scan/import/check.ts';
import type { Scan } from '../../../core/scan/model/scan.ts';
import { proposeMapping } from '../../../core/scan/recognise/propose.ts';
import { computeResults } from '../../../core/scan/results/compute-results.ts';
import type { Table } from '../../../core/scan/table/mapping.ts';
import { textKey } from '../../../core/scan/words/text-key.ts';
import { summarize, toScan } from '../../core/scan/tables.ts';
import { rowsOf } from '../../helpers/table.ts';
import { fixtureFile, shippedQuestionSets, tableOf } from './scan-fixtures.ts';

type Counts = Readonly<Record<string, number>>;
interface ExpectedGroup {
  readonly respondents: number;
  readonly completed: number;
  readonly statements: Readonly<Record<string, { principle: number; all: Counts; completed_only: Counts }>>;
  readonly improvement_points: Counts;
  readonly open_answers_not_empty: number;
}
type Expected = Readonly<Record<ScanPerspective, ExpectedGroup>>;
const PERSPECTIVES = ['residents', 'frontline'] as const;

/** The cells of those respondents of one group that count. */
const cellsOf = (scan: Scan, perspective: ScanPerspective, cells: readonly string[]) =>
  cells.filter((_, i) => {
    const one = scan.respondents[i];
    return one?.perspective === perspective && (one.completed || scan.includeAbandoned);
  });

/** Figures of one group in the shape of the expected file, before anything is hidden. */
function statementFigures(scan: Scan, perspective: ScanPerspective) {
  const asked = scan.statements.flatMap(({ text, principle, cells }) => {
    const theirs = cellsOf(scan, perspective, cells).map((cell) => cell.trim());
    const names = [...scan.scale.labels, ...scan.scale.dontKnow, ''];
    const counts = Object.fromEntries(names.map((name) => [name, theirs.filter((cell) => cell === name).length]));
    return theirs.some((cell) => cell !== '') ? [[text, { principle, counts }]] : [];
  });
  return Object.fromEntries(asked);
}

function improvementFigures(scan: Scan, perspective: ScanPerspective): Counts {
  const chosen = scan.improvementPoints.map(({ text, choices }) => {
    return [textKey(text), cellsOf(scan, perspective, choices).filter((choice) => choice === 'chosen').length] as const;
  });
  return Object.fromEntries(chosen.filter(([, count]) => count > 0));
}

const byKey = (counts: Counts) =>
  Object.fromEntries(Object.entries(counts).flatMap(([text, count]) => (count > 0 ? [[textKey(text), count]] : [])));

const openCount = (scan: Scan, perspective: ScanPerspective) =>
  scan.openQuestions.flatMap(({ cells }) => cellsOf(scan, perspective, cells)).filter((cell) => cell.trim() !== '')
    .length;

describe.each([
  ['toegangsscan-limesurvey.csv', 'expected-limesurvey.json'],
  ['toegangsscan-msforms.xlsx', 'expected-msforms.json'],
  ['toegangsscan-google.csv', 'expected-google.json'],
])('%s, with the proposed mapping alone', (fileName, expectedName) => {
  const open = async () => {
    const expected: Expected = JSON.parse(new TextDecoder().decode(fixtureFile(`toegangsscan/${expectedName}`)));
    const table: Table = await tableOf(fileName, fixtureFile(`toegangsscan/${fileName}`));
    return { expected, table, mapping: proposeMapping(table, shippedQuestionSets()) };
  };

  test('has nothing left to ask', async () => {
    const { table, mapping } = await open();
    expect(mappingProblem(table, mapping)).toBeNull();
    expect(summarize(table, mapping).unknownAnswers).toEqual([]);
    expect(summarize(table, mapping).withoutGroup).toBe(0);
  });

  test('has the expected respondents and abandoned interviews per group', async () => {
    const { expected, table, mapping } = await open();
    expect(summarize(table, mapping).groups).toEqual(
      PERSPECTIVES.map((perspective) => ({
        perspective,
        respondents: expected[perspective].respondents,
        abandoned: expected[perspective].respondents - expected[perspective].completed,
      })),
    );
  });

  test.for([true, false])(
    'counts every category of every statement as expected (abandoned included: %s)',
    async (all) => {
      const { expected, table, mapping } = await open();
      const scan = toScan(table, mapping, all);
      for (const perspective of PERSPECTIVES) {
        const statements = Object.entries(expected[perspective].statements).map(([text, { principle, ...counts }]) => [
          text,
          { principle, counts: all ? counts.all : counts.completed_only },
        ]);
        expect(statementFigures(scan, perspective)).toEqual(Object.fromEntries(statements));
      }
    },
  );

  test('counts improvement points and open answers as expected', async () => {
    const { expected, table, mapping } = await open();
    const scan = toScan(table, mapping, true);
    for (const perspective of PERSPECTIVES) {
      expect(improvementFigures(scan, perspective)).toEqual(byKey(expected[perspective].improvement_points));
      expect(openCount(scan, perspective)).toBe(expected[perspective].open_answers_not_empty);
    }
  });

  test('leaves personal columns out and shows no example of them', async () => {
    const { table, mapping } = await open();
    const results = JSON.stringify(toScan(table, mapping, true));
    const personal = mapping.columns.flatMap((column, i) => (column.role === 'personal' ? [i] : []));
    for (const column of personal) {
      for (const text of new Set(rowsOf(table).map((row) => row[column] ?? ''))) {
        if (text.length > 5) expect(results).not.toContain(text);
      }
    }
  });
});

test('the four workers of the Google file are nowhere in the results', async () => {
  const table = await tableOf('toegangsscan-google.csv', fixtureFile('toegangsscan/toegangsscan-google.csv'));
  const results = computeResults(toScan(table, proposeMapping(table, shippedQuestionSets()), true));
  const told = JSON.stringify(results);
  const workers = rowsOf(table).filter((row) => row[1] !== 'Inwoner');
  const residents = new Set(
    rowsOf(table)
      .filter((row) => row[1] === 'Inwoner')
      .map((row) => row.at(-1)),
  );
  expect(workers).toHaveLength(4);
  expect(results.groups[1]).toEqual({ perspective: 'frontline', respondents: null, abandoned: null });
  for (const answer of workers.map((row) => row.at(-1) ?? '')) {
    if (!residents.has(answer)) expect(told).not.toContain(JSON.stringify(answer).slice(1, -1));
  }
  const frontline = results.statements.flatMap(({ groups }) => groups.filter((one) => one.perspective === 'frontline'));
  expect(frontline.every((group) => !group.shown && Object.keys(group).length === 2)).toBe(true);
  const elsewhere = [results.improvementPoints, results.openQuestions];
  expect(JSON.stringify(elsewhere)).not.toContain('frontline');
});

import { describe, expect, test } from 'vitest';
import { proposeMapping } from '../../../core/scan/recognise/propose.ts';
import { previewColumns } from '../../../core/scan/table/preview.ts';
import { rowsOf } from '../../helpers/table.ts';
import { fixtureFile, plainCsv, shippedQuestionSets, tableOf } from './scan-fixtures.ts';

const REAL = [
  { name: 'real/07-rse-2017-nl-limesurvey.csv', encoding: 'utf-8', headerRows: 1, statements: 13 },
  {
    name: 'real/12-538-starwars-surveymonkey-2headerrows.csv',
    encoding: 'windows-1252',
    headerRows: 2,
    statements: 14,
  },
  { name: 'real/16-qualtrics-3headerrows-fixture.csv', encoding: 'utf-8', headerRows: 3, statements: 0 },
  { name: 'toegangsscan/toegangsscan-limesurvey.csv', encoding: 'utf-8', headerRows: 1, statements: 32 },
  { name: 'toegangsscan/toegangsscan-google.csv', encoding: 'utf-8', headerRows: 1, statements: 16 },
];

describe.for(REAL)('$name', ({ name, encoding, headerRows, statements }) => {
  test('keeps the text of every cell exactly', async () => {
    const bytes = fixtureFile(name);
    const rows = plainCsv(new TextDecoder(encoding).decode(bytes));
    const table = await tableOf(name, bytes);
    expect(rowsOf(table)).toEqual(rows.slice(headerRows));
    expect(table.headers).toHaveLength(rows[0]?.length ?? 0);
  });

  test('gets a proposal in which every column has a role', async () => {
    const table = await tableOf(name, fixtureFile(name));
    const mapping = proposeMapping(table, shippedQuestionSets());
    expect(mapping.columns).toHaveLength(table.headers.length);
    const onFirstScale = mapping.columns.filter((column) => column.role === 'statement' && column.scale === undefined);
    expect(onFirstScale).toHaveLength(statements);
  });
});

test('the personal columns of Qualtrics are recognised and show no examples', async () => {
  const name = 'real/16-qualtrics-3headerrows-fixture.csv';
  const table = await tableOf(name, fixtureFile(name));
  const mapping = proposeMapping(table, shippedQuestionSets());
  const personal = table.headers.filter((_, i) => mapping.columns[i]?.role === 'personal');
  expect(personal).toEqual([
    'IPAddress',
    'ResponseId',
    'RecipientLastName',
    'RecipientFirstName',
    'RecipientEmail',
    'ExternalReference',
    'LocationLatitude',
    'LocationLongitude',
  ]);
  const previews = previewColumns(table, mapping).filter(({ header }) => personal.includes(header));
  expect(previews.every(({ examples }) => examples.length === 0)).toBe(true);
});

test('the scale of the SurveyMonkey file runs from unfavourable to favourable, "unfamiliar" apart', async () => {
  const name = 'real/12-538-starwars-surveymonkey-2headerrows.csv';
  const table = await tableOf(name, fixtureFile(name));
  expect(proposeMapping(table, []).scale).toEqual({
    labels: [
      'Very unfavorably',
      'Somewhat unfavorably',
      'Neither favorably nor unfavorably (neutral)',
      'Somewhat favorably',
      'Very favorably',
    ],
    dontKnow: ['Unfamiliar (N/A)'],
  });
});

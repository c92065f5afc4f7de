import { expect, test } from 'vitest';
import { mappingProblem } from '../../../core/scan/import/check.ts';
import { proposeMapping } from '../../../core/scan/recognise/propose.ts';
import { previewColumns } from '../../../core/scan/table/preview.ts';
import { summarize, tableOf } from './tables.ts';

const long = 1_000_000;
const HOSTILE = [
  `a@${'.'.repeat(long)} `,
  ','.repeat(long),
  'niet '.repeat(long / 5),
  '<a'.repeat(long / 2),
  '&amp;'.repeat(long / 5),
  `a${' '.repeat(long)}b`,
  '1 '.repeat(long / 2),
  'ab12'.repeat(long / 4),
];

test('texts made to keep the program busy are proposed, previewed and summarised in seconds', () => {
  const headers = [...HOSTILE.map((_, i) => `k${i}`), ...HOSTILE, '['.repeat(long), 'licht '.repeat(long / 6)];
  const rows = Array.from({ length: 3 }, () => headers.map((_, i) => HOSTILE[i] ?? 'Eens'));
  const table = tableOf(headers, rows);
  const started = performance.now();
  const mapping = proposeMapping(table, []);
  previewColumns(table, mapping);
  summarize(table, { ...mapping, group: { kind: 'whole-file', perspective: 'residents' } });
  expect(mappingProblem(table, mapping)).toBe('no-answers');
  expect(performance.now() - started).toBeLessThan(30_000);
});

test('texts named like parts of a JavaScript object are ordinary texts', () => {
  const headers = ['__proto__', 'constructor', 'toString', ''];
  const mapping = proposeMapping(tableOf(headers, [['Eens', 'Oneens', 'valueOf', 'constructor &hasOwnProperty;']]), []);
  expect(mapping.columns.map(({ role }) => role)).toEqual(['statement', 'statement', 'other', 'other']);
});

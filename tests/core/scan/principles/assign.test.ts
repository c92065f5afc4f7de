import { expect, test } from 'vitest';
import { principleTexts, withDecided } from '../../../../core/scan/principles/assign.ts';
import type { Mapping } from '../../../../core/scan/table/mapping.ts';

const mapping: Mapping = {
  columns: [
    { role: 'group' },
    { role: 'improvementPoint', text: 'Sneller antwoord', principle: 6 },
    { role: 'statement', text: 'De hulp past', principle: null },
    { role: 'statement', text: 'de HULP past.', principle: null },
    { role: 'improvementList' },
    { role: 'openAnswer', question: 'Sneller antwoord' },
  ],
  group: { kind: 'whole-file', perspective: 'residents' },
  scale: null,
  list: {
    separator: ';',
    options: [
      { text: 'P1', title: 'Betere brieven', principle: 6 },
      { text: 'De hulp past', principle: null },
    ],
  },
};

test('every text that can belong to a principle is there once: statements, then points, as people read them', () => {
  expect(principleTexts(mapping)).toEqual([
    { text: 'De hulp past', kind: 'statement', principle: null },
    { text: 'Sneller antwoord', kind: 'improvementPoint', principle: 6 },
    { text: 'Betere brieven', kind: 'improvementPoint', principle: 6 },
  ]);
});

test('options of a list that no column has are left out', () => {
  const columns = mapping.columns.filter(({ role }) => role !== 'improvementList');
  expect(principleTexts({ ...mapping, columns }).map(({ text }) => text)).toEqual(['De hulp past', 'Sneller antwoord']);
});

test('what was decided goes wherever the text stands, also that it belongs to none', () => {
  const decided = new Map([
    ['de hulp past', 1 as const],
    ['betere brieven', null],
    ['sneller antwoord', 7 as const],
  ]);
  const changed = withDecided(mapping, decided);
  expect(changed.columns.map((role) => ('principle' in role ? role.principle : '-'))).toEqual(['-', 7, 1, 1, '-', '-']);
  expect(changed.list?.options.map(({ principle }) => principle)).toEqual([null, 1]);
  expect(withDecided(mapping, new Map())).toBe(mapping);
  expect(withDecided(mapping, new Map([['iets anders', 2 as const]]))).toEqual(mapping);
});

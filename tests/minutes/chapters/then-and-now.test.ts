import { expect, test } from 'vitest';
import type { RoomWaves } from '../../../core/scan/waves/room-waves.ts';
import { thenAndNowChapter } from '../../../minutes/chapters/then-and-now.ts';
import { emptyMinutes } from '../../helpers/minutes-model.ts';

const waves: RoomWaves = {
  before: '2026-10-12',
  after: '2027-06-03',
  rows: [
    {
      ...{ pointId: 'a', perspective: 'residents', verdict: 'higher', lacks: null },
      subject: { of: 'statement', statementId: 's1', text: 'Ik doe mijn verhaal maar één keer.' },
      shares: { before: { share: 0.17, n: 139 }, after: { share: 0.38, n: 116 } },
    },
    {
      ...{ pointId: 'b', perspective: 'frontline', verdict: null, lacks: 'people', shares: null },
      subject: { of: 'principle', principle: 5 },
    },
  ],
};

test('then and now stands in the minutes with both numbers of people, both periods and how to read it', () => {
  const text = JSON.stringify(thenAndNowChapter({ ...emptyMinutes(), waves }));
  for (const part of [
    'Eén hoger en één te klein om te laten zien',
    '17% van 139',
    '38% van 116',
    'oktober 2026',
    'juni 2027',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain('Wat laag begint');
});

test('a session whose room did not see it has no such chapter', () => {
  expect(thenAndNowChapter(emptyMinutes())).toEqual([]);
  expect(thenAndNowChapter({ ...emptyMinutes(), waves: { ...waves, rows: [] } })).toEqual([]);
});

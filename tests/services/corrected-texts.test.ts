import { expect, test } from 'vitest';
import type { ScanResults } from '../../core/scan/model/results.ts';
import type { ImportProposal, Mapping } from '../../core/scan/table/mapping.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { storedCounts } from '../helpers/stored-counts.ts';

/** Codes for questions and answers, as LimeSurvey writes them; a list of points as Qualtrics does. */
const coded = (people: number) =>
  [
    'rol;Q1_1;Q1_2;Q2',
    ...Array.from({ length: people }, (_, i) => `Inwoner;A${1 + (i % 2)};A${1 + (i % 3)};p1, p2`),
  ].join('\n');

const corrected = (mapping: Mapping): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((role, i) => {
    if (i === 3) return { role: 'improvementList' };
    return i === 1 && role.role === 'statement' ? { ...role, text: 'De hulp past.' } : role;
  }),
  directionGuessed: false,
  scale: { labels: ['A1', 'A2', 'A3'], dontKnow: [], shown: [{ label: 'A3', text: 'Eens' }] },
  list: { separator: ',', options: ['p1', 'p2'].map((text) => ({ text, principle: null, title: `Punt ${text}` })) },
});

async function start() {
  const { db, services, call } = startServices();
  const ask = async <T = unknown>(method: string, input: unknown) => unwrap<T>(await call(method, input));
  await ask('trajectories.create', { id: 't1', municipality: 'Voorbeeldstad' });
  const propose = async (text: string) => {
    const uploadId = services.uploads.add('scan.csv', new TextEncoder().encode(text));
    return { uploadId, ...(await ask<ImportProposal>('scan.propose', { uploadId, trajectoryId: 't1' })) };
  };
  const store = (uploadId: string, mapping: Mapping, how: 'add' | 'replace') =>
    ask('scan.import', { trajectoryId: 't1', uploadId, mapping, includeAbandoned: true, how });
  return { db, ask, propose, store };
}

test('a corrected text is what people read; the cells stay as they are in the file', async () => {
  const { db, ask, propose, store } = await start();
  const { uploadId, mapping } = await propose(coded(12));
  await store(uploadId, corrected(mapping), 'replace');
  const results = await ask<ScanResults>('scan.results', { trajectoryId: 't1' });
  expect(results.statements.map(({ text }) => text)).toEqual(['De hulp past.', 'Q1_2']);
  expect(results.scale).toEqual(['A1', 'A2', 'Eens']);
  expect(results.improvementPoints.map(({ text, groups }) => [text, groups[0]?.count])).toEqual([
    ['Punt p1', 12],
    ['Punt p2', 12],
  ]);
  const cells = storedCounts(db, 'residents', false).filter(({ title }) => title === 'Q1_2');
  expect(cells.map(({ value, n }) => [value, n])).toEqual([
    ['A1', 4],
    ['A2', 4],
    ['A3', 4],
  ]);
});

test('the next file with the same columns has the corrections again, and is added to the corrected questions', async () => {
  const { ask, propose, store } = await start();
  const first = await propose(coded(12));
  await store(first.uploadId, corrected(first.mapping), 'replace');
  const second = await propose(coded(9));
  expect(second.remembered).toBe(true);
  expect(second.mapping).toEqual(corrected(first.mapping));
  await store(second.uploadId, { ...second.mapping, scale: { labels: ['A1', 'A2', 'A3'], dontKnow: [] } }, 'add');
  const results = await ask<ScanResults>('scan.results', { trajectoryId: 't1' });
  expect(results.scale).toEqual(['A1', 'A2', 'Eens']);
  expect(results.statements.map(({ text, groups: [group] }) => [text, group?.shown && group.n])).toEqual([
    ['De hulp past.', 21],
    ['Q1_2', 21],
  ]);
});

test('a correction that says nothing, or is longer than any text, is refused', async () => {
  const { propose, store } = await start();
  const { uploadId, mapping } = await propose(coded(6));
  for (const text of ['', ' \u0000', 'x'.repeat(4001)]) {
    const scale = { labels: ['A1', 'A2', 'A3'], dontKnow: [], shown: [{ label: 'A1', text }] };
    await expect(store(uploadId, { ...corrected(mapping), scale }, 'replace')).rejects.toThrow('bad-input');
  }
});

test('zero characters that were left out, and letters that were lost before, are counted', async () => {
  const { propose } = await start();
  const { damage } = await propose(`${coded(6)}\nInwoner;A\u00001;A2;caf\ufffd\nInwoner;A1\u0000;A2;caf\ufffd`);
  expect(damage).toEqual({ zeros: 2, unreadable: 2 });
  expect((await propose(coded(6))).damage).toEqual({ zeros: 0, unreadable: 0 });
});

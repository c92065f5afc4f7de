import { expect, test } from 'vitest';
import type { ScanResults } from '../../core/scan/model/results.ts';
import type { ImportProposal } from '../../core/scan/table/mapping.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { storedCounts, storedRespondents } from '../helpers/stored-counts.ts';
import { fixtureFile } from './scan-files/scan-fixtures.ts';

type ExpectedStatement = { all: Record<string, number>; completed_only: Record<string, number> };
interface Expected {
  readonly respondents: number;
  readonly completed: number;
  readonly statements: Record<string, ExpectedStatement>;
  readonly improvement_points: Record<string, number>;
  readonly open_answers_not_empty: number;
}

async function importFile(name: string, bytes: Uint8Array) {
  const started = startServices();
  unwrap(await started.call('trajectories.create', { id: 't1', municipality: 'Voorbeeldstad' }));
  const uploadId = started.services.uploads.add(name, bytes);
  const proposal = unwrap<ImportProposal>(await started.call('scan.propose', { uploadId }));
  const request = { trajectoryId: 't1', uploadId, mapping: proposal.mapping, includeAbandoned: true };
  unwrap(await started.call('scan.import', request));
  return { ...started, proposal };
}

const key = (text: string) => text.replace(/[.\s]+$/, '').trim();

test.for(['limesurvey.csv', 'msforms.xlsx', 'google.csv'])(
  'what is stored of the %s scan equals the expected counts, with one glance and one click',
  async (name) => {
    const file = fixtureFile(`toegangsscan/toegangsscan-${name}`);
    const expectedFile = fixtureFile(`toegangsscan/expected-${name.split('.')[0]}.json`);
    const { db } = await importFile(name, file);
    const expected = JSON.parse(new TextDecoder().decode(expectedFile)) as Record<string, Expected>;
    for (const [perspective, group] of Object.entries(expected)) {
      expect(storedRespondents(db, perspective)).toEqual([group.respondents, group.completed]);
      const [all, completed] = [storedCounts(db, perspective, false), storedCounts(db, perspective, true)];
      const of = (rows: typeof all, kind: string, title: string) =>
        Object.fromEntries(
          rows.flatMap((r) => (r.kind === kind && key(r.title) === key(title) ? [[r.value, r.n]] : [])),
        );
      for (const [text, statement] of Object.entries(group.statements)) {
        const filled = ([, n]: [string, number]) => n > 0;
        const onlyFilled = (counts: Record<string, number>) =>
          Object.fromEntries(Object.entries(counts).filter(filled));
        expect(of(all, 'statement', text), text).toEqual(onlyFilled(statement.all));
        expect(of(completed, 'statement', text), text).toEqual(onlyFilled(statement.completed_only));
      }
      for (const [text, n] of Object.entries(group.improvement_points)) {
        expect(of(all, 'improvementPoint', text).chosen ?? 0, text).toBe(n);
      }
      const open = all.filter((row) => row.kind === 'openQuestion' && row.value !== '');
      expect(open.reduce((sum, row) => sum + row.n, 0)).toBe(group.open_answers_not_empty);
    }
  },
);

test('a group of four is nowhere in what the screens can get', async () => {
  const file = fixtureFile('toegangsscan/toegangsscan-google.csv');
  const { call, db } = await importFile('google.csv', file);
  const results = unwrap<ScanResults>(await call('scan.results', { trajectoryId: 't1' }));
  expect(results.groups).toContainEqual({ perspective: 'frontline', respondents: null, abandoned: null });
  const { groups: _, ...rest } = results;
  expect(JSON.stringify(rest)).not.toContain('frontline');
  const open = (perspective: string) =>
    storedCounts(db, perspective, false).flatMap(({ kind, value }) =>
      kind === 'openQuestion' && value ? [value] : [],
    );
  const residents = new Set(open('residents'));
  const theirs = open('frontline').filter((text) => !residents.has(text));
  for (const text of theirs) expect(JSON.stringify(rest)).not.toContain(text);
});

test('a personal column is not in the database', async () => {
  const file = fixtureFile('toegangsscan/toegangsscan-limesurvey.csv');
  const { db, proposal } = await importFile('limesurvey.csv', file);
  expect(proposal.mapping.columns.some((column) => column.role === 'personal' && column.kind === 'ip')).toBe(true);
  const stored = db.prepare<[], string>("SELECT group_concat(texts, '') FROM scan_cells").pluck().get() ?? '';
  expect(stored).not.toContain('192.0.2.');
});

test('the mapping is remembered for the next file of the same shape', async () => {
  const file = fixtureFile('toegangsscan/toegangsscan-google.csv');
  const { call, services, proposal } = await importFile('google.csv', file);
  expect(proposal.remembered).toBe(false);
  const uploadId = services.uploads.add('volgende.csv', file);
  const next = unwrap<ImportProposal>(await call('scan.propose', { uploadId }));
  expect(next.remembered).toBe(true);
  expect(next.mapping).toEqual(proposal.mapping);
});

test('a file that cannot be read stores nothing and the program goes on', async () => {
  const { call, services, db } = startServices();
  unwrap(await call('trajectories.create', { id: 't1', municipality: 'Voorbeeldstad' }));
  const uploadId = services.uploads.add('leeg.csv', new Uint8Array());
  expect(await call('scan.propose', { uploadId })).toMatchObject({ ok: false, code: 'file-empty' });
  expect(await call('scan.propose', { uploadId: 'weg' })).toMatchObject({ ok: false, code: 'upload-gone' });
  expect(db.prepare('SELECT count(*) FROM scan').pluck().get()).toBe(0);
  expect(await call('trajectories.list', null)).toMatchObject({ ok: true });
});

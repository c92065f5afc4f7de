import { expect, test } from 'vitest';
import type { ImportProposal, ImportSummary } from '../../core/scan/table/mapping.ts';
import { startServices, unwrap } from '../helpers/services.ts';

const ANSWERS = ['Helemaal eens', 'Eens', 'Neutraal', 'Oneens', 'Helemaal oneens'];
const SHARED = ['Ik word gehoord door de gemeente', 'De brief was duidelijk voor mij', 'De hulp kwam op tijd'];

/** A file of one group, without a column that says so. */
function csv(people: number, questions: readonly string[] = SHARED, separator = ';'): Uint8Array {
  const rows = Array.from({ length: people }, (_, i) => questions.map((_, s) => ANSWERS[(i + s) % 5]).join(separator));
  return new TextEncoder().encode([questions.join(separator), ...rows].join('\n'));
}

async function start() {
  const started = startServices();
  const { call, services } = started;
  unwrap(await call('trajectories.create', { id: 't1', municipality: 'Testdorp' }));
  const together = async (files: Readonly<Record<string, Uint8Array>>) => {
    const uploadIds = Object.entries(files).map(([name, bytes]) => services.uploads.add(name, bytes));
    return unwrap<{ uploadId: string }>(await call('scan.together', { uploadIds })).uploadId;
  };
  const propose = (uploadId: string) => call('scan.propose', { uploadId, trajectoryId: 't1' });
  const store = async (uploadId: string, mapping: unknown, how = 'new') =>
    call('scan.import', { trajectoryId: 't1', uploadId, mapping, includeAbandoned: true, how });
  return { ...started, together, propose, store };
}

test.for([
  ['inwoners.csv', 'medewerkers.csv'],
  ['toegangsscan-inwoners.csv', 'toegangsscan-medewerkers.csv'],
  ['Toegang 2026 bewoners.csv', 'Toegang 2026 consulenten wijkteam.csv'],
  ['export_client.tsv', 'export_uitvoering.tsv'],
])(
  'a file for each group, “%s” and “%s”, are one scan, and nothing is asked',
  async ([residents = '', workers = '']) => {
    const { together, propose, store, services } = await start();
    const own = [...SHARED, 'Ik heb genoeg tijd voor mensen'];
    const uploadId = await together({ [residents]: csv(12), [workers]: csv(7, own, '\t') });
    const { mapping, summary, fileName, rows } = unwrap<ImportProposal>(await propose(uploadId));
    expect(mapping.asks ?? []).toEqual([]);
    expect([fileName, rows]).toEqual([`${residents} + ${workers}`, 19]);
    const { group } = mapping;
    // As people call them, without dashes around what was left out.
    if (group?.kind === 'column') for (const { text } of group.values) expect(text).toMatch(/^[\p{L}\p{N}].*\p{L}$/u);
    expect(group?.kind).toBe('column');
    expect(summary).toMatchObject({
      ...{ statements: 4, withoutGroup: 0 },
      groups: [
        { perspective: 'residents', respondents: 12 },
        { perspective: 'frontline', respondents: 7 },
      ],
    });
    expect(unwrap<ImportSummary>(await store(uploadId, mapping))).toEqual(summary);
    expect(services.scans.results('t1')?.groups.map(({ respondents }) => respondents)).toEqual([12, 7]);
  },
);

test('names that tell no group are asked about', async () => {
  const { together, propose } = await start();
  const uploadId = await together({ 'export1.csv': csv(12), 'export2.csv': csv(7) });
  const { summary, mapping } = unwrap<ImportProposal>(await propose(uploadId));
  expect(summary).toBeNull();
  expect(mapping.group === null || JSON.stringify(mapping.group).includes('unknown')).toBe(true);
});

test('each of the files is known again, alone or with others, and is added once only', async () => {
  const { together, propose, store, services } = await start();
  const first = await together({ 'inwoners.csv': csv(12), 'medewerkers.csv': csv(7) });
  unwrap(await store(first, unwrap<ImportProposal>(await propose(first)).mapping));
  const alone = services.uploads.add('medewerkers.csv', csv(7));
  const again = unwrap<ImportProposal>(await propose(alone));
  expect(again.earlier?.fileName).toBe('inwoners.csv + medewerkers.csv');
  expect(await store(alone, again.mapping, 'add')).toMatchObject({ ok: false, code: 'file-already-added' });
  const withOther = await together({ 'medewerkers.csv': csv(7), 'inwoners nieuw.csv': csv(9) });
  expect(unwrap<ImportProposal>(await propose(withOther)).earlier).not.toBeNull();
});

test('files of other surveys are refused together, and so is one that is no survey', async () => {
  const { together, propose } = await start();
  const other = csv(9, ['Hoe oud bent u?', 'Wat vindt u van het zwembad?', 'Komt u vaak?']);
  const code = async (files: Readonly<Record<string, Uint8Array>>) => propose(await together(files));
  expect(await code({ 'a.csv': csv(9), 'b.csv': other })).toMatchObject({ ok: false, code: 'files-differ' });
  expect(await code({ 'a.csv': csv(9), 'b.csv': new Uint8Array() })).toMatchObject({ ok: false, code: 'file-empty' });
});

test('a newer export of the same people is told, and one of others is not', async () => {
  const { propose, store, services, call } = await start();
  const read = async (name: string, bytes: Uint8Array) => {
    const uploadId = services.uploads.add(name, bytes);
    return { uploadId, ...unwrap<ImportProposal>(await propose(uploadId)) };
  };
  const of = (people: number, step: number) => {
    const rows = Array.from({ length: people }, (_, i) =>
      SHARED.map((_, s) => ANSWERS[Math.floor((i * step) / 5 ** s) % 5]).join(';'),
    );
    return new TextEncoder().encode([SHARED.join(';'), ...rows].join('\n'));
  };
  const first = await read('inwoners.csv', of(30, 1));
  unwrap(await store(first.uploadId, first.mapping));
  const newer = await read('inwoners mei.csv', of(34, 1));
  expect([newer.earlier, newer.summary?.again]).toEqual([null, true]);
  const { uploadId, mapping } = newer;
  const checked = await call('scan.check', { uploadId, mapping, trajectoryId: 't1' });
  expect(unwrap<ImportSummary>(checked).again).toBe(true);
  expect((await read('medewerkers.csv', of(30, 1))).summary?.again).toBeUndefined();
  expect((await read('inwoners zuid.csv', of(30, 7))).summary?.again).toBeUndefined();
});

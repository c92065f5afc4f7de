import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImportProposal } from '../../core/scan/table/mapping.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';

type How = 'replace' | 'add' | 'new';
const inT = atFirst('t1');

function csv(group: string, people: number, salt: number): Uint8Array {
  const answers = ['Helemaal eens', 'Eens', 'Neutraal', 'Oneens', 'Helemaal oneens'];
  const rows = Array.from({ length: people }, (_, i) => {
    const answer = (shift: number) => answers[(i * salt + shift) % answers.length];
    return `${group};${answer(0)};${answer(salt)};Dat ging zo, nummer ${salt} van ${i}`;
  });
  const head = 'Wie bent u?;Ik word gehoord door de gemeente;De brief was duidelijk voor mij;Wat wilt u nog zeggen?';
  return new TextEncoder().encode([head, ...rows].join('\n'));
}

type Services = ReturnType<typeof startServices>;

async function start(folder?: string) {
  const started = startServices(folder);
  const { call, services, db } = started;
  if (!folder) unwrap(await call('trajectories.create', { id: 't1', municipality: 'Testdorp' }));
  const restart = () => {
    started.close();
    return start(started.folder);
  };
  const read = async (bytes: Uint8Array, how: How) => {
    const uploadId = services.uploads.add('scan.csv', bytes);
    const { mapping } = unwrap<ImportProposal>(await call('scan.propose', { uploadId }));
    return call('scan.import', { trajectoryId: 't1', uploadId, mapping, includeAbandoned: true, how });
  };
  /** All that is stored of scans, but for the numbers of cells. */
  const stored = () => ({
    results: services.scans.results('t1'),
    scans: db
      .prepare(
        'SELECT id, position, title, taken_on, file_name, imported_at, scale, shared, include_abandoned FROM scan',
      )
      .all(),
    files: db.prepare('SELECT * FROM scan_file').all(),
    columns: db.prepare('SELECT scan_id, id, position, kind, title, principle FROM scan_column').all(),
    read: db.prepare('SELECT * FROM reviewed_answer').all(),
    cells: db.prepare('SELECT texts, codes FROM scan_cells ORDER BY texts, codes').all(),
    shown: services.scans.shownId('t1'),
  });
  return { ...started, read, stored, restart };
}

test('an import is taken back whole, whatever it did with the scans that were there', async () => {
  const step = fc.record({
    how: fc.constantFrom<How>('replace', 'add', 'new'),
    group: fc.constantFrom('Inwoner', 'Medewerker'),
    people: fc.integer({ min: 10, max: 24 }),
    salt: fc.integer({ min: 1, max: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
      const { call, read, stored } = await start();
      let before = stored();
      for (const { how, group, people, salt } of steps) {
        const now = stored();
        if ((await read(csv(group, people, salt), how)).ok) before = now;
      }
      unwrap(await call('scan.undoImport', { trajectoryId: 't1' }));
      expect(stored()).toEqual(before);
      expect(await call('scan.undoImport', { trajectoryId: 't1' })).toMatchObject({ ok: false, code: 'import-gone' });
    }),
    { numRuns: 6 },
  );
}, 90_000);

test('it is refused once results with it left her screen, and then says so', async () => {
  const { call, services, read, stored } = await start();
  unwrap(await read(csv('Inwoner', 12, 1), 'new'));
  unwrap(await read(csv('Medewerker', 12, 2), 'add'));
  expect(await call('scan.list', { trajectoryId: 't1' })).toMatchObject({ value: { canUndo: true } });
  const { statements = [] } = services.scans.results('t1') ?? {};
  const source = { type: 'statement', statementId: statements[0]?.id };
  unwrap(await call('document.placeFromScan', { ...inT, id: 'c1', source, at: { zone: 'start' } }));
  const before = stored();
  expect(await call('scan.list', { trajectoryId: 't1' })).toMatchObject({ value: { canUndo: false } });
  expect(await call('scan.undoImport', { trajectoryId: 't1' })).toMatchObject({ ok: false, code: 'import-shown' });
  expect(stored()).toEqual(before);
});

test('it is refused when answers from paper came in since', async () => {
  const { call, services, read } = await start();
  unwrap(await read(csv('Inwoner', 12, 1), 'new'));
  const id = services.scans.results('t1')?.statements[0]?.id ?? '';
  const form = { perspective: 'residents', answers: [{ id, answer: 0 }], points: [], openAnswers: [] };
  unwrap(await call('scan.addForm', { trajectoryId: 't1', form }));
  expect(await call('scan.undoImport', { trajectoryId: 't1' })).toMatchObject({ ok: false, code: 'import-gone' });
});

test.for([
  [
    'an answer was released',
    async ({ call, services }: Services) => {
      const answer = services.answers.list('t1').answers[0];
      const release = { answerId: answer?.id, text: answer?.raw, confirmed: true };
      unwrap(await call('answers.release', { trajectoryId: 't1', ...release }));
    },
  ],
  [
    'the scan got a name',
    async ({ call, services }: Services) => {
      const scanId = services.scans.shownId('t1');
      unwrap(await call('scan.describe', { trajectoryId: 't1', scanId, title: 'Voorjaar', takenOn: '2026-03-01' }));
    },
  ],
  [
    'those who stopped halfway no longer count',
    async ({ call }: Services) => {
      unwrap(await call('scan.includeAbandoned', { trajectoryId: 't1', include: false }));
    },
  ],
] as const)('it is refused when %s since: that work would be lost', async ([, change]) => {
  const started = await start();
  const { call, read, stored } = started;
  unwrap(await read(csv('Inwoner', 12, 1), 'new'));
  await change(started);
  const before = stored();
  expect(await call('scan.list', { trajectoryId: 't1' })).toMatchObject({ value: { canUndo: false } });
  expect(await call('scan.undoImport', { trajectoryId: 't1' })).toMatchObject({ ok: false, code: 'import-gone' });
  expect(stored()).toEqual(before);
});

test('it survives a restart of the program, and so does that it was shown', async () => {
  const first = await start();
  unwrap(await first.read(csv('Inwoner', 12, 1), 'new'));
  unwrap(await first.read(csv('Medewerker', 12, 2), 'add'));
  const again = await first.restart();
  expect(await again.call('scan.list', { trajectoryId: 't1' })).toMatchObject({ value: { canUndo: true } });
  unwrap(await again.call('scan.undoImport', { trajectoryId: 't1' }));
  expect(again.services.scans.results('t1')?.groups).toMatchObject([{ perspective: 'residents', respondents: 12 }]);
  unwrap(await again.read(csv('Medewerker', 12, 2), 'add'));
  again.services.scans.share('t1');
  const shown = await again.restart();
  expect(await shown.call('scan.undoImport', { trajectoryId: 't1' })).toMatchObject({
    ok: false,
    code: 'import-shown',
  });
});

test('what it replaced is not on disk any more once results were shown, or once it cannot be put back', async () => {
  const { read, services, db, call, restart } = await start();
  const kept = () => db.prepare('SELECT length(copy) FROM import_undo').pluck().get();
  unwrap(await read(csv('Inwoner', 12, 1), 'new'));
  expect(kept()).toBeNull();
  unwrap(await read(csv('Medewerker', 12, 2), 'replace'));
  expect(kept()).toBeGreaterThan(100);
  services.scans.share('t1');
  expect(kept()).toBeNull();
  unwrap(await read(csv('Inwoner', 14, 3), 'new'));
  unwrap(await read(csv('Medewerker', 14, 4), 'replace'));
  unwrap(
    await call('scan.describe', {
      trajectoryId: 't1',
      scanId: services.scans.shownId('t1'),
      title: 'A',
      takenOn: null,
    }),
  );
  const again = await restart();
  expect(again.db.prepare('SELECT count(*) FROM import_undo').pluck().get()).toBe(0);
});

test('what was kept and cannot be read is told as gone, and changes nothing', async () => {
  const { read, db, call, stored } = await start();
  unwrap(await read(csv('Inwoner', 12, 1), 'new'));
  unwrap(await read(csv('Medewerker', 12, 2), 'replace'));
  db.prepare('UPDATE import_undo SET copy = ?').run(Buffer.from('damaged'));
  const before = stored();
  expect(await call('scan.undoImport', { trajectoryId: 't1' })).toMatchObject({ ok: false, code: 'import-gone' });
  expect(stored()).toEqual(before);
});

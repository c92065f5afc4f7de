import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../services/database/opening/open.ts';
import { createServices } from '../../services/services.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';

const SECRET = 'KANARIE-IN-HET-TRAJECT';
const FILE = 'praatplaat.sqlite';
const DAY_MS = 86_400_000;

/** A trajectory with a scan, steps in its journal, a house style and a remembered mapping, all with the secret in it. */
async function filled(id: string) {
  const started = startServices();
  const { call, services } = started;
  unwrap(await call('trajectories.create', { id, municipality: `${SECRET} aan Zee` }));
  const rows = Array.from({ length: 12 }, (_, i) => `${SECRET} groep;Eens;${SECRET} antwoord ${i}`);
  const csv = [`Wie bent u?;${SECRET} stelling;Waarom?`, ...rows].join('\n');
  const upload = () => services.uploads.add('scan.csv', new TextEncoder().encode(csv));
  const propose = async () => unwrap<{ mapping: object }>(await call('scan.propose', { uploadId: upload() })).mapping;
  const uploadId = upload();
  const { mapping } = unwrap<{ mapping: object }>(await call('scan.propose', { uploadId }));
  const group = { kind: 'column', values: [{ text: `${SECRET} groep`, perspective: 'residents' }] };
  unwrap(
    await call('scan.import', {
      trajectoryId: id,
      uploadId,
      mapping: { ...mapping, group },
      includeAbandoned: true,
    }),
  );
  const note = { type: 'note.add', id: 'n', perspective: 'policy', text: SECRET, at: { zone: 'choose' } };
  unwrap(await call('document.run', { ...atFirst(id), command: note }));
  return { ...started, propose };
}

type Opened = { document: { records: { id: string }[] } };
/** What opening gives, with the records in order. */
function inOrder({ document, ...rest }: Opened) {
  const records = document.records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...rest, document: { ...document, records } };
}

const tables = (db: { serialize(): Buffer }) => db.serialize().toString('latin1');

test('[W1] a trajectory in the bin is nowhere, takes nothing and comes back as it was', async () => {
  const { call } = await filled('a');
  const before = inOrder(unwrap<Opened>(await call('trajectories.open', { id: 'a' })));
  unwrap(await call('trajectories.remove', { id: 'a' }));
  expect(unwrap(await call('trajectories.list', null))).toEqual([]);
  expect(unwrap(await call('trajectories.bin', null))).toMatchObject([{ id: 'a', municipality: `${SECRET} aan Zee` }]);
  const note = { type: 'note.add', id: 'm', perspective: 'policy', text: 'x', at: { zone: 'choose' } };
  for (const reply of [
    await call('trajectories.open', { id: 'a' }),
    await call('trajectories.rename', { id: 'a', municipality: 'Elders' }),
    await call('document.run', { ...atFirst('a'), command: note }),
    await call('document.undo', atFirst('a')),
    await call('scan.setThreshold', { trajectoryId: 'a', threshold: 9 }),
    await call('houseStyle.change', { trajectoryId: 'a', color: '123456' }),
    await call('trajectories.remove', { id: 'a' }),
  ]) {
    expect(reply).toMatchObject({ code: 'trajectory-not-found' });
  }
  expect(await call('trajectories.create', { id: 'a', municipality: 'Nieuw' })).toMatchObject({
    code: 'record-exists',
  });
  unwrap(await call('trajectories.restore', { id: 'a' }));
  expect(inOrder(unwrap<Opened>(await call('trajectories.open', { id: 'a' })))).toEqual(before);
  expect(await call('trajectories.restore', { id: 'a' })).toMatchObject({ code: 'trajectory-not-found' });
  expect(await call('trajectories.delete', { id: 'a' })).toMatchObject({ code: 'trajectory-not-found' });
});

test('[W2] deleting from the bin is at once and complete, with what was filled in for its files', async () => {
  const { call, propose, folder, db } = await filled('a');
  expect(JSON.stringify(await propose())).toContain(SECRET);
  expect(tables(db)).toContain(SECRET);
  unwrap(await call('trajectories.remove', { id: 'a' }));
  unwrap(await call('trajectories.delete', { id: 'a' }));
  expect(unwrap(await call('trajectories.bin', null))).toEqual([]);
  for (const name of [FILE, `${FILE}-wal`]) {
    expect(readFileSync(path.join(folder, name)).includes(SECRET), name).toBe(false);
  }
});

test('[W2] what was filled in for a file stays as long as another trajectory filled it in too', async () => {
  const { call, services, db } = await filled('a');
  const shapes = () => db.prepare('SELECT trajectory_id FROM remembered_mapping ORDER BY 1').pluck().all();
  unwrap(await call('trajectories.create', { id: 'b', municipality: 'Elders' }));
  const rows = Array.from({ length: 12 }, () => 'Inwoner;Eens;Wachten');
  const csv = [`Wie bent u?;${SECRET} stelling;Waarom?`, ...rows].join('\n');
  const uploadId = services.uploads.add('scan.csv', new TextEncoder().encode(csv));
  const { mapping } = unwrap<{ mapping: object }>(await call('scan.propose', { uploadId }));
  unwrap(await call('scan.import', { trajectoryId: 'b', uploadId, mapping, includeAbandoned: true }));
  expect(shapes()).toEqual(['a', 'b']);
  unwrap(await call('trajectories.remove', { id: 'a' }));
  unwrap(await call('trajectories.delete', { id: 'a' }));
  expect(shapes()).toEqual(['b']);
});

test('[W3] what lies in the bin for more than thirty days is deleted at the next start', async () => {
  const { call, folder, close } = await filled('a');
  unwrap(await call('trajectories.remove', { id: 'a' }));
  close();
  const startAfter = (days: number) => {
    const db = openDatabase(path.join(folder, FILE));
    const services = createServices(db, undefined, () => new Date(Date.now() + days * DAY_MS));
    const left = services.trajectories.bin().length;
    const holds = tables(db).includes(SECRET);
    db.close();
    return { left, holds };
  };
  expect(startAfter(29)).toEqual({ left: 1, holds: true });
  expect(startAfter(31)).toEqual({ left: 0, holds: false });
});

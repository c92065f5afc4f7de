import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { SecondPlace } from '../../../core/contract/second-place-methods.ts';
import type { CopiedTrajectory } from '../../../core/contract/trajectory-file-methods.ts';
import { isLate } from '../../../core/domain/second-place.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const PHRASE = 'appel boom kaas tuin';
const PLAIN = 'de bus rijdt niet meer';

async function laptop() {
  const started = startServices();
  unwrap(await started.call('trajectories.create', { id: 't1', municipality: 'Voorbeeldstad' }));
  const addNote = async (id: string, text: string) =>
    unwrap(
      await started.call('document.run', {
        ...atFirst('t1'),
        command: { type: 'note.add', id, perspective: 'policy', text, at: { zone: 'choose' } },
      }),
    );
  const choose = (folder: string, phrase = PHRASE) => started.call('secondPlace.choose', { folder, phrase });
  return { ...started, addNote, choose };
}

test('[W16] the first copy is made at once, sealed, and neither it nor this laptop holds the phrase or a plain text', async () => {
  const { addNote, choose, folder: data } = await laptop();
  const stick = tempFolder();
  await addNote('n1', PLAIN);
  const state = unwrap<SecondPlace>(await choose(stick));
  expect(state).toMatchObject({ folder: stick, isThere: true, isLate: false });
  expect(state.copies).toHaveLength(1);
  const bytes = readFileSync(state.copies[0]?.path ?? '');
  for (const secret of [PLAIN, 'Voorbeeldstad', 'appel', 'SQLite']) expect(bytes.includes(secret), secret).toBe(false);
  const kept = path.join(data, 'second-place.json');
  expect(readFileSync(kept, 'utf8')).not.toContain('appel');
  if (process.platform !== 'win32') expect(statSync(kept).mode & 0o777).toBe(0o600);
  expect(readdirSync(stick).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test.each([
  ['that is not there', () => path.join(tempFolder(), 'nergens')],
  ['with the data themselves', (data: string) => data],
  ['inside the data', (data: string) => path.join(data, 'copies')],
  ['without its whole path', () => 'stick'],
])('[W16] a folder %s is refused, and nothing changes', async (_, where) => {
  const { choose, call, folder } = await laptop();
  mkdirSync(path.join(folder, 'copies'), { recursive: true });
  expect(await choose(where(folder))).toMatchObject({ code: 'second-place-bad' });
  expect(unwrap(await call('secondPlace.state', null))).toBeNull();
});

test('[W17] a new laptop with the phrase reads what lies there and puts it back; another phrase is refused', async () => {
  const hers = await laptop();
  const stick = tempFolder();
  await hers.addNote('n1', PLAIN);
  unwrap(await hers.choose(stick));
  hers.close();
  const other = startServices();
  const wrong = { folder: stick, phrase: 'peer boom kaas tuin' };
  expect(await other.call('secondPlace.choose', wrong)).toMatchObject({ code: 'sealed-phrase' });
  const state = unwrap<SecondPlace>(await other.call('secondPlace.choose', { folder: stick, phrase: PHRASE }));
  const at = state.copies.at(-1)?.path ?? '';
  const inside = unwrap<CopiedTrajectory[]>(await other.call('trajectoryFiles.inCopy', { path: at }));
  expect(inside).toMatchObject([{ summary: { municipality: 'Voorbeeldstad', cards: 1 }, here: null }]);
  unwrap(await other.call('trajectoryFiles.restore', { path: at, id: 't1', how: 'replace' }));
  expect(JSON.stringify(other.services.documents.read('t1').document.n1)).toContain(PLAIN);
});

test('[W17] a person who was forgotten since does not come back, and what is here is copied first', async () => {
  const { addNote, choose, call, services } = await laptop();
  const stick = tempFolder();
  await addNote('n1', 'Fatima Voorbeeld vertelt over de bus');
  const state = unwrap<SecondPlace>(await choose(stick));
  const text = 'Fatima Voorbeeld vertelt over de bus';
  unwrap(await call('forgetting.forget', { trajectoryId: 't1', name: 'Fatima Voorbeeld', yes: [text], no: [] }));
  const before = services.copies.list().length;
  unwrap(await call('trajectoryFiles.restore', { path: state.copies[0]?.path, id: 't1', how: 'replace' }));
  expect(services.copies.list()).toHaveLength(before + 1);
  expect(JSON.stringify(services.documents.read('t1').document.n1)).toContain('Iemand vertelt over de bus');
});

test('[W18] a stick that is out stops nothing; when it is there again the newest copy follows', async () => {
  const { addNote, choose, call, services } = await laptop();
  const stick = tempFolder();
  unwrap(await choose(stick));
  const away = `${stick}-eruit`;
  renameSync(stick, away);
  await addNote('n1', PLAIN);
  expect(unwrap<SecondPlace>(await call('secondPlace.state', null))).toMatchObject({ isThere: false, copies: [] });
  expect(await call('secondPlace.copy', null)).toMatchObject({ code: 'second-place-bad' });
  services.copies.before('daily');
  await services.secondPlace.catchUp();
  renameSync(away, stick);
  await services.secondPlace.catchUp();
  const state = unwrap<SecondPlace>(await call('secondPlace.state', null));
  expect(state.copies).toHaveLength(2);
  expect(state.lastAt).toBe(services.copies.list()[0]?.madeAt);
  rmSync(stick, { recursive: true });
});

test('[W18] one byte changed in a sealed copy is told, and changes nothing', async () => {
  const { choose, call } = await laptop();
  const state = unwrap<SecondPlace>(await choose(tempFolder()));
  const at = state.copies[0]?.path ?? '';
  const bytes = readFileSync(at);
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
  writeFileSync(at, bytes);
  expect(await call('trajectoryFiles.inCopy', { path: at })).toMatchObject({ code: 'sealed-damaged' });
});

test('[W18] she is reminded after two weeks without a copy there, and not before', () => {
  const since = '2026-01-01T12:00:00.000Z';
  expect(isLate(null, since, new Date('2026-01-15T11:59:00.000Z'))).toBe(false);
  expect(isLate(null, since, new Date('2026-01-15T12:01:00.000Z'))).toBe(true);
  expect(isLate('2026-01-10T12:00:00.000Z', since, new Date('2026-01-20T12:00:00.000Z'))).toBe(false);
});

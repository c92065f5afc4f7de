import { readdirSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeMessage } from '../../../services/database/lobby.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { proposed, uploader } from '../effects/situation.ts';

const COUNT = 1000;
const canary = (i: number) => `Kanarie${String(i).padStart(4, '0')}qx`;
const CANARY = /kanarie\d{4}qx/gi;

/** All files below a folder that changed since, as text. */
function filesBelow(folder: string, since = 0): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).mtimeMs >= since)
    .map((file) => readFileSync(file).toString('latin1'))
    .join('\n');
}

test('[W2] of a thousand canaries in cards, people, answers, messages and steps none is left once a trajectory is deleted', async () => {
  const started = startServices();
  const { call, folder, services, db } = started;
  const began = Date.now();
  unwrap(await call('trajectories.create', { id: 't1', municipality: 'Rivierdal' }));
  unwrap(await call('trajectories.create', { id: 't2', municipality: 'Dorp' }));
  const run = async (command: object) => unwrap(await call('document.run', { ...atFirst('t1'), command }));
  const notes = Array.from({ length: COUNT / 2 }, (_, i) => ({ id: `n${i}`, text: `${canary(i)} zei iets` }));
  for (let from = 0; from < notes.length; from += 50) {
    await run({ type: 'notes.add', notes: notes.slice(from, from + 50), perspective: 'policy', zone: 'choose' });
  }
  await run({ type: 'cards.remove', ids: notes.slice(0, 100).map(({ id }) => id) });
  for (let i = 500; i < 540; i += 1) {
    await run({
      type: 'participant.add',
      id: `p${i}`,
      name: canary(i),
      organisation: canary(i),
      perspective: 'residents',
    });
    writeMessage(db, { trajectoryId: 't1', sessionId: 'session' }, { id: `b${i}`, number: 1, text: canary(i) });
  }
  const answers = Array.from({ length: COUNT - 540 }, (_, i) => `${canary(540 + i)} belde niet terug`);
  const file = await proposed({ call, upload: uploader(started) }, answers);
  unwrap(await call('scan.import', { trajectoryId: 't1', ...file, includeAbandoned: true }));
  const found = new Set(filesBelow(folder).match(CANARY));
  expect(found.size, 'they were all there').toBe(COUNT);

  unwrap(await call('trajectories.remove', { id: 't1' }));
  unwrap(await call('trajectories.delete', { id: 't1' }));
  expect(filesBelow(folder).match(CANARY), 'in the file and its log').toBeNull();
  const stick = tempFolder();
  unwrap(await call('secondPlace.choose', { folder: stick, phrase: 'appel boom kaas tuin' }));
  for (const copy of services.secondPlace.state()?.copies ?? []) {
    expect(
      (await services.secondPlace.read(copy.path)).toString('latin1').match(CANARY),
      'in a sealed copy',
    ).toBeNull();
  }
  expect(filesBelow(folder).match(CANARY), 'in a copy that was made afterwards').toBeNull();
  const left = readdirSync(os.tmpdir(), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith('praatplaat'))
    .map((entry) => path.join(os.tmpdir(), entry.name))
    .filter((at) => statSync(at).mtimeMs >= began);
  expect(left, 'nothing is left in the folder for what is temporary').toEqual([]);
});

import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { DamageState, MendOutcome } from '../../../core/contract/damage-methods.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const FILE = 'praatplaat.sqlite';
const FINE: DamageState = { lostLog: null, parts: [], unreadable: false };

async function laptop() {
  const started = startServices();
  const { id } = unwrap<{ id: string }>(await started.call('trajectories.openSample', null));
  return { ...started, id };
}
type Laptop = Awaited<ReturnType<typeof laptop>>;

const addNote = async ({ call, id }: Laptop, noteId: string, text: string) =>
  unwrap(
    await call('document.run', {
      ...atFirst(id),
      command: { type: 'note.add', id: noteId, perspective: 'policy', text, at: { zone: 'choose' } },
    }),
  );

/** Changes the file behind the back of the program, and opens it again. */
function damaged({ folder, close }: Laptop, sql: string, ...values: string[]) {
  close();
  const db = new Database(path.join(folder, FILE));
  expect(db.prepare(sql).run(...values).changes).toBeGreaterThan(0);
  db.close();
  const again = startServices(folder);
  again.services.damage.look();
  return again;
}

test('[W13] a card that changed by itself is named, and comes from the copy as it was', async () => {
  const hers = await laptop();
  await addNote(hers, 'n1', 'de bus rijdt niet meer');
  hers.services.copies.before('restore');
  const { services, call } = damaged(hers, "UPDATE record SET body = replace(body, 'bus', 'bos') WHERE id = ?", 'n1');
  const state = services.damage.state();
  expect(state).toMatchObject({ unreadable: false, parts: [{ kind: 'record', count: 1 }] });
  expect(state.parts[0]?.municipality).toBe(services.trajectories.list()[0]?.municipality);
  expect(JSON.stringify(services.documents.read(hers.id).document.n1)).toContain('bos');
  expect(unwrap<MendOutcome>(await call('damage.mend', null))).toMatchObject({ exact: 1, older: 0, left: 0 });
  expect(JSON.stringify(services.documents.read(hers.id).document.n1)).toContain('de bus rijdt');
  expect(services.damage.state()).toEqual(FINE);
});

test('[W13] what was made after the last copy comes from the history, and what no place has stays told', async () => {
  const hers = await laptop();
  await addNote(hers, 'n1', 'de bus rijdt niet meer');
  await addNote(hers, 'n2', 'het loket is dicht');
  const { services, db } = damaged(
    hers,
    "UPDATE record SET body = replace(replace(body, 'bus', 'bos'), 'loket', 'lokaal') WHERE id IN (?, ?)",
    'n1',
    'n2',
  );
  db.prepare("DELETE FROM journal WHERE instr(diff, 'loket') > 0").run();
  expect(services.damage.mend()).toMatchObject({ exact: 1, older: 0, left: 1 });
  expect(services.damage.state().parts).toMatchObject([{ kind: 'record', count: 1 }]);
});

test('[W13] a record that is no JSON any more is set aside at opening, and still comes back', async () => {
  const hers = await laptop();
  await addNote(hers, 'n1', 'de bus rijdt niet meer');
  hers.close();
  const file = new Database(path.join(hers.folder, FILE));
  file.prepare("UPDATE record SET body = substr(body, 2) WHERE id = 'n1'").run();
  file.close();
  const { services } = startServices(hers.folder);
  expect(services.trajectories.open(hers.id).setAside).toMatchObject([{ name: 'card', reason: 'damaged' }]);
  services.damage.look();
  expect(services.damage.mend()).toMatchObject({ exact: 1, older: 0, left: 0 });
  expect(services.trajectories.open(hers.id).setAside).toEqual([]);
  expect(JSON.stringify(services.documents.read(hers.id).document.n1)).toContain('de bus rijdt');
});

test('[W13] fewer records are never without a word', async () => {
  const hers = await laptop();
  hers.services.copies.before('restore');
  const before = Object.keys(hers.services.documents.read(hers.id).document).length;
  const { services } = damaged(hers, 'DELETE FROM record WHERE kind = ?', 'card');
  const lost = services.damage.state().parts[0]?.count ?? 0;
  expect(lost).toBeGreaterThan(3);
  expect(services.damage.mend()).toMatchObject({ exact: lost, older: 0, left: 0 });
  expect(Object.keys(services.documents.read(hers.id).document)).toHaveLength(before);
});

test('[W14] what is damaged gets no place among the copies', async () => {
  const hers = await laptop();
  await addNote(hers, 'n1', 'de bus rijdt niet meer');
  const { services } = damaged(hers, "UPDATE record SET body = replace(body, 'bus', 'bos') WHERE id = ?", 'n1');
  services.copies.keepMaking();
  expect(services.copies.list()).toEqual([]);
  services.damage.mend();
  services.copies.keepMaking();
  expect(services.copies.list()).toHaveLength(1);
});

test('[W15] a file that comes without its log, or with a damaged one, is told until she read it', async () => {
  const hers = await laptop();
  await addNote(hers, 'n1', 'de bus rijdt niet meer');
  await addNote(hers, 'n2', 'het loket is dicht');
  const copied = (withLog: 'log' | 'no log' | 'damaged log') => {
    const folder = tempFolder();
    copyFileSync(path.join(hers.folder, FILE), path.join(folder, FILE));
    const log = readFileSync(path.join(hers.folder, `${FILE}-wal`));
    if (withLog === 'damaged log') log[60] = (log[60] ?? 0) ^ 4;
    if (withLog !== 'no log') writeFileSync(path.join(folder, `${FILE}-wal`), log);
    return startServices(folder);
  };
  expect(copied('log').services.damage.state().lostLog).toBeNull();
  expect(copied('no log').services.damage.state().lostLog).toBe('missing');
  const { services, close, folder } = copied('damaged log');
  expect(services.damage.state().lostLog).toBe('damaged');
  close();
  const again = startServices(folder);
  expect(again.services.damage.state().lostLog).toBe('damaged');
  unwrap(await again.call('damage.told', null));
  expect(again.services.damage.state()).toEqual(FINE);
  rmSync(folder, { recursive: true, force: true });
});

test('[W13] a trajectory whose sum was lost is never taken away, and neither is what hangs on it', async () => {
  const hers = await laptop();
  await addNote(hers, 'n1', 'de bus rijdt niet meer');
  const before = Object.keys(hers.services.documents.read(hers.id).document).length;
  const { services } = damaged(
    hers,
    "DELETE FROM row_sum WHERE name IN ('trajectory', 'record', 'scan') AND key <> ?",
    '',
  );
  expect(services.damage.state().parts.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(before);
  expect(services.damage.mend().left).toBe(0);
  expect(Object.keys(services.documents.read(hers.id).document)).toHaveLength(before);
  expect(services.damage.state()).toEqual(FINE);
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import type { CopiedTrajectory } from '../../../core/contract/trajectory-file-methods.ts';
import { createCopiesService } from '../../../services/copies/copies-service.ts';
import { NEVER_COPIED } from '../../../services/database/copies/never-copied.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

const DAY = 86_400_000;

async function laptop() {
  const started = startServices();
  const { id } = unwrap<{ id: string }>(await started.call('trajectories.openSample', null));
  const addNote = async (noteId: string) => {
    const command = { type: 'note.add', id: noteId, perspective: 'policy', text: noteId, at: { zone: 'choose' } };
    unwrap(await started.call('document.run', { ...atFirst(id), command }));
  };
  const has = (noteId: string) => Object.hasOwn(started.services.documents.read(id).document, noteId);
  return { ...started, id, addNote, has };
}

test('a copy is made by itself once a day, at the end when something changed, and soon after the minutes', async () => {
  const { db, addNote } = await laptop();
  let now = Date.parse('2026-12-03T10:00:00.000Z');
  const copies = createCopiesService({
    db,
    clock: () => new Date(now),
    isDamaged: () => false,
    onMade: () => undefined,
  });
  const reasons = () => copies.list().map(({ reason }) => reason);
  copies.afterMeeting();
  copies.atEnd();
  expect(reasons(), 'not before it is asked to').toEqual([]);
  copies.keepMaking();
  expect(reasons()).toEqual(['daily']);
  copies.keepMaking();
  copies.atEnd();
  expect(reasons(), 'nothing changed').toEqual(['daily']);
  copies.keepMaking();
  await addNote('n1');
  now += 1000;
  copies.atEnd();
  expect(reasons()).toEqual(['session', 'daily']);
  now += DAY;
  copies.keepMaking();
  expect(reasons(), 'of yesterday the last one stays').toEqual(['daily', 'session']);
  vi.useFakeTimers();
  now += 1000;
  copies.afterMeeting();
  copies.afterMeeting();
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  expect(reasons()).toEqual(['session', 'daily', 'session']);
});

test('without trajectories there is nothing to copy, and a copy that cannot be made stops no work', async () => {
  const { db, services, folder } = startServices();
  services.copies.keepMaking();
  expect(services.copies.list()).toEqual([]);
  writeFileSync(path.join(folder, 'copies'), 'in the way of the folder');
  services.trajectories.create('t', 'Dorp');
  expect(() => services.copies.keepMaking()).not.toThrow();
  expect(() => services.copies.atEnd()).not.toThrow();
  expect(() => services.copies.before('replace')).toThrow(expect.objectContaining({ code: 'copy-failed' }));
  expect(db.open).toBe(true);
});

test('a trajectory comes back from a copy, after a copy of what is there', async () => {
  const { services, call, id, addNote, has } = await laptop();
  await addNote('before');
  services.copies.keepMaking();
  const [copy] = services.copies.list();
  await addNote('after');
  const inside = unwrap<CopiedTrajectory[]>(await call('trajectoryFiles.inCopy', { path: copy?.path }));
  expect(inside).toMatchObject([{ summary: { id, municipality: 'Voorbeeldstad' }, here: { relation: 'both' } }]);
  unwrap(await call('trajectoryFiles.restore', { path: copy?.path, id, how: 'replace' }));
  expect([has('before'), has('after')]).toEqual([true, false]);
  const [newest] = services.copies.list().filter(({ reason }) => reason === 'restore');
  const again = { path: newest?.path, id, how: 'replace' };
  unwrap(await call('trajectoryFiles.restore', again));
  expect(has('after'), 'going back can be taken back').toBe(true);
  unwrap(await call('trajectories.remove', { id }));
  unwrap(await call('trajectoryFiles.restore', again));
  expect(has('after'), 'also out of the bin').toBe(true);
  unwrap(await call('trajectories.remove', { id }));
  unwrap(await call('trajectories.delete', { id }));
  unwrap(await call('trajectoryFiles.restore', again));
  expect(has('after'), 'also when it was deleted').toBe(true);
});

test('a copy that is damaged, or no copy, gives nothing back and changes nothing', async () => {
  const { services, call, id, folder, has, addNote } = await laptop();
  services.copies.keepMaking();
  await addNote('here');
  const [copy] = services.copies.list();
  writeFileSync(copy?.path ?? '', 'no database');
  const request = { path: copy?.path, id, how: 'replace' };
  expect(await call('trajectoryFiles.restore', request)).toMatchObject({ code: 'sealed-damaged' });
  const other = { ...request, path: path.join(folder, 'praatplaat.sqlite') };
  expect(await call('trajectoryFiles.restore', other)).toMatchObject({ code: 'bad-input' });
  expect(await call('trajectoryFiles.inCopy', { path: other.path })).toMatchObject({ code: 'bad-input' });
  expect(has('here')).toBe(true);
});

test('tables that are never copied are empty in every copy, and nothing of them is in the file', async () => {
  const { db, services } = await laptop();
  db.exec("CREATE TABLE secret_box (word TEXT); INSERT INTO secret_box VALUES ('zwanenzang')");
  (NEVER_COPIED as string[]).push('secret_box');
  try {
    services.copies.keepMaking();
    const [copy] = services.copies.list();
    const opened = new Database(copy?.path ?? '', { readonly: true });
    expect(opened.prepare('SELECT count(*) FROM secret_box').pluck().get()).toBe(0);
    expect(opened.prepare('SELECT count(*) FROM record').pluck().get()).toBeGreaterThan(10);
    expect(opened.serialize().includes('zwanenzang')).toBe(false);
    opened.close();
  } finally {
    (NEVER_COPIED as string[]).pop();
  }
});

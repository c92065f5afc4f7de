import { expect, test } from 'vitest';
import type { TrajectorySnapshot } from '../../core/contract/snapshots.ts';
import { priorities } from '../../core/scan/findings/importance-performance.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { windowMinutes } from '../helpers/window-minutes.ts';

test('the example is whole: from scan to agreed actions', async () => {
  const { call, problems } = startServices();
  const { id } = unwrap<{ id: string }>(await call('trajectories.openSample', null));
  const snapshot = unwrap<TrajectorySnapshot>(await call('trajectories.open', { id }));
  expect(problems).toEqual([]);
  expect(snapshot.isSample).toBe(true);
  const { canUndo } = unwrap<{ canUndo: boolean }>(await call('scan.list', { trajectoryId: id }));
  expect(canUndo, 'nobody takes the scan of the example back').toBe(false);
  expect(snapshot.document.history, 'nobody can undo the example itself').toEqual({ undo: null, redo: null });
  expect(snapshot.results?.statements.length).toBeGreaterThan(20);
  const minutes = await windowMinutes(call, id);
  expect(minutes.chosen?.cards.length).toBeGreaterThan(2);
  expect(minutes.improvementTasks.every((task) => task.cards.length > 0)).toBe(true);
  expect(minutes.actions.length).toBeGreaterThan(2);
  expect(minutes.present.length).toBeGreaterThan(8);
  expect(minutes.scan?.charts).toHaveLength(8);
});

test('the quadrant of the example shows all seven principles', async () => {
  const { call } = startServices();
  const { id } = unwrap<{ id: string }>(await call('trajectories.openSample', null));
  const { results } = unwrap<TrajectorySnapshot>(await call('trajectories.open', { id }));
  expect(results?.improvementPoints.every(({ principle }) => principle !== null)).toBe(true);
  expect(results && priorities(results, 'all').map(({ principle }) => principle)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('the example is made once, also when asked twice at the same time', async () => {
  const { call } = startServices();
  const ids = await Promise.all([call('trajectories.openSample', null), call('trajectories.openSample', null)]);
  expect(ids[0]).toEqual(ids[1]);
  expect(unwrap<unknown[]>(await call('trajectories.list', null))).toHaveLength(1);
});

test('the example begins again as it was, whatever was done to it; nothing else does', async () => {
  const { call } = startServices();
  const open = async (id: string) => unwrap<TrajectorySnapshot>(await call('trajectories.open', { id }));
  const words = ({ document }: TrajectorySnapshot) =>
    document.records
      .map((record) => JSON.stringify(record).replaceAll(/"(id|scanId|statementId|pointId|releaseId)":"[^"]*"/g, ''))
      .sort();
  const { id } = unwrap<{ id: string }>(await call('trajectories.openSample', null));
  const before = words(await open(id));
  const command = { type: 'cards.remove', ids: ['note-desk', 'note-systems'] };
  unwrap(await call('document.run', { ...atFirst(id), command }));
  unwrap(await call('trajectories.rename', { id, municipality: 'Kladstad' }));
  unwrap(await call('trajectories.create', { id: 'mine', municipality: 'Stad' }));
  expect(await call('trajectories.renewSample', { id: 'mine' })).toMatchObject({ code: 'trajectory-not-found' });
  const fresh = unwrap<{ id: string }>(await call('trajectories.renewSample', { id }));
  const after = await open(fresh.id);
  expect(after.municipality).toBe('Voorbeeldstad');
  expect(words(after)).toEqual(before);
  expect(await call('trajectories.open', { id })).toMatchObject({ ok: false });
  expect(unwrap<unknown[]>(await call('trajectories.list', null))).toHaveLength(2);
});

test('a deleted trajectory leaves nothing behind, and the example can be made again', async () => {
  const { call, db } = startServices();
  const { id } = unwrap<{ id: string }>(await call('trajectories.openSample', null));
  unwrap(await call('trajectories.remove', { id }));
  unwrap(await call('trajectories.delete', { id }));
  for (const table of ['trajectory', 'record', 'journal', 'scan', 'scan_cells', 'scan_column']) {
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
  }
  unwrap(await call('trajectories.openSample', null));
});

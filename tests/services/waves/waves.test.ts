import { expect, test } from 'vitest';
import type { ProjectorFrame } from '../../../core/contract/snapshots.ts';
import { recordOf } from '../../../core/document/document.ts';
import { randomOf } from '../../core/scan/small-groups/attack/world.ts';
import { unwrap } from '../../helpers/services.ts';
import { crowd, type Row, startTwoScans, textOf } from './two-scans.ts';

/** Forty residents and a dozen workers; the second time many more residents find that the first statement applies. */
function twoCrowds(workersNow = 12): [Row[], Row[]] {
  const random = randomOf(20);
  const first = [...crowd(random, 'inwoner', 40, () => 30), ...crowd(random, 'medewerker', 12, () => 50)];
  const likely = (s: number) => (s === 0 ? 90 : 30);
  return [first, [...crowd(random, 'inwoner', 40, likely), ...crowd(random, 'medewerker', workersNow, () => 50)]];
}

test('points are chosen before the second scan, at most five, and only they get a word', async () => {
  const { importRows, read, follow, call, at } = await startTwoScans();
  const [first, second] = twoCrowds();
  expect(await read()).toMatchObject({ state: 'no-scan' });
  unwrap(await importRows(first, 'new'));
  expect(await read()).toMatchObject({ state: 'choosing', after: null });
  for (const s of [0, 1, 2, 3]) unwrap(await follow(`f${s}`, s));
  expect(await follow('again', 0)).toMatchObject({ ok: false, code: 'point-followed' });
  unwrap(await follow('f4', 4, 'frontline'));
  expect(await follow('f5', 5)).toMatchObject({ ok: false, code: 'points-full' });
  unwrap(await call('document.undo', at));
  unwrap(await follow('f5', 5));
  unwrap(await importRows(second, 'new'));
  const { state, comparison } = await read();
  expect(state).toBe('compared');
  expect(comparison?.followed.map(({ pointId }) => pointId)).toEqual(['f0', 'f1', 'f2', 'f3', 'f5']);
  expect(comparison?.followed[0]).toMatchObject({ verdict: 'higher', shares: { before: { n: 40 }, after: { n: 40 } } });
  expect(comparison?.followed[1]?.verdict).toBe('unclear');
  expect(comparison?.statements).toHaveLength(16);
  expect(await follow('late', 6)).toMatchObject({ ok: false, code: 'second-scan-there' });
  expect(await call('waves.letGo', { ...at, id: 'f0' })).toMatchObject({ ok: false, code: 'second-scan-there' });
});

test('[G12] a file with the people of the first scan is no second scan, however it comes in', async () => {
  const { importRows } = await startTwoScans();
  const [first, second] = twoCrowds();
  unwrap(await importRows(first, 'new'));
  const newer = [...first, ...second.slice(0, 1)].toReversed();
  expect(await importRows(newer, 'new')).toMatchObject({ ok: false, code: 'comes-back' });
  expect(await importRows(newer, 'new', (s) => `Andere woorden ${s}`)).toMatchObject({ code: 'comes-back' });
  unwrap(await importRows(second, 'new'));
  // The second scan is shown now: what is added to it or takes its place goes beside the first one too.
  expect(await importRows(first, 'add')).toMatchObject({ ok: false, code: 'comes-back' });
  expect(await importRows(newer, 'replace')).toMatchObject({ ok: false, code: 'comes-back' });
});

test('[G12] two scans of before that rule are not compared either', async () => {
  const { importRows, read, db, services, call, at } = await startTwoScans();
  const [first, second] = twoCrowds();
  unwrap(await importRows(first, 'new'));
  unwrap(await importRows(second, 'new'));
  const [, later] = services.scans.list('t1');
  // As an older program stored it: the later scan has the cells of the first.
  db.prepare(
    `UPDATE scan_column SET cells_id = (SELECT one.cells_id FROM scan_column one WHERE one.id = scan_column.id
     AND one.scan_id <> scan_column.scan_id) WHERE scan_id = ?`,
  ).run(later?.id);
  services.scans.forget('t1');
  expect(await read()).toMatchObject({ state: 'comes-back', comparison: null });
  unwrap(await call('projector.choose', { ...at, choice: { show: 'waves' } }));
  expect(services.projector.frame().show).toBe('nothing');
});

test('[G12] a group is compared only when ten of it answered both times', async () => {
  const { importRows, read, follow } = await startTwoScans();
  const [first, second] = twoCrowds(9);
  unwrap(await importRows(first, 'new'));
  unwrap(await follow('f', 0, 'frontline'));
  unwrap(await importRows(second, 'new'));
  const { comparison, after } = await read();
  expect(comparison?.followed[0]).toMatchObject({ shares: null, verdict: null, lacks: 'people' });
  const ofWorkers = [...(comparison?.statements ?? []), ...(comparison?.principles ?? [])].filter(
    ({ perspective }) => perspective === 'frontline',
  );
  expect(ofWorkers.every(({ shares }) => shares === null)).toBe(true);
  expect(after?.groups).toContainEqual({ perspective: 'frontline', respondents: null });
});

test('[G9] the picture of the room shares both scans, holds the followed points only, and is kept for the minutes', async () => {
  const { importRows, follow, call, at, db, services } = await startTwoScans();
  const [first, second] = twoCrowds();
  unwrap(await importRows(first, 'new'));
  unwrap(await follow('f', 0));
  unwrap(await importRows(second, 'new'));
  const shared = () => db.prepare<[], Buffer | null>('SELECT shared FROM scan ORDER BY position').pluck().all();
  expect(shared()).toEqual([null, null]);
  unwrap(await call('projector.choose', { ...at, choice: { show: 'waves' } }));
  expect(shared().map((people) => people?.length)).toEqual([52, 52]);
  const frame = unwrap<Extract<ProjectorFrame, { show: 'waves' }>>(await call('projector.frame', null, 'projector'));
  expect(frame.waves.rows).toMatchObject([{ subject: { text: textOf(0) }, verdict: 'higher' }]);
  expect(Object.keys(frame)).not.toContain('comparison');
  const session = recordOf(services.documents.read('t1').document, 'session', at.sessionId);
  expect(session?.seenWaves).toEqual(frame.waves);
});

test('statements with other words are put together by hand, and taken apart again', async () => {
  const { importRows, read, call, at } = await startTwoScans();
  const [first, second] = twoCrowds();
  unwrap(await importRows(first, 'new'));
  unwrap(await importRows(second, 'new', (s) => (s === 2 ? 'Heel andere woorden.' : textOf(s).toUpperCase())));
  const before = await read();
  expect(before.onlyBefore.map(({ text }) => text)).toEqual([textOf(2)]);
  expect(before.comparison?.principles.find(({ subject }) => subject.of === 'principle')?.shares).toBeNull();
  unwrap(await call('waves.match', { ...at, id: 'm', beforeId: 's3', afterId: 's3' }));
  const matched = await read();
  expect(matched.onlyBefore).toEqual([]);
  expect(matched.comparison?.principles[0]?.shares).not.toBeNull();
  unwrap(await call('document.run', { ...at, command: { type: 'statements.unmatch', id: 'm' } }));
  expect(await read()).toEqual(before);
});

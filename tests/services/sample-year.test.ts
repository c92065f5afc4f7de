import { expect, test } from 'vitest';
import type { Output } from '../../core/contract/methods.ts';
import type { TrajectorySnapshot } from '../../core/contract/snapshots.ts';
import { type Document, intakeOf, recordsOf } from '../../core/document/document.ts';
import { SessionKind } from '../../core/document/records.ts';
import { openSessions, placeIn } from '../../core/document/view.ts';
import { daysAfter } from '../../core/domain/days.ts';
import { nextStop, stopsOf } from '../../core/trajectory/stops.ts';
import { sampleYear } from '../../services/sample/sample-steps.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { windowMinutes } from '../helpers/window-minutes.ts';

async function openYear() {
  const started = startServices();
  const { id } = unwrap<{ id: string }>(await started.call('trajectories.openSampleYear', null));
  const snapshot = unwrap<TrajectorySnapshot>(await started.call('trajectories.open', { id }));
  const whole: Document = Object.fromEntries(snapshot.document.records.map((record) => [record.id, record]));
  return { ...started, id, snapshot, whole };
}
const today = () => new Date().toISOString().slice(0, 10);

test('the invented year goes from the intake to a second scan, with a session of each kind', async () => {
  const { whole, snapshot, problems, call, id } = await openYear();
  expect(problems).toEqual([]);
  expect(snapshot.isSample).toBe(true);
  expect(intakeOf(whole).ambitions).toHaveLength(3);
  expect(new Set(openSessions(whole).map(({ sessionKind }) => sessionKind))).toEqual(new Set(SessionKind.options));
  for (const { id: sessionId } of openSessions(whole)) {
    const place = placeIn(whole, sessionId);
    const history = unwrap<Output<'sessions.open'>>(await call('sessions.open', { trajectoryId: id, place }));
    expect(history, 'nobody can undo the example itself').toEqual({ undo: null, redo: null });
  }
  const statuses = new Set(recordsOf(whole, 'statusReport').map(({ status }) => status));
  expect([...statuses].sort()).toEqual(['busy', 'done', 'dropped', 'open']);
  expect(recordsOf(whole, 'experiment').map(({ decision }) => decision)).toEqual(['adapt', 'keep']);
});

test('then and now can be compared in the invented year: two scans of other people', async () => {
  const { call, id } = await openYear();
  const waves = unwrap<Output<'waves.read'>>(await call('waves.read', { trajectoryId: id }));
  expect(waves.state).toBe('compared');
  expect(waves.comparison?.followed).toHaveLength(3);
  expect(waves.onlyBefore.concat(waves.onlyAfter)).toEqual([]);
});

test('whenever it is opened, all but the last session of the invented year are past, and that one is next', async () => {
  const { whole, snapshot } = await openYear();
  const stops = stopsOf(whole, snapshot.scans, today());
  expect(stops.map(({ of }) => of)).toEqual([
    'scan',
    'session',
    'session',
    'session',
    'session',
    'session',
    'scan',
    'session',
    'session',
  ]);
  expect(stops.map(({ state }) => state)).toEqual([...Array(8).fill('done'), 'next']);
  const next = nextStop(stops);
  expect(next?.day && next.day > today() && next.day <= daysAfter(today(), 21)).toBe(true);
});

test.each(['2024-02-29', '2027-10-21', '2031-06-01'])(
  'on %s the days of the year are as far apart as they were told',
  (day) => {
    const dates = (year: unknown) => JSON.stringify(year).match(/\d{4}-\d\d-\d\d/g) ?? [];
    const [then, now] = [dates(sampleYear('2027-10-21')), dates(sampleYear(day))];
    const shifts = new Set(then.map((one, i) => Date.parse(now[i] ?? '') - Date.parse(one)));
    expect(shifts.size).toBe(1);
  },
);

test('each session of the invented year that is past has something for its minutes', async () => {
  const { call, id, whole } = await openYear();
  for (const { id: sessionId, title } of openSessions(whole).slice(0, -1)) {
    unwrap(await call('sessions.open', { trajectoryId: id, place: placeIn(whole, sessionId) }));
    const minutes = await windowMinutes(call, id);
    const said = minutes.actions.length + minutes.earlier.length + minutes.learning.length;
    expect(said, title).toBeGreaterThan(0);
    expect(JSON.stringify(minutes), 'what lies sensitive is in no minutes').not.toContain('ruzie');
    expect(JSON.stringify(minutes), 'nor what a teller did not agree to').not.toContain('Elf weken niets gehoord');
  }
});

test('each example begins again as itself, and both can be there', async () => {
  const { call, id } = await openYear();
  const evening = unwrap<{ id: string }>(await call('trajectories.openSample', null));
  expect(evening.id).not.toBe(id);
  unwrap(await call('trajectories.rename', { id, municipality: 'Voorbeeldstad' }));
  const fresh = unwrap<{ id: string }>(await call('trajectories.renewSample', { id }));
  const list = unwrap<Output<'trajectories.list'>>(await call('trajectories.list', null));
  expect(list.map((one) => one.municipality).sort()).toEqual(['Lindewaard', 'Voorbeeldstad']);
  expect(unwrap(await call('trajectories.openSampleYear', null))).toEqual({ id: fresh.id });
  expect(unwrap(await call('trajectories.openSample', null))).toEqual(evening);
});

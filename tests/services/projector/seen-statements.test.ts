import { expect, test } from 'vitest';
import type { ProjectorChoice } from '../../../core/contract/snapshots.ts';
import { recordOf } from '../../../core/document/document.ts';
import type { ScanResults } from '../../../core/scan/model/results.ts';
import { keepSeen } from '../../../services/projector/keep-seen.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

/** The example, in which the room sees what is chosen. */
async function withRoom() {
  const started = startServices();
  const { call, services } = started;
  const { id } = unwrap<{ id: string }>(await call('trajectories.openSample', null));
  const at = atFirst(id);
  const results = services.scans.results(id) as ScanResults;
  const show = async (choice: ProjectorChoice) => unwrap(await call('projector.choose', { ...at, choice }));
  const session = () => recordOf(services.documents.read(id).document, 'session', at.place.sessionId);
  const ofPrinciple = (principle: number) => results.statements.filter((one) => one.principle === principle);
  return { ...started, id, at, show, session, ofPrinciple };
}

/** The statements whose charts are in the text of the minutes. */
async function inText({ services, id, at }: Awaited<ReturnType<typeof withRoom>>) {
  const { scan } = services.minutes.model(id, at.place.sessionId);
  const charts = scan?.conclusions.flatMap(({ chart }) => (chart.type === 'statements' ? chart.statements : []));
  return new Set(charts?.map((one) => one.id));
}

test('the charts that the room saw stand in the text of the minutes, also after the program was closed', async () => {
  const room = await withRoom();
  const before = await inText(room);
  const others = (principle: number) => room.ofPrinciple(principle).filter((one) => !before.has(one.id));
  const [most = 1, next = 2] = [1, 2, 3, 4, 5, 6, 7].toSorted((a, b) => others(b).length - others(a).length);
  const wanted = [...others(most), ...others(next).slice(0, 1)].map((one) => one.id);
  expect(wanted.length).toBeGreaterThan(2);
  await room.show({ show: 'statements', principle: most as 1 });
  await room.show({ show: 'gap', ids: wanted.slice(-1) });
  await room.show({ show: 'overview' });
  expect([...(await inText(room))]).toEqual(expect.arrayContaining(wanted));
  room.close();
  const later = startServices(room.folder);
  const after = await inText({ ...room, services: later.services });
  expect([...after]).toEqual(expect.arrayContaining(wanted));
});

test('what was seen is kept once, is no step, and stays when a step before it is undone', async () => {
  const { call, at, show, session } = await withRoom();
  const change = (place: string) =>
    call('document.run', { ...at, command: { type: 'session.change', changes: { place } } });
  unwrap(await change('Bibliotheek'));
  await show({ show: 'statements', principle: 3 });
  const seen = session()?.seenStatements ?? [];
  expect(seen.length).toBeGreaterThan(0);
  await show({ show: 'statements', principle: 3 });
  expect(session()?.seenStatements).toEqual(seen);
  unwrap(await call('document.undo', at));
  expect(session()).toMatchObject({ seenStatements: seen });
  expect(session()?.place).not.toBe('Bibliotheek');
  unwrap(await call('document.redo', at));
  expect(session()).toMatchObject({ place: 'Bibliotheek', seenStatements: seen });
});

test('a copy of the session has seen nothing', async () => {
  const { call, at, id, show, services } = await withRoom();
  await show({ show: 'statements', principle: 3 });
  const place = unwrap<{ sessionId: string }>(
    await call('sessions.copy', { trajectoryId: id, sessionId: at.place.sessionId, title: 'Nog eens' }),
  );
  const copy = recordOf(services.documents.read(id).document, 'session', place.sessionId);
  expect(copy?.title).toBe('Nog eens');
  expect(copy?.seenStatements).toBeUndefined();
});

test('a disk that cannot be written keeps no picture from the room', async () => {
  const { db, at, id, services, session } = await withRoom();
  const keep = () => keepSeen(services)(id, at.place, { show: 'statements', principle: 1 });
  expect(session()).toBeDefined();
  db.pragma('query_only = ON');
  expect(keep).not.toThrow();
  expect(session()?.seenStatements).toBeUndefined();
  db.pragma('query_only = OFF');
  keep();
  expect(session()?.seenStatements?.length).toBeGreaterThan(0);
});

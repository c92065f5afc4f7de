import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RoomContent } from '../../core/cards/registry.ts';
import type { FacilitatorEvent, ProjectorEvent } from '../../core/contract/events.ts';
import type { ProjectorFrame, ProjectorState } from '../../core/contract/snapshots.ts';
import { FIRST, intakeOf, sessionOf } from '../../core/document/document.ts';
import type { Direction } from '../../core/room/direction.ts';
import { NEW_STAGE } from '../../core/room/stage.ts';
import type { ReleasedText } from '../../core/scan/model/released-answer.ts';
import { withoutWithdrawn } from '../../services/projector/room-memory.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const CANARY = 'KANARIE-9216';

async function withRoom(folder = tempFolder()) {
  const started = startServices(folder);
  const events: ProjectorEvent[] = [];
  const told: FacilitatorEvent[] = [];
  started.services.hub.listen((role, event) => {
    if (role === 'projector') events.push(event as ProjectorEvent);
    else told.push(event as FacilitatorEvent);
  });
  await started.call('trajectories.create', { id: 't1', municipality: 'Stad' });
  const frame = async () => unwrap<ProjectorFrame>(await started.call('projector.frame', null, 'projector'));
  const state = async () => unwrap<ProjectorState>(await started.call('projector.state', null));
  const show = (choice: unknown, trajectoryId = 't1') =>
    started.call('projector.choose', { ...atFirst(trajectoryId), choice });
  const direct = async (direction: Direction) => unwrap(await started.call('projector.direct', direction));
  const run = (command: unknown) => started.call('document.run', { ...atFirst('t1'), command });
  const note = (id: string, text: string) =>
    run({ type: 'note.add', id, perspective: 'policy', text, at: { zone: 'choose' } });
  await started.call('trajectories.open', { id: 't1' });
  return { ...started, events, told, frame, state, show, direct, run, note };
}

test('[C3] frozen, the room keeps its picture and hears of no change', async () => {
  const { events, frame, show, direct, note } = await withRoom();
  await show({ show: 'praatplaat' });
  await direct({ do: 'freeze', on: true });
  events.length = 0;
  await note('a', CANARY);
  await direct({ do: 'spotlight', id: 'a' });
  await direct({ do: 'station', station: { zone: 1, part: 0 } });
  await direct({ do: 'point', at: { x: 1, y: 2 } });
  await show({ show: 'actions' });
  expect(JSON.stringify([events, await frame()])).not.toContain(CANARY);
  expect(await frame()).toMatchObject({ show: 'praatplaat', stage: { spotlight: null, station: null } });
  await show({ show: 'praatplaat' });
  await direct({ do: 'freeze', on: false });
  expect(events.at(-1)).toMatchObject({ type: 'projector.frame', frame: { show: 'praatplaat' } });
  expect(JSON.stringify(await frame())).toContain(CANARY);
});

test('[C4] black goes through a freeze, and choosing another picture does not take it off', async () => {
  const { frame, show, direct } = await withRoom();
  await direct({ do: 'freeze', on: true });
  await direct({ do: 'cover', cover: 'black' });
  expect((await frame()).stage.cover).toBe('black');
  await direct({ do: 'freeze', on: false });
  await show({ show: 'praatplaat' });
  expect((await frame()).stage.cover).toBe('black');
});

test('[C2] another municipality and a restart start at nothing', async () => {
  const { call, frame, state, show, direct, note, folder, close } = await withRoom();
  const show1 = async () => {
    await show({ show: 'praatplaat' });
    await direct({ do: 'freeze', on: true });
    await direct({ do: 'typeAloud', on: true });
  };
  const expectNothing = async () => {
    expect(await frame()).toMatchObject({ show: 'nothing', stage: { cover: null, spotlight: null, typed: null } });
    expect(await state()).toMatchObject({ frozen: false, typeAloud: false, choice: { show: 'nothing' } });
  };
  await note('a', CANARY);
  await show1();
  await call('trajectories.create', { id: 't2', municipality: 'Dorp' });
  await call('trajectories.open', { id: 't2' });
  await expectNothing();
  await call('trajectories.open', { id: 't1' });
  await show1();
  close();
  const again = await withRoom(folder);
  expect(await again.frame()).toMatchObject({ show: 'nothing' });
});

test('[C2] a window that closes and opens again shows what it showed: frozen, covered, at its place, in its time', async () => {
  const { services, frame, state, show, direct, note } = await withRoom();
  await note('a', 'zoals het was');
  await show({ show: 'praatplaat' });
  await direct({ do: 'station', station: { zone: 1, part: 0 } });
  await direct({ do: 'timer.start', phases: [{ kind: 'pairs', ms: 120_000 }] });
  await direct({ do: 'freeze', on: true });
  await direct({ do: 'cover', cover: 'black' });
  await direct({ do: 'typeAloud', on: true });
  services.projector.windowsChanged(1);
  const before = await frame();
  services.projector.windowsChanged(0);
  await note('b', CANARY);
  services.projector.windowsChanged(1);
  const timeless = ({ stage, ...picture }: typeof before) => ({ ...picture, stage: { ...stage, timer: null } });
  expect(timeless(await frame())).toEqual(timeless(before));
  expect((await frame()).stage.timer).toMatchObject({ phases: [{ kind: 'pairs' }] });
  expect(await state(), 'but nothing is read along before she says so again').toMatchObject({ typeAloud: false });
});

test('a trajectory that is removed while frozen disappears', async () => {
  const { call, frame, show, direct, note } = await withRoom();
  await note('a', CANARY);
  await show({ show: 'praatplaat' });
  await direct({ do: 'freeze', on: true });
  await call('trajectories.remove', { id: 't1' });
  expect(JSON.stringify(await frame())).not.toContain(CANARY);
});

test('[C6] pointing reaches the room only while it sees the plate, and is never kept', async () => {
  const { events, frame, show, direct } = await withRoom();
  const at = { x: 3, y: 4 };
  await direct({ do: 'point', at });
  expect(events.filter(({ type }) => type === 'projector.point')).toEqual([]);
  await show({ show: 'praatplaat' });
  await direct({ do: 'point', at });
  expect(events.at(-1)).toEqual({ type: 'projector.point', at });
  expect(JSON.stringify(await frame())).not.toContain('"x":3');
});

test('[C11] the look of the room is kept on this laptop, and nothing else is', async () => {
  const { direct, folder, close } = await withRoom();
  const look = { textSize: 72, theme: 'dark', sound: false } as const;
  await direct({ do: 'look', look });
  await direct({ do: 'cover', cover: 'black' });
  close();
  const { stage } = await (await withRoom(folder)).state();
  expect(stage).toMatchObject({ look, cover: null });
});

test('[C5] private notes, what lies sensitive and half-written text never reach the room, whatever she does', async () => {
  const { services, events, frame, show, direct, run } = await withRoom();
  const stored = () => sessionOf(services.documents.view('t1', FIRST)).privateNotes;
  const directions = fc.constantFrom<Direction>(
    { do: 'freeze', on: true },
    { do: 'freeze', on: false },
    { do: 'cover', cover: 'black' },
    { do: 'cover', cover: null },
    { do: 'station', station: { zone: 0, part: 0 } },
    { do: 'spotlight', id: 'zone:choose' },
    { do: 'type', note: { perspective: 'residents', text: CANARY } },
    { do: 'oneScreen', on: true },
    { do: 'coverOwn', on: true },
    { do: 'timer.start', phases: [{ kind: 'plain', ms: 1000 }] },
  );
  const choices = fc.constantFrom('nothing', 'praatplaat', 'actions', 'improvementPoints', 'check');
  let n = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(choices, directions), { minLength: 1, maxLength: 8 }), async (steps) => {
      for (const [choice, direction] of steps) {
        await show({ show: choice });
        await direct(direction);
        n += 1;
        unwrap(await run({ type: 'privateNotes.change', text: `${CANARY} ${n}` }));
        unwrap(await run({ type: 'intake.change', changes: { soreSpot: `${CANARY} ${n}` } }));
        expect(intakeOf(services.documents.view('t1', FIRST)).soreSpot).toBe(`${CANARY} ${n}`);
        expect(stored(), 'there is a note that could leak').toBe(`${CANARY} ${n}`);
        expect(JSON.stringify(await frame())).not.toContain(CANARY);
      }
    }),
    { numRuns: 60 },
  );
  expect(events.length).toBeGreaterThan(100);
  expect(JSON.stringify(events)).not.toContain(CANARY);
});

test('[C8] every press of the remote counts, along the stations and along the agreed actions', async () => {
  const { state, show, direct, run } = await withRoom();
  const action = { type: 'action.add', taskId: null, who: '', dueDate: null, firstStep: '', howWeKnow: '' };
  for (const id of ['p', 'q', 'r']) await run({ ...action, id, what: id, lookBackDate: null });
  await direct({ do: 'step', by: 1 });
  expect((await state()).choice).toEqual({ show: 'nothing' });
  await show({ show: 'praatplaat' });
  await Promise.all([1, 2, 3].map(() => direct({ do: 'step', by: 1 })));
  expect((await state()).stage.station).toEqual({ zone: 2, part: 0 });
  await Promise.all([1, 2, 3].map(() => direct({ do: 'step', by: -1 })));
  expect((await state()).stage.station).toBeNull();
  await show({ show: 'readBack', at: 0 });
  await Promise.all([1, 2, 3, 4, 5].map(() => direct({ do: 'step', by: 1 })));
  expect((await state()).choice).toEqual({ show: 'readBack', at: 2 });
});

test('[C8] every press counts along the pages of the agreed actions, which are made for the shape of the beamer', async () => {
  const { state, show, direct, run, call } = await withRoom();
  const action = { type: 'action.add', taskId: null, who: '', dueDate: null, firstStep: '', howWeKnow: '' };
  for (let i = 0; i < 40; i++) await run({ ...action, id: `a${i}`, what: `afspraak ${i}`, lookBackDate: null });
  await show({ show: 'actions' });
  const presses = async (count: number, by: 1 | -1) => {
    await Promise.all(Array.from({ length: count }, () => direct({ do: 'step', by })));
    return (await state()).stage.page;
  };
  expect(await presses(2, 1)).toBe(2);
  expect(await presses(1, -1)).toBe(1);
  const wide = await presses(100, 1);
  unwrap(await call('projector.frame', { width: 1440 }));
  expect((await state()).stage).toMatchObject({ width: 1440, page: wide });
  expect(await presses(100, 1)).toBeGreaterThan(wide);
  await show({ show: 'readBack', at: 0 });
  expect((await state()).stage).toMatchObject({ width: 1440, page: 0 });
});

test('[C3] a freeze does not keep a quote that was withdrawn, and keeps everything else', () => {
  const card = (id: string, content: RoomContent) => ({
    ...{ kind: 'card' as const, id, order: 1, plateId: 'plate', x: 0, y: 0 },
    content,
  });
  const quote = (text: string) => {
    const of = { releaseId: 'r1', scanId: 'scan1' };
    return { type: 'quote' as const, perspective: 'residents' as const, text: text as ReleasedText, ...of };
  };
  const note = card('n', { type: 'note', perspective: 'policy', text: 'briefje' });
  const records = [card('gone', quote(CANARY)), card('changed', quote(CANARY)), card('same', quote('blijft')), note];
  const held = { show: 'actions' as const, municipality: 'Stad', revision: 1, records, stage: NEW_STAGE };
  const now = { changed: card('changed', quote('anders')), same: card('same', quote('blijft')) };
  expect(withoutWithdrawn(held, now)).toMatchObject({ records: [{ id: 'same' }, { id: 'n' }] });
});

test('[C8] a step with nothing more to show says so, however fast the presses come, and only without `stay` makes way', async () => {
  const { frame, state, show, direct } = await withRoom();
  await show({ show: 'nothing' });
  expect(await direct({ do: 'step', by: 1 }), 'nothing has no pages').toEqual({ atEnd: true });
  await show({ show: 'praatplaat' });
  const picture = await frame();
  const { zones } = picture.show === 'praatplaat' ? picture.template : { zones: [] };
  const presses = await Promise.all(Array.from({ length: 9 }, () => direct({ do: 'step', by: 1, stay: true })));
  const seen = zones.map(() => ({ atEnd: false }));
  expect(presses).toEqual([...seen, ...Array(9).fill({ atEnd: true })].slice(0, 9));
  expect((await state()).stage.station).toMatchObject({ zone: zones.length - 1 });
  expect(await direct({ do: 'step', by: 1 })).toEqual({ atEnd: false });
  expect((await state()).stage.station, 'the whole plate').toBeNull();
});

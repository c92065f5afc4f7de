import { expect, test } from 'vitest';
import type { ProjectorEvent } from '../../../core/contract/events.ts';
import type { ProjectorFrame } from '../../../core/contract/snapshots.ts';
import { FIRST } from '../../../core/document/document.ts';
import type { Place } from '../../../core/document/view.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

const NAME = 'KANARIE-7431';
const first: Place = { sessionId: FIRST.sessionId, plateId: FIRST.plateId };
const second: Place = { sessionId: 'two', plateId: 'plate-two' };
const AGREED = { firstStep: NAME, howWeKnow: NAME, lookBackDate: null, taskId: null };

/** Three actions of a first session, and a second one in which the room looks back. */
async function lookingBack() {
  const started = startServices();
  const { call } = started;
  const events: ProjectorEvent[] = [];
  started.services.hub.listen((role, event) => {
    if (role === 'projector') events.push(event as ProjectorEvent);
  });
  unwrap(await call('trajectories.create', { id: 't', municipality: 'Stad' }));
  const run = async (place: Place, command: unknown) =>
    unwrap(await call('document.run', { trajectoryId: 't', place, command }));
  await run(first, { type: 'session.change', changes: { facilitator: NAME, place: NAME, title: NAME } });
  await run(first, { type: 'participant.add', id: 'p', name: NAME, organisation: NAME, perspective: 'policy' });
  const agreed = [
    ['a', '2027-03-01'],
    ['b', '2027-01-01'],
    ['c', null],
  ] as const;
  for (const [id, dueDate] of agreed) {
    await run(first, { type: 'action.add', id, what: `wat ${id}`, who: `${NAME} ${id}`, dueDate, ...AGREED });
  }
  unwrap(
    await call('sessions.add', { trajectoryId: 't', place: second, sessionKind: 'lookBack', title: NAME, date: null }),
  );
  const frame = async () => unwrap<ProjectorFrame>(await call('projector.frame', null, 'projector'));
  const show = async (actionId: string | null, who = false) =>
    unwrap(
      await call('projector.choose', { trajectoryId: 't', place: second, choice: { show: 'lookBack', actionId, who } }),
    );
  const step = async (by: 1 | -1) => unwrap(await call('projector.direct', { do: 'step', by }));
  const what = async () => {
    const shown = await frame();
    return shown.show === 'lookBack' ? shown.action?.what : shown.show;
  };
  const report = (actionId: string, heard: object) =>
    run(second, { type: 'status.report', id: `r-${actionId}`, actionId, day: null, ...heard });
  return { call, events, frame, show, step, what, report, run };
}

test('[C12] no name, session or first step is in what the room gets, whatever is stepped through and told', async () => {
  const { events, frame, show, step, report } = await lookingBack();
  await show(null);
  for (const by of [1, 1, 1, -1, -1] as const) {
    await step(by);
    await report('a', { status: 'busy' });
    await report('b', { note: 'Het gaat beter.' });
    expect(JSON.stringify(await frame())).not.toContain(NAME);
  }
  expect(events.length).toBeGreaterThan(0);
  expect(JSON.stringify(events)).not.toContain(NAME);
});

test('[C12] whose an action is comes on request, and does not stay on when the next one comes or takes its place', async () => {
  const { frame, show, step, run } = await lookingBack();
  const shown = async () => JSON.stringify(await frame()).includes(NAME);
  await show('b', true);
  expect(await frame()).toMatchObject({ show: 'lookBack', action: { what: 'wat b', who: `${NAME} b` } });
  await step(1);
  expect(await frame()).toMatchObject({ action: { what: 'wat a', who: null } });
  await step(-1);
  expect(await shown()).toBe(false);
  await show('b', true);
  await run(second, { type: 'action.remove', id: 'b' });
  expect(await frame()).toMatchObject({ action: { what: 'wat a', who: null } });
  expect(await shown()).toBe(false);
});

test('[C8] the room goes along the oldest due date first, and stays at the first and the last', async () => {
  const { show, step, what } = await lookingBack();
  await show(null);
  const seen = [await what()];
  for (const by of [1, 1, 1, -1, -1, -1] as const) {
    await step(by);
    seen.push(await what());
  }
  expect(seen).toEqual(['wat b', 'wat a', 'wat c', 'wat c', 'wat a', 'wat b', 'wat b']);
});

test('a state and a note are before the room at once, each one step to undo, and a note keeps the state', async () => {
  const { call, events, frame, show, report } = await lookingBack();
  await show('a');
  events.length = 0;
  await report('a', { status: 'done' });
  expect(events).toMatchObject([{ type: 'projector.frame', frame: { action: { status: 'done', note: '' } } }]);
  await report('a', { note: 'Minder vragen.' });
  expect(await frame()).toMatchObject({
    action: { status: 'done', note: 'Minder vragen.', marks: [null, 'done', null] },
  });
  const undo = () => call('document.undo', { trajectoryId: 't', sessionId: second.sessionId });
  unwrap(await undo());
  expect(await frame()).toMatchObject({ action: { status: 'done', note: '' } });
  unwrap(await undo());
  expect(await frame()).toMatchObject({ action: { status: null } });
});

test('a very long action has pages, and one step goes along them', async () => {
  const { frame, show, step, what, run } = await lookingBack();
  await run(second, { type: 'action.change', id: 'b', changes: { what: 'wachten '.repeat(400).trim() } });
  await show('b');
  const pages: number[] = [];
  for (let i = 0; i < 20 && (await what()) !== 'wat a'; i += 1) {
    pages.push((await frame()).stage.page);
    await step(1);
  }
  expect(pages.length).toBeGreaterThan(1);
  expect(pages).toEqual(pages.map((_, i) => i));
  expect((await frame()).stage.page).toBe(0);
  await step(-1);
  expect((await frame()).stage.page).toBe(pages.length - 1);
});

test('without anything to look back at the room reads that', async () => {
  const { call, frame } = await lookingBack();
  const choice = { show: 'lookBack', actionId: 'a', who: true };
  unwrap(await call('sessions.open', { trajectoryId: 't', place: first }));
  unwrap(await call('projector.choose', { trajectoryId: 't', place: first, choice }));
  expect(await frame()).toMatchObject({ show: 'lookBack', action: null });
});

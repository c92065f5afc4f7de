import { expect, test } from 'vitest';
import type { ProjectorFrame, ProjectorState } from '../../../core/contract/snapshots.ts';
import { FIRST } from '../../../core/document/document.ts';
import { ambitionPages } from '../../../core/room-pages/ambition-pages.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

const SECRET = 'KANARIE-7431';
const place = { sessionId: FIRST.sessionId, plateId: FIRST.plateId };
const at = { trajectoryId: 't', place };
const ambition = (id: string, text = `Ambitie ${id}`) => ({ id, text, indicator: `Teken ${id}` });

/** A trajectory with an intake that holds more than the room may see. */
async function withIntake() {
  const { call } = startServices();
  unwrap(await call('trajectories.create', { id: 't', municipality: 'Stad' }));
  const change = async (changes: unknown) =>
    unwrap(await call('document.run', { ...at, command: { type: 'intake.change', changes } }));
  await change({
    answers: { reason: SECRET, 'how-much-say': SECRET, 'ambition-worry': SECRET },
    soreSpot: SECRET,
    earlier: [{ id: 'e', what: SECRET, when: SECRET, left: SECRET }],
    ambitions: [ambition('a'), ambition('b', 'Eén vast gezicht voor een gezin. '.repeat(40))],
  });
  const show = async () => unwrap(await call('projector.choose', { ...at, choice: { show: 'ambitions' } }));
  const frame = async () => unwrap<ProjectorFrame>(await call('projector.frame', null, 'projector'));
  const step = async (by: 1 | -1) => unwrap(await call('projector.direct', { do: 'step', by }));
  const shownPage = async () => unwrap<ProjectorState>(await call('projector.state', null)).stage.page;
  return { change, show, frame, step, shownPage };
}

test('the room sees the ambitions with their signs, and nothing else of the intake', async () => {
  const { show, frame } = await withIntake();
  expect(await frame()).toMatchObject({ show: 'nothing' });
  await show();
  expect(await frame()).toMatchObject({
    show: 'ambitions',
    ambitions: [{ text: 'Ambitie a', indicator: 'Teken a' }, {}],
  });
  expect(JSON.stringify(await frame())).not.toContain(SECRET);
});

test('each step goes one page on, as far as the last one and back to the first', async () => {
  const { show, frame, step, shownPage } = await withIntake();
  await show();
  const picture = await frame();
  if (picture.show !== 'ambitions') throw new Error('the room sees something else');
  const last = ambitionPages(picture.ambitions, picture.stage).length - 1;
  expect(last, 'the long one takes more than one page').toBeGreaterThan(1);
  for (let page = 1; page <= last + 2; page++) {
    await step(1);
    expect(await shownPage()).toBe(Math.min(page, last));
  }
  for (let page = last; page > -2; page--) await step(-1);
  expect(await shownPage()).toBe(0);
});

test('a changed ambition is seen at once', async () => {
  const { show, frame, change } = await withIntake();
  await show();
  await change({ ambitions: [ambition('c')] });
  expect(await frame()).toMatchObject({ ambitions: [{ id: 'c', text: 'Ambitie c' }] });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProjectorEvent } from '../../core/contract/events.ts';
import { methods } from '../../core/contract/methods.ts';
import type { ProjectorFrame } from '../../core/contract/snapshots.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';

async function withRoom() {
  const started = startServices();
  const events: ProjectorEvent[] = [];
  started.services.hub.listen((role, event) => {
    if (role === 'projector') events.push(event as ProjectorEvent);
  });
  for (const id of ['t1', 't2']) unwrap(await started.call('trajectories.create', { id, municipality: `Stad ${id}` }));
  const frame = async () => unwrap<ProjectorFrame>(await started.call('projector.frame', null, 'projector'));
  const show = (trajectoryId: string, choice: unknown) =>
    started.call('projector.choose', { ...atFirst(trajectoryId), choice });
  const run = (trajectoryId: string, command: unknown) =>
    started.call('document.run', { ...atFirst(trajectoryId), command });
  return { ...started, events, frame, show, run };
}

const CANARY = 'KANARIE-7431';
const note = (id: string, text: string) => ({
  type: 'note.add',
  id,
  perspective: 'policy',
  text,
  at: { zone: 'choose' },
});

test('[C2] the beamer starts empty and shows only what was chosen', async () => {
  const { frame, show, run } = await withRoom();
  expect(await frame()).toMatchObject({ show: 'nothing', municipality: null });
  await run('t1', note('a', 'op de plaat'));
  expect(JSON.stringify(await frame())).not.toContain('op de plaat');
  await show('t1', { show: 'praatplaat' });
  expect(JSON.stringify(await frame())).toContain('op de plaat');
});

test('opening another municipality takes the old one off the beamer', async () => {
  const { call, frame, show, run } = await withRoom();
  await run('t1', note('a', CANARY));
  await show('t1', { show: 'praatplaat' });
  await call('trajectories.open', { id: 't2' });
  expect(await frame()).toMatchObject({ show: 'nothing', municipality: 'Stad t2' });
});

test('a removed municipality disappears from the beamer', async () => {
  const { call, frame, show, run } = await withRoom();
  await run('t1', note('a', CANARY));
  await show('t1', { show: 'praatplaat' });
  unwrap(await call('trajectories.remove', { id: 't1' }));
  expect(JSON.stringify(await frame())).not.toContain(CANARY);
});

test('[C5] participants and the session never reach the beamer, whatever is shown', async () => {
  const choices = fc.constantFrom(
    { show: 'nothing' },
    { show: 'praatplaat' },
    { show: 'actions' },
    { show: 'improvementPoints' },
    { show: 'statements', principle: 3 },
  );
  const { events, frame, show, run } = await withRoom();
  let n = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(choices, { minLength: 1, maxLength: 4 }), async (shown) => {
      for (const choice of shown) {
        await show('t1', choice);
        const id = `p${n++}`;
        await run('t1', { type: 'participant.add', id, name: CANARY, organisation: CANARY, perspective: 'policy' });
        await run('t1', { type: 'session.change', changes: { place: `${CANARY} ${n}` } });
        expect(JSON.stringify(await frame())).not.toContain(CANARY);
      }
    }),
    { numRuns: 30 },
  );
  expect(events.length).toBeGreaterThan(0);
  expect(JSON.stringify(events)).not.toContain(CANARY);
});

test('[C2] of all methods the projector may call one', async () => {
  const { call } = await withRoom();
  const allowed = Object.keys(methods).filter((name) =>
    (methods[name as keyof typeof methods].roles as readonly string[]).includes('projector'),
  );
  expect(allowed).toEqual(['projector.frame']);
  for (const name of Object.keys(methods)) {
    if (name !== 'projector.frame') expect(await call(name, null, 'projector')).toMatchObject({ code: 'forbidden' });
  }
});

test('changes carry the next revision, also when the room may see nothing of them', async () => {
  const { events, show, run } = await withRoom();
  await show('t1', { show: 'praatplaat' });
  events.length = 0;
  await run('t1', note('a', 'een'));
  await run('t1', { type: 'participant.add', id: 'p', name: CANARY, organisation: '', perspective: 'policy' });
  await run('t1', note('b', 'twee'));
  expect(events).toMatchObject([
    { type: 'projector.changed', revision: 2 },
    { type: 'projector.changed', revision: 3, diff: [] },
    { type: 'projector.changed', revision: 4 },
  ]);
});

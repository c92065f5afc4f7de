import { expect, onTestFinished, test } from 'vitest';
import { createClient } from '../../../core/contract/client.ts';
import type { CallInput } from '../../../core/contract/methods.ts';
import { FIRST } from '../../../core/document/document.ts';
import { beganOf } from '../../../core/trajectory/began.ts';
import { buildMinutes, inVersion, viewsOf } from '../../../minutes/model/build.ts';
import { sheetsOf } from '../../../minutes/sheets.ts';
import { INTAKE_PARTS } from '../../../renderer/src/store/intake-parts.ts';
import { createTrajectoryStore, templateIn } from '../../../renderer/src/store/trajectory.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices } from '../../helpers/services.ts';

/** A window with its own replica of the example, and the minutes that it and the services make. */
async function openWindow() {
  const { call, services } = startServices();
  const api = createClient({
    invoke: async (method, input) => structuredClone(await call(method, input)),
    upload: async () => ({ ok: false, code: 'upload-bad' }),
    onEvent: (listener) =>
      services.hub.listen((role, event) => role === 'facilitator' && listener(structuredClone(event))),
    onReconnect: () => () => {},
  });
  const { id } = await api.call('trajectories.openSample', null);
  const { store, stop } = createTrajectoryStore(api, await api.call('trajectories.open', { id }));
  onTestFinished(stop);
  const run = (command: CallInput<'document.run'>['command']) => store.getState().run(command);
  const inWindow = async () => {
    const results = await api.call('results.forDocuments', { trajectoryId: id });
    const { whole, place, templates, ...facts } = store.getState();
    const views = viewsOf(whole, place.sessionId, (templateId) => templateIn(templates, templateId));
    const began = beganOf(whole, place.sessionId, INTAKE_PARTS);
    return buildMinutes({ ...facts, views, results, began });
  };
  return { api, id, store, run, inWindow, inService: () => services.minutes.model(id, FIRST.sessionId) };
}

test('[M1] the window and the service make the same minutes of the same trajectory', async () => {
  const { api, id, store, run, inWindow, inService } = await openWindow();
  expect(await inWindow()).toEqual(inService());
  const before = await inWindow();
  const card = {
    type: 'note.add',
    id: 'nieuw',
    perspective: 'policy',
    text: 'Eén loket',
    at: { zone: 'start' },
  } as const;
  expect(await run(card)).toBe(true);
  expect(await run({ type: 'minutes.change', changes: { version: 'full', introduction: 'Welkom' } })).toBe(true);
  const intake = {
    answers: { 'noticed-by': 'Eén gezicht' },
    circle: { experience: 12 },
    soreSpot: 'De wethouder wil niet',
  };
  expect(await run({ type: 'intake.change', changes: intake })).toBe(true);
  const { zones } = store.getState().template;
  const titles = { name: 'Onze plaat', zones: zones.map((_, i) => `Vak ${i}`) };
  await api.call('templates.adapt', { ...atFirst(id), id: 'eigen', titles });
  expect(await inWindow()).toEqual(inService());
  expect(await inWindow()).not.toEqual(before);
  expect(JSON.stringify(await inWindow())).toContain('Eén loket');
  expect((await inWindow()).began).toMatchObject({
    noticed: 'Eén gezicht',
    circle: [{ perspective: 'residents', count: 12 }],
  });
  expect(JSON.stringify(await inWindow()), 'the sore spot is hers').not.toContain('GEHEIM');
  expect((await inWindow()).zones.map(({ title }) => title)).toContain('Vak 0');
});

test('[G2] the preview has the threshold of documents, also where the screen shows smaller groups', async () => {
  const { api, id, store, inWindow, inService } = await openWindow();
  expect(store.getState().results?.threshold).toBe(5);
  expect((await inWindow()).scan?.threshold).toBe(10);
  await api.call('scan.setThreshold', { trajectoryId: id, threshold: 30 });
  expect((await inWindow()).scan?.threshold).toBe(30);
  expect(await inWindow()).toEqual(inService());
});

test('a trajectory without a scan, and without anything, has minutes with a page too', async () => {
  const { call, services } = startServices();
  await call('trajectories.create', { id: 'leeg', municipality: 'Leegstad' });
  expect(await call('results.forDocuments', { trajectoryId: 'leeg' })).toEqual({ ok: true, value: null });
  for (const version of ['short', 'full'] as const) {
    const { pages } = sheetsOf(inVersion(services.minutes.model('leeg', FIRST.sessionId), version), {
      color: null,
      logo: null,
    });
    expect(pages).toBeGreaterThan(0);
  }
});

test('the room cannot ask for the results of documents', async () => {
  const { call } = startServices();
  const reply = await call('results.forDocuments', { trajectoryId: 't1' }, 'projector');
  expect(reply).toMatchObject({ ok: false, code: 'forbidden' });
});

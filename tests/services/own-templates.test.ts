import { expect, test } from 'vitest';
import type { TrajectorySnapshot } from '../../core/contract/snapshots.ts';
import type { Zone } from '../../core/plate/template.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { windowMinutes } from '../helpers/window-minutes.ts';

const titles = { name: 'Onze plaat', zones: ['Nu', 'Herkennen', 'Kiezen', 'Opgave', 'Afspraken'] };

async function withTrajectory(folder = tempFolder()) {
  const started = startServices(folder);
  await started.call('trajectories.create', { id: 't1', municipality: 'Stad' });
  const adapt = (id: string, given: unknown = titles) =>
    started.call('templates.adapt', { ...atFirst('t1'), id, titles: given });
  /** The template under the plate that is open. */
  const templateOf = async (id: string) => {
    const { place, templates, document } = unwrap<TrajectorySnapshot>(await started.call('trajectories.open', { id }));
    const plate = document.records.find((record) => record.kind === 'plate' && record.id === place.plateId);
    const template = templates.find((one) => plate?.kind === 'plate' && one.id === plate.templateId);
    if (!template) throw new Error('no template');
    return template;
  };
  return { ...started, adapt, templateOf };
}

test('an adapted praatplaat stays on this laptop, with the landscape and the places of the one it came from', async () => {
  const first = await withTrajectory();
  const shipped = await first.templateOf('t1');
  unwrap(await first.adapt('own-1'));
  const own = await first.templateOf('t1');
  expect(own).toMatchObject({ id: 'own-1', name: 'Onze plaat', scenery: shipped.scenery });
  expect(own.zones.map(({ title }) => title)).toEqual(titles.zones);
  expect(own.zones.map(({ x, y }) => [x, y])).toEqual(shipped.zones.map(({ x, y }) => [x, y]));
  first.close();

  const again = await withTrajectory(first.folder);
  expect(unwrap(await again.call('templates.list', null))).toContainEqual({
    id: 'own-1',
    name: 'Onze plaat',
    own: true,
  });
  unwrap(await again.call('trajectories.create', { id: 't2', municipality: 'Dorp', templateId: 'own-1' }));
  expect(await again.templateOf('t2')).toEqual(own);
});

test('a shipped praatplaat is never changed, and nobody begins with one that is not there', async () => {
  const { adapt, call, templateOf } = await withTrajectory();
  const shipped = await templateOf('t1');
  expect(await adapt('start-to-task')).toMatchObject({ code: 'bad-input' });
  expect(await adapt('own-1', { ...titles, name: ' ' })).toMatchObject({ code: 'bad-input' });
  expect(await templateOf('t1')).toEqual(shipped);
  const unknown = { id: 't3', municipality: 'Stad', templateId: 'weg' };
  expect(await call('trajectories.create', unknown)).toMatchObject({ code: 'bad-input' });
});

test('minutes and beamer follow the adapted titles', async () => {
  const { adapt, call } = await withTrajectory();
  unwrap(await adapt('own-1'));
  const note = { type: 'note.add', id: 'a', perspective: 'policy', text: 'Kaart', at: { zone: 'start' } };
  unwrap(await call('document.run', { ...atFirst('t1'), command: note }));
  const minutes = await windowMinutes(call, 't1');
  expect(minutes.zones.map(({ title }) => title)).toContain('Nu');
  await call('projector.choose', { ...atFirst('t1'), choice: { show: 'praatplaat' } });
  const frame = unwrap<{ template: { name: string } }>(await call('projector.frame', null, 'projector'));
  expect(frame.template.name).toBe('Onze plaat');
});

test('one that was kept before zones had a role opens as before, and takes cards from the results', async () => {
  const { db, call, adapt, templateOf } = await withTrajectory();
  unwrap(await adapt('own-1'));
  const now = await templateOf('t1');
  const setting = db.prepare<[], string>("SELECT value FROM setting WHERE name = 'own-templates'").pluck();
  const kept = JSON.parse(setting.get() ?? '[]') as Record<string, unknown>[];
  const old = kept.map((template) => ({ ...template, zones: now.zones.map(asBefore) }));
  db.prepare("UPDATE setting SET value = ? WHERE name = 'own-templates'").run(JSON.stringify(old));
  expect(setting.get()).not.toContain('role');
  expect(await templateOf('t1')).toEqual(now);
  const note = { type: 'note.add', id: 'a', perspective: 'policy', text: 'Kaart', at: { role: 'from-scan' } };
  unwrap(await call('document.run', { ...atFirst('t1'), command: note }));
});

test('one of a later program is kept as it is when another one is adapted', async () => {
  const { db, call, adapt } = await withTrajectory();
  const later = { id: 'later', name: 'Later', zones: [{ role: 'dreams' }] };
  db.prepare("INSERT INTO setting VALUES ('own-templates', ?)").run(JSON.stringify([later]));
  unwrap(await adapt('own-1'));
  unwrap(await adapt('own-1', { ...titles, name: 'Nieuwe naam' }));
  const value = db.prepare<[], string>("SELECT value FROM setting WHERE name = 'own-templates'").pluck().get();
  expect(JSON.parse(value ?? '[]')).toEqual([later, expect.objectContaining({ id: 'own-1', name: 'Nieuwe naam' })]);
  const choices = unwrap<{ id: string; own: boolean }[]>(await call('templates.list', null));
  expect(choices.filter(({ own }) => own).map(({ id }) => id)).toEqual(['own-1']);
});

function asBefore({ role, prompt: _, ...zone }: Zone) {
  return { ...zone, holds: role === 'tasks' || role === 'actions' ? role : 'cards' };
}

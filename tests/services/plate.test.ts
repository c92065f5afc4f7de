import { expect, test } from 'vitest';
import type { TrajectorySnapshot } from '../../core/contract/snapshots.ts';
import type { CardRecord } from '../../core/document/records.ts';
import { startServices, unwrap } from '../helpers/services.ts';

async function withPlate() {
  const started = startServices();
  unwrap(await started.call('trajectories.create', { id: 't1', municipality: 'Stad' }));
  const run = async (command: unknown) => unwrap(await started.call('document.run', { trajectoryId: 't1', command }));
  const removed = async () =>
    unwrap<CardRecord[]>(await started.call('document.removedCards', { trajectoryId: 't1' })).map(({ id }) => id);
  const restore = (id: string) => started.call('document.restoreCard', { trajectoryId: 't1', id });
  const open = async () => unwrap<TrajectorySnapshot>(await started.call('trajectories.open', { id: 't1' }));
  const notes = ['a', 'b', 'c'].map((id) => ({ id, text: `Kaart ${id}` }));
  await run({ type: 'notes.add', notes, perspective: 'policy', zone: 'choose' });
  return { ...started, run, removed, restore, open };
}

test('the bin holds what was taken off the plate, the last one first, and gives it back', async () => {
  const { call, run, removed, restore, open } = await withPlate();
  expect(await removed()).toEqual([]);
  await run({ type: 'cards.remove', ids: ['a'] });
  await run({ type: 'cards.remove', ids: ['b', 'c'] });
  expect(await removed()).toEqual(['b', 'c', 'a']);
  unwrap(await restore('a'));
  expect(await removed()).toEqual(['b', 'c']);
  expect((await open()).document.records.map(({ id }) => id)).toContain('a');
  expect(await restore('a')).toMatchObject({ code: 'record-not-found' });
  unwrap(await call('document.undo', { trajectoryId: 't1' }));
  unwrap(await call('document.undo', { trajectoryId: 't1' }));
  expect(await removed()).toEqual(['a']);
});

test('another template leaves every card where it lies, and an unknown one is refused', async () => {
  const { call, open } = await withPlate();
  const before = (await open()).document.records;
  const choices = unwrap<{ id: string }[]>(await call('templates.list', null));
  expect(choices.map(({ id }) => id)).toEqual(['start-to-task', 'importance-influence', 'empty']);
  for (const { id: templateId } of choices) {
    unwrap(await call('trajectories.chooseTemplate', { id: 't1', templateId }));
    const { template, document } = await open();
    expect(template.id).toBe(templateId);
    expect(document.records).toEqual(before);
  }
  expect(await call('trajectories.chooseTemplate', { id: 't1', templateId: 'x' })).toMatchObject({ code: 'bad-input' });
});

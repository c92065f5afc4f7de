import { expect, test } from 'vitest';
import type { TrajectorySnapshot } from '../../core/contract/snapshots.ts';
import { FIRST } from '../../core/document/document.ts';
import type { CardRecord } from '../../core/document/records.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';

async function withPlate() {
  const started = startServices();
  unwrap(await started.call('trajectories.create', { id: 't1', municipality: 'Stad' }));
  const run = async (command: unknown) => unwrap(await started.call('document.run', { ...atFirst('t1'), command }));
  const removed = async () =>
    unwrap<CardRecord[]>(await started.call('document.removedCards', atFirst('t1'))).map(({ id }) => id);
  const restore = (id: string) => started.call('document.restoreCard', { ...atFirst('t1'), id });
  const open = async () => unwrap<TrajectorySnapshot>(await started.call('trajectories.open', { id: 't1' }));
  const notes = ['a', 'b', 'c'].map((id) => ({ id, text: `Kaart ${id}` }));
  await run({ type: 'notes.add', notes, perspective: 'policy', zone: 'choose' });
  return { ...started, run, removed, restore, open };
}

test('[P19] the bin holds what was taken off the plate, the last one first, and gives it back', async () => {
  const { call, run, removed, restore, open } = await withPlate();
  expect(await removed()).toEqual([]);
  await run({ type: 'cards.remove', ids: ['a'] });
  await run({ type: 'cards.remove', ids: ['b', 'c'] });
  expect(await removed()).toEqual(['b', 'c', 'a']);
  unwrap(await restore('a'));
  expect(await removed()).toEqual(['b', 'c']);
  expect((await open()).document.records.map(({ id }) => id)).toContain('a');
  expect(await restore('a')).toMatchObject({ code: 'record-not-found' });
  unwrap(await call('document.undo', atFirst('t1')));
  unwrap(await call('document.undo', atFirst('t1')));
  expect(await removed()).toEqual(['a']);
});

test('[P18] another template leaves every card where it lies, and an unknown one is refused', async () => {
  const { call, open } = await withPlate();
  const choose = (templateId: string) => {
    const command = { type: 'plate.change', id: FIRST.plateId, changes: { templateId } };
    return call('document.run', { ...atFirst('t1'), command });
  };
  const things = ({ document }: TrajectorySnapshot) => document.records.filter(({ kind }) => kind !== 'plate');
  const before = await open();
  expect(things(before)).toHaveLength(before.document.records.length - 1);
  const choices = unwrap<{ id: string }[]>(await call('templates.list', null));
  expect(choices.map(({ id }) => id)).toEqual([
    'start-to-task',
    'importance-influence',
    'theme-talk',
    'journey',
    'empty',
    'nine-themes',
  ]);
  for (const { id: templateId } of choices) {
    unwrap(await choose(templateId));
    const after = await open();
    expect(after.document.records.find(({ kind }) => kind === 'plate')).toMatchObject({ templateId });
    expect(things(after)).toEqual(things(before));
  }
  expect(await choose('x')).toMatchObject({ code: 'bad-input' });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentSnapshot } from '../../core/contract/snapshots.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';

const note = (id: string, text = 'tekst') => ({
  type: 'note.add',
  id,
  perspective: 'residents',
  text,
  at: { zone: 'start' },
});

async function withTrajectory(folder?: string) {
  const started = startServices(folder);
  const reply = await started.call('trajectories.create', { id: 't1', municipality: 'Voorbeeldstad' });
  if (!folder) unwrap(reply);
  const run = (command: unknown) => started.call('document.run', { ...atFirst('t1'), command });
  const step = (way: 'undo' | 'redo') => started.call(`document.${way}`, atFirst('t1'));
  const snapshot = async () => unwrap<DocumentSnapshot>(await started.call('document.snapshot', atFirst('t1')));
  return { ...started, run, step, snapshot };
}

const content = ({ records }: DocumentSnapshot) =>
  records.map((record) => JSON.stringify(record)).sort((a, b) => (a < b ? -1 : 1));

test('[D21] undo and redo go on after the program was closed', async () => {
  const first = await withTrajectory();
  unwrap(await first.run(note('a')));
  const one = content(await first.snapshot());
  unwrap(await first.run(note('b')));
  const both = content(await first.snapshot());
  first.close();

  const second = await withTrajectory(first.folder);
  expect((await second.snapshot()).history).toEqual({ undo: 'note.add', redo: null });
  unwrap(await second.step('undo'));
  expect(content(await second.snapshot())).toEqual(one);
  second.close();

  const third = await withTrajectory(first.folder);
  expect((await third.snapshot()).history).toEqual({ undo: 'note.add', redo: 'note.add' });
  unwrap(await third.step('redo'));
  expect(content(await third.snapshot())).toEqual(both);
  expect(await third.step('redo')).toMatchObject({ ok: false, code: 'nothing-to-redo' });
});

test('[D11] a refused command changes nothing and is no step in the history', async () => {
  const { run, snapshot } = await withTrajectory();
  unwrap(await run(note('a')));
  const before = await snapshot();
  expect(await run(note('a'))).toMatchObject({ ok: false, code: 'record-exists' });
  const dot = { type: 'dots.change', id: 'h', roundId: 'r', cardId: 'a', perspective: null, by: 1 };
  expect(await run(dot)).toMatchObject({ ok: false, code: 'record-not-found' });
  expect(
    await run({ type: 'note.add', id: 'b', perspective: 'residents', text: ' ', at: { zone: 'start' } }),
  ).toMatchObject({ ok: false, code: 'bad-input' });
  expect(await snapshot()).toEqual(before);
});

test('a command that changes nothing raises no revision', async () => {
  const { run, snapshot } = await withTrajectory();
  unwrap(await run(note('a')));
  const before = await snapshot();
  unwrap(await run({ type: 'note.change', id: 'a', changes: { text: 'tekst' } }));
  expect(await snapshot()).toEqual(before);
});

test('[D12] typing that goes on is one step, another field or a pause is a new one', async () => {
  const { run, step, snapshot } = await withTrajectory();
  const type = (changes: unknown) => run({ type: 'session.change', changes });
  for (const place of ['B', 'Bu', 'Buurthuis']) unwrap(await type({ place }));
  unwrap(await type({ date: '2026-12-03' }));
  unwrap(await type({ place: 'Buurthuis De Linde' }));
  const session = async () => (await snapshot()).records.find(({ kind }) => kind === 'session');
  unwrap(await step('undo'));
  expect(await session()).toMatchObject({ place: 'Buurthuis', date: '2026-12-03' });
  unwrap(await step('undo'));
  expect(await session()).toMatchObject({ place: 'Buurthuis', date: null });
  unwrap(await step('undo'));
  expect(await session()).toMatchObject({ place: '' });
  expect(await step('undo')).toMatchObject({ code: 'nothing-to-undo' });
  unwrap(await step('redo'));
  expect(await session()).toMatchObject({ place: 'Buurthuis' });
});

test('[D3] any steps, all undone, give the document from before; as many redone, the one from after', async () => {
  const kinds = fc.constantFrom('add', 'move', 'remove', 'session', 'task', 'action', 'undo');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(kinds, fc.nat(9)), { maxLength: 25 }), async (steps) => {
      const { run, step, snapshot, close } = await withTrajectory();
      const start = content(await snapshot());
      for (const [kind, n] of steps) await (kind === 'undo' ? step('undo') : run(commandOf(kind, n)));
      const end = content(await snapshot());
      let undone = 0;
      while ((await step('undo')).ok) undone += 1;
      expect(content(await snapshot())).toEqual(start);
      for (let n = 0; n < undone; n++) unwrap(await step('redo'));
      expect(content(await snapshot())).toEqual(end);
      close();
    }),
    { numRuns: 40 },
  );
});

function commandOf(kind: string, n: number): unknown {
  const id = `c${n}`;
  const commands: Record<string, unknown> = {
    add: note(id, `kaart ${n}`),
    move: { type: 'cards.move', moves: [{ id, at: { x: n * 10, y: n } }] },
    remove: { type: 'cards.remove', ids: [id] },
    session: { type: 'session.change', changes: { place: `zaal ${n}` } },
    task: { type: 'task.add', id: `t${n}`, ...task([id]) },
    action: { type: 'action.add', id: `a${n}`, ...action(`t${n}`) },
  };
  return commands[kind];
}

const task = (cardIds: string[]) => ({ from: 'nu', to: 'straks', forWhom: '', why: '', cardIds });
const action = (taskId: string) => ({
  taskId,
  what: 'iets doen',
  who: '',
  dueDate: null,
  firstStep: '',
  howWeKnow: '',
  lookBackDate: null,
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../core/document/document.ts';
import { recordsOf } from '../../core/document/document.ts';
import type { DocumentRecord } from '../../core/document/records.ts';
import { documentAfter, type TimelineStep } from '../../core/gestures/timeline.ts';
import { anyCommand } from '../core/gestures/arbitrary.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';

const at = atFirst('t1');

async function withStory(story: readonly unknown[]) {
  const { call, close } = startServices();
  unwrap(await call('trajectories.create', { id: 't1', municipality: 'Stad' }));
  for (const command of story) await call('document.run', { ...at, command });
  const now = async (): Promise<Document> => {
    const { records } = unwrap<{ records: DocumentRecord[] }>(await call('document.snapshot', at));
    return Object.fromEntries(records.map((record) => [record.id, record]));
  };
  const { steps } = unwrap<{ steps: TimelineStep[] }>(await call('document.timeline', at));
  const backTo = (count: number, of = steps.length) => call('document.backTo', { ...at, count, of });
  return { call, close, now, steps, backTo };
}

function hasOneKindPerId(steps: readonly TimelineStep[]): boolean {
  const kinds = new Map<string, string>();
  const records = steps.flatMap(({ diff }) => diff.flatMap(({ from, to }) => [from, to].filter((one) => one !== null)));
  for (const { id, kind } of records) kinds.set(id, kinds.get(id) ?? kind);
  return records.every(({ id, kind }) => kinds.get(id) === kind);
}

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  records.toSorted((a, b) => a.id.localeCompare(b.id));
const KEPT = ['votingRound', 'ballot', 'handCount', 'action', 'statusReport', 'participant', 'session'] as const;

test('[P24] going back lays cards and groups as they were, leaves rounds, votes, tasks and actions, and is one undo', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyCommand, { maxLength: 25, size: 'max' }), fc.nat(), async (story, pick) => {
      const { call, close, now, steps, backTo } = await withStory(story);
      const before = await now();
      // A person gives no id twice, for things of two kinds least of all.
      fc.pre(hasOneKindPerId(steps));
      const count = pick % (steps.length + 1);
      const then = documentAfter({ steps, document: before }, count);
      unwrap(await backTo(count));
      const after = await now();
      const voted = new Set(recordsOf(before, 'votingRound').flatMap(({ options }) => options.map(({ id }) => id)));
      const stayed = recordsOf(before, 'card').filter(({ id }) => voted.has(id) && !Object.hasOwn(then, id));
      expect(byId(recordsOf(after, 'card'))).toEqual(byId([...recordsOf(then, 'card'), ...stayed]));
      expect(byId(recordsOf(after, 'group'))).toEqual(byId(recordsOf(then, 'group')));
      for (const kind of KEPT) expect(recordsOf(after, kind), kind).toEqual(recordsOf(before, kind));
      const words = ({ cardIds: _, ...task }: { cardIds: readonly string[] }) => task;
      expect(recordsOf(after, 'improvementTask').map(words)).toEqual(recordsOf(before, 'improvementTask').map(words));
      for (const { cardIds } of recordsOf(after, 'improvementTask')) {
        expect(cardIds.filter((id) => !Object.hasOwn(after, id) && Object.hasOwn(before, id))).toEqual([]);
      }
      if (JSON.stringify(after) !== JSON.stringify(before)) {
        unwrap(await call('document.undo', at));
        expect(await now()).toEqual(before);
      }
      close();
    }),
    { numRuns: 60 },
  );
});

test('[P24] it is refused when something happened since she looked, and changes nothing', async () => {
  const note = (id: string) => ({
    type: 'notes.add',
    notes: [{ id, text: id }],
    perspective: 'policy',
    zone: 'choose',
  });
  const { call, close, now, steps, backTo } = await withStory([note('n1'), { type: 'cards.remove', ids: ['n1'] }]);
  unwrap(await call('document.run', { ...at, command: note('n2') }));
  const before = await now();
  expect(await backTo(0, steps.length)).toMatchObject({ code: 'changed-elsewhere' });
  expect(await backTo(steps.length + 2, steps.length + 1)).toMatchObject({ code: 'changed-elsewhere' });
  expect(await now()).toEqual(before);
  close();
});

test('[P24] dots that were put since stay, a card that is voted on stays, and a connection made since goes', async () => {
  const note = (id: string) => ({
    type: 'notes.add',
    notes: [{ id, text: id }],
    perspective: 'policy',
    zone: 'choose',
  });
  const task = { id: 't', from: '', to: 'anders', forWhom: '', why: '', cardIds: ['first'] };
  const { call, close, now, steps, backTo } = await withStory([
    note('first'),
    { type: 'task.add', ...task },
    note('later'),
    note('voted'),
    {
      type: 'round.add',
      id: 'r',
      question: 'Wat eerst?',
      cardIds: ['voted', 'first'],
      parentId: null,
      method: { type: 'dots', budget: 3, cap: 2 },
      perPerspective: false,
      voters: 9,
      open: true,
    },
    { type: 'dots.change', id: 'h', roundId: 'r', cardId: 'first', perspective: null, by: 1 },
    { type: 'task.change', id: 't', changes: { cardIds: ['first', 'later'] } },
    { type: 'group.add', id: 'g', title: 'samen', cardIds: ['first', 'later'] },
  ]);
  expect(steps).toHaveLength(8);
  unwrap(await backTo(2));
  const after = await now();
  expect(recordsOf(after, 'card').map(({ id }) => id)).toEqual(['first', 'voted']);
  const counted = recordsOf(after, 'handCount').flatMap(({ options }) => options);
  expect(counted).toContainEqual({ optionId: 'first', counts: [1] });
  expect(recordsOf(after, 'group')).toEqual([]);
  expect(recordsOf(after, 'improvementTask').map(({ cardIds }) => cardIds)).toEqual([['first']]);
  unwrap(await call('document.undo', at));
  expect(recordsOf(await now(), 'group')).toHaveLength(1);
  close();
});

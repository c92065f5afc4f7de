import { expect, test } from 'vitest';
import { FIRST, recordOf, recordsOf } from '../../../core/document/document.ts';
import { lastReport, type Place } from '../../../core/document/view.ts';
import { unwrap } from '../../helpers/services.ts';
import { action, type Command, ID, note, SECOND, task, twoSessions } from './two-sessions.ts';

test('[D19] cards, people and rounds of one session are not seen in another; tasks and actions are', async () => {
  const { done, ids } = await twoSessions();
  const person: Command = {
    type: 'participant.add',
    id: 'noor',
    name: 'Noor',
    organisation: '',
    perspective: 'residents',
  };
  await done(FIRST, note('n1'), person, task('k1'), action('a1', 'k1'));
  await done(SECOND, note('n2'), action('a2', 'k1'));
  expect(ids(FIRST)).toEqual(expect.arrayContaining(['n1', 'noor', 'k1', 'a1', 'a2']));
  expect(ids(FIRST)).not.toContain('n2');
  expect(ids(SECOND)).toEqual(expect.arrayContaining(['n2', 'k1', 'a1', 'a2']));
  expect(ids(SECOND)).not.toContain('n1');
  expect(ids(SECOND)).not.toContain('noor');
});

test('[D21] undo takes back the last step of its own session, also after a restart', async () => {
  const { done, undo, whole, folder, close } = await twoSessions();
  await done(FIRST, note('n1'), note('n2'));
  await done(SECOND, note('m1'));
  unwrap(await undo(FIRST));
  expect(Object.keys(whole())).toEqual(expect.arrayContaining(['n1', 'm1']));
  expect(whole()).not.toHaveProperty('n2');
  close();
  const again = await twoSessions(folder);
  unwrap(await again.undo(SECOND));
  expect(again.whole()).not.toHaveProperty('m1');
  expect(again.whole()).toHaveProperty('n1');
  expect(await again.undo(SECOND)).toMatchObject({ code: 'nothing-to-undo' });
  unwrap(await again.send('document.redo', { sessionId: FIRST.sessionId }));
  expect(again.whole()).toHaveProperty('n2');
});

test('[D23] a step is not taken back where another session changed the same later, and nothing changes then', async () => {
  const { done, undo, whole, db } = await twoSessions();
  await done(FIRST, action('a1'));
  await done(SECOND, { type: 'action.change', id: 'a1', changes: { who: 'Bilal' } });
  const before = [JSON.stringify(whole()), db.prepare('SELECT count(*) FROM journal WHERE undone').pluck().get()];
  expect(await undo(FIRST)).toMatchObject({ ok: false, code: 'changed-elsewhere' });
  expect([JSON.stringify(whole()), db.prepare('SELECT count(*) FROM journal WHERE undone').pluck().get()]).toEqual(
    before,
  );
  unwrap(await undo(SECOND));
  unwrap(await undo(FIRST));
  expect(whole()).not.toHaveProperty('a1');
});

test('[D24] a step is not taken back where another session relies on what it made', async () => {
  const { done, undo, whole } = await twoSessions();
  await done(FIRST, task('k1'));
  await done(SECOND, action('a2', 'k1'));
  expect(await undo(FIRST)).toMatchObject({ code: 'changed-elsewhere' });
  expect(recordOf(whole(), 'action', 'a2')?.taskId).toBe('k1');
  await done(FIRST, action('a1'));
  await done(SECOND, { type: 'status.report', id: 'r1', actionId: 'a1', status: 'done', note: '', day: null });
  expect(await undo(FIRST)).toMatchObject({ code: 'changed-elsewhere' });
  expect(lastReport(whole(), 'a1')?.status).toBe('done');
});

test('[D24] what names a task that another session took away does not come back', async () => {
  const { done, undo, whole } = await twoSessions();
  await done(FIRST, task('k1'), action('a1', 'k1'), { type: 'action.remove', id: 'a1' });
  await done(SECOND, { type: 'task.remove', id: 'k1' });
  expect(await undo(FIRST)).toMatchObject({ code: 'changed-elsewhere' });
  expect(whole()).not.toHaveProperty('a1');
});

test('a round is of the whole session: a card of another plate is not on its ballot, and a new plate comes last', async () => {
  const { done, run, whole } = await twoSessions();
  const { templateId = '' } = recordOf(whole(), 'plate', FIRST.plateId) ?? {};
  await done(FIRST, note('n1'), note('n2'));
  await done(FIRST, { type: 'plate.add', id: 'more', title: 'Twee', templateId });
  expect(recordsOf(whole(), 'plate').at(-1)?.id).toBe('more');
  const there = { ...FIRST, plateId: 'more' };
  await done(there, note('n3'));
  const round: Command = {
    ...{ type: 'round.add', id: 'r1', question: 'Wat eerst?', method: { type: 'dots', budget: 1, cap: 1 } },
    ...{ cardIds: ['n1', 'n2'], perPerspective: false, voters: 2, parentId: null, open: true },
  };
  await done(FIRST, round);
  const dot = (cardId: string): Command => ({
    ...{ type: 'dots.change', id: 'h1', roundId: 'r1', cardId, perspective: null, by: 1 },
  });
  await done(there, dot('n1'), dot('n2'));
  expect(await run(there, dot('n3'))).toMatchObject({ code: 'card-not-on-ballot' });
  expect(await run(FIRST, dot('n1'))).toMatchObject({ code: 'dots-budget-used' });
});

test('what is chosen is a step each time; what is typed on is one step', async () => {
  const { done, services } = await twoSessions();
  const steps = () => services.documents.timeline(ID, FIRST).steps.length;
  await done(FIRST, note('n1'), note('n2'));
  const session = (changes: object): Command => ({ type: 'session.change', changes });
  await done(FIRST, session({ place: 'Bu' }), session({ place: 'Buurthuis' }));
  const before = steps();
  await done(FIRST, session({ replyBy: '2027-01-01' }), session({ replyBy: '2027-01-08' }));
  expect(steps()).toBe(before + 2);
  await done(FIRST, session({ contact: 'N' }), session({ contact: 'Noor' }));
  expect(steps()).toBe(before + 3);
});

test('[D20] a command in one session cannot take an id that another one uses', async () => {
  const { done, run } = await twoSessions();
  await done(FIRST, note('n1'));
  expect(await run(SECOND, note('n1'))).toMatchObject({ code: 'record-exists' });
  expect(await run({ sessionId: 's2', plateId: FIRST.plateId }, note('n3'))).toMatchObject({
    code: 'session-not-found',
  });
});

test('[D14] a round in a copy asks only about cards that are there', async () => {
  const { done, send, whole } = await twoSessions();
  const method = { type: 'agree' };
  const round = { type: 'round.add', id: 'r1', question: 'Wat eerst?', method, voters: 9, parentId: null };
  await done(FIRST, note('n1'), note('n2'));
  await done(FIRST, { ...round, cardIds: ['n1', 'n2'], perPerspective: false } as Command);
  await done(FIRST, { type: 'round.open', id: 'r1' }, { type: 'cards.remove', ids: ['n2'] });
  const copy = unwrap<Place>(await send('sessions.copy', { sessionId: FIRST.sessionId, title: 'Nog eens' }));
  const [copied] = recordsOf(whole(), 'votingRound').filter(({ sessionId }) => sessionId === copy.sessionId);
  expect(copied?.options.map(({ text }) => text)).toEqual(['n1']);
  expect(whole()).toHaveProperty(copied?.options[0]?.id ?? '');
});

test('[D14] a copy has the plates, cards, groups and rounds, and no people, votes, notes or actions', async () => {
  const { done, send, whole } = await twoSessions();
  const together: Command = { type: 'group.add', id: 'g', title: 'Samen', cardIds: ['n1', 'n2'] };
  const round: Command = {
    type: 'round.add',
    ...{ id: 'r1', question: 'Wat eerst?', method: { type: 'dots', budget: 2, cap: 2 }, cardIds: ['n1', 'n2'] },
    ...{ perPerspective: false, voters: 9, parentId: null },
  };
  await done(
    FIRST,
    ...[note('n1'), note('n2'), together, round],
    { type: 'round.open', id: 'r1' },
    { type: 'ballot.add', id: 'b', roundId: 'r1', number: 1, perspective: null, source: 'slips', choices: [] },
    { type: 'participant.add', id: 'noor', name: 'Noor', organisation: '', perspective: 'residents' },
    { type: 'privateNotes.change', text: 'alleen voor mij' },
    { type: 'session.change', changes: { facilitator: 'Willem', absent: 'Ruben' } },
    action('a1'),
  );
  const place = unwrap<Place>(await send('sessions.copy', { sessionId: FIRST.sessionId, title: 'Nog een keer' }));
  const document = whole();
  expect(recordOf(document, 'session', place.sessionId)).toMatchObject({
    ...{ title: 'Nog een keer', sessionKind: 'praatplaat', privateNotes: '', facilitator: '', absent: '', date: null },
  });
  const cards = recordsOf(document, 'card').filter(({ plateId }) => plateId === place.plateId);
  expect(cards.map(({ content }) => content.text)).toEqual(['n1', 'n2']);
  const [copiedGroup] = recordsOf(document, 'group').filter(({ plateId }) => plateId === place.plateId);
  expect(copiedGroup?.cardIds).toEqual(cards.map(({ id }) => id));
  const [copied] = recordsOf(document, 'votingRound').filter(({ sessionId }) => sessionId === place.sessionId);
  expect(copied).toMatchObject({ state: 'draft', question: 'Wat eerst?' });
  expect(copied?.options.map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
  expect(recordsOf(document, 'ballot').map(({ roundId }) => roundId)).toEqual(['r1']);
  expect(recordsOf(document, 'participant')).toHaveLength(1);
  expect(recordsOf(document, 'action')).toHaveLength(1);
});

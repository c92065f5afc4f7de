import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { AnswersForReview } from '../../core/answers/answer.ts';
import type { CallInput } from '../../core/contract/methods.ts';
import type { ProjectorFrame } from '../../core/contract/snapshots.ts';
import { FIRST, recordOf, recordsOf } from '../../core/document/document.ts';
import { lastReport, type Place, placeIn } from '../../core/document/view.ts';
import type { ImportProposal } from '../../core/scan/table/mapping.ts';
import { startServices, unwrap } from '../helpers/services.ts';

type Command = CallInput<'document.run'>['command'];

const ID = 't1';
const SECOND: Place = { sessionId: 's2', plateId: 'p2' };
const EMPTY = { who: '', dueDate: null, firstStep: '', howWeKnow: '', lookBackDate: null };
const note = (id: string, text = id): Command => ({
  type: 'note.add',
  id,
  perspective: 'policy',
  text,
  at: { x: 0, y: 0 },
});
const action = (id: string, taskId: string | null = null): Command => ({
  type: 'action.add',
  id,
  taskId,
  what: id,
  ...EMPTY,
});
const task = (id: string): Command => ({ type: 'task.add', id, from: '', to: id, forWhom: '', why: '', cardIds: [] });

/** A trajectory with two sessions. */
async function twoSessions(folder?: string) {
  const started = folder === undefined ? startServices() : startServices(folder);
  const { call, services } = started;
  if (folder === undefined) {
    unwrap(await call('trajectories.create', { id: ID, municipality: 'Testdorp' }));
    const session = { sessionKind: 'lookBack', title: 'Terugblik', date: null };
    unwrap(await call('sessions.add', { trajectoryId: ID, place: SECOND, ...session }));
  }
  const send = (method: string, input: object) => call(method, { trajectoryId: ID, ...input });
  const run = (place: Place, command: Command) => send('document.run', { place, command });
  const done = async (place: Place, ...commands: readonly Command[]) => {
    for (const command of commands) unwrap(await run(place, command));
  };
  const undo = (place: Place) => send('document.undo', { sessionId: place.sessionId });
  const whole = () => services.documents.read(ID).document;
  const ids = (place: Place) => Object.keys(services.documents.view(ID, place));
  return { ...started, send, run, done, undo, whole, ids };
}

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

test('[D20] a command in one session cannot take an id that another one uses', async () => {
  const { done, run } = await twoSessions();
  await done(FIRST, note('n1'));
  expect(await run(SECOND, note('n1'))).toMatchObject({ code: 'record-exists' });
  expect(await run({ sessionId: 's2', plateId: FIRST.plateId }, note('n3'))).toMatchObject({
    code: 'session-not-found',
  });
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
    { type: 'dots.change', cardId: 'n1', by: 2 },
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
  expect(cards.map(({ content, dots }) => [content.text, dots])).toEqual([
    ['n1', 0],
    ['n2', 0],
  ]);
  const [copiedGroup] = recordsOf(document, 'group').filter(({ plateId }) => plateId === place.plateId);
  expect(copiedGroup?.cardIds).toEqual(cards.map(({ id }) => id));
  const [copied] = recordsOf(document, 'votingRound').filter(({ sessionId }) => sessionId === place.sessionId);
  expect(copied).toMatchObject({ state: 'draft', question: 'Wat eerst?' });
  expect(copied?.options.map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
  expect(recordsOf(document, 'ballot').map(({ roundId }) => roundId)).toEqual(['r1']);
  expect(recordsOf(document, 'participant')).toHaveLength(1);
  expect(recordsOf(document, 'action')).toHaveLength(1);
});

test('[D15] a session goes to the bin and comes back as it was; the last one stays', async () => {
  const { done, send, run, whole } = await twoSessions();
  await done(SECOND, note('m1'));
  const inSecond = { sessionId: SECOND.sessionId };
  const before = JSON.stringify(whole());
  unwrap(await send('sessions.remove', inSecond));
  expect(await run(SECOND, note('m2'))).toMatchObject({ code: 'session-in-bin' });
  expect(await send('sessions.remove', { sessionId: FIRST.sessionId })).toMatchObject({ code: 'last-session' });
  expect(await send('sessions.delete', { sessionId: FIRST.sessionId })).toMatchObject({ code: 'session-not-in-bin' });
  unwrap(await send('sessions.restore', inSecond));
  expect(JSON.stringify(whole())).toBe(before);
});

test('[D16] deleting from the bin is at once and complete: nothing of it is left in the file; tasks and actions stay', async () => {
  const { done, send, whole, folder, db } = await twoSessions();
  const secret = 'KANARIE-IN-DE-PRULLENBAK';
  await done(SECOND, note('m1', secret), { type: 'note.change', id: 'm1', changes: { text: `${secret} twee` } });
  await done(SECOND, { type: 'privateNotes.change', text: secret }, action('a2'));
  await done(SECOND, { ...task('k2'), cardIds: ['m1'] } as Command);
  await done(FIRST, { type: 'action.change', id: 'a2', changes: { taskId: 'k2' } });
  unwrap(await send('sessions.remove', { sessionId: SECOND.sessionId }));
  unwrap(await send('sessions.delete', { sessionId: SECOND.sessionId }));
  expect(placeIn(whole(), SECOND.sessionId)).toBeUndefined();
  expect(recordsOf(whole(), 'card')).toEqual([]);
  expect(recordOf(whole(), 'action', 'a2')).toMatchObject({ taskId: 'k2' });
  expect(recordOf(whole(), 'improvementTask', 'k2')).toMatchObject({ plateId: null, cardIds: [] });
  expect(db.prepare('SELECT count(*) FROM journal WHERE session_id = ?').pluck().get(SECOND.sessionId)).toBe(0);
  const file = path.join(folder, 'praatplaat.sqlite');
  for (const part of [file, `${file}-wal`]) expect(readFileSync(part).includes(secret)).toBe(false);
});

test('[D18] what lies in the bin for more than thirty days is deleted at the next start', async () => {
  const { done, send, folder, db, close } = await twoSessions();
  await done(SECOND, note('m1'));
  unwrap(await send('sessions.remove', { sessionId: SECOND.sessionId }));
  close();
  const still = await twoSessions(folder);
  expect(still.whole()).toHaveProperty('m1');
  const old = new Date(Date.now() - 30 * 86_400_000 - 60_000).toISOString();
  still.db.prepare("UPDATE record SET body = json_set(body, '$.removedAt', ?) WHERE id = ?").run(old, SECOND.sessionId);
  still.close();
  const later = await twoSessions(folder);
  expect(later.whole()).not.toHaveProperty('m1');
  expect(later.whole()).not.toHaveProperty(SECOND.sessionId);
  expect(db.open).toBe(false);
});

test('[C10] the room sees one session; opening or removing another one never shows it something new', async () => {
  const { done, send, call, services } = await twoSessions();
  await done(FIRST, note('n1', 'van de eerste'), action('a1'));
  await done(SECOND, note('m1', 'van de tweede'), action('a2'));
  services.projector.windowsChanged(1);
  const seen = async () => unwrap<ProjectorFrame>(await call('projector.frame', null, 'projector'));
  const records = (frame: ProjectorFrame) => ('records' in frame ? frame.records.map(({ id }) => id) : []);
  unwrap(await send('projector.choose', { place: FIRST, choice: { show: 'praatplaat' } }));
  expect(records(await seen()).toSorted()).toEqual(['a1', 'n1']);
  const told: unknown[] = [];
  services.hub.listen((role, event) => role === 'projector' && told.push(event));
  await done(SECOND, note('m2', 'ook van de tweede'));
  expect(JSON.stringify(told)).not.toContain('van de tweede');
  unwrap(await send('sessions.open', { place: SECOND }));
  expect(await seen()).toMatchObject({ show: 'nothing' });
  unwrap(await send('projector.choose', { place: SECOND, choice: { show: 'actions' } }));
  expect(records(await seen())).toEqual(['a2']);
  unwrap(await send('sessions.remove', { sessionId: SECOND.sessionId }));
  expect(await seen()).toMatchObject({ show: 'nothing' });
});

test('[D25] a withdrawn answer goes out of every session, every history and the bin', async () => {
  const { send, call, services, undo, whole, db } = await twoSessions();
  const answers = Array.from({ length: 12 }, (_, i) => `Inwoner;Eens;"Antwoord nummer ${i} over het loket."`);
  const csv = ['Wie bent u?;Ik word gehoord;Waarom?', ...answers].join('\n');
  const uploadId = services.uploads.add('scan.csv', new TextEncoder().encode(csv));
  const { mapping } = unwrap<ImportProposal>(await call('scan.propose', { uploadId }));
  unwrap(await send('scan.import', { uploadId, mapping, includeAbandoned: true }));
  const [answer] = unwrap<AnswersForReview>(await send('answers.list', {})).answers;
  const answerId = answer?.id ?? '';
  const text = 'Antwoord dat weer weg moet.';
  unwrap(await send('answers.release', { answerId, text: answer?.raw }));
  unwrap(await send('answers.release', { answerId, text: answer?.raw.replace('Antwoord', 'Een antwoord') }));
  const released = answer?.raw.replace('Antwoord', 'Een antwoord') ?? text;
  const source = { type: 'quote', answerId };
  const placed = { source, at: { x: 0, y: 0 } };
  unwrap(await send('document.placeFromScan', { place: FIRST, id: 'q1', ...placed }));
  unwrap(await send('document.placeFromScan', { place: SECOND, id: 'q2', ...placed }));
  const copy = unwrap<Place>(await send('sessions.copy', { sessionId: SECOND.sessionId, title: 'Kopie' }));
  unwrap(await send('sessions.remove', { sessionId: SECOND.sessionId }));
  unwrap(await undo(FIRST));
  expect(JSON.stringify([whole(), db.prepare('SELECT diff FROM journal').all()])).toContain(released);

  unwrap(await send('answers.withdraw', { answerId }));
  expect(JSON.stringify([whole(), db.prepare('SELECT diff FROM journal').all()])).not.toContain(released);
  expect(recordsOf(whole(), 'card')).toEqual([]);
  expect(await send('document.redo', { sessionId: FIRST.sessionId })).toMatchObject({ code: 'nothing-to-redo' });
  expect(placeIn(whole(), copy.sessionId)).toEqual(copy);
});

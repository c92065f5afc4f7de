import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { AnswersForReview } from '../../../core/answers/answer.ts';
import { FIRST, recordOf, recordsOf } from '../../../core/document/document.ts';
import { type Place, placeIn } from '../../../core/document/view.ts';
import type { ImportProposal } from '../../../core/scan/table/mapping.ts';
import { unwrap } from '../../helpers/services.ts';
import { action, type Command, ID, note, SECOND, task, twoSessions } from './two-sessions.ts';

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

test('[D16] what a session said is not left in the steps of another one, nor in what was set aside', async () => {
  const { done, send, undo, services, db } = await twoSessions();
  const secret = 'KANARIE-VAN-DE-ANDER';
  await done(FIRST, action('a1'));
  const report = { type: 'status.report', id: 'r1', actionId: 'a1', status: 'busy', note: secret, day: null } as const;
  await done(SECOND, report);
  await done(FIRST, { type: 'action.remove', id: 'a1' });
  const aside = db.prepare(
    `INSERT INTO set_aside (trajectory_id, source, ref, name, version, body, reason)
     VALUES (?, 'record', ?, ?, 9, ?, 'newer')`,
  );
  aside.run(ID, 'x1', 'drawing', JSON.stringify({ plateId: SECOND.plateId, text: secret }));
  aside.run(ID, 'x2', 'drawing', JSON.stringify({ plateId: FIRST.plateId }));
  aside.run(ID, 'x3', 'action', JSON.stringify({ sessionId: SECOND.sessionId }));
  unwrap(await send('sessions.remove', { sessionId: SECOND.sessionId }));
  unwrap(await send('sessions.delete', { sessionId: SECOND.sessionId }));
  expect(JSON.stringify(db.prepare('SELECT diff FROM journal').all())).not.toContain(secret);
  expect(services.documents.setAside(ID).map(({ name }) => name)).toEqual(['action', 'drawing']);
  unwrap(await undo(FIRST));
});

test('a session in the bin that cannot be read never keeps the program from starting', async () => {
  const { done, send, folder, db, close } = await twoSessions();
  await done(SECOND, note('m1'));
  unwrap(await send('sessions.remove', { sessionId: SECOND.sessionId }));
  db.prepare(
    `UPDATE record SET body = json_remove(json_set(body, '$.removedAt', '2020-01-01T00:00:00.000Z'), '$.title')
     WHERE id = ?`,
  ).run(SECOND.sessionId);
  close();
  const later = await twoSessions(folder);
  expect(later.whole()).toHaveProperty('m1');
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

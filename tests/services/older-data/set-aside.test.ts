import { expect, test } from 'vitest';
import { complete } from '../../../core/document/complete.ts';
import { type Document, FIRST, newSession, recordsOf } from '../../../core/document/document.ts';
import { openSessions, platesOf } from '../../../core/document/view.ts';
import { startServices, unwrap } from '../../helpers/services.ts';
import { copyOf, damage } from './older-data.ts';

const key = { trajectoryId: 'lime', sessionId: FIRST.sessionId };
const place = { trajectoryId: 'lime', place: FIRST };

/** The data of today in a folder, to damage. */
function today(): string {
  const folder = copyOf('13dc946');
  startServices(folder).close();
  return folder;
}

test.each([
  ['half a body', '{"kind":"card","id":"n3"'],
  ['no JSON at all', '\u0000\u0001'],
  ['a text for a body', '"kaart"'],
  ['a list for a body', '[]'],
  ['a body that lacks something', '{"kind":"card","id":"n3"}'],
  [
    'the body of another record',
    '{"kind":"participant","order":1,"id":"p9","name":"Noor","organisation":"","perspective":"residents","sessionId":"session"}',
  ],
])('a card with %s is set aside and named, and all the rest opens', (_, body) => {
  const folder = today();
  damage(folder, "UPDATE record SET body = ? WHERE trajectory_id = 'lime' AND id = 'n3'", body);
  const { services } = startServices(folder);
  const { document, setAside } = services.trajectories.open('lime');
  expect(setAside).toEqual([{ source: 'record', name: 'card', reason: 'damaged', count: 1 }]);
  expect(document.records.filter(({ kind }) => kind === 'card')).toHaveLength(39);
  services.documents.run('lime', FIRST, {
    type: 'note.add',
    id: 'new',
    perspective: 'policy',
    text: 'Verder',
    at: { x: 0, y: 0 },
  });
  expect(services.trajectories.open('forms').setAside).toEqual([]);
});

test('[D28] a damaged step is set aside and named; undo takes back what lies on either side of it', async () => {
  const folder = today();
  damage(
    folder,
    "UPDATE journal SET diff = '[{' WHERE step = (SELECT max(step) - 5 FROM journal WHERE trajectory_id = 'lime')",
  );
  const { services, call } = startServices(folder);
  expect(services.trajectories.open('lime').setAside).toMatchObject([{ source: 'step', reason: 'damaged', count: 1 }]);
  unwrap(await call('document.undo', key));
  expect(unwrap(await call('document.timeline', place))).toHaveProperty('steps');
});

test.each(['session', 'plate'])('a trajectory whose %s cannot be read still opens with its cards', (kind) => {
  const folder = today();
  damage(folder, `UPDATE record SET body = '{' WHERE trajectory_id = 'lime' AND kind = ?`, kind);
  const { services } = startServices(folder);
  const { place: open, document } = services.trajectories.open('lime');
  expect(open).toEqual(FIRST);
  expect(document.records.filter((record) => record.kind === 'card')).toHaveLength(40);
  services.documents.run('lime', FIRST, { type: 'session.change', changes: { title: 'Opnieuw' } });
  expect(recordsOf(services.documents.read('lime').document, 'session')[0]?.title).toBe('Opnieuw');
});

test('cards of a plate that cannot be read never come to lie in the bin', () => {
  const gone = { ...newSession('gone', 1, 'praatplaat', ''), removedAt: '2026-01-01T10:00:00.000Z' };
  const document: Document = {
    gone,
    ...{ pg: { kind: 'plate', id: 'pg', order: 1, sessionId: 'gone', title: '', templateId: 't' } },
    here: newSession('here', 2, 'praatplaat', ''),
    ...{ g: { kind: 'group', id: 'g', order: 1, plateId: 'lost', title: 'Kop', cardIds: [] } },
  };
  expect(complete(document, 't')).toMatchObject({ lost: { kind: 'plate', sessionId: 'here' } });
  const { here: _, ...onlyBin } = document;
  const again = complete(onlyBin, 't');
  const [open] = openSessions(again);
  expect(open?.removedAt).toBeNull();
  expect(again).toMatchObject({ lost: { kind: 'plate', sessionId: open?.id } });
  expect(platesOf(complete({ gone }, 't'), 'gone')).toHaveLength(1);
});

test('[D29] what a newer version made is kept for it, and comes back where it is known', () => {
  const folder = today();
  const body = JSON.stringify({ kind: 'drawing', id: 'd1', strokes: [] });
  damage(
    folder,
    "INSERT INTO record (trajectory_id, id, kind, version, body) VALUES ('lime', 'd1', 'drawing', 2, ?)",
    body,
  );
  damage(
    folder,
    "UPDATE journal SET label = 'drawing.add' WHERE step = (SELECT max(step) FROM journal WHERE trajectory_id = 'lime')",
  );
  damage(folder, "UPDATE record SET version = 99 WHERE trajectory_id = 'lime' AND id = 'n3'");
  const older = startServices(folder);
  expect(older.services.trajectories.open('lime').setAside).toEqual([
    { source: 'record', name: 'card', reason: 'newer', count: 1 },
    { source: 'record', name: 'drawing', reason: 'newer', count: 1 },
    { source: 'step', name: 'drawing.add', reason: 'newer', count: 1 },
  ]);
  older.close();
  // A program that knows them: here their names and version become ones that this one knows.
  damage(folder, "UPDATE set_aside SET version = 2 WHERE name = 'card'");
  const newer = startServices(folder);
  expect(newer.services.trajectories.open('lime').setAside.map(({ name }) => name)).toEqual(['drawing', 'drawing.add']);
  expect(recordsOf(newer.services.documents.read('lime').document, 'card')).toHaveLength(40);
  expect(newer.db.prepare("SELECT body FROM set_aside WHERE name = 'drawing'").pluck().get()).toBe(body);
});

test('a migration sets aside what it cannot read, and goes on', () => {
  const folder = copyOf('13dc946');
  damage(folder, "UPDATE record SET body = 'stuk' WHERE trajectory_id = 'lime' AND id = 'n3'");
  damage(
    folder,
    "UPDATE journal SET diff = 'stuk' WHERE step = (SELECT min(step) FROM journal WHERE trajectory_id = 'lime')",
  );
  const { services } = startServices(folder);
  const { setAside, document } = services.trajectories.open('lime');
  expect(setAside).toMatchObject([
    { source: 'record', name: 'card', reason: 'damaged' },
    { source: 'step', reason: 'damaged' },
  ]);
  expect(document.records.filter(({ kind }) => kind === 'card')).toHaveLength(39);
});

test('[D25] what is withdrawn or deleted is not left in what was set aside', () => {
  const folder = today();
  const body = '{"kind":"card","id":"q","content":{"type":"quote","releaseId":"r-77","text":"Ik wacht al weken"';
  damage(
    folder,
    "INSERT INTO record (trajectory_id, id, kind, version, body) VALUES ('lime', 'q', 'card', 2, ?)",
    body,
  );
  const { services, db } = startServices(folder);
  expect(services.trajectories.open('lime').setAside).toHaveLength(1);
  services.documents.rewriteQuotes('lime', { id: 'r-77', was: 'Ik wacht al weken' }, null, () => undefined);
  expect(db.prepare('SELECT count(*) FROM set_aside').pluck().get()).toBe(0);
});

import { expect, test } from 'vitest';
import type { ProjectorFrame } from '../../../core/contract/snapshots.ts';
import { FIRST } from '../../../core/document/document.ts';
import type { ImportProposal } from '../../../core/scan/table/mapping.ts';
import { unwrap } from '../../helpers/services.ts';
import { action, ID, note, SECOND, twoSessions } from './two-sessions.ts';

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
  unwrap(await send('sessions.restore', { sessionId: SECOND.sessionId }));
  expect(await seen()).toMatchObject({ show: 'nothing' });
});

test('looking at another scan herself takes results off the beamer, until she shows the room the other ones', async () => {
  const { send, call, services } = await twoSessions();
  const read = async (statement: string, how: 'replace' | 'new') => {
    // The second one asks something more, so it is no newer version of the first.
    const more = how === 'new' ? ';Eens' : '';
    const rows = Array.from({ length: 12 }, (_, i) => `Inwoner;${i % 2 ? 'Eens' : 'Oneens'}${more}`);
    const head = `Wie bent u?;${statement}${more && ';Ik weet de weg'}`;
    const bytes = new TextEncoder().encode([head, ...rows].join('\n'));
    const uploadId = services.uploads.add('scan.csv', bytes);
    const { mapping } = unwrap<ImportProposal>(await call('scan.propose', { uploadId }));
    unwrap(await send('scan.import', { uploadId, mapping, includeAbandoned: true, how }));
  };
  await read('Ik word gehoord', 'replace');
  await read('Ik kreeg snel hulp', 'new');
  const [first, second] = services.scans.list(ID).map(({ id }) => id);
  const seen = async () => JSON.stringify(unwrap(await call('projector.frame', null, 'projector')));
  const show = () => {
    const principle = services.scans.results(ID)?.statements[0]?.principle ?? null;
    return send('projector.choose', { place: FIRST, choice: { show: 'statements', principle } });
  };
  unwrap(await show());
  expect(await seen()).toContain('Ik kreeg snel hulp');
  unwrap(await send('scan.choose', { scanId: first }));
  expect(await seen()).toContain('"show":"nothing"');
  unwrap(await show());
  expect(await seen()).toContain('Ik word gehoord');
  expect(await send('scan.choose', { scanId: 'van een ander' })).toMatchObject({ code: 'no-scan' });
  unwrap(await send('scan.choose', { scanId: second }));
  expect(await seen()).not.toContain('Ik word gehoord');
});

test('a short text that is withdrawn takes along only what says just that', async () => {
  const { services, db } = await twoSessions();
  const aside = (ref: string, text: string) =>
    db
      .prepare(
        `INSERT INTO set_aside (trajectory_id, source, ref, name, version, body, reason)
         VALUES (?, 'record', ?, 'card', 2, ?, 'damaged')`,
      )
      .run(ID, ref, JSON.stringify({ content: { text } }));
  aside('a', 'Ja');
  aside('b', 'Jarenlang gewacht');
  services.documents.rewriteQuotes(ID, { id: 'r', was: 'Ja' }, null, () => undefined);
  expect(db.prepare('SELECT ref FROM set_aside').pluck().all()).toEqual(['b']);
});

test('[D25] what was cut off may hold a part of what is withdrawn, and goes with it', async () => {
  const { services, db } = await twoSessions();
  db.prepare(
    `INSERT INTO set_aside (trajectory_id, source, ref, name, version, body, reason)
     VALUES (?, 'record', 'a', 'card', 2, '{"content":{"text":"Ik wacht al', 'damaged')`,
  ).run(ID);
  services.documents.rewriteQuotes(ID, { id: 'r', was: 'Ik wacht al maanden' }, null, () => undefined);
  expect(db.prepare('SELECT count(*) FROM set_aside').pluck().get()).toBe(0);
});

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FIRST, recordOf, recordsOf } from '../../../core/document/document.ts';
import { readForgettings } from '../../../services/database/forgettings.ts';
import { readMessages, writeMessage } from '../../../services/database/lobby.ts';
import { openDatabase } from '../../../services/database/opening/open.ts';
import { reapplyForgetting } from '../../../services/forgetting/reapply.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { ID, note, SECOND } from '../sessions/two-sessions.ts';
import { forgetAll, storyOf } from './story.ts';

const NAME = 'Zwaantje van Pijlsweerd';
const FILE = 'praatplaat.sqlite';
/** Pieces of the name that stand nowhere else. */
const PIECES = /zwaantje|pijlsweerd/i;

const onDisk = (folder: string) =>
  [FILE, `${FILE}-wal`].map((name) => readFileSync(path.join(folder, name)).toString('latin1')).join('\n');

test('[W4] a name goes out of records, steps, bins, answers, quotes, and what was set aside, and is not left in the file', async () => {
  const story = await storyOf(NAME);
  const { whole, folder, db, call, answerId } = story;
  const lobby = { trajectoryId: ID, sessionId: FIRST.sessionId };
  writeMessage(db, lobby, { id: 'b1', number: 3, text: `Ik zit naast ${NAME}` });
  expect(onDisk(folder)).toMatch(PIECES);
  expect(unwrap(await call('forgetting.people', { trajectoryId: ID }))).toEqual(['Bilal', 'Joke', NAME]);
  const { proposal, reply } = await forgetAll(story, NAME);
  unwrap(reply);
  expect(proposal.questions).toContainEqual({
    text: 'Zwaantje vertelt dat het lang duurt',
    becomes: 'Iemand vertelt dat het lang duurt',
    places: 1,
  });
  expect(proposal.questions.map(({ text }) => text)).not.toContain(NAME);
  expect(onDisk(folder)).not.toMatch(PIECES);
  expect(recordOf(whole(), 'participant', 'q1')).toMatchObject({ name: 'iemand', organisation: '' });
  expect(recordOf(whole(), 'participant', 'w2')).toMatchObject({ name: 'Bilal' });
  expect(recordOf(whole(), 'session', FIRST.sessionId)).toMatchObject({
    facilitator: 'iemand',
    absent: 'Iemand, Joke',
  });
  expect(recordsOf(whole(), 'action').map(({ who }) => who)).toEqual(['', 'Iemand en Bilal']);
  expect(recordOf(whole(), 'card', 'm1')).toMatchObject({ content: { text: 'Volgens iemands zus' } });
  expect(readMessages(db, lobby)).toMatchObject([{ id: 'b1', number: 3, text: 'Ik zit naast iemand' }]);
  const aside = db.prepare('SELECT body FROM set_aside').pluck().all();
  expect(aside).toEqual([JSON.stringify({ id: 'x1', kind: 'drawing', text: 'Getekend door iemand' })]);
  const { answers } = unwrap<{ answers: { id: string }[] }>(await call('answers.list', { trajectoryId: ID }));
  expect(answers.find(({ id }) => id === answerId)).toMatchObject({
    raw: 'Iemand van het loket hielp mij niet',
    released: { text: 'Iemand van het loket hielp mij niet' },
    tags: ['iemand', 'loket'],
  });
  expect(unwrap(await call('forgetting.people', { trajectoryId: ID }))).toEqual(['Bilal', 'Joke']);
});

test('[W5] undo and redo go on as before, and bring no name back', async () => {
  const story = await storyOf(NAME);
  const { whole, call, undo, send } = story;
  unwrap((await forgetAll(story, NAME)).reply);
  unwrap(await send('sessions.restore', { sessionId: SECOND.sessionId }));
  const after = whole();
  const undone = async (sessionId: string) => {
    for (let steps = 0; ; steps++) {
      const reply = await undo({ sessionId, plateId: '' });
      expect(JSON.stringify(whole())).not.toMatch(PIECES);
      if (reply.ok) continue;
      expect(reply.code).toBe('nothing-to-undo');
      return steps;
    }
  };
  const counts = [await undone(SECOND.sessionId), await undone(FIRST.sessionId)];
  expect(counts).toEqual([3, 13]);
  for (const [sessionId, steps] of [[FIRST.sessionId, 13] as const, [SECOND.sessionId, 3] as const]) {
    for (let i = 0; i < steps; i++) {
      unwrap(await call('document.redo', { trajectoryId: ID, sessionId }));
      expect(JSON.stringify(whole())).not.toMatch(PIECES);
    }
  }
  expect(whole()).toEqual(after);
});

test('[W6] what gets a no stays as it is, in its steps too', async () => {
  const story = await storyOf(NAME);
  const { whole, undo } = story;
  const stays = `Met dank aan ${NAME}.`;
  unwrap((await forgetAll(story, NAME, (text) => text !== stays)).reply);
  expect(JSON.stringify(whole())).toContain(stays);
  expect(JSON.stringify(whole()).replace(stays, '')).not.toMatch(PIECES);
  unwrap(await undo(FIRST));
});

test('[W6] nothing is forgotten while a text was not decided about', async () => {
  const story = await storyOf(NAME);
  const { call, done, whole } = story;
  const { questions } = unwrap<{ questions: { text: string }[] }>(
    await call('forgetting.propose', { trajectoryId: ID, name: NAME }),
  );
  await done(FIRST, note('later', `${NAME} kwam later`));
  const before = JSON.stringify(whole());
  const yes = questions.map(({ text }) => text);
  const reply = await call('forgetting.forget', { trajectoryId: ID, name: NAME, yes, no: [] });
  expect(reply).toMatchObject({ code: 'changed-elsewhere' });
  expect(JSON.stringify(whole())).toBe(before);
});

test('[W6] of two people with the same given name only the one that is meant goes; a given name alone is asked about', async () => {
  const { call, done, whole } = await storyOf(NAME);
  const other = { name: 'Zwaantje Bakker', organisation: '', perspective: 'policy' as const };
  await done(FIRST, { type: 'participant.add', id: 'other', ...other });
  const { questions } = unwrap<{ questions: { text: string; becomes: string }[] }>(
    await call('forgetting.propose', { trajectoryId: ID, name: NAME }),
  );
  expect(questions).toContainEqual({ text: 'Zwaantje Bakker', becomes: 'Iemand Bakker', places: 1 });
  const no = questions.map(({ text }) => text);
  unwrap(await call('forgetting.forget', { trajectoryId: ID, name: NAME, yes: [], no }));
  expect(recordOf(whole(), 'participant', 'other')).toMatchObject(other);
  expect(recordOf(whole(), 'participant', 'q1')).toMatchObject({ name: 'iemand' });
});

test('[W7] in an older copy the same people are forgotten again, from marks in which no name stands', async () => {
  const story = await storyOf(NAME);
  const older = story.db.serialize();
  const stays = `Let op Zwaantje.`;
  unwrap((await forgetAll(story, NAME, (text) => text !== stays)).reply);
  const marks = readForgettings(story.db);
  expect(marks).toHaveLength(1);
  expect(JSON.stringify(marks)).not.toMatch(PIECES);
  const folder = tempFolder();
  writeFileSync(path.join(folder, FILE), older);
  const copy = openDatabase(path.join(folder, FILE));
  reapplyForgetting(copy, marks);
  copy.close();
  expect(readFileSync(path.join(folder, FILE)).toString('latin1').replaceAll(stays, '')).not.toMatch(PIECES);
  const { services, call, close } = startServices(folder);
  const then = services.documents.read(ID).document;
  expect(then).toEqual(story.whole());
  unwrap(await call('document.undo', atFirst(ID)));
  close();
});

test('[W7] what the older copy holds beside what was decided goes where the whole name stands', async () => {
  const story = await storyOf(NAME);
  const { done, db, whole } = story;
  await done(FIRST, note('then', `${NAME} was er toen`), note('half', 'Zwaantje was er toen'));
  const older = db.serialize();
  await done(FIRST, { type: 'cards.remove', ids: ['then', 'half'] });
  db.exec("DELETE FROM journal WHERE diff LIKE '%was er toen%'");
  unwrap((await forgetAll(story, NAME)).reply);
  expect(whole()).not.toHaveProperty('then');
  const folder = tempFolder();
  writeFileSync(path.join(folder, FILE), older);
  const copy = openDatabase(path.join(folder, FILE));
  reapplyForgetting(copy, readForgettings(db));
  const bodies = copy.prepare("SELECT body FROM record WHERE id IN ('then', 'half') ORDER BY id").pluck().all().join();
  copy.close();
  expect(bodies).toContain('"Iemand was er toen"');
  expect(bodies).toContain('"Zwaantje was er toen"');
});

test('other trajectories with the same name are named, and stay as they are', async () => {
  const { call } = await storyOf(NAME);
  unwrap(await call('trajectories.create', { id: 'other', municipality: 'Elders' }));
  const person = {
    type: 'participant.add',
    id: 'p',
    name: NAME.toUpperCase(),
    organisation: '',
    perspective: 'policy',
  };
  unwrap(await call('document.run', { ...atFirst('other'), command: person }));
  unwrap(await call('trajectories.create', { id: 'empty', municipality: 'Leegte' }));
  const proposal = unwrap(await call('forgetting.propose', { trajectoryId: ID, name: NAME }));
  expect(proposal).toMatchObject({ elsewhere: ['Elders'] });
});

import { expect, test } from 'vitest';
import { emptyDocument, FIRST } from '../../../core/document/document.ts';
import { DocumentRecord } from '../../../core/document/records.ts';
import {
  addedIn,
  DOCUMENT_VERSION,
  upgradedDiff,
  upgradedRecord,
  VERSION_STEPS,
} from '../../../core/document/versions/versions.ts';

const CONTEXT = { trajectoryId: 'lime', templateId: 'start-to-task' };
const TO_MANY_SESSIONS = { from: 1, to: 2 };
const upgraded = (body: Record<string, unknown>) => upgradedRecord(body, TO_MANY_SESSIONS, CONTEXT);

const note = { kind: 'card', id: 'n', order: 1, x: 4, y: 5, dots: 2, content: { type: 'note', text: 'Bellen' } };
const statement = { ...note, id: 's', content: { type: 'statement', text: 'Ik word gehoord' } };

test('versions count up by one from 2, and the program writes the last one', () => {
  expect(VERSION_STEPS.map(({ version }) => version)).toEqual(VERSION_STEPS.map((_, i) => i + 2));
  expect(DOCUMENT_VERSION).toBe(VERSION_STEPS.at(-1)?.version);
});

test('many sessions: what there was comes in one session with one plate', () => {
  expect(upgraded(note)).toEqual({ ...note, plateId: FIRST.plateId });
  for (const kind of ['participant', 'action', 'votingRound', 'minutesSettings']) {
    expect(upgraded({ kind, id: 'a' })).toEqual({ kind, id: 'a', sessionId: FIRST.sessionId });
  }
  expect(upgraded({ kind: 'improvementTask', id: 'k' })).toEqual({ kind: 'improvementTask', id: 'k', ...FIRST });
});

test('many sessions: the session and its plate are as in a new trajectory', () => {
  const { [FIRST.sessionId]: session, [FIRST.plateId]: plate } = emptyDocument(CONTEXT.templateId);
  const before = { kind: 'session', id: 'session', date: null, place: '', followUpDate: null };
  expect(DocumentRecord.parse(upgraded({ ...before, voters: 12 }))).toEqual(session);
  expect(addedIn(2, CONTEXT, [])).toEqual([plate]);
});

test('many sessions: a card from the scan says of which scan it is, and a note does not', () => {
  expect(upgraded(statement)).toMatchObject({ content: { ...statement.content, scanId: 'lime' } });
  expect(upgraded(note)).toMatchObject({ content: note.content });
});

test('what a step does not know goes along', () => {
  expect(upgraded({ kind: 'balloon', id: 'b', colour: 'red' })).toEqual({ kind: 'balloon', id: 'b', colour: 'red' });
  expect(upgraded({ ...note, later: true })).toMatchObject({ later: true });
});

test('both sides of a change in the history are upgraded, and what was not there stays so', () => {
  const diff = [
    { id: 'n', from: null, to: note },
    { id: 'n', from: note, to: null },
  ];
  expect(upgradedDiff(diff, TO_MANY_SESSIONS, CONTEXT)).toEqual([
    { id: 'n', from: null, to: upgraded(note) },
    { id: 'n', from: upgraded(note), to: null },
  ]);
  expect(() => upgradedDiff({ id: 'n' }, TO_MANY_SESSIONS, CONTEXT)).toThrow(TypeError);
});

test('a body of this version stays as it is', () => {
  const now = { from: DOCUMENT_VERSION, to: DOCUMENT_VERSION };
  expect(upgradedRecord(note, now, CONTEXT)).toEqual(note);
  expect(addedIn(now.to + 1, CONTEXT, [note])).toEqual([]);
});

const DOTS = { kind: 'session', id: 'session', voters: 12, dotsPerPerson: 3, title: 'Kiezen' };
const PLATE = { kind: 'plate', id: 'plate', sessionId: 'session' };
const dotted = (id: string, dots: number) => ({
  ...{ kind: 'card', id, order: 1, plateId: 'plate', x: 0, y: 0, dots },
  content: { type: 'note', perspective: 'policy', text: `Kaart ${id}` },
});

test('dots in rounds: the dots of a session are one revealed round, older than any other, that says how they were put', () => {
  const before = [DOTS, PLATE, dotted('a', 2), dotted('b', 0), dotted('c', 31)];
  expect(addedIn(3, CONTEXT, before).map((body) => DocumentRecord.parse(body))).toEqual(addedIn(3, CONTEXT, before));
  expect(addedIn(3, CONTEXT, before)).toMatchObject([
    {
      ...{ kind: 'votingRound', order: 0, sessionId: 'session', state: 'revealed', placedOpenly: true, voters: 12 },
      ...{ method: { type: 'dots', budget: 3, cap: 3 }, perPerspective: false, options: [{ id: 'c' }, { id: 'a' }] },
    },
    { kind: 'handCount', people: 12, options: [{ counts: [31] }, { counts: [2] }] },
  ]);
  expect(addedIn(3, CONTEXT, [DOTS, PLATE, dotted('b', 0)])).toEqual([]);
});

test('dots in rounds: more cards than a ballot can hold make more rounds, the fullest the latest', () => {
  const cards = Array.from({ length: 30 }, (_, i) => dotted(`c${i}`, i + 1));
  const rounds = addedIn(3, CONTEXT, [DOTS, PLATE, ...cards]).filter(({ kind }) => kind === 'votingRound');
  expect(rounds.map(({ order, options }) => [order, (options as unknown[]).length])).toEqual([
    [0, 26],
    [-1, 4],
  ]);
  expect(rounds[0]).toMatchObject({ options: expect.arrayContaining([expect.objectContaining({ id: 'c29' })]) });
});

test('dots in rounds: no ballot has one card, of which nothing would be told', () => {
  const optionsOf = (cards: ReturnType<typeof dotted>[]) =>
    addedIn(3, CONTEXT, [DOTS, PLATE, ...cards]).flatMap(({ kind, options }) =>
      kind === 'votingRound' ? [(options as unknown[]).length] : [],
    );
  expect(optionsOf([dotted('a', 7), dotted('b', 0), dotted('c', 0)])).toEqual([2]);
  for (const count of [2, 26, 27, 53]) {
    const sizes = optionsOf(Array.from({ length: count }, (_, i) => dotted(`c${i}`, i + 1)));
    expect(Math.min(...sizes), `${count} cards`).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(26);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
  }
});

test('dots in rounds: cards and sessions have none any more', () => {
  const grown = (body: Record<string, unknown>) => upgradedRecord(body, { from: 2, to: 3 }, CONTEXT);
  expect(grown(dotted('a', 2))).not.toHaveProperty('dots');
  expect(grown(DOTS)).toEqual({ kind: 'session', id: 'session', voters: 12, title: 'Kiezen' });
});

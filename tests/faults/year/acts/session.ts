import fc from 'fast-check';
import { PERSPECTIVES } from '../../../../core/domain/perspective.ts';
import { SESSION_KINDS } from '../../../../core/domain/session-kinds.ts';
import { allTemplates } from '../../../../services/templates.ts';
import { anyCommand } from '../../../core/gestures/arbitrary.ts';
import { Broken, textOf } from '../watch.ts';
import type { Year } from '../year.ts';

const HOUR = 3_600_000;
const METHODS = [
  { type: 'dots', budget: 3, cap: 2 },
  { type: 'scale', highest: 10 },
  { type: 'agree' },
  { type: 'matrix' },
];
const STATUSES = ['open', 'busy', 'done', 'dropped'];

export const dayOf = (y: Year) => new Date(y.laptop.now).toISOString().slice(0, 10);
const someone = (y: Year) => y.pick(PERSPECTIVES) ?? 'policy';

/** A gesture of whom nobody knows whether it makes sense. */
const anything = (y: Year) => fc.sample(anyCommand, { numRuns: 1, seed: y.random(2 ** 30) })[0] ?? {};

function zoneHere(y: Year): string {
  const plate = y.all('plate').find(({ id }) => id === y.place.plateId);
  const template = allTemplates(y.laptop.db).find(({ id }) => id === plate?.templateId);
  return y.pick(template?.zones ?? [])?.id ?? 'start';
}

async function note(y: Year) {
  const text = y.random(4) === 0 && y.names.length > 0 ? `${spoken(y)} vertelt` : `kaart ${y.random(99)}`;
  await y.run({ type: 'note.add', id: y.id(), perspective: someone(y), text, at: { zone: zoneHere(y) } });
}

/** A name that is said out loud: from now on the room may see it. */
function spoken(y: Year): string {
  const name = y.pick(y.names) ?? '';
  y.words.secrets.delete(name);
  return name;
}

async function person(y: Year) {
  const name = y.word('naam');
  const { ok } = await y.run({
    ...{ type: 'participant.add', id: y.id(), name, organisation: 'wijkteam', perspective: someone(y) },
  });
  if (!ok) return;
  y.words.secrets.set(name, 'a name');
  y.names.push(name);
}

async function secrets(y: Year) {
  const word = y.word('geheim');
  const commands = [
    { type: 'privateNotes.change', text: `Let op: ${word}` },
    { type: 'session.change', changes: { facilitator: word, date: dayOf(y) } },
    { type: 'session.change', changes: { absent: word } },
    { type: 'intake.change', changes: { soreSpot: word } },
  ];
  y.words.secrets.set(word, 'what only she reads,');
  await y.run(y.pick(commands) ?? {});
}

async function agree(y: Year) {
  const task = y.id();
  const cardIds = y.all('card').flatMap(({ id, plateId }) => (plateId === y.place.plateId ? id : []));
  const because = cardIds.slice(0, y.random(3));
  await y.run({
    type: 'task.add',
    id: task,
    from: 'lang wachten',
    to: 'snel antwoord',
    forWhom: '',
    why: '',
    cardIds: because,
  });
  const fields = { firstStep: 'bellen', howWeKnow: '', dueDate: dayOf(y), lookBackDate: null };
  const who = y.names.length > 0 ? spoken(y) : '';
  await y.run({ type: 'action.add', id: y.id(), taskId: task, what: `doen ${y.random(99)}`, who, ...fields });
}

async function lookBack(y: Year) {
  const action = y.pick(y.all('action'));
  if (!action) return;
  const status = y.pick(STATUSES);
  await y.run({ type: 'status.report', id: y.id(), actionId: action.id, day: dayOf(y), status, note: 'gehoord' });
}

async function learn(y: Year) {
  const [question, experiment] = [y.id(), y.id()];
  await y.run({
    ...{ type: 'learningQuestion.add', id: question, text: 'Wat helpt?', elementId: null, taskId: null, shared: true },
    source: { from: 'own' },
  });
  const plan = { what: 'bellen', where: 'loket', until: null, prediction: 'sneller', notice: 'minder vragen' };
  await y.run({ type: 'experiment.add', id: experiment, questionId: question, ...plan });
  await y.run({ type: 'experiment.start', id: experiment, day: dayOf(y) });
}

/** Somebody tells a journey; the room may see it when she says so. */
async function tell(y: Year) {
  const [id, name] = [y.id(), y.word('verteller')];
  if (y.random(2) === 0) await y.run({ type: 'plate.change', id: y.place.plateId, changes: { templateId: 'journey' } });
  const consent = { meeting: y.random(2) === 0, minutes: y.random(2) === 0, sharing: y.random(2) === 0 };
  const teller = await y.run({ type: 'teller.add', id, label: 'een inwoner', name, consent, askedOn: dayOf(y) });
  if (!teller.ok) return;
  y.words.secrets.set(name, 'the name of a teller');
  for (let i = y.random(3); i >= 0; i--) {
    const text = y.word('moment');
    const told = { zone: zoneHere(y), text: `Ik wachtte ${text}`, feeling: 1, duration: '' };
    const { ok } = await y.run({ type: 'moment.add', id: y.id(), tellerId: id, ...told });
    if (ok && !consent.meeting) y.words.secrets.set(text, 'a moment that was not for the meeting');
  }
}

/** A teller takes consent back: nothing is left of what was told. */
async function takeBack(y: Year) {
  const teller = y.pick(y.all('teller').filter(({ withdrawnOn }) => withdrawnOn === null));
  if (!teller) return;
  const told = y
    .all('card')
    .flatMap(({ content }) => (content.type === 'moment' && content.tellerId === teller.id ? content.text : []));
  const { ok } = await y.ask('journey.withdraw', { trajectoryId: y.main, tellerId: teller.id });
  if (!ok) return;
  for (const text of [...told, teller.name]) {
    const word = /Zq\w+w/.exec(text)?.[0];
    if (word) y.isGone(word, 'what a teller took back');
  }
}

/** Does something, takes it back and does it again. */
async function back(y: Year) {
  // An hour later: what is typed now is a step of its own.
  y.laptop.now += HOUR;
  const before = textOf(y.document);
  const { ok } = await y.run(anything(y));
  const after = textOf(y.document);
  if (!ok || before === after) return;
  const undone = await y.ask('document.undo', y.here());
  if (!undone.ok) {
    if (undone.code !== 'round-revealed') throw new Broken(`the last step cannot be taken back: ${undone.code}`);
    return;
  }
  if (textOf(y.document) !== before && !isReveal(y)) throw new Broken('undo did not bring back what was there');
  const again = await y.ask('document.redo', y.here());
  if (!again.ok) throw new Broken(`what was taken back cannot be done again: ${again.code}`);
  if (textOf(y.document) !== after) throw new Broken('redo did not bring back what was done');
}

/** A reveal is only hidden by its undo. */
const isReveal = (y: Year) => y.all('votingRound').some(({ state }) => state === 'hidden');

async function round(y: Year) {
  const cards = y.all('card').filter(({ plateId, content }) => plateId === y.place.plateId && content.type === 'note');
  const cardIds = cards.slice(0, 4).map(({ id }) => id);
  const rules = { method: y.pick(METHODS), perPerspective: y.random(3) === 0, voters: 20, cardIds };
  await y.run({ type: 'round.add', id: y.id(), question: 'Wat eerst?', ...rules, parentId: null, open: true });
}

/** Adds a session of some kind and opens it. */
async function session(y: Year) {
  const sessionKind = y.pick(Object.keys(SESSION_KINDS));
  const place = { sessionId: y.id(), plateId: y.id() };
  const titled = { title: 'Bijeenkomst', date: dayOf(y) };
  const { ok } = await y.ask('sessions.add', { trajectoryId: y.main, place, sessionKind, ...titled });
  if (ok) await goTo(y, place);
}

async function goTo(y: Year, place: Year['place'] | undefined) {
  if (!place) return;
  const { ok } = await y.ask('sessions.open', { trajectoryId: y.main, place });
  if (ok) y.place = place;
}

async function theme(y: Year) {
  const plateId = y.id();
  const { ok } = await y.run({
    type: 'theme.begin',
    id: y.id(),
    plateId,
    themeId: 'waarden',
    title: 'Botsende waarden',
  });
  if (ok) await goTo(y, { sessionId: y.place.sessionId, plateId });
}

/** What is in the bin comes back as it was, or is deleted and nowhere any more. */
async function bin(y: Year) {
  const at = y.here();
  const { sessionId } = at;
  const word = y.word('prullenbak');
  await y.run({ type: 'privateNotes.change', text: word });
  const before = textOf(y.document);
  const { ok } = await y.ask('sessions.remove', { trajectoryId: y.main, sessionId });
  if (!ok) return;
  const opened = await y.ask('document.run', { ...at, command: { type: 'cards.tidy' } });
  if (opened.ok) throw new Broken('a session in the bin can be changed');
  if (y.random(2) === 0) {
    await y.done('sessions.restore', { trajectoryId: y.main, sessionId });
    if (textOf(y.document) !== before) throw new Broken('a session came out of the bin other than it went in');
  } else {
    await y.done('sessions.delete', { trajectoryId: y.main, sessionId });
    y.isGone(word, 'a deleted session,');
    const place = y.places()[0];
    if (place) y.place = place;
    await goTo(y, place);
  }
}

/** What happens in a meeting. */
export const SESSION_ACTS = {
  ...{ note, person, secrets, agree, lookBack, learn, tell, takeBack, back, round, session, theme, bin },
  gesture: async (y: Year) => void (await y.run(anything(y))),
  go: (y: Year) => goTo(y, y.pick(y.places())),
  undo: async (y: Year) => void (await y.ask('document.undo', y.here())),
  redo: async (y: Year) => void (await y.ask('document.redo', y.here())),
  copySession: async (y: Year) => {
    await y.ask('sessions.copy', { trajectoryId: y.main, sessionId: y.place.sessionId, title: 'Nog eens' });
  },
};

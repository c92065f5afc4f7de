import type { AnswersForReview } from '../../../core/answers/answer.ts';
import { FIRST } from '../../../core/document/document.ts';
import { unwrap } from '../../helpers/services.ts';
import { type Command, ID, note, SECOND, twoSessions } from '../sessions/two-sessions.ts';

const person = (id: string, name: string): Command => ({
  type: 'participant.add',
  ...{ id, name, organisation: `bureau ${name}`, perspective: 'frontline' },
});

/** A trajectory in which this person is everywhere: people, records of all kinds, steps, bin, answers, quotes, what was set aside. */
export async function storyOf(name: string, folder?: string) {
  const started = await twoSessions(folder);
  const { done, send, call, services, db } = started;
  const [first = ''] = name.split(' ');
  await done(
    FIRST,
    person('w1', name),
    person('w2', 'Bilal'),
    note('n1', `${name} vertelt`),
    note('n2', 'Zonder naam'),
  );
  await done(FIRST, { type: 'note.change', id: 'n1', changes: { text: `${first} vertelt dat het lang duurt` } });
  await done(FIRST, {
    type: 'session.change',
    changes: { facilitator: name, absent: `${name}, Joke`, place: 'De Til' },
  });
  await done(FIRST, { type: 'privateNotes.change', text: `Let op ${first}.` });
  await done(FIRST, { type: 'minutes.change', changes: { introduction: `Met dank aan ${name}.` } });
  await done(FIRST, {
    type: 'action.add',
    ...{ id: 'a1', taskId: null, what: 'bellen', who: name, dueDate: null, firstStep: `${first} belt`, howWeKnow: '' },
    lookBackDate: null,
  });
  await done(FIRST, {
    type: 'action.add',
    ...{
      id: 'a2',
      taskId: null,
      what: 'schrijven',
      who: `${first} en Bilal`,
      dueDate: null,
      firstStep: '',
      howWeKnow: '',
    },
    lookBackDate: null,
  });
  await done(FIRST, note('n3', `${name} in de prullenbak`), { type: 'cards.remove', ids: ['n3'] });
  await done(FIRST, { type: 'participant.remove', id: 'w1' } as Command);
  await done(SECOND, person('q1', name), note('m1', `Volgens ${name}s zus`));
  await done(SECOND, {
    type: 'status.report',
    id: 'r1',
    actionId: 'a1',
    status: 'busy',
    note: `${name} is begonnen`,
    day: null,
  });
  const answers = Array.from({ length: 12 }, (_, i) =>
    i === 3 ? `${name} van het loket hielp mij niet` : `Antwoord ${i}`,
  );
  const csv = ['Wie bent u?;Ik word gehoord;Waarom?', ...answers.map((text) => `Inwoner;Eens;${text}`)].join('\n');
  const uploadId = services.uploads.add('scan.csv', new TextEncoder().encode(csv));
  const { mapping } = unwrap<{ mapping: object }>(await call('scan.propose', { uploadId }));
  unwrap(await call('scan.import', { trajectoryId: ID, uploadId, mapping, includeAbandoned: true }));
  const open = unwrap<AnswersForReview>(await call('answers.list', { trajectoryId: ID })).answers;
  const answer = open.find(({ raw }) => raw.includes(name));
  const answerId = answer?.id ?? '';
  unwrap(await call('answers.release', { trajectoryId: ID, answerId, text: answer?.raw, confirmed: true }));
  unwrap(await call('answers.tag', { trajectoryId: ID, answerId, tags: [first, 'loket'] }));
  const aside = db.prepare(
    `INSERT INTO set_aside (trajectory_id, source, ref, name, version, body, reason) VALUES (?, 'record', ?, ?, 99, ?, ?)`,
  );
  aside.run(ID, 'x1', 'drawing', JSON.stringify({ id: 'x1', kind: 'drawing', text: `Getekend door ${name}` }), 'newer');
  aside.run(ID, 'x2', 'drawing', `{"id":"x2","text":"${name.slice(0, 6)}`, 'damaged');
  unwrap(await send('sessions.remove', { sessionId: SECOND.sessionId }));
  return { ...started, answerId };
}

/** Every text that is asked about, decided by this. */
export async function forgetAll(
  { call }: Pick<Awaited<ReturnType<typeof storyOf>>, 'call'>,
  name: string,
  accepts: (text: string) => boolean = () => true,
) {
  const proposal = unwrap<{
    named: number;
    questions: { text: string; becomes: string; places: number }[];
    elsewhere: string[];
  }>(await call('forgetting.propose', { trajectoryId: ID, name }));
  const texts = proposal.questions.map(({ text }) => text);
  const decided = { yes: texts.filter(accepts), no: texts.filter((text) => !accepts(text)) };
  const reply = await call('forgetting.forget', { trajectoryId: ID, name, ...decided });
  return { proposal, reply };
}

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AnswersForReview } from '../../../core/answers/answer.ts';
import type { CallInput, MethodName, Output } from '../../../core/contract/methods.ts';
import { entriesOf } from '../../../services/api.ts';
import { pictureOf } from '../../helpers/minutes-pictures.ts';
import { startServices, unwrap } from '../../helpers/services.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const OTHER = 'other';
const ANSWERS = Array.from({ length: 12 }, (_, i) => `Antwoord nummer ${i} over het loket.`);
const csvOf = (answers: readonly string[]) =>
  ['Wie bent u?;Ik word gehoord;Waarom?', ...answers.map((text) => `Inwoner;Eens;"${text}"`)].join('\n');

type Started = ReturnType<typeof startServices>;
/** The real services, and what a call needs to succeed. */
export type Situation = Started & { readonly id: string; upload(name: string, content: string | Uint8Array): string };

const uploader =
  ({ services }: Started) =>
  (name: string, content: string | Uint8Array) =>
    services.uploads.add(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);

async function proposed({ call, upload }: Pick<Situation, 'call' | 'upload'>, answers: readonly string[]) {
  const uploadId = upload('scan.csv', csvOf(answers));
  const { mapping } = unwrap<Output<'scan.propose'>>(await call('scan.propose', { uploadId }));
  return { uploadId, mapping };
}

/** The example with a step taken and one undone, and a trajectory with a release whose answer is gone. */
async function prepare(): Promise<{ bytes: Uint8Array; id: string }> {
  const started = startServices();
  const { call, db } = started;
  const upload = uploader(started);
  const { id } = unwrap<{ id: string }>(await call('trajectories.openSample', null));
  const at = { zone: 'choose' };
  for (const command of [
    { type: 'note.add', id: 'gone', perspective: 'policy', text: 'Weg', at },
    { type: 'cards.remove', ids: ['gone'] },
    { type: 'note.add', id: 'undone', perspective: 'policy', text: 'Terug', at },
  ]) {
    unwrap(await call('document.run', { trajectoryId: id, command }));
  }
  unwrap(await call('document.undo', { trajectoryId: id }));
  unwrap(await call('trajectories.create', { id: OTHER, municipality: 'Dorp' }));
  const importOther = async (answers: readonly string[]) => {
    const file = await proposed({ call, upload }, answers);
    unwrap(await call('scan.import', { trajectoryId: OTHER, ...file, includeAbandoned: true }));
  };
  await importOther(ANSWERS);
  const { answers } = unwrap<AnswersForReview>(await call('answers.list', { trajectoryId: OTHER }));
  const [first] = answers;
  const release = { trajectoryId: OTHER, answerId: first?.id, text: first?.raw };
  unwrap(await call('answers.release', release));
  await importOther(ANSWERS.slice(1));
  return { bytes: db.serialize(), id };
}

let prepared: ReturnType<typeof prepare> | undefined;

/** Services on a fresh copy of the same data. */
export async function situation(): Promise<Situation> {
  prepared ??= prepare();
  const { bytes, id } = await prepared;
  const folder = tempFolder();
  writeFileSync(path.join(folder, 'praatplaat.sqlite'), bytes);
  const started = startServices(folder);
  return { ...started, id, upload: uploader(started) };
}

const answersIn = ({ services, id }: Situation) => services.answers.list(id).answers;
const open = (s: Situation) => answersIn(s).find((answer) => !answer.released);
const unreleased = (s: Situation) => open(s)?.id ?? '';
const released = (s: Situation) => answersIn(s).find((answer) => answer.released)?.id ?? '';
const statementId = ({ services, id }: Situation) => services.scans.results(id)?.statements[0]?.id ?? '';
const png = ({ upload }: Situation) => upload('plaat.png', pictureOf(100, 60).png);
const start = { zone: 'start' };

type Calls = { readonly [M in MethodName]: (s: Situation) => CallInput<M> | Promise<CallInput<M>> };

/** A call of each method that succeeds and, where the method changes something, changes it. */
export const everyCall: Calls = {
  'trajectories.list': () => null,
  'trajectories.create': () => ({ id: 'new', municipality: 'Stad' }),
  'trajectories.openSample': async ({ call, id }) => {
    unwrap(await call('trajectories.remove', { id }));
    return null;
  },
  'trajectories.open': ({ id }) => ({ id }),
  'trajectories.rename': ({ id }) => ({ id, municipality: 'Elders' }),
  'trajectories.chooseTemplate': ({ id }) => ({ id, templateId: 'importance-influence' }),
  'trajectories.remove': ({ id }) => ({ id }),
  'templates.list': () => null,
  'templates.adapt': ({ id }) => ({
    trajectoryId: id,
    id: 'own',
    titles: { name: 'Onze plaat', zones: ['Nu', 'Herkennen', 'Kiezen', 'Opgave', 'Afspraken'] },
  }),
  'scan.propose': ({ id, upload }) => ({ trajectoryId: id, uploadId: upload('scan.csv', csvOf(ANSWERS)) }),
  'scan.cancel': ({ upload }) => ({ uploadId: upload('scan.csv', csvOf(ANSWERS)) }),
  'scan.check': (s) => proposed(s, ANSWERS),
  'scan.import': async (s) => ({ trajectoryId: s.id, ...(await proposed(s, ANSWERS)), includeAbandoned: true }),
  'scan.paperForm': ({ id }) => ({ trajectoryId: id }),
  'scan.addForm': (s) => {
    const answers = [{ id: statementId(s), answer: 0 }];
    return { trajectoryId: s.id, form: { perspective: 'residents', answers, points: [], openAnswers: [] } };
  },
  'scan.results': ({ id }) => ({ trajectoryId: id }),
  'scan.includeAbandoned': ({ id }) => ({ trajectoryId: id, include: true }),
  'scan.setThreshold': ({ id }) => ({ trajectoryId: id, threshold: 8 }),
  'toolbox.methods': () => null,
  'results.export': ({ id }) => ({ trajectoryId: id, format: 'xlsx' }),
  'answers.list': ({ id }) => ({ trajectoryId: id }),
  'answers.release': (s) => ({ trajectoryId: s.id, answerId: unreleased(s), text: open(s)?.raw ?? '' }),
  'answers.withdraw': (s) => ({ trajectoryId: s.id, answerId: released(s) }),
  'answers.withdrawVanished': ({ services }) => {
    const [gone] = services.answers.list(OTHER).vanished;
    return { trajectoryId: OTHER, releaseId: gone?.releaseId ?? '' };
  },
  'answers.tag': (s) => ({ trajectoryId: s.id, answerId: unreleased(s), tags: ['wachten'] }),
  'answers.pick': (s) => ({ trajectoryId: s.id, answerId: unreleased(s), picked: true }),
  'answers.group': (s) => ({ trajectoryId: s.id, answerIds: [unreleased(s)], heading: 'Wachten' }),
  'charts.frame': ({ id }) => ({ trajectoryId: id, choice: { show: 'overview' } }),
  'charts.deliver': (s) => ({ trajectoryId: s.id, uploadId: png(s), format: 'png', subject: 'Grafiek' }),
  'charts.pdf': ({ id }) => ({ trajectoryId: id, subject: 'Grafiek' }),
  'document.snapshot': ({ id }) => ({ trajectoryId: id }),
  'document.run': ({ id }) => ({
    trajectoryId: id,
    command: { type: 'note.add', id: 'n', perspective: 'policy', text: 'Nieuw', at: start },
  }),
  'document.placeFromScan': (s) => ({
    trajectoryId: s.id,
    id: 'placed',
    source: { type: 'statement', statementId: statementId(s) },
    at: start,
  }),
  'document.placeHighlights': (s) => ({
    trajectoryId: s.id,
    cards: [{ id: 'placed', source: { type: 'statement', statementId: statementId(s) } }],
    at: start,
  }),
  'document.timeline': ({ id }) => ({ trajectoryId: id }),
  'document.removedCards': ({ id }) => ({ trajectoryId: id }),
  'document.restoreCard': ({ id }) => ({ trajectoryId: id, id: 'gone' }),
  'document.undo': ({ id }) => ({ trajectoryId: id }),
  'document.redo': ({ id }) => ({ trajectoryId: id }),
  'projector.choose': ({ id }) => ({ trajectoryId: id, choice: { show: 'improvementPoints' } }),
  'projector.open': () => null,
  'projector.direct': () => ({ do: 'look', look: { textSize: 40, theme: 'dark', sound: false } }),
  'projector.state': () => null,
  'projector.frame': () => null,
  'minutes.model': ({ id }) => ({ trajectoryId: id }),
  'minutes.sheets': ({ id }) => ({ trajectoryId: id, version: 'short' }),
  'minutes.export': (s) => ({
    trajectoryId: s.id,
    format: 'docx',
    plate: { uploadId: png(s), width: 100, height: 60 },
    charts: [],
  }),
  'minutes.pdf': ({ id }) => ({ trajectoryId: id }),
  'settings.read': () => null,
  'settings.change': () => ({ author: 'Iemand' }),
  'houseStyle.read': ({ id }) => ({ trajectoryId: id }),
  'houseStyle.change': ({ id }) => ({ trajectoryId: id, color: '123456' }),
};

/** Calls that come through the contract and are refused after that, beside those of a trajectory that is not there. */
export const refusedCalls: readonly (readonly [MethodName, (s: Situation) => unknown])[] = [
  ['trajectories.create', ({ id }) => ({ id, municipality: 'Stad' })],
  ['trajectories.chooseTemplate', ({ id }) => ({ id, templateId: 'nergens' })],
  ['templates.adapt', (s) => ({ ...(everyCall['templates.adapt'](s) as object), id: 'importance-influence' })],
  ['scan.import', async (s) => ({ ...(await everyCall['scan.import'](s)), uploadId: 'nergens' })],
  [
    'scan.addForm',
    ({ id }) => ({
      trajectoryId: id,
      form: { perspective: 'residents', answers: [], points: [], openAnswers: [] },
    }),
  ],
  ['answers.release', ({ id }) => ({ trajectoryId: id, answerId: 'nergens', text: 'Iets' })],
  ['answers.withdraw', ({ id }) => ({ trajectoryId: id, answerId: 'nergens' })],
  ['answers.withdrawVanished', ({ id }) => ({ trajectoryId: id, releaseId: 'nergens' })],
  ['answers.tag', ({ id }) => ({ trajectoryId: id, answerId: 'nergens', tags: [] })],
  ['answers.pick', ({ id }) => ({ trajectoryId: id, answerId: 'nergens', picked: true })],
  ['answers.group', (s) => ({ trajectoryId: s.id, answerIds: [unreleased(s), 'nergens'], heading: 'Wachten' })],
  ['document.run', ({ id }) => ({ trajectoryId: id, command: { type: 'cards.remove', ids: ['nergens'] } })],
  ['document.restoreCard', ({ id }) => ({ trajectoryId: id, id: 'nergens' })],
  ['document.undo', () => ({ trajectoryId: OTHER })],
  ['document.redo', () => ({ trajectoryId: OTHER })],
  ['houseStyle.change', ({ id }) => ({ trajectoryId: id, color: 'fffff0' })],
];

/** What a method is declared to do. */
export const effectsOf = ({ services }: Pick<Situation, 'services'>, name: MethodName) =>
  entriesOf(services)[name].effects as readonly string[];

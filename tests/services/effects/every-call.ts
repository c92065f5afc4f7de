import type { MethodName } from '../../../core/contract/methods.ts';
import { accept } from '../../../core/document/decision.ts';
import { FIRST } from '../../../core/document/document.ts';
import { entriesOf } from '../../../services/api.ts';
import { copyBeforeMigration } from '../../../services/database/copies/copies.ts';
import { pictureOf } from '../../helpers/minutes-pictures.ts';
import { atFirst } from '../../helpers/place.ts';
import { unwrap } from '../../helpers/services.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { lobbyCalls } from './lobby-calls.ts';
import { regionCalls } from './region-calls.ts';
import { ANSWERS, BINNED, type Calls, csvOf, NEW, OTHER, proposed, SECOND, type Situation } from './situation.ts';
import { waveCalls } from './wave-calls.ts';

const answersIn = ({ services, id }: Situation) => services.answers.list(id).answers;
const open = (s: Situation) => answersIn(s).find((answer) => !answer.released);
export const unreleased = (s: Situation) => open(s)?.id ?? '';
const released = (s: Situation) => answersIn(s).find((answer) => answer.released)?.id ?? '';
const statementId = ({ services, id }: Situation) => services.scans.results(id)?.statements[0]?.id ?? '';
const png = ({ upload }: Situation) => upload('plaat.png', pictureOf(100, 60).png);
const start = { zone: 'start' };
const inBin = ({ id }: Situation) => ({ trajectoryId: id, sessionId: BINNED.sessionId });
export const changePlate = (templateId: string) => ({
  type: 'plate.change',
  id: FIRST.plateId,
  changes: { templateId },
});
/** The scan that is not shown. */
const otherScan = ({ services, id }: Situation) => services.scans.list(id).at(-1)?.id ?? '';

/** The path of a copy that is made now. */
export function copied({ db, services }: Situation): string {
  copyBeforeMigration(db, db.name, 9, new Date());
  return services.copies.list()[0]?.path ?? '';
}

/** The other trajectory, which lies in the bin now. */
async function otherInBin({ call }: Situation) {
  unwrap(await call('trajectories.remove', { id: OTHER }));
  return { id: OTHER };
}

/** Forgets a word of a released answer as if it were a name, so that results change too. */
function forgetsQuote(s: Situation) {
  const text = answersIn(s).find((answer) => answer.released)?.released?.text ?? '';
  const name = /\p{L}{4,}/u.exec(text)?.[0] ?? '';
  const { questions } = s.services.forgetting.propose(s.id, name);
  return { trajectoryId: s.id, name, yes: questions.map((one) => one.text), no: [] };
}

/** A teller who agreed to everything, with a moment on the plate; there are no steps of it. */
function told({ services, id }: Situation): string {
  const consent = { meeting: true, minutes: true, sharing: true };
  const teller = { kind: 'teller', id: 'teller', order: 1, label: 'een inwoner', name: '', consent } as const;
  const content = { type: 'moment', perspective: 'residents', tellerId: 'teller', text: 'Niets gehoord' } as const;
  const moment = { kind: 'card', id: 'moment', order: 99, plateId: FIRST.plateId, x: 0, y: 0 } as const;
  services.documents.arrange(id, (document) =>
    accept(
      document,
      { ...teller, askedOn: null, withdrawnOn: null },
      { ...moment, content: { ...content, feeling: -1, duration: '' } },
    ),
  );
  return teller.id;
}

const PHRASE = 'appel boom kaas tuin';
/** The trajectory as a file that a window handed over. */
async function sealedFile({ services, id, upload }: Situation) {
  const { fileName, data } = await services.trajectoryFiles.save(id, PHRASE);
  return { uploadId: upload(fileName, data), phrase: PHRASE };
}

/** A card that changed behind the back of the program, with a copy of before. */
function damagedCard(s: Situation) {
  copied(s);
  s.db.exec('DROP TRIGGER sum_updated_record');
  s.db.exec("UPDATE record SET body = replace(body, 'e', 'é') WHERE kind = 'action'");
  s.services.damage.look();
  return null;
}

async function inSecondPlace({ services }: Situation) {
  await services.secondPlace.choose({ folder: tempFolder(), phrase: PHRASE });
  return null;
}

function lostLog({ db }: Situation) {
  db.exec("UPDATE meta SET value = 1 WHERE key = 'lost_log'");
  return null;
}

/** A call of each method that succeeds and, where the method changes something, changes it. */
export const everyCall: Calls = {
  'trajectories.list': () => null,
  'trajectories.create': () => ({ id: 'new', municipality: 'Stad' }),
  'trajectories.openSample': async ({ call, id }) => {
    unwrap(await call('trajectories.remove', { id }));
    return null;
  },
  'trajectories.openSampleYear': () => null,
  'trajectories.renewSample': ({ id }) => ({ id }),
  'trajectories.open': ({ id }) => ({ id }),
  'trajectories.rename': ({ id }) => ({ id, municipality: 'Elders' }),
  'trajectories.remove': ({ id }) => ({ id }),
  'trajectories.bin': () => null,
  'trajectories.restore': otherInBin,
  'trajectories.delete': otherInBin,
  'templates.list': () => null,
  'templates.adapt': ({ id }) => ({
    ...atFirst(id),
    id: 'own',
    titles: { name: 'Onze plaat', zones: ['Nu', 'Herkennen', 'Kiezen', 'Opgave', 'Afspraken'] },
  }),
  'scan.propose': ({ id, upload }) => ({ trajectoryId: id, uploadId: upload('scan.csv', csvOf(ANSWERS)) }),
  'principles.propose': () => ({ texts: ['De hulp past bij mijn leven.', ''] }),
  'principles.decide': () => ({ text: 'De hulp past.', decision: { kind: 'belongs', principle: 1 } }),
  'scan.together': ({ upload }) => ({
    uploadIds: ['inwoners.csv', 'medewerkers.csv'].map((name) => upload(name, csvOf(ANSWERS))),
  }),
  'scan.cancel': ({ upload }) => ({ uploadId: upload('scan.csv', csvOf(ANSWERS)) }),
  'scan.check': (s) => proposed(s, ANSWERS),
  'scan.import': async (s) => ({ trajectoryId: s.id, ...(await proposed(s, ANSWERS)), includeAbandoned: true }),
  'scan.list': ({ id }) => ({ trajectoryId: id }),
  'scan.undoImport': async (s) => {
    const file = { ...(await proposed(s, ANSWERS)), includeAbandoned: true, how: 'new' as const };
    unwrap(await s.call('scan.import', { trajectoryId: s.id, ...file }));
    return { trajectoryId: s.id };
  },
  'scan.choose': (s) => ({ trajectoryId: s.id, scanId: otherScan(s) }),
  'scan.describe': (s) => ({ trajectoryId: s.id, scanId: otherScan(s), title: 'Voorjaar', takenOn: '2026-03-01' }),
  'scan.paperForm': ({ id }) => ({ trajectoryId: id }),
  'scan.addForm': (s) => {
    const answers = [{ id: statementId(s), answer: 0 }];
    return { trajectoryId: s.id, form: { perspective: 'residents', answers, points: [], openAnswers: [] } };
  },
  'scan.results': ({ id }) => ({ trajectoryId: id }),
  'scan.includeAbandoned': ({ id }) => ({ trajectoryId: id, include: true }),
  'scan.setThreshold': ({ id }) => ({ trajectoryId: id, threshold: 8 }),
  ...{ 'runSheet.proposals': () => null, 'reflection.themes': () => null },
  ...{ 'toolbox.workingElements': () => null, 'toolbox.methods': () => null },
  'toolbox.teamQuestions': () => null,
  'results.forDocuments': ({ id }) => ({ trajectoryId: id }),
  'results.findings': ({ id }) => ({ trajectoryId: id }),
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
  'document.snapshot': ({ id }) => atFirst(id),
  'document.run': ({ id }) => ({
    ...atFirst(id),
    command: { type: 'note.add', id: 'n', perspective: 'policy', text: 'Nieuw', at: start },
  }),
  'document.placeFromScan': (s) => ({
    ...atFirst(s.id),
    id: 'placed',
    source: { type: 'statement', statementId: statementId(s) },
    at: start,
  }),
  'document.placeHighlights': (s) => ({
    ...atFirst(s.id),
    cards: [{ id: 'placed', source: { type: 'statement', statementId: statementId(s) } }],
    at: start,
  }),
  'document.timeline': ({ id }) => atFirst(id),
  'document.backTo': async ({ call, id }) => {
    const command = { type: 'notes.add', notes: [{ id: 'later', text: 'a' }], perspective: 'policy', zone: 'choose' };
    unwrap(await call('document.run', { ...atFirst(id), command }));
    const { steps } = unwrap<{ steps: unknown[] }>(await call('document.timeline', atFirst(id)));
    return { ...atFirst(id), count: steps.length - 1, of: steps.length };
  },
  'document.removedCards': ({ id }) => atFirst(id),
  'document.restoreCard': ({ id }) => ({ ...atFirst(id), id: 'gone' }),
  'document.undo': ({ id }) => atFirst(id),
  'document.redo': ({ id }) => atFirst(id),
  'sessions.add': ({ id }) => ({
    trajectoryId: id,
    place: NEW,
    sessionKind: 'lookBack',
    title: 'Terugblik',
    date: null,
  }),
  'sessions.open': ({ id }) => ({ trajectoryId: id, place: SECOND }),
  'sessions.copy': ({ id }) => ({ ...atFirst(id), title: 'Nog een keer' }),
  'sessions.remove': ({ id }) => atFirst(id),
  'sessions.restore': inBin,
  'sessions.delete': inBin,
  ...waveCalls,
  ...lobbyCalls,
  'questionnaire.begin': () => null,
  'questionnaire.export': ({ id }) => ({ trajectoryId: id, format: { kind: 'limesurvey' } }),
  ...regionCalls,
  'projector.choose': ({ id }) => ({ ...atFirst(id), choice: { show: 'statements', principle: 1 } }),
  'projector.open': () => null,
  'projector.direct': () => ({ do: 'look', look: { textSize: 40, theme: 'dark', sound: false } }),
  'projector.state': () => null,
  'projector.frame': () => null,
  'minutes.export': (s) => ({
    ...atFirst(s.id),
    format: 'docx',
    plate: { uploadId: png(s), width: 100, height: 60 },
    charts: [],
  }),
  'minutes.checkSheet': ({ id }) => ({ trajectoryId: id }),
  'minutes.pdf': ({ id }) => atFirst(id),
  'disk.state': () => null,
  'damage.state': () => null,
  'damage.mend': damagedCard,
  'damage.told': lostLog,
  'secondPlace.state': () => null,
  'secondPlace.choose': () => ({ folder: tempFolder(), phrase: PHRASE }),
  'secondPlace.copy': inSecondPlace,
  'secondPlace.stop': inSecondPlace,
  'copies.list': () => null,
  'copies.remove': (s) => ({ path: copied(s) }),
  'trajectoryFiles.proposePhrase': () => null,
  'trajectoryFiles.save': ({ id }) => ({ trajectoryId: id, phrase: PHRASE }),
  'trajectoryFiles.inspect': sealedFile,
  'trajectoryFiles.open': async (s) => ({ ...(await sealedFile(s)), how: 'beside' }),
  'trajectoryFiles.inCopy': (s) => ({ path: copied(s) }),
  'trajectoryFiles.restore': (s) => ({ path: copied(s), id: s.id, how: 'beside' }),
  'settings.read': () => null,
  'settings.change': () => ({ author: 'Iemand' }),
  'forgetting.people': ({ id }) => ({ trajectoryId: id }),
  'forgetting.propose': ({ id }) => ({ trajectoryId: id, name: 'Fatima' }),
  'forgetting.forget': forgetsQuote,
  'journey.guide': () => null,
  'journey.withdraw': (s) => ({ trajectoryId: s.id, tellerId: told(s) }),
  'journey.handedOut': (s) => {
    told(s);
    return { ...atFirst(s.id), what: 'picture' };
  },
  'houseStyle.read': ({ id }) => ({ trajectoryId: id }),
  'houseStyle.change': ({ id }) => ({ trajectoryId: id, color: '123456' }),
};

/** What a method is declared to do. */
export const effectsOf = ({ services }: Pick<Situation, 'services'>, name: MethodName) =>
  entriesOf(services)[name].effects as readonly string[];

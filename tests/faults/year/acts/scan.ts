import type { AnswerForReview, AnswersForReview } from '../../../../core/answers/answer.ts';
import type { ImportProposal } from '../../../../core/scan/table/mapping.ts';
import { inVersion } from '../../../../minutes/model/build.ts';
import { differences } from '../../../helpers/minutes-against-model.ts';
import { pictureOf, picturesFor } from '../../../helpers/minutes-pictures.ts';
import { windowMinutes } from '../../../helpers/window-minutes.ts';
import { writeMinutes } from '../../../helpers/write-minutes.ts';
import { Broken } from '../watch.ts';
import { RAW } from '../words.ts';
import type { Year } from '../year.ts';

const ANSWERS = ['Helemaal oneens', 'Oneens', 'Neutraal', 'Eens', 'Helemaal eens'];
const POINTS = ['Sneller antwoord', 'Eén vast gezicht', 'Duidelijke brieven'];
const STATEMENTS = ['Ik word gehoord', 'De brief is duidelijk', 'Ik weet wie mij helpt'];

const PLATE = pictureOf(80, 45).png;

/** The words that an answer holds: who it is about, and what was told; only the second is ever released. */
const rawWords = (raw: string) => raw.match(/Zq\w+w/g) ?? [];

/** A file of a survey, in which one group can be too small to be told of. */
function surveyOf(y: Year): string {
  const people = [12 + y.random(20), [3, 8, 25][y.random(3)] ?? 8];
  const rows = people.flatMap((count, group) =>
    Array.from({ length: count }, () => {
      const [who, told] = [y.word('wie'), y.word('verhaal')];
      for (const word of [who, told]) y.words.secrets.set(word, RAW);
      const cells = STATEMENTS.map(() => y.pick(ANSWERS));
      return [
        group === 0 ? 'Inwoner' : 'Medewerker',
        ...cells,
        y.pick(POINTS),
        `${who} zegt dat ${told} lang duurt`,
      ].join(';');
    }),
  );
  return [['Wie bent u?', ...STATEMENTS, 'Wat moet als eerste beter?', 'Waarom?'].join(';'), ...rows].join('\n');
}

async function bringIn(y: Year, how: 'new' | 'replace' | 'add') {
  const { main: trajectoryId, laptop } = y;
  const uploadId = laptop.services.uploads.add('scan.csv', new TextEncoder().encode(surveyOf(y)));
  const { mapping } = await y.done<ImportProposal>('scan.propose', { uploadId, trajectoryId });
  await y.ask('scan.import', { trajectoryId, uploadId, mapping, includeAbandoned: true, how });
}

const scan = async (y: Year) => bringIn(y, y.random(3) === 0 ? 'replace' : 'new');

async function answersOf(y: Year): Promise<readonly AnswerForReview[]> {
  const reply = await y.ask('answers.list', { trajectoryId: y.main });
  return reply.ok ? (reply.value as AnswersForReview).answers : [];
}

/** She releases an answer without who it is about. */
async function release(y: Year) {
  const answer = y.pick((await answersOf(y)).filter(({ released }) => !released));
  const [who = '', told = ''] = rawWords(answer?.raw ?? '');
  if (!answer || told === '' || y.words.withdrawn.has(told)) return;
  const text = answer.raw.replace(who, '[naam]');
  const { ok } = await y.ask('answers.release', { trajectoryId: y.main, answerId: answer.id, text, confirmed: true });
  if (ok) y.words.secrets.delete(told);
}

/** What she takes back is in no card, no step and no result any more. */
async function withdraw(y: Year) {
  const answer = y.pick((await answersOf(y)).filter(({ released }) => released));
  if (!answer) return;
  const [, told = ''] = rawWords(answer.raw);
  const { ok } = await y.ask('answers.withdraw', { trajectoryId: y.main, answerId: answer.id });
  if (ok && told !== '') y.words.withdrawn.set(told, 'an answer that was taken back,');
}

async function quote(y: Year) {
  const answer = y.pick((await answersOf(y)).filter(({ released }) => released));
  const source = answer ? { type: 'quote', answerId: answer.id } : { type: 'statement', statementId: 's1' };
  await y.ask('document.placeFromScan', { ...y.here(), id: y.id(), source, at: { zone: 'start' } });
}

const SHOWN = [
  'nothing',
  'praatplaat',
  'improvementPoints',
  'overview',
  'actions',
  'ambitions',
  'journey',
  'waves',
  'themes',
];
/** The room sees something, and asks for it once more as after a reload. */
async function show(y: Year) {
  const hasMoments = y
    .all('card')
    .some(({ plateId, content }) => plateId === y.place.plateId && content.type === 'moment');
  const shown = hasMoments
    ? { show: 'journey' }
    : y.random(3) === 0
      ? { show: 'statements', principle: null }
      : { show: y.pick(SHOWN) };
  await y.ask('projector.choose', { ...y.here(), choice: shown });
  const frame = await y.ask('projector.frame', { width: 1440 }, 'projector');
  if (frame.ok) y.told(frame.value);
  await y.ask('scan.results', { trajectoryId: y.main });
}

/** The minutes are made, hold what the session holds, and nothing that is not for others. */
async function minutes(y: Year) {
  const call: Parameters<typeof windowMinutes>[0] = (method, input) => y.ask(method, input) as never;
  await y.ask('sessions.open', { trajectoryId: y.main, place: y.place });
  const { settings, ...said } = inVersion(await windowMinutes(call, y.main), 'full');
  // Every chapter is written, also one that was left out: what it would say is looked at too.
  const model = { ...said, settings: { ...settings, off: [] } };
  const file = await writeMinutes(model, picturesFor(model));
  // The tables of votes are held to their model by tests of their own.
  const wrong = differences(file, model).filter((line) => !line.startsWith('verzonnen: ['));
  if (wrong.length > 0) throw new Broken(`the minutes differ from the session: ${wrong[0]}`);
  const text = JSON.stringify(model);
  for (const [word, what] of y.words.secrets)
    if (!isForMinutes(what) && text.includes(word)) throw new Broken(`the minutes hold ${what} ${word}`);
  const plate = { uploadId: y.laptop.services.uploads.add('plaat.png', PLATE), width: 80, height: 45 };
  const reply = await y.ask('minutes.export', { ...y.here(), format: 'docx', plate, charts: [], page: null });
  if (!reply.ok) throw new Broken(`the minutes were not made: ${reply.code}`);
}

/** Who was there stands in the minutes, and so can what somebody told. */
const isForMinutes = (what: string) =>
  what === 'a name' || what.startsWith('a moment') || what.startsWith('what only she');

/** What comes of the scan. */
export const SCAN_ACTS = {
  ...{ scan, release, withdraw, quote, show, minutes },
  more: (y: Year) => bringIn(y, 'add'),
  undoImport: async (y: Year) => void (await y.ask('scan.undoImport', { trajectoryId: y.main })),
  threshold: async (y: Year) =>
    void (await y.ask('scan.setThreshold', { trajectoryId: y.main, threshold: 5 + y.random(10) })),
};

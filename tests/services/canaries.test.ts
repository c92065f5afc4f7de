import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import type { AnswersForReview } from '../../core/answers/answer.ts';
import type { ImportProposal } from '../../core/scan/table/mapping.ts';
import { inVersion } from '../../minutes/model/build.ts';
import { sheetsOf } from '../../minutes/sheets.ts';
import { pictureOf } from '../helpers/minutes-pictures.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { windowMinutes } from '../helpers/window-minutes.ts';

const COUNT = 1000;
const canary = (i: number) => `KANARIE${String(i).padStart(4, '0')}QX`;
const answer = (i: number) => `Mijn consulent ${canary(i)} belde niet terug, dossier van ${canary(i)}.`;

/** A scan with one canary per respondent, and besides them answers without. */
function scanWithCanaries(): Uint8Array {
  const rows = Array.from({ length: COUNT }, (_, i) => {
    const group = i % 2 ? 'Inwoner' : 'Medewerker';
    return `${group};${i % 3 ? 'Eens' : 'Oneens'};${answer(i)}`;
  });
  return new TextEncoder().encode(['Wie bent u?;Ik word gehoord;Waarom?', ...rows].join('\n'));
}

/** Everything that a person other than the facilitator could get to see, as one text per place. */
async function outlets() {
  const seen: Record<string, string> = {};
  const note = (place: string, what: unknown) => {
    seen[place] = `${seen[place] ?? ''}${typeof what === 'string' ? what : JSON.stringify(what)}`;
  };
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => note('log', args.map(String).join(' ')));
  }
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      note('log', String(chunk));
      return true;
    });
  }
  const started = startServices();
  started.services.hub.listen((role, event) => note(`events for the ${role}`, event));
  return { ...started, seen, note };
}

/** The bytes of a file; of a file that is a ZIP those of its parts, also of files in it. */
function partsOf(name: string, data: Uint8Array): Uint8Array[] {
  if (!/\.(?:docx|xlsx|zip)$/.test(name)) return [data];
  return Object.entries(unzipSync(data)).flatMap(([part, bytes]) => partsOf(part, bytes));
}

const DATED = { type: 'session.change', changes: { followUpDate: '2027-01-14' } };

const CHOICES = [
  { show: 'nothing' },
  { show: 'praatplaat' },
  { show: 'statements', principle: null },
  { show: 'improvementPoints' },
  { show: 'actions' },
];

test('of 1,000 canaries in unreleased answers none comes out anywhere', async () => {
  const { call, services, problems, delivered, seen, note } = await outlets();
  const inT = atFirst('t1');
  unwrap(await call('trajectories.create', { id: 't1', municipality: 'Testdorp' }));
  const uploadId = services.uploads.add('scan.csv', scanWithCanaries());
  const { mapping } = unwrap<ImportProposal>(await call('scan.propose', { uploadId }));
  unwrap(await call('scan.import', { ...inT, uploadId, mapping, includeAbandoned: true }));

  const { answers } = unwrap<AnswersForReview>(await call('answers.list', inT));
  expect(answers).toHaveLength(COUNT);
  expect(answers.filter(({ raw }) => raw.includes('KANARIE'))).toHaveLength(COUNT);
  const give = async (i: number) => {
    const answerId = answers[i]?.id ?? '';
    unwrap(await call('answers.release', { ...inT, answerId, text: 'Mijn consulent [naam] belde niet terug.' }));
    const source = { type: 'quote', answerId };
    unwrap(await call('document.placeFromScan', { ...inT, id: `c${i}`, source, at: { zone: 'start' } }));
  };
  for (const i of [0, 1, 500]) await give(i);
  unwrap(await call('answers.withdraw', { ...inT, answerId: answers[500]?.id }));
  unwrap(await call('answers.tag', { ...inT, answerId: answers[7]?.id, tags: [canary(7)] }));
  // What is refused must not come out by way of the refusal.
  for (const method of ['answers.release', 'document.placeFromScan', 'answers.group']) {
    note(
      'refusals',
      await call(method, { ...inT, answerId: answers[3]?.id, text: 'Iets heel anders dan dat.', id: 'x' }),
    );
  }
  const quote = { ...inT, id: 'c9', source: { type: 'quote', answerId: answers[9]?.id }, at: { zone: 'start' } };
  note('refusals', await call('document.placeFromScan', quote));

  for (const choice of CHOICES) {
    unwrap(await call('projector.choose', { ...inT, choice }));
    note('frame', await call('projector.frame', null, 'projector'));
    note('frame', await call('answers.list', inT, 'projector'));
  }
  unwrap(await call('document.undo', inT));
  unwrap(await call('document.redo', inT));
  unwrap(await call('scan.includeAbandoned', { ...inT, include: false }));
  note('results', await call('scan.results', inT));
  note('snapshot', await call('trajectories.open', { id: 't1' }));
  note('list', await call('trajectories.list', null));
  note('results for documents', await call('results.forDocuments', inT));
  const minutes = await windowMinutes(call, 't1');
  note('minutes model', minutes);
  for (const version of ['short', 'full'] as const)
    note('preview', sheetsOf(inVersion(minutes, version), { color: null, logo: null }));
  unwrap(await call('document.run', { ...inT, command: DATED }));
  for (const format of ['docx', 'xlsx', 'ics', 'zip']) {
    const plate = { uploadId: services.uploads.add('plate.png', pictureOf(800, 450).png), width: 800, height: 450 };
    unwrap(await call('minutes.export', { ...inT, format, plate, charts: [] }));
  }
  for (const format of ['xlsx', 'csv']) unwrap(await call('results.export', { ...inT, format }));
  for (const { fileName, data } of delivered) {
    for (const file of partsOf(fileName, data)) note(`file ${fileName}`, new TextDecoder('latin1').decode(file));
    note('file names', fileName);
  }
  note('log', problems.map(String).join(' '));
  // The control: a canary that a person does release is seen where releases are seen.
  unwrap(await call('answers.release', { ...inT, answerId: answers[20]?.id, text: answers[20]?.raw }));
  expect(JSON.stringify(await call('scan.results', inT))).toMatch(/KANARIE\d{4}/);
  vi.restoreAllMocks();

  expect(delivered).toHaveLength(6);
  expect(seen.frame).toContain('belde niet terug');
  expect(Object.keys(seen)).toEqual(expect.arrayContaining(['events for the projector', 'frame', 'results']));
  for (const [place, text] of Object.entries(seen)) expect(text.match(/KANARIE\d{4}/)?.[0] ?? null, place).toBeNull();
});

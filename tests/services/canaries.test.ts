import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import type { AnswersForReview } from '../../core/answers/answer.ts';
import { openQuestions, withAnswer } from '../../core/scan/edits/answers.ts';
import type { ImportProposal, ImportSummary } from '../../core/scan/table/mapping.ts';
import { inVersion } from '../../minutes/model/build.ts';
import { sheetsOf } from '../../minutes/sheets.ts';
import { randomOf } from '../core/scan/small-groups/attack/world.ts';
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

/** Shows and hands over everything that can be, and keeps what others got to see. */
async function takeEverythingOut({
  call,
  services,
  delivered,
  note,
}: Awaited<ReturnType<typeof outlets>>): Promise<void> {
  const inT = atFirst('t1');
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
}

test('of 1,000 canaries in unreleased answers none comes out anywhere', async () => {
  const started = await outlets();
  const { call, services, problems, delivered, seen, note } = started;
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

  await takeEverythingOut(started);
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

const POINTS = ['Sneller antwoord', 'Eén vast gezicht', 'Duidelijke brieven', 'Minder formulieren'];
const FORMS = [
  (word: string) => `Anders, namelijk ${word}`,
  (word: string) => `anders nl. mijn buurvrouw ${word}`,
  (word: string) => `Overig: ${word} 06-12345678`,
  (word: string) => `${word} moet mij terugbellen`,
];

/** Seeded: every respondent has one canary, as own words in a list, in an open answer or in personal data. */
function scanWithHiddenCanaries(seed: number, separator: string): Uint8Array {
  const random = randomOf(seed);
  const quoted = (text: string) => `"${text}"`;
  const rows = Array.from({ length: COUNT }, (_, i) => {
    const place = random(4);
    const chosen = POINTS.filter(() => random(2) === 0);
    const own = FORMS[random(FORMS.length)]?.(canary(i)) ?? '';
    const points = place === 0 ? [...chosen, own] : chosen;
    const told = place === 1 ? `Ik werd gebeld door ${canary(i)}, dat was prettig.` : '';
    const name = place === 2 ? `${canary(i)} de Vries` : 'A. Jansen';
    const mail = place === 3 ? `${canary(i)}@voorbeeld.nl` : `persoon${i}@voorbeeld.nl`;
    const agreed = () => ['Helemaal eens', 'Eens', 'Neutraal', 'Oneens'][random(4)] ?? '';
    const group = random(2) ? 'Inwoner' : 'Medewerker';
    return [name, mail, group, agreed(), agreed(), points.join(separator), told].map(quoted).join(',');
  });
  const head = ['Naam', 'E-mailadres', 'Wie bent u?', 'Ik word gehoord door de gemeente', 'De brief was duidelijk'];
  return new TextEncoder().encode(
    [[...head, 'Wat moet als eerste beter?', 'Wilt u dat toelichten?'].map(quoted).join(','), ...rows].join('\n'),
  );
}

test.for([
  [11, ';'],
  [12, ', '],
  [13, '|'],
] as const)(
  'of 1,000 canaries in own words, open answers and personal columns none comes out (%i, “%s”)',
  { timeout: 60_000 },
  async ([seed, separator]) => {
    const started = await outlets();
    const { call, services, problems, delivered, seen, note } = started;
    const inT = atFirst('t1');
    unwrap(await call('trajectories.create', { id: 't1', municipality: 'Testdorp' }));
    const uploadId = services.uploads.add('scan.csv', scanWithHiddenCanaries(seed, separator));
    const proposal = unwrap<ImportProposal>(await call('scan.propose', { uploadId }));
    // Whatever is asked about own words: they are no points.
    const mapping = openQuestions(proposal.mapping).reduce((one, question) => {
      expect(question.kind).toBe('own-words');
      return withAnswer(one, proposal, question, { kind: 'own-words', points: [] });
    }, proposal.mapping);
    const summary = unwrap<ImportSummary>(
      await call('scan.import', { ...inT, uploadId, mapping, includeAbandoned: true }),
    );
    expect(summary).toMatchObject({ statements: 2, improvementPoints: POINTS.length });
    expect(summary.leftOut.map(({ why }) => why)).toEqual(['personal', 'personal']);

    const added = { type: 'note.add', id: 'n1', perspective: 'policy', text: 'Een eigen kaart', at: { zone: 'start' } };
    unwrap(await call('document.run', { ...inT, command: added }));
    await takeEverythingOut(started);
    note('log', problems.map(String).join(' '));
    // The control: those that she may read are all there, and nobody's name or address is.
    const { answers } = unwrap<AnswersForReview>(await call('answers.list', inT));
    vi.restoreAllMocks();
    const read = answers.filter(({ raw }) => raw.includes('KANARIE'));
    expect(read.length).toBeGreaterThan(COUNT / 3);
    expect(read.filter(({ raw }) => /de Vries|@voorbeeld/.test(raw))).toEqual([]);
    expect(delivered).toHaveLength(6);
    for (const [place, text] of Object.entries(seen)) expect(text.match(/KANARIE\d{4}/)?.[0] ?? null, place).toBeNull();
  },
);

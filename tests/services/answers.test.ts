import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerForReview, AnswersForReview } from '../../core/answers/answer.ts';
import type { DocumentSnapshot } from '../../core/contract/snapshots.ts';
import { recordsOf } from '../../core/document/document.ts';
import type { ScanResults } from '../../core/scan/model/results.ts';
import type { ImportProposal } from '../../core/scan/table/mapping.ts';
import { spansOf } from '../../renderer/src/features/results/answers/spans-of.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { windowMinutes } from '../helpers/window-minutes.ts';

const csvOf = (answers: readonly string[]) =>
  [
    'Wie bent u?;Ik word gehoord;Waarom?',
    ...answers.map((text, i) => `Inwoner;${i % 2 ? 'Eens' : 'Oneens'};"${text}"`),
  ].join('\n');

const ANSWERS = [
  'Mijn consulent Brandsma luistert. Bel 06-12345678.',
  'Niemand belt terug.',
  'Steeds een ander gezicht.',
  'De brieven zijn moeilijk.',
  'Mevrouw Jansen is aardig.',
  'Het duurt te lang.',
  ...Array.from({ length: 6 }, (_, i) => `Antwoord nummer ${i} over het loket.`),
];

async function withScan(answers: readonly string[] = ANSWERS) {
  const started = startServices();
  const { call, services } = started;
  unwrap(await call('trajectories.create', { id: 't1', municipality: 'Testdorp' }));
  const importAnswers = async (texts: readonly string[]) => {
    const uploadId = services.uploads.add('scan.csv', new TextEncoder().encode(csvOf(texts)));
    const { mapping } = unwrap<ImportProposal>(await call('scan.propose', { uploadId }));
    unwrap(await call('scan.import', { trajectoryId: 't1', uploadId, mapping, includeAbandoned: true }));
  };
  await importAnswers(answers);
  const of = (method: string, input: object = {}) => call(`answers.${method}`, { trajectoryId: 't1', ...input });
  const list = async () => unwrap<AnswersForReview>(await of('list')).answers;
  const release = (answerId: string, text: string, confirmed = false) => of('release', { answerId, text, confirmed });
  const results = async () => unwrap<ScanResults>(await call('scan.results', { trajectoryId: 't1' }));
  const place = (id: string, answerId: string) =>
    call('document.placeFromScan', {
      ...atFirst('t1'),
      id,
      source: { type: 'quote', answerId },
      at: { zone: 'start' },
    });
  const undo = () => call('document.undo', atFirst('t1'));
  const redo = () => call('document.redo', atFirst('t1'));
  const quotes = async () => {
    const { records } = unwrap<DocumentSnapshot>(await call('document.snapshot', atFirst('t1')));
    const cards = recordsOf(Object.fromEntries(records.map((record) => [record.id, record])), 'card');
    return cards.map(({ content }) => content.text);
  };
  return { ...started, importAnswers, of, list, release, results, place, undo, redo, quotes };
}

test('results hold how many answers there are, and no text before a release', async () => {
  const { results, list, release } = await withScan();
  expect((await results()).openQuestions).toMatchObject([{ given: 12, answers: [] }]);
  const [first] = await list();
  expect(spansOf(first?.raw ?? '').map(({ kind }) => kind)).toEqual(['name', 'phone']);
  const released = unwrap<AnswerForReview>(await release(first?.id ?? '', 'Mijn consulent [naam] luistert.'));
  expect(released.released?.text).toBe('Mijn consulent [naam] luistert.');
  expect((await results()).openQuestions[0]?.answers).toMatchObject([{ text: 'Mijn consulent [naam] luistert.' }]);
});

test('what still looks like personal data needs a second yes; another text is refused', async () => {
  const { release } = await withScan();
  const kept = 'Mijn consulent luistert. Bel 06-12345678.';
  expect(await release('o1-0', kept)).toMatchObject({ code: 'release-has-personal-data' });
  expect(await release('o1-0', kept, true)).toMatchObject({ ok: true });
  expect(await release('o1-1', ANSWERS[0] ?? '', true)).toMatchObject({ code: 'release-differs' });
  expect(await release('o1-1', '[naam]')).toMatchObject({ code: 'release-differs' });
  expect(await release('o1-1', '  ')).toMatchObject({ code: 'bad-input' });
  expect(await release('o1-99', 'Niemand belt terug.')).toMatchObject({ code: 'not-in-results' });
});

test('only a released answer can be put on the plate, with its released text', async () => {
  const { place, release, quotes } = await withScan();
  expect(await place('c1', 'o1-0')).toMatchObject({ code: 'not-in-results' });
  unwrap(await release('o1-0', 'Mijn consulent [naam] luistert.'));
  unwrap(await place('c1', 'o1-0'));
  expect(await quotes()).toEqual(['Mijn consulent [naam] luistert.']);
});

test('a withdrawn text leaves the plate and no undo or redo brings it back', async () => {
  const { call, place, release, quotes, of, undo, redo, db, services } = await withScan();
  unwrap(await release('o1-2', 'Steeds een ander gezicht.'));
  unwrap(await place('c1', 'o1-2'));
  const task = { type: 'task.add', id: 'k', from: '', to: 'Vast gezicht', forWhom: '', why: '', cardIds: ['c1'] };
  unwrap(await call('document.run', { ...atFirst('t1'), command: task }));
  unwrap(await undo());
  unwrap(await of('withdraw', { answerId: 'o1-2' }));
  expect(await quotes()).toEqual([]);
  for (const step of [redo, undo, undo, redo, redo]) await step();
  expect(await quotes()).toEqual([]);
  expect(JSON.stringify(services.documents.read('t1').document)).not.toContain('c1');
  expect(db.prepare("SELECT group_concat(diff, '') FROM journal").pluck().get()).not.toContain('ander gezicht');
});

test('a withdrawn text is gone from voting rounds too, and with it from the minutes', async () => {
  const { call, place, release, of, undo, redo, db } = await withScan();
  const run = async (command: unknown) => unwrap(await call('document.run', { ...atFirst('t1'), command }));
  const model = async () => JSON.stringify(await windowMinutes(call, 't1'));
  unwrap(await release('o1-2', 'Steeds een ander gezicht.'));
  unwrap(await place('c1', 'o1-2'));
  const method = { type: 'agree' };
  const round = {
    id: 'r',
    question: 'Eens?',
    method,
    cardIds: ['c1'],
    perPerspective: false,
    voters: 9,
    parentId: null,
  };
  await run({ type: 'round.add', ...round });
  await run({ type: 'round.open', id: 'r' });
  const options = [{ optionId: 'c1', counts: [3, 6] }];
  await run({ type: 'counts.set', id: 'h', roundId: 'r', perspective: null, people: 9, options });
  await run({ type: 'round.reveal', id: 'r' });
  expect(await model()).toContain('ander gezicht');
  unwrap(await of('withdraw', { answerId: 'o1-2' }));
  expect(await model()).toContain('[…]');
  for (const step of [undo, redo, undo, undo]) {
    await step();
    expect(await model()).not.toContain('ander gezicht');
  }
  expect(db.prepare("SELECT group_concat(diff, '') FROM journal").pluck().get()).not.toContain('ander gezicht');
});

test('releasing another text changes the quotes that are there, also in the history', async () => {
  const { place, release, quotes, undo, redo, db } = await withScan();
  unwrap(await release('o1-4', 'Mevrouw Jansen is aardig.'));
  unwrap(await place('c1', 'o1-4'));
  unwrap(await release('o1-4', 'Mevrouw [naam] is aardig.'));
  expect(await quotes()).toEqual(['Mevrouw [naam] is aardig.']);
  unwrap(await undo());
  unwrap(await redo());
  expect(await quotes()).toEqual(['Mevrouw [naam] is aardig.']);
  expect(db.prepare("SELECT group_concat(diff, '') FROM journal").pluck().get()).not.toContain('Jansen');
});

test('a later import attaches a release to nobody else, and finds it back for the same text', async () => {
  const { importAnswers, release, results, list, of } = await withScan();
  unwrap(await release('o1-0', 'Mijn consulent [naam] luistert.'));
  unwrap(await of('tag', { answerId: 'o1-0', tags: ['goed'] }));
  await importAnswers(['Iets heel anders.', ...ANSWERS.slice(1)]);
  expect((await results()).openQuestions[0]?.answers).toEqual([]);
  expect((await list())[0]).toMatchObject({ released: null, tags: [] });
  await importAnswers(ANSWERS);
  expect((await results()).openQuestions[0]?.answers).toHaveLength(1);
});

test('tags, headings and picks are kept and release nothing', async () => {
  const { of, list, results } = await withScan();
  unwrap(await of('tag', { answerId: 'o1-1', tags: ['bellen', 'wachten'] }));
  unwrap(await of('pick', { answerId: 'o1-1', picked: true }));
  unwrap(await of('group', { answerIds: ['o1-1', 'o1-5'], heading: 'Te traag' }));
  const answers = await list();
  expect(answers[1]).toMatchObject({ tags: ['bellen', 'wachten'], heading: 'Te traag', picked: true, released: null });
  expect(answers[5]).toMatchObject({ heading: 'Te traag' });
  expect((await results()).openQuestions[0]?.answers).toEqual([]);
  expect(await of('group', { answerIds: ['o1-1', 'x'], heading: null })).toMatchObject({ code: 'not-in-results' });
});

test('the answers of a small group cannot be listed or released', async () => {
  const { list, release } = await withScan(ANSWERS.slice(0, 4));
  expect(await list()).toEqual([]);
  expect(await release('o1-1', 'Niemand belt terug.')).toMatchObject({ code: 'not-in-results' });
});

test('whatever is released, withdrawn, placed, undone and redone: the plate shows what is released now', async () => {
  const { of, release, place, undo, redo, quotes, results } = await withScan();
  const texts = ['Niemand belt terug.', 'Niemand belt.', '[naam] belt terug.'];
  let card = 0;
  const steps = {
    release: (n: number) => release('o1-1', texts[n % 3] ?? ''),
    place: () => place(`c${card++}`, 'o1-1'),
    withdraw: () => of('withdraw', { answerId: 'o1-1' }),
    undo,
    redo,
  };
  const step = fc.tuple(fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), fc.nat(8));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (taken) => {
      for (const [name, n] of taken) {
        await steps[name](n);
        const released = (await results()).openQuestions[0]?.answers.map(({ text }) => text) ?? [];
        for (const quote of await quotes()) expect(released).toContain(quote);
      }
    }),
    { numRuns: 40 },
  );
});

test('a release can be taken back when its answer is not in the scan any more', async () => {
  const { of, list, release, importAnswers, results } = await withScan();
  const [first] = await list();
  unwrap(await release(first?.id ?? '', 'Mijn consulent luistert.'));
  await importAnswers(ANSWERS.slice(1));
  const gone = unwrap<AnswersForReview>(await of('list')).vanished;
  expect(gone).toMatchObject([{ text: 'Mijn consulent luistert.' }]);
  unwrap(await of('withdrawVanished', { releaseId: gone[0]?.releaseId }));
  expect(unwrap<AnswersForReview>(await of('list')).vanished).toEqual([]);
  await importAnswers(ANSWERS);
  expect((await results()).openQuestions[0]?.answers, 'it does not come back with the answer').toEqual([]);
});

test('a quote of a group that became too small for the screen can still be taken off the plate, for good', async () => {
  const { call, of, list, release, place, quotes, undo } = await withScan();
  const [, second] = await list();
  unwrap(await release(second?.id ?? '', 'Niemand belt terug.'));
  unwrap(await place('c1', second?.id ?? ''));
  unwrap(await call('scan.setThreshold', { trajectoryId: 't1', threshold: 50 }));
  const { answers, vanished } = unwrap<AnswersForReview>(await of('list'));
  expect([answers.length, vanished.length]).toEqual([0, 1]);
  expect(await quotes()).toEqual(['Niemand belt terug.']);
  unwrap(await of('withdrawVanished', { releaseId: vanished[0]?.releaseId }));
  expect(await quotes()).toEqual([]);
  await undo();
  expect(await quotes()).toEqual([]);
});

test('of a release that is still in the scan nothing is taken back that way, and each answer tells whether it may become a card', async () => {
  const { of, list, release } = await withScan(ANSWERS.slice(0, 7));
  const answers = await list();
  expect(answers.map(({ inDocuments }) => inDocuments)).toEqual(answers.map(() => false));
  const released = unwrap<AnswerForReview>(await release(answers[1]?.id ?? '', 'Niemand belt terug.'));
  const refused = await of('withdrawVanished', { releaseId: released.released?.id });
  expect(refused).toMatchObject({ ok: false, code: 'not-in-results' });
  const many = await withScan();
  expect((await many.list()).every(({ inDocuments }) => inDocuments)).toBe(true);
});

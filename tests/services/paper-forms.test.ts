import { expect, test } from 'vitest';
import type { FilledForm, PaperForm } from '../../core/scan/import/paper-form.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { storedCounts, storedRespondents } from '../helpers/stored-counts.ts';

async function start() {
  const started = startServices();
  unwrap(await started.call('trajectories.create', { id: 't1', municipality: 'Voorbeeldstad' }));
  const form = async () => unwrap<PaperForm>(await started.call('scan.paperForm', { trajectoryId: 't1' }));
  const add = (filled: FilledForm) => started.call('scan.addForm', { trajectoryId: 't1', form: filled });
  return { ...started, form, add };
}

test('forms are entered without any file, each stored at once', async () => {
  const { db, form, add, call } = await start();
  const blank = await form();
  expect(blank.questionSets.map(({ id }) => id)).toEqual(['voorbeeldset']);
  const theirs = blank.statements.filter(({ perspectives }) => perspectives.includes('residents'));
  const [first, second] = theirs;
  const point = blank.improvementPoints[2];
  const filled: FilledForm = {
    perspective: 'residents',
    answers: [
      { id: first?.id ?? '', answer: 4 },
      { id: second?.id ?? '', answer: 'dont-know' },
    ],
    points: [point?.id ?? ''],
    openAnswers: [{ id: 'o1', text: ' Eén loket; "graag"\n' }],
  };
  for (let number = 1; number <= 6; number++) {
    expect(await add(filled)).toEqual({ ok: true, value: { respondents: number } });
    expect(storedRespondents(db, 'residents')).toEqual([number, number]);
  }
  const counts = storedCounts(db, 'residents', true);
  const of = (kind: string, title = '') => counts.filter((row) => row.kind === kind && row.title === title);
  expect(of('statement', first?.text)).toMatchObject([{ value: 'Helemaal van toepassing', n: 6 }]);
  expect(of('statement', second?.text)).toMatchObject([{ value: 'Weet ik niet', n: 6 }]);
  expect(of('improvementPoint', point?.text)).toMatchObject([{ value: 'chosen', n: 6 }]);
  expect((await form()).respondents).toEqual({ residents: 6, frontline: 0 });
  expect(await call('scan.results', { trajectoryId: 't1' })).toMatchObject({ ok: true });
});

test('a form without anything, or for no trajectory, is refused and stores nothing', async () => {
  const { db, add, call } = await start();
  const nothing: FilledForm = { perspective: 'residents', answers: [], points: [], openAnswers: [] };
  expect(await add(nothing)).toMatchObject({ ok: false, code: 'form-empty' });
  const elsewhere = { trajectoryId: 't2', form: { ...nothing, points: ['v1'] } };
  expect(await call('scan.addForm', elsewhere)).toMatchObject({ ok: false, code: 'trajectory-not-found' });
  expect(db.prepare('SELECT count(*) FROM scan_cells').pluck().get()).toBe(0);
});

test('a form joins the scan of a file, and is there after a crash', async () => {
  const { folder, services, call, form, add, close } = await start();
  const rows = Array.from({ length: 5 }, (_, i) => `Inwoner;Mee eens;Mee oneens;reden ${i}`).join('\n');
  const text = `Ik ben;De hulp past bij mij.;Ik beslis zelf mee.;Waarom?\n${rows}\nInwoner;Neutraal;Mee oneens;x\n`;
  const uploadId = services.uploads.add('scan.csv', new TextEncoder().encode(text));
  const { mapping } = unwrap<{ mapping: unknown }>(await call('scan.propose', { uploadId }));
  unwrap(await call('scan.import', { trajectoryId: 't1', uploadId, mapping, includeAbandoned: true }));
  const blank = await form();
  expect(blank.questionSets).toEqual([]);
  const answers = blank.statements.map(({ id }, i) => ({ id, answer: i }));
  expect(await add({ perspective: 'frontline', answers, points: [], openAnswers: [] })).toMatchObject({ ok: true });
  close();
  const again = startServices(folder);
  expect(storedRespondents(again.db, 'frontline')).toEqual([1, 1]);
  expect(storedRespondents(again.db, 'residents')).toEqual([6, 6]);
});

import { expect, test } from 'vitest';
import { releasedResults } from '../../../core/answers/released-results.ts';
import { ReleasedText } from '../../../core/scan/model/released-answer.ts';
import type { ScanResults } from '../../../core/scan/model/results.ts';
import { type Derived, derive } from '../../core/scan/small-groups/attack/derive.ts';
import { nothingSeen, type Seen, see } from '../../core/scan/small-groups/attack/seen.ts';
import { type Person, peopleOf, type Random, randomOf } from '../../core/scan/small-groups/attack/world.ts';
import { unwrap } from '../../helpers/services.ts';
import { startSurvey } from './survey.ts';

type Survey = Awaited<ReturnType<typeof startSurvey>>;

interface Attack {
  readonly sequences: number;
  readonly seed: number;
  /** Who reads documents only must learn nothing of fewer than ten. */
  readonly documentsOnly: boolean;
  /** False: the program forgets after each look what others have seen. */
  readonly remembers: boolean;
  /** False: an import can be taken back also after others saw results with it. */
  readonly seals: boolean;
  /** What leaves is a sheet for other municipalities: with its figures, or (false) the program thinks that it has none. */
  readonly asSheet?: 'withFigures' | 'forgotten';
}

/** The results with the ids that the attacker counts with. */
function renamed(results: ScanResults, rows: readonly number[], version: readonly number[]): ScanResults {
  const place = (id: string) => `${Number(id.slice(1)) - 1}`;
  const answerId = (id: string) => `o-${version.indexOf(rows[Number(id.split('-')[1])] ?? -1)}`;
  return {
    ...results,
    statements: results.statements.map((one) => ({ ...one, id: place(one.id) })),
    principles: results.principles.map((one) => ({
      ...one,
      groups: one.groups.map((group) => ({ ...group, statementIds: group.statementIds.map(place) })),
    })),
    improvementPoints: results.improvementPoints.map((one) => ({ ...one, id: place(one.id) })),
    openQuestions: results.openQuestions.map((question) => {
      return { ...question, answers: question.answers.map((one) => ({ ...one, id: answerId(one.id) })) };
    }),
  };
}

const PARTS = { municipality: true, ambitions: true, tasks: true, insights: true, actions: true, contact: '' };

/** Results leave the screen: as a sheet, in which the attacker may even find all that documents hold, or in another way. */
async function leave({ call, services }: Survey, asSheet: Attack['asSheet']): Promise<void> {
  const parts = { ...PARTS, figures: asSheet === 'withFigures' };
  if (asSheet) unwrap(await call('region.deliver', { trajectoryId: 't1', parts }));
  else services.scans.share('t1');
}

/** What leaves, with every open answer released: what the attacker then knows, and of whom. */
async function look(survey: Survey, seen: Seen, people: readonly Person[], documents: boolean, attack: Attack) {
  const { scans } = survey.services;
  const kept = survey.db.prepare<[], { copy: Buffer | null }>('SELECT copy FROM import_undo').get();
  await leave(survey, attack.asSheet);
  if (!attack.seals) survey.db.prepare('UPDATE import_undo SET shown = 0, copy = ?').run(kept?.copy ?? null);
  const visible = scans.visible('t1');
  const results = documents ? scans.documentResults('t1') : visible?.results;
  // Where nothing was kept of who was shown, everybody in the scan was.
  const version = survey.shared() ?? (attack.asSheet === 'forgotten' ? survey.inScan() : null);
  if (!visible || !results || !version) throw new Error('nothing to see');
  const questions = documents ? [] : visible.questions();
  const told = releasedResults(results, questions, (id, raw) => ({ id: `r-${id}`, text: ReleasedText.parse(raw) }));
  see(seen, renamed(told, survey.inScan(), version), people, version);
}

/** More people come in: on paper, in another file, or in a newer export with everybody in it. */
async function grow(survey: Survey, random: Random, people: readonly Person[]): Promise<void> {
  const inside = survey.inScan();
  const outside = people.flatMap((_, i) => (inside.includes(i) ? [] : [i]));
  const some = outside.filter(() => random(2) === 0).slice(0, 1 + random(40));
  if (some.length === 0) return;
  const sort = random(3);
  if (sort === 0) unwrap(await survey.importFile(some, 'add'));
  if (sort === 1) unwrap(await survey.importFile([...inside, ...some].toSorted(() => random(3) - 1)));
  if (sort === 2) for (const i of some.filter((one) => people[one]?.completed).slice(0, 12)) await survey.addForm(i);
}

/** The last import is taken back, now and then after a restart of the program; without a scan another file is read. */
async function takeBack(before: Survey, random: Random, people: readonly Person[], first: () => number[]) {
  const restarts = random(3) === 0;
  if (restarts) before.close();
  const survey = restarts ? await startSurvey(people, before.folder) : before;
  const { ok } = await survey.call('scan.undoImport', { trajectoryId: 't1' });
  takenBack[ok ? 'done' : 'refused']++;
  if (survey.services.scans.shownId('t1') === null) unwrap(await survey.importFile(first()));
  return survey;
}

const takenBack = { done: 0, refused: 0 };

async function attackOnce(random: Random, attack: Attack): Promise<Derived> {
  const { documentsOnly, remembers } = attack;
  const people = peopleOf(random);
  const seen = nothingSeen();
  let survey = await startSurvey(people);
  const early = random(4);
  const first = () => people.flatMap((_, i) => (i === 0 || random(5) > early ? [i] : []));
  unwrap(await survey.importFile(first()));
  for (let step = 0; step < 6; step++) {
    const action = random(7);
    if (action === 0) survey.services.scans.includeAbandoned('t1', random(2) === 0);
    if (action === 1) survey.services.scans.setThreshold('t1', 5 + random(8));
    if (action >= 2) await grow(survey, random, people);
    if (action === 6) await look(survey, seen, people, documentsOnly, attack);
    if (action >= 5) survey = await takeBack(survey, random, people, first);
    await look(survey, seen, people, documentsOnly || random(3) === 0, attack);
    versionsSeen.add(JSON.stringify(seen.versions.at(-1)?.toSorted((a, b) => a - b)));
    if (!remembers) {
      survey.db.prepare('UPDATE scan SET shared = NULL').run();
      survey.services.scans.forget('t1');
    }
  }
  survey.close();
  return derive(seen, people, documentsOnly ? 10 : 5);
}

const versionsSeen = new Set<string>();

async function run(attack: Attack): Promise<Derived> {
  const total: Derived = { answers: 0, unanimous: 0, choices: 0, sizes: 0, open: 0 };
  for (let i = 0; i < attack.sequences; i++) {
    const found = await attackOnce(randomOf(attack.seed + i), attack);
    for (const kind of Object.keys(total) as (keyof Derived)[]) total[kind] += found[kind];
  }
  return total;
}

const NOTHING: Derived = { answers: 0, unanimous: 0, choices: 0, sizes: 0, open: 0 };

test('[G9] whatever comes in after results were shared, what is shown next gives no cell by subtraction', async () => {
  expect(await run({ sequences: 24, seed: 1, documentsOnly: false, remembers: true, seals: true })).toEqual(NOTHING);
  // Some newer versions were shown: it is not that nothing ever counts again.
  expect(versionsSeen.size).toBeGreaterThan(24 + 2);
  // Imports were taken back before anybody saw them, and refused after.
  expect(Math.min(takenBack.done, takenBack.refused)).toBeGreaterThan(5);
}, 120_000);

test('[G9] nor do documents give a cell under ten', async () => {
  expect(await run({ sequences: 6, seed: 9000, documentsOnly: true, remembers: true, seals: true })).toEqual(NOTHING);
}, 120_000);

const sheets = { sequences: 6, seed: 4000, documentsOnly: true, remembers: true, seals: true } as const;

test('[G9] nor does one sheet for other municipalities after the other, while answers come in between', async () => {
  expect(await run({ ...sheets, asSheet: 'withFigures' })).toEqual(NOTHING);
}, 120_000);

test('the attacker finds cells as soon as a sheet with figures does not count as leaving the screen', async () => {
  const { answers, choices } = await run({ ...sheets, asSheet: 'forgotten' });
  expect(answers + choices).toBeGreaterThan(0);
}, 120_000);

test('the attacker finds cells as soon as the program forgets what others have seen', async () => {
  const found = await run({ sequences: 5, seed: 1, documentsOnly: false, remembers: false, seals: true });
  for (const kind of ['answers', 'choices', 'sizes', 'open'] as const) expect(found[kind], kind).toBeGreaterThan(0);
}, 120_000);

test('the attacker finds cells as soon as an import is taken back that others have seen', async () => {
  const found = await run({ sequences: 6, seed: 1, documentsOnly: false, remembers: true, seals: false });
  for (const kind of ['answers', 'choices', 'sizes', 'open'] as const) expect(found[kind], kind).toBeGreaterThan(0);
}, 120_000);

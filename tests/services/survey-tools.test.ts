import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportProposal, Mapping } from '../../core/scan/table/mapping.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { storedCounts, storedRespondents } from '../helpers/stored-counts.ts';

interface Group {
  readonly respondents: number;
  readonly statements: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly points: Readonly<Record<string, number>>;
  readonly open: number;
}
type Expected = Readonly<Partial<Record<'residents' | 'frontline', Group>>>;

const folder = path.resolve(import.meta.dirname, '../fixtures/scans');
const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)));
const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>;

function start() {
  const started = startServices();
  const call = async <T = unknown>(method: string, input: unknown) => unwrap<T>(await started.call(method, input));
  const propose = (name: string, bytes = bytesOf(name)) => {
    const uploadId = started.services.uploads.add(name, bytes);
    return call<ImportProposal>('scan.propose', { uploadId, trajectoryId: 't1' }).then((proposal) => ({
      uploadId,
      proposal,
    }));
  };
  const importFile = async (
    name: string,
    how: 'replace' | 'add',
    edit: (mapping: Mapping) => Mapping = (all) => all,
  ) => {
    const { uploadId, proposal } = await propose(name);
    const request = { trajectoryId: 't1', uploadId, includeAbandoned: true, how };
    await call('scan.import', { ...request, mapping: edit(proposal.mapping) });
    return proposal;
  };
  return { ...started, ask: call, propose, importFile };
}

type Started = ReturnType<typeof start>;

/** Compares what is stored with counts that were made together with the files, by another program. */
function expectCounts(db: Started['db'], counts: Expected, what: readonly ('points' | 'open')[]): void {
  for (const [perspective, group] of Object.entries(counts)) {
    const stored = storedCounts(db, perspective, false);
    const of = (kind: string, title: string) => {
      const rows = stored.filter((row) => row.kind === kind && row.title === title);
      return Object.fromEntries(rows.map(({ value, n }) => [value, n]));
    };
    expect(storedRespondents(db, perspective)[0]).toBe(group.respondents);
    for (const [text, answers] of Object.entries(group.statements))
      expect(of('statement', text), text).toEqual(answers);
    if (what.includes('points')) {
      for (const [text, n] of Object.entries(group.points))
        expect(of('improvementPoint', text).chosen ?? 0, text).toBe(n);
    }
    const open = stored.filter(({ kind, value }) => kind === 'openQuestion' && value !== '');
    if (what.includes('open')) expect(open.reduce((sum, { n }) => sum + n, 0)).toBe(group.open);
  }
}

async function withTrajectory(): Promise<Started> {
  const started = start();
  await started.ask('trajectories.create', { id: 't1', municipality: 'Voorbeeldstad' });
  return started;
}

describe('exports of survey tools are counted right with the proposal alone', () => {
  test.for([
    ['google-forms.csv', ['points', 'open']],
    ['surveymonkey.csv', ['points', 'open']],
    ['qualtrics.csv', ['points', 'open']],
    ['mac-roman.csv', ['open']],
    ['utf-16.tsv', ['open']],
    ['enalyzer.csv', ['points', 'open']],
    ['title-above.csv', ['open']],
  ] as const)('%s', async ([name, what]) => {
    const { db, importFile } = await withTrajectory();
    const proposal = await importFile(name, 'replace');
    expect(proposal.mapping.directionGuessed).toBeUndefined();
    expectCounts(db, expected.labels ?? {}, what);
  });

  test('limesurvey-codes.csv: question codes for headers keep the answers', async () => {
    const { db, importFile } = await withTrajectory();
    await importFile('limesurvey-codes.csv', 'replace');
    const [first] = Object.values(expected.labels?.residents?.statements ?? {});
    const stored = storedCounts(db, 'residents', false).filter(({ title }) => title.includes('SQ001'));
    const statement = stored.filter(({ kind }) => kind === 'statement');
    expect(Object.fromEntries(statement.map(({ value, n }) => [value, n]))).toEqual(first);
  });
});

describe('numbers and codes without words', () => {
  test.for([
    ['typeform.csv', 'numbers', ['1', '2', '3', '4', '5'], ['open']],
    ['limesurvey-answer-codes.csv', 'codes', ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'], ['points', 'open']],
  ] as const)('%s is not stored before a person said which end is high', async ([name, key, labels, what]) => {
    const { db, call, ask, propose } = await withTrajectory();
    const { uploadId, proposal } = await propose(name);
    expect(proposal.mapping).toMatchObject({ directionGuessed: true, scale: { labels } });
    expect(proposal.scaleExamples).toHaveLength(3);
    expect(proposal.scaleExamples.every(({ count, statement }) => count > 0 && statement.length > 10)).toBe(true);
    const request = { trajectoryId: 't1', uploadId, includeAbandoned: true };
    const refused = await call('scan.import', { ...request, mapping: proposal.mapping });
    expect(refused).toMatchObject({ ok: false, code: 'direction-guessed' });
    const scale = { labels: labels.toReversed(), dontKnow: [] };
    await ask('scan.import', { ...request, mapping: { ...proposal.mapping, directionGuessed: false, scale } });
    expectCounts(db, expected[key] ?? {}, what);
    expect(JSON.parse(String(db.prepare('SELECT scale FROM scan').pluck().get()))).toEqual(scale);
  });
});

describe('a second file', () => {
  const whole = (perspective: 'residents' | 'frontline') => (mapping: Mapping) => ({
    ...mapping,
    group: { kind: 'whole-file' as const, perspective },
  });

  test('one file per group becomes one scan; who was not asked a question has blanks', async () => {
    const { db, importFile } = await withTrajectory();
    await importFile('inwoners.csv', 'replace', whole('residents'));
    await importFile('medewerkers.csv', 'add', whole('frontline'));
    expectCounts(db, { ...expected.residents, ...expected.frontline }, ['open']);
    const [only] = Object.keys(expected.frontline?.frontline?.statements ?? {});
    const blank = storedCounts(db, 'residents', false).filter(({ title }) => title === only);
    expect(blank).toEqual([{ kind: 'statement', title: only, value: '', n: 10 }]);
    expect(db.prepare('SELECT count(*) FROM scan_cells').pluck().get()).toBe(2 + 4 + 2 + 1);
  });

  test('a newer export replaces, also with the file that was there', async () => {
    const { db, importFile } = await withTrajectory();
    await importFile('google-forms.csv', 'replace');
    await importFile('utf-16.tsv', 'replace');
    await importFile('utf-16.tsv', 'replace');
    expectCounts(db, expected.labels ?? {}, ['open']);
    expect(db.prepare('SELECT count(*) FROM scan_file').pluck().get()).toBe(1);
  });

  test('the same file is recognised by its content and cannot be added twice', async () => {
    const { db, call, importFile, propose } = await withTrajectory();
    await importFile('google-forms.csv', 'replace');
    const { uploadId, proposal } = await propose('andere-naam.csv', bytesOf('google-forms.csv'));
    expect(proposal.earlier).toMatchObject({ fileName: 'google-forms.csv' });
    const request = { trajectoryId: 't1', uploadId, mapping: proposal.mapping, includeAbandoned: true, how: 'add' };
    expect(await call('scan.import', request)).toMatchObject({ ok: false, code: 'file-already-added' });
    expectCounts(db, expected.labels ?? {}, ['points', 'open']);
  });

  test('another scale, or no question in common within a group, is refused and changes nothing', async () => {
    const { db, importFile } = await withTrajectory();
    await importFile('google-forms.csv', 'replace');
    const numbers = importFile('typeform.csv', 'add', (mapping) => ({ ...mapping, directionGuessed: false }));
    await expect(numbers).rejects.toThrow('add-scale-differs');
    await expect(importFile('duplicate-headers.csv', 'add')).rejects.toThrow('add-no-match');
    expectCounts(db, expected.labels ?? {}, ['points', 'open']);
  });

  test('duplicate headers stay two statements; empty rows and columns at the end are nothing', async () => {
    const { db, importFile } = await withTrajectory();
    const proposal = await importFile('duplicate-headers.csv', 'replace');
    expect([proposal.rows, proposal.columns.length]).toEqual([6, 4]);
    expect(storedRespondents(db, 'residents')[0]).toBe(6);
    expect(db.prepare("SELECT count(*) FROM scan_column WHERE kind = 'statement'").pluck().get()).toBe(2);
  });
});

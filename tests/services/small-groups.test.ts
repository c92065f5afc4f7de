import { expect, test } from 'vitest';
import type { AnswersForReview } from '../../core/answers/answer.ts';
import type { CardContent } from '../../core/cards/registry.ts';
import type { ErrorCode } from '../../core/contract/errors.ts';
import type { DocumentSnapshot } from '../../core/contract/snapshots.ts';
import type { TrajectorySummary } from '../../core/domain/trajectory.ts';
import type { ScanResults } from '../../core/scan/model/results.ts';
import type { Mapping } from '../../core/scan/table/mapping.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { windowMinutes } from '../helpers/window-minutes.ts';

const mapping: Mapping = {
  columns: [
    { role: 'group' },
    { role: 'completed' },
    { role: 'statement', text: 'Ik begrijp de brieven.', principle: 6 },
    { role: 'improvementPoint', text: 'Begrijpelijke brieven', principle: 6 },
    { role: 'openAnswer', question: 'Waarom?' },
  ],
  group: {
    kind: 'column',
    values: [
      { text: 'inwoner', perspective: 'residents' },
      { text: 'medewerker', perspective: 'frontline' },
    ],
  },
  scale: { labels: ['niet', 'wel'], dontKnow: ['weet ik niet'] },
  list: null,
};

/** A trajectory with a scan of so many residents and workers who reached the end; half of each found that it applies. */
async function withScan(residents: number, frontline: number) {
  const started = startServices();
  unwrap(await started.call('trajectories.create', { id: 't1', municipality: 'Voorbeeldstad' }));
  const rows = (group: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${group};ja;${i % 2 ? 'wel' : 'niet'};ja;antwoord ${group} ${i}`);
  const csv = ['Groep;Klaar;Brieven;Punt;Waarom', ...rows('inwoner', residents), ...rows('medewerker', frontline)].join(
    '\n',
  );
  const uploadId = started.services.uploads.add('scan.csv', new TextEncoder().encode(csv));
  unwrap(await started.call('scan.import', { trajectoryId: 't1', uploadId, mapping, includeAbandoned: false }));
  const results = async () => unwrap<ScanResults>(await started.call('scan.results', { trajectoryId: 't1' }));
  const place = (id: string, source: unknown) =>
    started.call('document.placeFromScan', { ...atFirst('t1'), id, source, at: { zone: 'start' } });
  const cards = async () => {
    const { records } = unwrap<DocumentSnapshot>(await started.call('document.snapshot', atFirst('t1')));
    return records.flatMap((record): CardContent[] => (record.kind === 'card' ? [record.content] : []));
  };
  return { ...started, results, place, cards };
}

test('[G2] the threshold of a trajectory can be raised, is kept, and cannot go under five', async () => {
  const { call, results, services } = await withScan(20, 7);
  const set = (threshold: unknown) => call('scan.setThreshold', { trajectoryId: 't1', threshold });
  expect((await results()).groups[1]).toMatchObject({ respondents: 7 });
  expect(unwrap<ScanResults>(await set(8)).groups[1]).toMatchObject({ respondents: null });
  expect(await results()).toMatchObject({ threshold: 8 });
  for (const wrong of [4, 0, -1, 5.5, null, '9']) {
    expect(await set(wrong)).toMatchObject({ ok: false, code: 'bad-input' satisfies ErrorCode });
  }
  expect(services.scans.documentResults('t1')?.threshold).toBe(10);
  unwrap(await set(25));
  expect(services.scans.documentResults('t1')?.threshold).toBe(25);
});

test('[G2] saved charts, exports and minutes follow a threshold that was raised above ten', async () => {
  const { call, delivered } = await withScan(30, 14);
  const shown = async () => {
    const choice = { show: 'statements', principle: 6 };
    const frame = JSON.stringify(unwrap(await call('charts.frame', { trajectoryId: 't1', choice })));
    const minutes = await windowMinutes(call, 't1');
    unwrap(await call('results.export', { trajectoryId: 't1', format: 'csv' }));
    const file = new TextDecoder().decode(delivered.at(-1)?.data);
    return [frame.includes('"n":14'), JSON.stringify(minutes.scan?.charts).includes('frontline'), file.includes('14;')];
  };
  expect(await shown()).toEqual([true, true, true]);
  unwrap(await call('scan.setThreshold', { trajectoryId: 't1', threshold: 15 }));
  expect(await shown()).toEqual([false, false, false]);
});

test('[G2] the projector cannot change the threshold', async () => {
  const { call } = await withScan(20, 7);
  const reply = await call('scan.setThreshold', { trajectoryId: 't1', threshold: 5 }, 'projector');
  expect(reply).toMatchObject({ ok: false, code: 'forbidden' });
});

test('[G2] a database made before there was a threshold has five', () => {
  const { db } = startServices();
  db.prepare("INSERT INTO trajectory (id, municipality, is_sample, last_opened) VALUES ('o', 'Oud', 0, '')").run();
  expect(db.prepare('SELECT threshold FROM trajectory').pluck().get()).toBe(5);
  expect(() => db.prepare('UPDATE trajectory SET threshold = 4').run()).toThrow(/CHECK/);
});

test('[G8] a group of seven is on the screen, and nowhere on the plate or in the minutes', async () => {
  const { call, results, place, cards } = await withScan(20, 7);
  const [statement] = (await results()).statements;
  expect(statement?.groups.map(({ perspective, shown }) => [perspective, shown])).toEqual([
    ['residents', true],
    ['frontline', true],
  ]);
  unwrap(await place('c1', { type: 'statement', statementId: statement?.id }));
  unwrap(await place('c2', { type: 'improvementPoint', pointId: 'v1' }));
  expect(await cards()).toMatchObject([
    { type: 'statement', bars: [{ perspective: 'residents', counts: [10, 10] }] },
    { type: 'improvementPoint', counts: [{ perspective: 'residents', count: 20, of: 20 }] },
  ]);
  expect(JSON.stringify(await cards())).not.toContain('frontline');
  const minutes = await windowMinutes(call, 't1');
  expect(minutes.scan).toMatchObject({ threshold: 10 });
  expect(minutes.scan?.groups).toContainEqual({ perspective: 'frontline', respondents: null });
  expect(JSON.stringify(minutes.scan?.charts)).not.toContain('frontline');
});

test('[G8] a quote from a group of seven cannot be placed, one from a group of ten can', async () => {
  const { call, place } = await withScan(20, 7);
  const { answers } = unwrap<AnswersForReview>(await call('answers.list', { trajectoryId: 't1' }));
  const release = async (group: string) => {
    const answer = answers.find(({ perspective }) => perspective === group);
    const request = { trajectoryId: 't1', answerId: answer?.id, text: answer?.raw, confirmed: true };
    unwrap(await call('answers.release', request));
    return answer?.id;
  };
  unwrap(await place('c1', { type: 'quote', answerId: await release('residents') }));
  const refused = await place('c2', { type: 'quote', answerId: await release('frontline') });
  expect(refused).toMatchObject({ ok: false, code: 'too-few-for-card' satisfies ErrorCode });
});

test('[G8] a statement of which only seven people answered becomes a card without figures', async () => {
  const { results, place, cards } = await withScan(0, 7);
  unwrap(await place('c1', { type: 'statement', statementId: (await results()).statements[0]?.id }));
  unwrap(await place('c2', { type: 'improvementPoint', pointId: 'v1' }));
  expect(await cards()).toMatchObject([{ bars: [] }, { counts: [] }]);
});

test('[G5] the start screen counts the people of shown groups only: a total would tell the size of the other', async () => {
  const { call } = await withScan(20, 4);
  const [trajectory] = unwrap<TrajectorySummary[]>(await call('trajectories.list', null));
  expect(trajectory?.respondents).toBe(20);
});

test('the toolbox gives all methods to the facilitator', async () => {
  const { call } = startServices();
  expect(unwrap<unknown[]>(await call('toolbox.methods', null)).length).toBeGreaterThan(5);
});

import { expect, test } from 'vitest';
import type { ErrorCode } from '../../../core/contract/errors.ts';
import type { ScanResults } from '../../../core/scan/model/results.ts';
import { sharedPeople } from '../../../services/database/migrations/007-shared-people.ts';
import { LABELS, type Person } from '../../core/scan/small-groups/attack/world.ts';
import { atFirst } from '../../helpers/place.ts';
import { unwrap } from '../../helpers/services.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { mapping, startSurvey } from './survey.ts';

/** Twenty residents, then twenty workers; in each group half find that it applies, and everyone answers everything. */
const people: readonly Person[] = Array.from({ length: 80 }, (_, i) => ({
  perspective: i < 40 ? 'residents' : 'frontline',
  completed: true,
  cells: [LABELS[i % 2 ? 2 : 0] ?? '', LABELS[i % 3] ?? '', LABELS[2 - (i % 3)] ?? ''],
  chosen: new Set([i % 2, 2]),
  open: true,
}));
const residents = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const workers = (from: number, to: number) => residents(40 + from, 40 + to);
const OVERVIEW = { show: 'overview' } as const;
const refusal = (code: ErrorCode) => ({ ok: false, code });

async function start(folder?: string) {
  const survey = await startSurvey(people, folder);
  const results = async () => unwrap<ScanResults>(await survey.call('scan.results', { trajectoryId: 't1' }));
  const sizes = async () => (await results()).groups.map(({ respondents }) => respondents);
  return { ...survey, results, sizes };
}

test('[G9] as long as nothing left her screen she imports again as often as she likes', async () => {
  const { importFile, sizes, shared, call, services } = await start();
  unwrap(await importFile([...residents(0, 20), ...workers(0, 20)]));
  unwrap(await call('scan.results', { trajectoryId: 't1' }));
  unwrap(await call('results.forDocuments', { trajectoryId: 't1' }));
  unwrap(await call('answers.list', { trajectoryId: 't1' }));
  unwrap(await call('results.findings', { trajectoryId: 't1' }));
  services.scans.shownRespondents('t1');
  expect(shared()).toBeNull();
  unwrap(await importFile([...residents(0, 19), ...workers(0, 21)]));
  expect(await sizes()).toEqual([19, 21]);
});

const UPLOAD = { uploadId: 'none', width: 10, height: 10 };
const at = { zone: 'start' };
test.for([
  ['a chart for the beamer', 'projector.choose', { choice: OVERVIEW }],
  ['a card on the plate', 'document.placeFromScan', { id: 'c', source: { type: 'statement', statementId: 's1' }, at }],
  [
    'a talking point on the plate',
    'document.placeHighlights',
    { cards: [{ id: 'c', source: { type: 'improvementPoint', pointId: 'v1' } }], at },
  ],
  [
    'a finding on the plate',
    'document.placeFromScan',
    { id: 'c', source: { type: 'finding', finding: { kind: 'lowest', perspective: 'residents', principle: 1 } }, at },
  ],
  ['an export', 'results.export', { format: 'csv' }],
  ['a saved chart', 'charts.frame', { choice: OVERVIEW }],
  ['the minutes', 'minutes.export', { format: 'docx', plate: UPLOAD, charts: [] }],
  ['the minutes on paper', 'minutes.pdf', {}],
] as const)('[G9] %s shares the results', async ([, method, input]) => {
  const { importFile, shared, call } = await start();
  unwrap(await importFile([...residents(0, 20), ...workers(0, 4)]));
  await call(method, { ...atFirst('t1'), ...input });
  // The four workers were in nothing that others saw.
  expect(shared()).toEqual(residents(0, 20));
});

test('[G9] forms that come in later wait until they are enough, also after a restart, and none is lost', async () => {
  const folder = tempFolder();
  const survey = await start(folder);
  unwrap(await survey.call('trajectories.create', { id: 't1', municipality: 'Voorbeeldstad' }));
  unwrap(await survey.importFile([...residents(0, 20), ...workers(0, 20)]));
  unwrap(await survey.show(OVERVIEW));
  for (const i of residents(20, 29)) unwrap(await survey.addForm(i));
  expect(await survey.sizes()).toEqual([20, 20]);
  survey.close();
  const again = await start(folder);
  expect(await again.sizes()).toEqual([20, 20]);
  expect(await again.results()).toMatchObject({ hasWaiting: true });
  expect(again.inScan()).toHaveLength(49);
  unwrap(await again.addForm(29));
  expect(await again.sizes()).toEqual([30, 20]);
  expect(await again.results()).toMatchObject({ hasWaiting: false });
});

test('[G9] before anything was shared every form counts at once', async () => {
  const { importFile, addForm, sizes } = await start();
  unwrap(await importFile(residents(0, 20)));
  unwrap(await addForm(20));
  expect(await sizes()).toEqual([21]);
});

test('[G9] a group of which nobody was seen can be added to what the room saw', async () => {
  const { importFile, show, sizes } = await start();
  unwrap(await importFile(residents(0, 20)));
  unwrap(await show(OVERVIEW));
  unwrap(await importFile(workers(0, 7), 'add'));
  expect(await sizes()).toEqual([20, 7]);
});

test('[G9] a newer export with everybody in it takes the place of the one the room saw', async () => {
  const { importFile, show, sizes, results } = await start();
  unwrap(await importFile([...residents(0, 20), ...workers(0, 20)]));
  unwrap(await show(OVERVIEW));
  unwrap(await importFile([...workers(0, 23).toReversed(), ...residents(0, 35)]));
  expect(await sizes()).toEqual([35, 20]);
  expect(await results()).toMatchObject({ hasWaiting: true });
});

test('[G9] a file in which somebody is missing whom the room saw is refused and changes nothing', async () => {
  const { importFile, show, sizes, inScan, db } = await start();
  unwrap(await importFile([...residents(0, 20), ...workers(0, 20)]));
  unwrap(await show(OVERVIEW));
  const cells = () => db.prepare('SELECT count(*) FROM scan_cells').pluck().get();
  const before = cells();
  expect(await importFile([...residents(0, 19), ...workers(0, 20)])).toMatchObject(refusal('may-not-follow'));
  expect([await sizes(), inScan().length, cells()]).toEqual([[20, 20], 40, before]);
});

test('[G9] the same file may be read otherwise after it was shown, as long as nobody changes group', async () => {
  const { importFile, show, results, shared } = await start();
  const everyone = [...residents(0, 20), ...workers(0, 20)];
  unwrap(await importFile(everyone));
  unwrap(await show(OVERVIEW));
  const turned = { ...mapping.scale, labels: LABELS.toReversed(), dontKnow: ['weet ik niet'] };
  unwrap(await importFile(everyone, 'replace', { scale: turned }));
  expect((await results()).scale).toEqual(LABELS.toReversed());
  expect(shared()).toEqual(everyone);
  // Every text was a code, and is corrected.
  const columns = mapping.columns.map((role) => {
    if ('text' in role) return { ...role, text: `Verbeterd: ${role.text}` };
    return 'question' in role ? { ...role, question: 'Kunt u dat uitleggen?' } : role;
  });
  unwrap(await importFile(everyone, 'replace', { columns }));
  expect(shared()).toEqual(everyone);
  // The groups were taken for each other.
  const [inwoner, medewerker] = mapping.group?.kind === 'column' ? mapping.group.values : [];
  const swapped = [
    { text: inwoner?.text ?? '', perspective: 'frontline' as const },
    { text: medewerker?.text ?? '', perspective: 'residents' as const },
  ];
  unwrap(await importFile(everyone, 'replace', { group: { kind: 'column', values: swapped } }));
  const together = swapped.map(({ text }) => ({ text, perspective: 'residents' as const }));
  const joined = await importFile(everyone, 'replace', { group: { kind: 'column', values: together } });
  expect(joined).toMatchObject(refusal('may-not-follow'));
});

test('[G9] of a scan from before this was kept, everyone counts as shared once it has a card on the plate', async () => {
  const { db, importFile, call, shared } = await start();
  unwrap(await importFile(residents(0, 20)));
  const before = () => {
    // What keeps the sums of this connection names the column.
    for (const when of ['inserted', 'updated', 'deleted']) db.exec(`DROP TRIGGER IF EXISTS temp."sum_${when}_scan"`);
    db.exec('ALTER TABLE scan DROP COLUMN shared');
    sharedPeople(db);
    return shared();
  };
  const note = { type: 'note.add', id: 'n', perspective: 'policy', text: 'Een eigen kaart', at };
  unwrap(await call('document.run', { ...atFirst('t1'), command: note }));
  expect(before()).toBeNull();
  const source = { type: 'statement', statementId: 's1' };
  unwrap(await call('document.placeFromScan', { ...atFirst('t1'), id: 'c', source, at }));
  expect(before()).toEqual(residents(0, 20));
});

test('a form that comes in while a newer file is being stored is not overwritten', async () => {
  const { importFile, addForm, inScan } = await start();
  unwrap(await importFile(residents(0, 20)));
  const importing = importFile(residents(0, 25));
  unwrap(await addForm(30));
  expect(await importing).toMatchObject(refusal('scan-changed'));
  expect(inScan()).toEqual([...residents(0, 20), 30]);
});

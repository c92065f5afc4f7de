import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnswersForReview } from '../../../core/answers/answer.ts';
import type { Output } from '../../../core/contract/methods.ts';
import type { TrajectoryFileFacts } from '../../../core/contract/trajectory-file-methods.ts';
import { FIRST, recordsOf } from '../../../core/document/document.ts';
import { DATA_VERSION } from '../../../services/database/opening/migrate.ts';
import { shownScanId } from '../../../services/database/scans/scans.ts';
import { readShared } from '../../../services/database/scans/shared-people.ts';
import { readTrajectoryRows, sumOfTrajectory } from '../../../services/database/trajectory-rows.ts';
import { readHeader, writeHeader } from '../../../services/sealed-files/header.ts';
import { sealPacked } from '../../../services/trajectory-files/pack.ts';
import { quickKey } from '../../helpers/keeping-shell.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

const PHRASE = 'appel boom kaas tuin';
type Laptop = ReturnType<typeof startServices>;

async function laptopWithSample() {
  const laptop = startServices();
  const { id } = unwrap<{ id: string }>(await laptop.call('trajectories.openSample', null));
  return { ...laptop, id };
}

async function save({ call, delivered }: Laptop, trajectoryId: string): Promise<Uint8Array> {
  unwrap(await call('trajectoryFiles.save', { trajectoryId, phrase: PHRASE }));
  const file = delivered.at(-1);
  expect(file?.fileName).toMatch(/^\d{4}-\d\d-\d\d Traject .+\.praatplaat$/);
  return file?.data ?? new Uint8Array();
}

const upload = ({ services }: Laptop, bytes: Uint8Array) => services.uploads.add('a.praatplaat', bytes);
const inspect = async (laptop: Laptop, bytes: Uint8Array, phrase = PHRASE) =>
  unwrap<TrajectoryFileFacts>(
    await laptop.call('trajectoryFiles.inspect', { uploadId: upload(laptop, bytes), phrase }),
  );
const openFile = async (laptop: Laptop, bytes: Uint8Array, how: 'replace' | 'beside') =>
  unwrap<{ id: string }>(
    await laptop.call('trajectoryFiles.open', { uploadId: upload(laptop, bytes), phrase: PHRASE, how }),
  ).id;
const addNote = async ({ call }: Laptop, trajectoryId: string, id: string) => {
  const command = { type: 'note.add', id, perspective: 'policy', text: `Kaart ${id}`, at: { zone: 'choose' } };
  unwrap(await call('document.run', { ...atFirst(trajectoryId), command }));
};
const sumOf = ({ db }: Laptop, id: string) => {
  const rows = readTrajectoryRows(db, id);
  return rows && sumOfTrajectory(rows);
};
const everything = ({ db }: Laptop) => createHash('sha256').update(db.serialize()).digest('hex');

describe('a trajectbestand', () => {
  it('brings a trajectory to another laptop, with its plate, results, steps and who was shown', async () => {
    const here = await laptopWithSample();
    await addNote(here, here.id, 'n1');
    unwrap(await here.call('projector.choose', { ...atFirst(here.id), choice: { show: 'overview' } }));
    const bytes = await save(here, here.id);
    const there = startServices();
    const facts = await inspect(there, bytes);
    expect(facts).toMatchObject({ summary: { id: here.id, municipality: 'Voorbeeldstad' }, here: null });
    expect(await openFile(there, bytes, 'replace')).toBe(here.id);
    expect(sumOf(there, here.id)).toBe(sumOf(here, here.id));
    expect(there.services.scans.results(here.id)).toEqual(here.services.scans.results(here.id));
    expect(there.services.documents.read(here.id).document).toEqual(here.services.documents.read(here.id).document);
    const shared = readShared(here.db, shownScanId(here.db, here.id) ?? '');
    expect(shared?.some((moment) => moment > 0)).toBe(true);
    expect(readShared(there.db, shownScanId(there.db, here.id) ?? '')).toEqual(shared);
    unwrap(await there.call('document.undo', atFirst(here.id)));
    expect(there.services.documents.read(here.id).document).not.toHaveProperty('n1');
    expect(there.problems).toEqual([]);
  });

  it('says whether it is the same, newer, older, or both went on', async () => {
    const here = await laptopWithSample();
    const first = await save(here, here.id);
    const relation = async (laptop: Laptop, bytes: Uint8Array) => (await inspect(laptop, bytes)).here?.relation;
    expect(await relation(here, first)).toBe('same');
    const there = startServices();
    await openFile(there, first, 'replace');
    expect(await relation(there, first)).toBe('same');
    await addNote(there, here.id, 'there');
    expect(await relation(there, first)).toBe('older');
    const second = await save(there, here.id);
    expect(await relation(here, second)).toBe('newer');
    unwrap(await here.call('trajectories.open', { id: here.id }));
    expect(await relation(here, second), 'looking is no change').toBe('newer');
    await addNote(here, here.id, 'here');
    expect(await relation(here, second)).toBe('both');
    await openFile(here, second, 'replace');
    expect(await relation(here, second)).toBe('same');
    expect(await relation(here, first)).toBe('older');
  });

  it('takes the place of what is there after a copy of all data, and the window starts again', async () => {
    const here = await laptopWithSample();
    const bytes = await save(here, here.id);
    await addNote(here, here.id, 'later');
    const heard: string[] = [];
    here.services.hub.listen((_, event) => void heard.push(event.type));
    await openFile(here, bytes, 'replace');
    expect(here.services.documents.read(here.id).document).not.toHaveProperty('later');
    expect(heard).toContain('trajectory.replaced');
    expect(here.services.copies.list()).toMatchObject([{ reason: 'replace' }]);
    expect(here.services.trajectories.list()).toHaveLength(1);
    await addNote(here, here.id, 'again');
  });

  it('of a trajectory in the bin takes it out again, as it is in the file', async () => {
    const here = await laptopWithSample();
    const bytes = await save(here, here.id);
    unwrap(await here.call('trajectories.remove', { id: here.id }));
    expect((await inspect(here, bytes)).here).toBeNull();
    expect(await here.call('trajectoryFiles.save', { trajectoryId: here.id, phrase: PHRASE })).toMatchObject({
      ok: false,
    });
    expect(await openFile(here, bytes, 'beside')).toBe(here.id);
    expect(here.services.trajectories.list()).toHaveLength(1);
    expect(here.services.copies.list()).toHaveLength(1);
  });

  it('opens beside what is there as a trajectory of its own, and both share who was shown', async () => {
    const here = await laptopWithSample();
    const bytes = await save(here, here.id);
    const other = await openFile(here, bytes, 'beside');
    expect(other).not.toBe(here.id);
    await addNote(here, other, 'only-there');
    expect(here.services.documents.read(here.id).document).not.toHaveProperty('only-there');
    const quotes = recordsOf(here.services.documents.read(other).document, 'card').filter(
      ({ content }) => content.type === 'quote',
    );
    expect(quotes.length).toBeGreaterThan(0);
    const sharedOf = (id: string) => readShared(here.db, shownScanId(here.db, id) ?? '');
    expect(sharedOf(other)).toBeNull();
    unwrap(await here.call('projector.choose', { ...atFirst(here.id), choice: { show: 'overview' } }));
    expect(sharedOf(here.id)?.some((moment) => moment > 0)).toBe(true);
    expect(sharedOf(other)).toEqual(sharedOf(here.id));
    expect((await inspect(here, await save(here, other))).here?.relation).toBe('same');
    unwrap(await here.call('trajectories.remove', { id: here.id }));
    unwrap(await here.call('trajectories.delete', { id: here.id }));
    expect(here.services.scans.results(other)?.statements.length).toBeGreaterThan(10);
  });

  it('with a wrong phrase, a flipped bit, cut off, newer or of another kind is a sentence, and nothing changes', async () => {
    const here = await laptopWithSample();
    const bytes = Buffer.from(await save(here, here.id));
    const there = await laptopWithSample();
    const before = everything(there);
    const code = async (file: Uint8Array, phrase = PHRASE) => {
      const input = { uploadId: upload(there, file), phrase, how: 'replace' };
      const reply = await there.call('trajectoryFiles.open', input);
      return reply.ok ? 'opened' : reply.code;
    };
    expect(await code(bytes, 'appel boom kaas huis')).toBe('sealed-phrase');
    const head = readHeader(bytes).bytes.length;
    const places = [9, 11, 20, head - 5, head, head + 100, bytes.length - 20, bytes.length - 1];
    for (const at of places) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      expect(await code(flipped), `byte ${at}`).toBe('sealed-damaged');
      expect(await code(bytes.subarray(0, at)), `cut at ${at}`).toBe('sealed-damaged');
    }
    expect(await code(Buffer.from('naam;antwoord'))).toBe('sealed-unknown');
    const key = await quickKey(PHRASE);
    expect(await code(await sealPacked(Buffer.from('no database'), key, 'trajectory'))).toBe('sealed-damaged');
    expect(await code(await sealPacked(there.db.serialize(), key, 'copy'))).toBe('sealed-unknown');
    expect(await code(await sealPacked(there.db.serialize(), key, 'trajectory')), 'no note').toBe('sealed-damaged');
    there.db.pragma('user_version = 99');
    const newer = await sealPacked(there.db.serialize(), key, 'trajectory');
    there.db.pragma(`user_version = ${DATA_VERSION}`);
    expect(await code(newer)).toBe('sealed-newer');
    const { header } = readHeader(bytes);
    expect(writeHeader(header).length).toBe(head);
    expect(everything(there)).toBe(before);
    expect(readdirSync(there.folder).filter((name) => name === 'copies')).toEqual([]);
  });

  it('of before a release was taken back does not bring its text back', async () => {
    const here = await laptopWithSample();
    const { answers } = unwrap<AnswersForReview>(await here.call('answers.list', { trajectoryId: here.id }));
    const quoted = answers.find(({ released }) => released);
    const text = quoted?.released?.text ?? '';
    const bytes = await save(here, here.id);
    unwrap(await here.call('answers.withdraw', { trajectoryId: here.id, answerId: quoted?.id }));
    const holds = () => JSON.stringify(Object.values(here.services.documents.read(here.id).document)).includes(text);
    expect(holds()).toBe(false);
    await openFile(here, bytes, 'replace');
    expect(holds()).toBe(false);
    const beside = await openFile(here, bytes, 'beside');
    expect(JSON.stringify(here.services.documents.read(beside).document)).not.toContain(text);
    const again = unwrap<AnswersForReview>(await here.call('answers.list', { trajectoryId: here.id }));
    expect(again.answers.find(({ id }) => id === quoted?.id)?.released).toBeNull();
    const steps = here.db.prepare<[], string>('SELECT diff FROM journal').pluck().all();
    expect(steps.filter((diff) => diff.includes(text))).toEqual([]);
    const marks = JSON.stringify(here.db.prepare('SELECT * FROM withdrawal').all());
    expect(marks).not.toContain(text);
  });

  it('[W19] beside the trajectory loses what is taken back in it: a release, and what a teller told', async () => {
    const here = await laptopWithSample();
    const teller = { type: 'teller.add', id: 'teller', label: 'een inwoner', name: 'Zwanenburg', askedOn: null };
    const consent = { meeting: true, minutes: true, sharing: true };
    unwrap(await here.call('document.run', { ...atFirst(here.id), command: { ...teller, consent } }));
    const beside = await openFile(here, await save(here, here.id), 'beside');
    const holds = async (text: string) => {
      const results = await here.call('scan.results', { trajectoryId: beside });
      return JSON.stringify([results, here.services.documents.read(beside).document]).includes(text);
    };
    const { answers } = unwrap<AnswersForReview>(await here.call('answers.list', { trajectoryId: here.id }));
    const quoted = answers.find(({ released }) => released);
    const text = quoted?.released?.text ?? '';
    expect([await holds(text), await holds('Zwanenburg')]).toEqual([true, true]);
    unwrap(await here.call('answers.withdraw', { trajectoryId: here.id, answerId: quoted?.id }));
    unwrap(await here.call('journey.withdraw', { trajectoryId: here.id, tellerId: 'teller' }));
    expect([await holds(text), await holds('Zwanenburg')]).toEqual([false, false]);
    expect(here.db.serialize().includes('Zwanenburg')).toBe(false);
  });

  it('of before a person was forgotten does not bring the name back, and brings the mark along', async () => {
    const here = await laptopWithSample();
    const add = { type: 'participant.add', id: 'p', name: 'Zwanenburg', organisation: '', perspective: 'policy' };
    unwrap(await here.call('document.run', { ...atFirst(here.id), command: add }));
    const before = await save(here, here.id);
    const forget = { trajectoryId: here.id, name: 'Zwanenburg', yes: [], no: [] };
    unwrap(await here.call('forgetting.forget', forget));
    const after = await save(here, here.id);
    const holds = ({ db }: Laptop) => db.serialize().includes('Zwanenburg');
    expect(holds(here)).toBe(false);
    await openFile(here, before, 'replace');
    await openFile(here, before, 'beside');
    const [copy] = here.services.copies.list();
    expect(copy).toBeDefined();
    expect(holds(here)).toBe(false);
    const there = startServices();
    await openFile(there, after, 'replace');
    await openFile(there, before, 'replace');
    expect(holds(there)).toBe(false);
    expect(there.services.documents.read(here.id).document).toHaveProperty('p');
  });

  it('takes own templates and the house style along', async () => {
    const here = await laptopWithSample();
    const titles = { name: 'Onze plaat', zones: ['Nu', 'Herkennen', 'Kiezen', 'Opgave', 'Afspraken'] };
    unwrap(await here.call('templates.adapt', { ...atFirst(here.id), id: 'own', titles }));
    unwrap(await here.call('houseStyle.change', { trajectoryId: here.id, color: '123456' }));
    const there = startServices();
    await openFile(there, await save(here, here.id), 'replace');
    const { templates } = unwrap<Output<'trajectories.open'>>(await there.call('trajectories.open', { id: here.id }));
    expect(templates.find(({ id }) => id === 'own')?.name).toBe('Onze plaat');
    expect(unwrap(await there.call('houseStyle.read', { trajectoryId: here.id }))).toMatchObject({ color: '123456' });
    expect(there.services.documents.view(here.id, FIRST)).toBeDefined();
  });
});

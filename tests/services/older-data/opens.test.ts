import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FIRST, recordOf, recordsOf } from '../../../core/document/document.ts';
import { viewOf } from '../../../core/document/view.ts';
import { revealedRounds, votesOf } from '../../../core/voting/rounds.ts';
import { CopyFailed, listCopies, removeOldCopies } from '../../../services/database/copies/copies.ts';
import { DATA_VERSION } from '../../../services/database/opening/migrate.ts';
import { startServices, unwrap } from '../../helpers/services.ts';
import { copyOf, everythingIn, FILE, fixtures } from './older-data.ts';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../../services/database/migrations');
/** Data folders are kept from this version on. */
const FIRST_KEPT = 7;

test('each version of the data from 7 on has a data folder that was made by it', () => {
  const versions = new Set(fixtures().map(({ version }) => version));
  const wanted = Array.from({ length: DATA_VERSION - FIRST_KEPT + 1 }, (_, i) => FIRST_KEPT + i);
  expect(wanted.filter((version) => !versions.has(version))).toEqual([]);
});

test('the number of a migration file is the version of data after it', () => {
  const numbers = readdirSync(MIGRATIONS).map((name) => Number(name.slice(0, 3)));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: DATA_VERSION }, (_, i) => i + 1));
});

test.each(fixtures())(
  '[D27] the data folder $name opens with every trajectory, card and step that it has',
  ({ name }) => {
    const { services, db, problems } = startServices(copyOf(name));
    const list = services.trajectories.list();
    expect(list.length).toBeGreaterThan(0);
    for (const { id, cards, actions } of list) {
      const { document, setAside, place } = services.trajectories.open(id);
      expect(setAside).toEqual([]);
      const whole = services.documents.read(id).document;
      expect(recordsOf(whole, 'card')).toHaveLength(cards);
      expect(recordsOf(whole, 'action')).toHaveLength(actions);
      expect(document.records).toHaveLength(Object.keys(whole).length);
      expect(Object.keys(viewOf(whole, place)).length).toBeGreaterThan(1);
    }
    expect(db.prepare('SELECT count(*) FROM set_aside').pluck().get()).toBe(0);
    expect(problems).toEqual([]);
  },
);

test('the data of 13dc946 has all that its README names, and undo goes on where it was', async () => {
  const { services, call } = startServices(copyOf('13dc946'));
  const lime = () => services.documents.read('lime');
  const { document, revision } = lime();
  expect(revision).toBe(61);
  const counts = (
    ['card', 'participant', 'ballot', 'votingRound', 'improvementTask', 'action', 'session', 'plate'] as const
  ).map((kind) => [kind, recordsOf(document, kind).length]);
  expect(Object.fromEntries(counts)).toEqual({
    ...{ card: 40, participant: 3, ballot: 9, votingRound: 1, improvementTask: 1, action: 1 },
    ...{ session: 1, plate: 1 },
  });
  expect(recordsOf(document, 'votingRound')[0]).toMatchObject({ state: 'revealed', sessionId: FIRST.sessionId });
  expect(recordOf(document, 'improvementTask', 'k1')).toMatchObject({ cardIds: ['n0', 'n1'], plateId: FIRST.plateId });
  expect(services.scans.list('lime')).toHaveLength(1);
  expect(services.scans.results('lime')?.statements.length).toBeGreaterThan(10);
  expect(services.scans.list('forms')).toHaveLength(1);

  const key = { trajectoryId: 'lime', sessionId: FIRST.sessionId };
  unwrap(await call('document.redo', key));
  const redone = lime().document;
  expect(Object.keys(redone).length).not.toBe(Object.keys(document).length);
  // The room saw the result of the round: undo stops there, with the votes as they were.
  let steps = 0;
  while ((await call('document.undo', key)).ok) steps += 1;
  expect(steps).toBeGreaterThan(0);
  expect(await call('document.undo', key)).toMatchObject({ code: 'round-revealed' });
  expect(recordsOf(lime().document, 'ballot')).toHaveLength(9);
});

test('dots of before there were rounds are a round that is older than any other', () => {
  const { services } = startServices(copyOf('8-dots'));
  const { document } = services.documents.read('oudewater');
  const [oldest, ...others] = revealedRounds(viewOf(document, FIRST));
  expect(others).toMatchObject([{ id: 'r1' }]);
  expect(oldest).toMatchObject({ placedOpenly: true, options: [{ id: 'n8' }, { id: 'n5' }, { id: 'n6' }] });
  expect(votesOf(document, oldest?.id ?? '').hands).toMatchObject([
    { people: 12, options: [{ counts: [5] }, { counts: [3] }, { counts: [1] }] },
  ]);
  // Steps that only put dots have nothing to take back.
  const labels = services.documents.timeline('oudewater', FIRST).steps.map(({ label }) => label);
  expect(labels).not.toContain('dots.change');
  expect(labels).toContain('round.reveal');
});

test('[D26] a copy of the data is made and checked before it changes, once; it goes after thirty days', () => {
  const folder = copyOf('13dc946');
  const before = everythingIn(path.join(folder, FILE));
  startServices(folder).close();
  const [copy, ...more] = listCopies(path.join(folder, FILE));
  expect(more).toEqual([]);
  expect(copy && everythingIn(copy.path)).toBe(before);
  startServices(folder).close();
  expect(listCopies(path.join(folder, FILE))).toEqual([copy]);

  const madeAt = Date.parse(copy?.madeAt ?? '');
  removeOldCopies(path.join(folder, FILE), new Date(madeAt + 30 * 86_400_000));
  expect(listCopies(path.join(folder, FILE))).toEqual([copy]);
  removeOldCopies(path.join(folder, FILE), new Date(madeAt + 30 * 86_400_000 + 1000));
  expect(listCopies(path.join(folder, FILE))).toEqual([]);
});

test('[D26] data that cannot be copied does not change', () => {
  const folder = copyOf('13dc946');
  const before = everythingIn(path.join(folder, FILE));
  // A file where the folder of the copies belongs.
  writeFileSync(path.join(folder, 'copies'), '');
  expect(() => startServices(folder)).toThrow(CopyFailed);
  expect(listCopies(path.join(folder, FILE))).toEqual([]);
  expect(everythingIn(path.join(folder, FILE))).toBe(before);
});

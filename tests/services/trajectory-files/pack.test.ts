import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { emptyInMemory } from '../../../services/database/opening/in-memory.ts';
import type { Db } from '../../../services/database/opening/open.ts';
import { readTrajectoryRows, sumOfTrajectory } from '../../../services/database/trajectory-rows.ts';
import { keyFor } from '../../../services/sealed-files/seal-key.ts';
import { pack, sealPacked, unpack, unsealPacked } from '../../../services/trajectory-files/pack.ts';
import { placeTrajectory } from '../../../services/trajectory-files/place.ts';
import { type RandomTrajectory, randomTrajectory, store } from './random-trajectory.ts';

const RUNS = Number(process.env.PRAATPLAAT_FILES ?? 60);
const NOW = '2026-12-03T10:00:00.000Z';
const WEAK = { name: 'scrypt', N: 2, r: 1, p: 1, salt: 'AAAA' } as const;

/** Everything of a trajectory as people have it, without the numbers that only the database knows. */
function contents(db: Db, id: string) {
  const all = (sql: string) => db.prepare(sql).all(id);
  return {
    trajectory: all('SELECT municipality, revision, threshold, scan_id FROM trajectory WHERE id = ?'),
    records: all('SELECT id, kind, version, body FROM record WHERE trajectory_id = ? ORDER BY id'),
    steps: all(
      'SELECT session_id, at, label, diff, undone, version FROM journal WHERE trajectory_id = ? ORDER BY step',
    ),
    aside: all('SELECT source, ref, name, body, reason FROM set_aside WHERE trajectory_id = ? ORDER BY id'),
    scans: all(
      `SELECT s.id, title, respondents, shared, p.texts, p.codes, c.texts AS ctexts FROM scan s
       JOIN scan_cells p ON p.id = s.perspectives JOIN scan_cells c ON c.id = s.completed
       WHERE trajectory_id = ? ORDER BY s.id`,
    ),
    columns: all(
      `SELECT scan_id, q.id, q.title, c.texts, c.codes FROM scan_column q JOIN scan_cells c ON c.id = cells_id
       WHERE scan_id IN (SELECT id FROM scan WHERE trajectory_id = ?) ORDER BY scan_id, q.id`,
    ),
    files: all(
      'SELECT * FROM scan_file WHERE scan_id IN (SELECT id FROM scan WHERE trajectory_id = ?) ORDER BY scan_id',
    ),
    reviews: all('SELECT * FROM reviewed_answer WHERE trajectory_id = ? ORDER BY scan_id, answer_id, text_sha256'),
    style: all('SELECT * FROM house_style WHERE trajectory_id = ?'),
  };
}

function databases(): [Db, Db] {
  const both: [Db, Db] = [emptyInMemory(), emptyInMemory()];
  onTestFinished(() => both.forEach((db) => void db.close()));
  return both;
}

const rowsOf = (db: Db, id: string) => {
  const rows = readTrajectoryRows(db, id);
  if (!rows) throw new Error(`no trajectory ${id}`);
  return rows;
};

async function thereAndBack(from: Db, to: Db, { id }: Pick<RandomTrajectory, 'id'>) {
  const key = await keyFor('een twee drie vier', WEAK);
  const file = await sealPacked(pack(from, rowsOf(from, id), { trajectoryId: id, madeAt: NOW }), key, 'trajectory');
  const { db, rows } = unpack(await unsealPacked(file, key, 'trajectory'));
  to.transaction(() => placeTrajectory(to, rows, rows.naming, NOW, []))();
  db.close();
  return file;
}

test(`${RUNS} random trajectories are the same on another laptop, where others have the same numbers`, async () => {
  const [here, there] = databases();
  await fc.assert(
    fc.asyncProperty(randomTrajectory, async (one) => {
      store(here, one);
      const before = contents(here, one.id);
      await thereAndBack(here, there, one);
      expect(contents(there, one.id)).toEqual(before);
      expect(contents(here, one.id)).toEqual(before);
      expect(sumOfTrajectory(rowsOf(there, one.id))).toBe(sumOfTrajectory(rowsOf(here, one.id)));
      if (one.id.charCodeAt(0) % 2 === 0) here.prepare('DELETE FROM trajectory WHERE id = ?').run(one.id);
    }),
    { numRuns: RUNS },
  );
  expect(there.pragma('foreign_key_check')).toEqual([]);
}, 60_000);

test('beside another copy a trajectory has ids of its own, and the same content', async () => {
  await fc.assert(
    fc.asyncProperty(randomTrajectory, fc.uuid(), async (one, other) => {
      fc.pre(one.id !== other);
      const [here] = databases();
      store(here, one);
      const rows = rowsOf(here, one.id);
      here.transaction(() => placeTrajectory(here, rows, { id: other, originId: one.id }, NOW, []))();
      expect(sumOfTrajectory(rowsOf(here, other))).toBe(sumOfTrajectory(rows));
      const bodies = here
        .prepare<[string], string>('SELECT body FROM record WHERE trajectory_id = ?')
        .pluck()
        .all(other);
      const known = new Set(here.prepare('SELECT id FROM scan WHERE trajectory_id = ?').pluck().all(other));
      for (const body of bodies) {
        const { scanId } = (JSON.parse(body) as { content: { scanId: string } }).content;
        expect(scanId === '' || known.has(scanId)).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

test('the sum of a trajectory changes with all that people make, and with nothing else', () => {
  const [db] = databases();
  const one = fc
    .sample(randomTrajectory, { numRuns: 400, seed: 7 })
    .find(({ notes, scans }) => notes.some(({ aside }) => !aside) && (scans[0]?.released.length ?? 0) > 0);
  if (!one) throw new Error('no random trajectory with all that is needed');
  store(db, one);
  const sum = () => sumOfTrajectory(rowsOf(db, one.id));
  const changes = (sql: string) => {
    const before = sum();
    db.exec('SAVEPOINT try');
    expect(db.prepare(sql).run().changes, sql).toBeGreaterThan(0);
    const isChanged = sum() !== before;
    db.exec('ROLLBACK TO try; RELEASE try');
    return isChanged;
  };
  for (const sql of [
    "UPDATE record SET body = replace(body, 'residents', 'policy')",
    "UPDATE scan_cells SET texts = replace(texts, 'residents', 'inwoners')",
    'UPDATE reviewed_answer SET picked = 0',
    "UPDATE house_style SET color = 'abcdef'",
    "UPDATE scan SET title = 'anders' || title",
    'DELETE FROM scan_column',
    'UPDATE trajectory SET threshold = 9',
  ]) {
    expect(changes(sql), sql).toBe(true);
  }
  for (const sql of [
    "UPDATE trajectory SET last_opened = 'later', open_session = 'x', revision = 99",
    "UPDATE scan SET shared = x'01'",
  ]) {
    expect(changes(sql), sql).toBe(false);
  }
});

test('nothing of a trajectory can be read in its file', async () => {
  const [here, there] = databases();
  const canaries = Array.from({ length: 1000 }, (_, i) =>
    createHash('sha256').update(`${i}`).digest('hex').slice(0, 12),
  );
  const [one] = fc.sample(randomTrajectory, 1);
  if (!one) throw new Error('none');
  store(here, {
    ...one,
    municipality: canaries[0] ?? '',
    notes: canaries.map((text, i) => ({ id: `n${i}`, text, aside: false })),
  });
  const file = await thereAndBack(here, there, one);
  expect(canaries.filter((canary) => file.includes(canary))).toEqual([]);
  expect(contents(there, one.id).records).toHaveLength(1000);
});

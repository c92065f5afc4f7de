import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { putBackUpToDate } from '../../../services/damage/put-back.ts';
import { copyData, listCopies } from '../../../services/database/copies/copies.ts';
import { findDamage } from '../../../services/database/damage/find-damage.ts';
import { closeDatabase, openDatabase } from '../../../services/database/opening/open.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

const NAME = 'Zwanenburg';
const holdsName = (file: string) => readFileSync(file).includes(NAME);

/** Data with a copy of before somebody was forgotten; nothing has them open. */
async function forgottenSinceTheCopy() {
  const { call, db } = startServices();
  unwrap(await call('trajectories.create', { id: 't', municipality: 'Rivierdal' }));
  const add = { type: 'participant.add', id: 'p', name: NAME, organisation: '', perspective: 'policy' };
  unwrap(await call('document.run', { ...atFirst('t'), command: add }));
  copyData(db, 'daily', new Date('2027-01-02T10:00:00Z'));
  unwrap(await call('forgetting.forget', { trajectoryId: 't', name: NAME, yes: [], no: [] }));
  const file = db.name;
  const [copy] = listCopies(file);
  if (!copy) throw new Error('no copy');
  closeDatabase(db);
  expect([holdsName(copy.path), holdsName(file)]).toEqual([true, false]);
  return { file, copy };
}

test('[W20] who was forgotten since the copy stays forgotten when it takes the place of a damaged file', async () => {
  const { file, copy } = await forgottenSinceTheCopy();
  expect(putBackUpToDate(file, copy, new Date('2027-01-04T09:30:00Z'))).toBe(true);
  expect(holdsName(file)).toBe(false);
  const db = openDatabase(file);
  expect([...findDamage(db)].flat(), 'what was rewritten has its sums').toEqual([]);
  expect(db.prepare('SELECT count(*) FROM forgetting').pluck().get()).toBe(1);
  expect(db.prepare("SELECT count(*) FROM record WHERE id = 'p'").pluck().get()).toBe(1);
  closeDatabase(db);
});

test.each(['DELETE FROM forgetting', "UPDATE forgetting SET id = 'x'", "INSERT INTO withdrawal VALUES ('r', '')"])(
  '[W20] a mark that is not as it was made is no mark to trust, and that is said: %s',
  async (sql) => {
    const { file, copy } = await forgottenSinceTheCopy();
    const damaged = new Database(file);
    damaged.exec(sql);
    damaged.close();
    expect(putBackUpToDate(file, copy, new Date('2027-01-04T09:30:00Z'))).toBe(false);
  },
);

test.each(['geen database '.repeat(500), ''])(
  '[W20] a file that tells nothing any more: the copy comes back, and that is said',
  async (bytes) => {
    const { file, copy } = await forgottenSinceTheCopy();
    writeFileSync(file, bytes);
    expect(putBackUpToDate(file, copy, new Date('2027-01-04T09:30:00Z'))).toBe(false);
    const db = openDatabase(file);
    expect(db.prepare('SELECT id FROM trajectory').pluck().all()).toEqual(['t']);
    closeDatabase(db);
  },
);

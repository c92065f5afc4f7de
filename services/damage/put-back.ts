import { readFileSync } from 'node:fs';
import type { DataCopy } from '../../core/contract/snapshots.ts';
import { openDamaged, putBack } from '../database/copies/rescue.ts';
import { findDamage } from '../database/damage/find-damage.ts';
import { keepSums, knowSums } from '../database/damage/row-sums.ts';
import { readForgettings } from '../database/forgettings.ts';
import { bytesOf, openInMemory } from '../database/opening/in-memory.ts';
import { DATA_VERSION } from '../database/opening/migrate.ts';
import type { Db } from '../database/opening/open.ts';
import { listWithdrawals } from '../database/scans/withdrawals.ts';
import { reapplySince } from '../trajectory-files/reapply.ts';

/**
 * [W20] Puts a copy in the place of a damaged file, without what was taken back for good since the copy was made: as far as the
 * damaged file still tells. Gives whether it does: when not, a forgotten name can be there again. Nothing may have the file open.
 */
export function putBackUpToDate(file: string, copy: DataCopy, now: Date): boolean {
  const db = openInMemory(readFileSync(copy.path));
  try {
    const isTold = reapplyFrom(file, db);
    putBack(file, bytesOf(db), now);
    return isTold;
  } finally {
    db.close();
  }
}

/** What was taken back for good, without a word of it. */
const marksIn = (db: Db) => JSON.stringify([listWithdrawals(db), readForgettings(db)]);
const MARKS = ['withdrawal', 'forgetting'];

function hasAllMarks(db: Db): boolean {
  knowSums(db);
  return [...findDamage(db, MARKS)].flat().length === 0;
}

function reapplyFrom(damaged: string, db: Db): boolean {
  try {
    const live = openDamaged(damaged);
    try {
      if (marksIn(live) !== marksIn(db)) {
        keepSums(db, DATA_VERSION);
        reapplySince(db, live);
        db.exec('VACUUM');
      }
      return hasAllMarks(live);
    } finally {
      live.close();
    }
  } catch {
    return false;
  }
}

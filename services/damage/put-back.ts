import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { DataCopy } from '../../core/contract/snapshots.ts';
import { putBack } from '../database/copies/rescue.ts';
import { keepSums } from '../database/damage/row-sums.ts';
import { bytesOf, openInMemory } from '../database/opening/in-memory.ts';
import { DATA_VERSION } from '../database/opening/migrate.ts';
import type { Db } from '../database/opening/open.ts';
import { reapplySince } from '../trajectory-files/reapply.ts';

/**
 * [W20] Puts a copy in the place of a damaged file, without what was taken back for good since the copy was made: as far as the
 * damaged file still tells. Gives whether it does: when not, a forgotten name can be there again. Nothing may have the file open.
 */
export function putBackUpToDate(file: string, copy: DataCopy, now: Date): boolean {
  const db = openInMemory(readFileSync(copy.path));
  try {
    keepSums(db, DATA_VERSION);
    const isTold = reapplyFrom(file, db);
    db.exec('VACUUM');
    putBack(file, bytesOf(db), now);
    return isTold;
  } finally {
    db.close();
  }
}

function reapplyFrom(damaged: string, db: Db): boolean {
  try {
    const live = new Database(damaged, { readonly: true, fileMustExist: true });
    try {
      reapplySince(db, live);
      return true;
    } finally {
      live.close();
    }
  } catch {
    return false;
  }
}

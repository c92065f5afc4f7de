import type { Db } from './open.ts';

/** SQLite's own number of pages after which a commit also copies the log into the database. */
const USUAL_PAGES = 1000;

/** Runs work whose commits do not copy the log into the database; the work says itself when that is to be done. */
export async function withoutCheckpoints<T>(db: Db, work: (checkpoint: () => void) => Promise<T>): Promise<T> {
  db.pragma('wal_autocheckpoint = 0');
  try {
    return await work(() => db.pragma('wal_checkpoint(PASSIVE)'));
  } finally {
    db.pragma(`wal_autocheckpoint = ${USUAL_PAGES}`);
  }
}

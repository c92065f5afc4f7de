import Database from 'better-sqlite3';
import { migrate } from './migrate.ts';
import type { Db } from './open.ts';

/** A database like ours that is only in memory: nothing of it reaches a disk. Close it. */
export function emptyInMemory(): Db {
  return prepared(new Database(':memory:'));
}

/** The bytes that `openInMemory` makes the database of again. */
export const bytesOf = (db: Db): Buffer => db.serialize();

/**
 * Opens bytes of a database in memory, and brings it to the version of this program. Throws DatabaseTooNew, and an error of
 * SQLite for what is damaged.
 */
export function openInMemory(bytes: Buffer): Db {
  const rollback = Buffer.from(bytes);
  // A database with a log cannot be opened without its file: it says so in these two bytes (sqlite.org/fileformat2.html).
  rollback.fill(1, 18, 20);
  return prepared(new Database(rollback));
}

function prepared(db: Db): Db {
  try {
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('foreign_keys = ON');
    const sound = String(db.pragma('integrity_check', { simple: true }));
    if (sound !== 'ok') throw new Error(sound);
    migrate(db, () => undefined);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

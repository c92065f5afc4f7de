import { chmodSync } from 'node:fs';
import Database from 'better-sqlite3';
import { copyBeforeMigration } from '../copies/copies.ts';
import { refuseEmptied } from '../copies/rescue.ts';
import { DatabaseDamaged } from '../damage/damaged.ts';
import { type LostLog, lookAtLog } from '../damage/log-file.ts';
import { hasItsShapes, keepSums } from '../damage/row-sums.ts';
import { DATA_VERSION, migrate } from './migrate.ts';
import { storageErrorCode } from './storage-error.ts';

export type Db = Database.Database;

/** Another process has this database open. */
export class DatabaseInUse extends Error {}
/** The database was made by a newer version of the program, or this runtime cannot be trusted with it. */
export class DatabaseUnusable extends Error {}

/** SQLite before 3.51.3 can corrupt a WAL database when it is reset (sqlite.org/wal.html#walresetbug). */
const OLDEST_SAFE_SQLITE = [3, 51, 3] as const;
const FULL = 2;

/**
 * Opens (or makes) the database so that a finished transaction is on disk: WAL, synchronous=FULL, exclusive lock.
 * Data of an earlier version is copied before it is brought to this one.
 * better-sqlite3 falls back to synchronous=NORMAL after the first write unless it is set, so it is read back after one.
 */
export function openDatabase(file: string, now: Date = new Date()): Db {
  if (Number(process.versions.napi) < 10) throw new DatabaseUnusable('Node 22.14 or newer is needed');
  refuseEmptied(file);
  const log = lookAtLog(file);
  // Only this user may read the files: the database and, made by the first write, what SQLite keeps beside it.
  const mask = process.umask(0o077);
  const db = new Database(file, { timeout: 200 });
  try {
    chmodSync(file, 0o600);
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('cell_size_check = ON');
    db.pragma('secure_delete = ON');
    checkVersion(db);
    migrate(db, () => copyBeforeMigration(db, file, DATA_VERSION, now));
    keepSums(db, DATA_VERSION);
    if (!hasItsShapes(db)) throw new DatabaseDamaged();
    noteOpened(db, log);
    checkDurable(db);
    return db;
  } catch (error) {
    db.close();
    throw isBusy(error) ? new DatabaseInUse(file) : error;
  } finally {
    process.umask(mask);
  }
}

/** Copies the log into the database and empties it: nothing that was deleted is left in it. */
export function emptyLog(db: Db): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
}

/**
 * Nothing that was deleted is left in the file or its log. SQLite overwrites what it deletes, but not what stood on a page before
 * its rows moved to another one: so the file is written anew, where the disk has room for that. Not inside a transaction.
 */
export function leaveNothing(db: Db): void {
  try {
    db.exec('VACUUM');
  } catch (error) {
    if (storageErrorCode(error) !== 'disk-full') throw error;
  }
  emptyLog(db);
}

/** Closes the database in the way that the next opening knows to be a good end. */
export function closeDatabase(db: Db): void {
  if (!db.open) return;
  try {
    if (!db.memory) db.exec("UPDATE meta SET value = 0 WHERE key = 'is_open'");
  } catch (error) {
    if (!storageErrorCode(error)) throw error;
  } finally {
    db.close();
  }
}

/**
 * The first write, after which is read back what holds. That the file is open goes into the file itself and not only into its
 * log: whoever finds it without a log knows that there was one. On a full disk what is there can be opened all the same.
 */
function noteOpened(db: Db, log: LostLog | 'there' | null): void {
  const wasOpen = db.prepare("SELECT value FROM meta WHERE key = 'is_open'").pluck().get() === 1;
  const lost = log === 'damaged' || (wasOpen && log === null) ? (log ?? 'missing') : null;
  try {
    db.exec("UPDATE meta SET value = value + 1 WHERE key = 'starts'");
    db.exec("UPDATE meta SET value = 1 WHERE key = 'is_open'");
    if (lost) db.prepare("UPDATE meta SET value = ? WHERE key = 'lost_log'").run(lost === 'missing' ? 1 : 2);
    emptyLog(db);
  } catch (error) {
    if (storageErrorCode(error) !== 'disk-full') throw error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}

function checkVersion(db: Db): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get()).split('.').map(Number);
  const [major = 0, minor = 0, patch = 0] = version;
  const [a, b, c] = OLDEST_SAFE_SQLITE;
  const safe = major > a || (major === a && (minor > b || (minor === b && patch >= c)));
  if (!safe) throw new DatabaseUnusable(`SQLite ${version.join('.')} is too old`);
}

function checkDurable(db: Db): void {
  const mode = db.pragma('journal_mode', { simple: true });
  const synchronous = db.pragma('synchronous', { simple: true });
  if (mode !== 'wal' || synchronous !== FULL) {
    throw new DatabaseUnusable(`journal_mode=${String(mode)}, synchronous=${String(synchronous)}`);
  }
}

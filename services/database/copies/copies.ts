import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { CopyReason, type DataCopy } from '../../../core/contract/snapshots.ts';
import { copiesToRemove } from '../../../core/domain/kept-copies.ts';
import { NEVER_COPIED } from './never-copied.ts';

/** The data could not be copied, so it was not brought to a newer version either. */
export class CopyFailed extends Error {}

const ROUTINE: readonly CopyReason[] = ['daily', 'session'];
const NAME = /^(?:before-version-(\d+)|([a-z]+))-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})\.sqlite$/;

const folderOf = (file: string) => path.join(path.dirname(file), 'copies');

/**
 * Copies the whole database before its shape changes, and checks the copy. `version` is the one that the data goes to. Throws
 * CopyFailed.
 */
export function copyBeforeMigration(db: Database.Database, file: string, version: number, now: Date): void {
  copyTo(db, file, `before-version-${version}`, now);
}

/** Copies the whole live database and checks the copy; gives its path. Throws CopyFailed. */
export function copyData(db: Database.Database, reason: Exclude<CopyReason, 'version'>, now: Date): string {
  return copyTo(db, db.name, reason, now);
}

/** The first name from now on that no copy has. */
function freeName(folder: string, reason: string, now: Date): string {
  const name = `${reason}-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.sqlite`;
  return existsSync(path.join(folder, name)) ? freeName(folder, reason, new Date(now.getTime() + 1000)) : name;
}

/** A copy that was cut off carries another name. */
function copyTo(db: Database.Database, file: string, reason: string, now: Date): string {
  const folder = folderOf(file);
  const name = freeName(folder, reason, now);
  const [part, target] = [path.join(folder, `${name}.part`), path.join(folder, name)];
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    removeParts(folder);
    writeCopy(db, part);
    check(db, part);
    chmodSync(part, 0o600);
    sync(part);
    renameSync(part, target);
    sync(folder);
    return target;
  } catch (error) {
    if (existsSync(part)) rmSync(part, { force: true });
    throw new CopyFailed(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** What must not be copied never reaches the disk: then the copy is made in memory first. */
function writeCopy(db: Database.Database, part: string): void {
  const filled = neverCopiedIn(db).filter((table) => db.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get());
  if (filled.length === 0) return void db.prepare('VACUUM INTO ?').run(part);
  const bytes = db.serialize();
  bytes.fill(1, 18, 20);
  const memory = new Database(bytes);
  try {
    for (const table of filled) memory.exec(`DELETE FROM "${table}"`);
    memory.prepare('VACUUM INTO ?').run(part);
  } finally {
    memory.close();
  }
}

const tablesOf = (db: Database.Database) =>
  db.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all();
const neverCopiedIn = (db: Database.Database) => tablesOf(db).filter((name) => NEVER_COPIED.includes(name));

/** The copies beside a database, the newest first; what cannot be looked at is left out. */
export function listCopies(file: string): DataCopy[] {
  const folder = folderOf(file);
  const names = tried(() => readdirSync(folder)) ?? [];
  return names.flatMap((name) => copyAt(folder, name) ?? []).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

function copyAt(folder: string, name: string): DataCopy | undefined {
  const [, version, why, day, hours, minutes, seconds] = NAME.exec(name) ?? [];
  const at = path.join(folder, name);
  const size = tried(() => statSync(at).size);
  const reason = CopyReason.safeParse(why ?? 'version').data;
  if (day === undefined || size === undefined || reason === undefined) return undefined;
  const madeAt = `${day}T${hours}:${minutes}:${seconds}.000Z`;
  return { path: at, reason, ...(version === undefined ? {} : { version: Number(version) }), madeAt, size };
}

/** Removes the copies that need not be kept any longer; one that is held by another program goes another time. */
export function removeOldCopies(file: string, now: Date): void {
  const copies = listCopies(file).map((copy) => ({ ...copy, isRoutine: ROUTINE.includes(copy.reason) }));
  for (const { path: at } of copiesToRemove(copies, now)) tried(() => rmSync(at, { force: true }));
}

/** The bytes of a copy in the list. */
export const readCopy = (copy: DataCopy): Buffer => readFileSync(copy.path);

/** What the disk gives; undefined when it refuses. Looking after copies must never keep the program from starting. */
function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function removeParts(folder: string): void {
  for (const name of readdirSync(folder)) if (name.endsWith('.part')) rmSync(path.join(folder, name), { force: true });
}

/** The copy is sound, is of the same version and has as many rows in every table that is copied. */
function check(db: Database.Database, copyFile: string): void {
  const copy = new Database(copyFile, { readonly: true, fileMustExist: true });
  try {
    const sound = String(copy.pragma('integrity_check', { simple: true }));
    if (sound !== 'ok') throw new Error(sound);
    if (factsOf(copy) !== factsOf(db)) throw new Error('the copy differs from the data');
  } finally {
    copy.close();
  }
}

function factsOf(db: Database.Database): string {
  const tables = tablesOf(db).filter((name) => !NEVER_COPIED.includes(name));
  const counts = tables.map((table) => [table, db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()]);
  return JSON.stringify([db.pragma('user_version', { simple: true }), counts]);
}

/** What was written is on the disk itself, and not only on its way. Windows cannot do this for a folder. */
function sync(fileOrFolder: string): void {
  try {
    const handle = openSync(fileOrFolder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (process.platform !== 'win32') throw error;
  }
}

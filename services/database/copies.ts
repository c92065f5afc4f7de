import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { DataCopy } from '../../core/contract/snapshots.ts';
import { NEVER_COPIED } from './never-copied.ts';

/** The data could not be copied, so it was not brought to a newer version either. */
export class CopyFailed extends Error {}

const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;
const NAME = /^before-version-(\d+)-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})\.sqlite$/;

const folderOf = (file: string) => path.join(path.dirname(file), 'copies');

/**
 * Copies the whole database before its shape changes, and checks the copy. A copy that was cut off carries another name.
 * `version` is the one that the data goes to. Throws CopyFailed.
 */
export function copyBeforeMigration(db: Database.Database, file: string, version: number, now: Date): void {
  const folder = folderOf(file);
  const name = `before-version-${version}-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.sqlite`;
  const [part, target] = [path.join(folder, `${name}.part`), path.join(folder, name)];
  try {
    mkdirSync(folder, { recursive: true });
    removeParts(folder);
    db.prepare('VACUUM INTO ?').run(part);
    emptyNeverCopied(part);
    check(db, part);
    sync(part);
    renameSync(part, target);
    sync(folder);
  } catch (error) {
    if (existsSync(part)) rmSync(part, { force: true });
    throw new CopyFailed(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The copies beside a database, the newest first; what cannot be looked at is left out. */
export function listCopies(file: string): DataCopy[] {
  const folder = folderOf(file);
  const names = tried(() => readdirSync(folder)) ?? [];
  return names.flatMap((name) => copyAt(folder, name) ?? []).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

function copyAt(folder: string, name: string): DataCopy | undefined {
  const [, version, day, hours, minutes, seconds] = NAME.exec(name) ?? [];
  const at = path.join(folder, name);
  const size = tried(() => statSync(at).size);
  if (day === undefined || size === undefined) return undefined;
  return { path: at, version: Number(version), madeAt: `${day}T${hours}:${minutes}:${seconds}.000Z`, size };
}

/** Removes copies that are older than thirty days; one that is held by another program goes another time. */
export function removeOldCopies(file: string, now: Date): void {
  for (const copy of listCopies(file)) {
    const isOld = now.getTime() - Date.parse(copy.madeAt) > DAYS_KEPT * DAY_MS;
    if (isOld) tried(() => rmSync(copy.path, { force: true }));
  }
}

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

/** Takes out what is in no copy, so that nothing of it is left in the file. */
function emptyNeverCopied(copyFile: string): void {
  const copy = new Database(copyFile, { fileMustExist: true });
  try {
    copy.pragma('secure_delete = ON');
    for (const table of tablesOf(copy)) if (NEVER_COPIED.includes(table)) copy.exec(`DELETE FROM "${table}"`);
  } finally {
    copy.close();
  }
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
  const counted = tablesOf(db).filter((table) => !NEVER_COPIED.includes(table));
  const counts = counted.map((table) => [table, db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()]);
  return JSON.stringify([db.pragma('user_version', { simple: true }), counts]);
}

function tablesOf(db: Database.Database): string[] {
  return db.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all();
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

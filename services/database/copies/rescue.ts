import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { DataCopy } from '../../../core/contract/snapshots.ts';
import { DatabaseDamaged } from '../damage/damaged.ts';
import { DATA_VERSION } from '../opening/migrate.ts';
import { listCopies } from './copies.ts';

/** The file of the data is empty, while there were data. */
export class DatabaseEmptied extends DatabaseDamaged {}

/** What SQLite keeps beside a database. */
const BESIDE = ['', '-wal', '-shm'] as const;

/** Throws DatabaseEmptied for a file without a byte that once held data: there is a copy of it, or a log beside it. */
export function refuseEmptied(file: string): void {
  const sizeOf = (name: string) => (existsSync(name) ? statSync(name).size : null);
  const wasUsed = listCopies(file).length > 0 || (sizeOf(`${file}-wal`) ?? 0) > 0;
  if (sizeOf(file) === 0 && wasUsed) throw new DatabaseEmptied(file);
}

/** Whether the file of the data is damaged, so that starting again or making room does not help. */
export function isDamaged(error: unknown): boolean {
  if (error instanceof DatabaseDamaged) return true;
  return error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
}

/** The newest copy beside a database that is sound, and that this program can read. */
export function newestSoundCopy(file: string): DataCopy | undefined {
  return listCopies(file).find(({ path }) => isSound(path));
}

function isSound(file: string): boolean {
  try {
    const copy = new Database(file, { readonly: true, fileMustExist: true });
    try {
      const version = Number(copy.pragma('user_version', { simple: true }));
      return version <= DATA_VERSION && copy.pragma('integrity_check', { simple: true }) === 'ok';
    } finally {
      copy.close();
    }
  } catch {
    return false;
  }
}

/** A copy was made while the program was open, and has no log to miss. */
function markClosed(file: string): void {
  const copy = new Database(file);
  try {
    const hasMeta = copy.prepare("SELECT 1 FROM sqlite_master WHERE name = 'meta'").get();
    if (hasMeta) copy.exec("UPDATE meta SET value = 0 WHERE key = 'is_open'");
  } finally {
    copy.close();
  }
}

/** A damaged file to read what it still tells. Throws an error of SQLite when it cannot be opened. Close it. */
export const openDamaged = (file: string): Database.Database =>
  new Database(file, { readonly: true, fileMustExist: true });

/** Puts these bytes of a copy in the place of a damaged file. The damaged one is kept beside it; gives its name. Nothing may have it open. */
export function putBack(file: string, copy: Uint8Array, now: Date): string {
  const aside = `${file.replace(/\.sqlite$/, '')}-beschadigd-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.sqlite`;
  const part = `${file}.part`;
  writeFileSync(part, copy, { flush: true });
  markClosed(part);
  for (const end of BESIDE) if (existsSync(file + end)) renameSync(file + end, aside + end);
  renameSync(part, file);
  return aside;
}

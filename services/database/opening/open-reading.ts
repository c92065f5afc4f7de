import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type Db, openDatabase } from './open.ts';
import { storageErrorCode } from './storage-error.ts';

/** Where the header of an SQLite file says that it has a log: sqlite.org/fileformat2.html, 1.3.3. */
const [LOG_AT, WITHOUT_LOG] = [18, 1];

/**
 * Opens the database; where nothing can be written, a copy of it in memory, that takes no change. What is there can be read
 * and shown then. Throws what `openDatabase` throws when there is nothing to read either.
 */
export function openToReadAtLeast(file: string): Db {
  try {
    return openDatabase(file);
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    const isShut = storageErrorCode(error) === 'disk-read-only' || code === 'SQLITE_CANTOPEN';
    if (!isShut || !existsSync(file)) throw error;
    return copyInMemory(file);
  }
}

/** The data with their log, brought to this version. The copy that is made for that is gone when this returns. */
function copyInMemory(file: string): Db {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'praatplaat-lezen-'));
  try {
    const copy = path.join(folder, 'praatplaat.sqlite');
    for (const end of ['', '-wal']) if (existsSync(file + end)) copyFileSync(file + end, copy + end);
    const db = openDatabase(copy);
    const bytes = db.serialize();
    db.close();
    bytes.fill(WITHOUT_LOG, LOG_AT, LOG_AT + 2);
    const memory = new Database(bytes);
    memory.pragma('foreign_keys = ON');
    memory.pragma('query_only = ON');
    return memory;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

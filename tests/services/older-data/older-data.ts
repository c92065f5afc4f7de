import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { tempFolder } from '../../helpers/temp-folder.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/versions');

/** The name of the database in a data folder. */
export const FILE = 'praatplaat.sqlite';

/** Where the header of an SQLite file holds `user_version`: sqlite.org/fileformat2.html, 1.3. */
const USER_VERSION_AT = 60;

/** The data folders that earlier versions of the program made, with the version of the data in each. */
export function fixtures(): { name: string; version: number }[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      version: readFileSync(path.join(FIXTURES, name, FILE)).readUInt32BE(USER_VERSION_AT),
    }));
}

/** A copy of such a data folder, to open. */
export function copyOf(name: string): string {
  const folder = tempFolder();
  copyFileSync(path.join(FIXTURES, name, FILE), path.join(folder, FILE));
  return folder;
}

/** Changes the file of a data folder by hand, as damage would. */
export function damage(folder: string, sql: string, ...values: readonly unknown[]): void {
  const db = new Database(path.join(folder, FILE));
  db.prepare(sql).run(...values);
  db.close();
}

/** Everything in a database but what says when it was opened: each table with all its rows. */
export function everythingIn(file: string): string {
  const db = new Database(file, { readonly: true });
  try {
    const tables = db
      .prepare<[], string>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .pluck()
      .all();
    const rows = tables
      .filter((table) => table !== 'meta')
      .map((table) => [table, db.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`).all().map(inHex)]);
    return JSON.stringify([db.pragma('user_version', { simple: true }), rows]);
  } finally {
    db.close();
  }
}

const inHex = (row: unknown) =>
  Object.entries(row as object).map(([name, value]) => [name, Buffer.isBuffer(value) ? value.toString('hex') : value]);

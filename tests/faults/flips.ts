import { randomInt } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { putBackUpToDate } from '../../services/damage/put-back.ts';
import { isDamaged, newestSoundCopy } from '../../services/database/copies/rescue.ts';
import { closeDatabase, type Db, openDatabase } from '../../services/database/opening/open.ts';
import { createEventHub } from '../../services/event-hub.ts';
import { createSafety } from '../../services/safety.ts';
import { newKey } from '../../services/sealed-files/seal-key.ts';

const FILE = 'praatplaat.sqlite';
/** A page and its head: sqlite.org/fileformat2.html, 1.6. */
const [PAGE, HEAD] = [4096, 12];

/**
 * What came of one damaged file. `silent` is what may not be: what is shown differs and nobody is told. The others: nothing that
 * is shown differs; the file was refused and the newest copy put back; what was damaged was mended as it was, in part, or not.
 */
export type Verdict =
  | 'no effect'
  | 'refused, copy put back'
  | 'mended as it was'
  | 'mended in part'
  | 'told'
  | 'silent';

/** A data folder with a copy of all data in it, and everything that is in it. */
export interface Whole {
  readonly folder: string;
  readonly everything: string;
}

/** Makes a folder with this database in it and a copy of all data beside it. Remove the folder. */
export function wholeOf(database: string): Whole {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'praatplaat-flips-'));
  const file = path.join(folder, FILE);
  copyFileSync(database, file);
  const db = openDatabase(file);
  safetyOf(db).copies.before('restore');
  closeDatabase(db);
  return { folder, everything: everythingIn(file) };
}

const safetyOf = (db: Db) =>
  createSafety({
    db,
    clock: () => new Date(),
    hub: createEventHub(),
    makeKey: newKey,
    trajectories: { list: () => [] },
    forget: () => undefined,
  });

/** Changes one bit of the file anywhere, or bytes in the head of a page. */
export function changeIn(bytes: Buffer, kind: 'bit' | 'head', pick: (most: number) => number = randomInt): Buffer {
  const changed = Buffer.from(bytes);
  if (kind === 'bit') {
    const at = pick(bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << pick(8));
  } else {
    const page = pick(bytes.length / PAGE);
    const at = page * PAGE + (page === 0 ? 100 : 0) + pick(HEAD);
    changed[at] = pick(256);
  }
  return changed;
}

/** Opens a damaged file as the program does, and mends what it finds. */
export function judge(whole: Whole, damaged: Buffer): Verdict {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'praatplaat-flip-'));
  try {
    const file = path.join(folder, FILE);
    mkdirSync(path.join(folder, 'copies'));
    const [copy] = copiesIn(whole.folder);
    if (copy) copyFileSync(copy, path.join(folder, 'copies', path.basename(copy)));
    writeFileSync(file, damaged);
    return judged(file, whole.everything);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function judged(file: string, everything: string): Verdict {
  let db: Db;
  try {
    db = openDatabase(file);
  } catch (error) {
    const copy = isDamaged(error) ? newestSoundCopy(file) : undefined;
    if (!copy) throw error;
    putBackUpToDate(file, copy, new Date());
    return everythingIn(file) === everything ? 'refused, copy put back' : 'silent';
  }
  try {
    const { damage } = safetyOf(db);
    const isTold = damage.look();
    if (!isTold) return everythingOf(db) === everything ? 'no effect' : 'silent';
    const { left } = damage.mend();
    if (everythingOf(db) === everything) return 'mended as it was';
    return left === 0 && !damage.state().unreadable ? 'mended in part' : 'told';
  } finally {
    db.close();
  }
}

function copiesIn(folder: string): string[] {
  const db = openDatabase(path.join(folder, FILE));
  const copies = safetyOf(db).copies.list();
  closeDatabase(db);
  return copies.map((one) => one.path);
}

function everythingIn(file: string): string {
  const db = new Database(file, { readonly: true });
  try {
    return everythingOf(db);
  } finally {
    db.close();
  }
}

/** All rows of all tables that hold what people made; what cannot be read says so. */
function everythingOf(db: Db): string {
  try {
    const names = db
      .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .pluck()
      .all();
    const shown = names.filter((name) => !['meta', 'row_sum', 'sqlite_sequence'].includes(name));
    return JSON.stringify(shown.map((name) => [name, db.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all()]));
  } catch (error) {
    return String(error);
  }
}

/** The bytes of the database of a whole folder. */
export const bytesOf = (whole: Whole): Buffer => readFileSync(path.join(whole.folder, FILE));

import type { Database } from 'better-sqlite3';
import { DatabaseDamaged } from '../damage/damaged.ts';
import { firstSchema } from '../migrations/001-first-schema.ts';
import { codedCells } from '../migrations/002-coded-cells.ts';
import { screenThreshold } from '../migrations/003-screen-threshold.ts';
import { reviewedAnswers } from '../migrations/004-reviewed-answers.ts';
import { settingsTable } from '../migrations/005-settings.ts';
import { houseStyle } from '../migrations/006-house-style.ts';
import { sharedPeople } from '../migrations/007-shared-people.ts';
import { manySessions } from '../migrations/008-many-sessions.ts';
import { dotsInRounds } from '../migrations/009-dots-in-rounds.ts';
import { importUndo } from '../migrations/010-import-undo.ts';
import { trajectoryBin } from '../migrations/011-trajectory-bin.ts';
import { forgettings } from '../migrations/012-forgettings.ts';
import { ballotBox } from '../migrations/013-ballot-box.ts';
import { sharedSheets } from '../migrations/014-shared-sheets.ts';
import { origins } from '../migrations/015-origins.ts';
import { rowSums } from '../migrations/016-row-sums.ts';
import { DatabaseTooNew } from './too-new.ts';

/** All migrations in order; append only. The number of a file is the `PRAGMA user_version` of data after it. */
const MIGRATIONS: readonly (string | ((db: Database) => void))[] = [
  firstSchema,
  codedCells,
  screenThreshold,
  reviewedAnswers,
  settingsTable,
  houseStyle,
  sharedPeople,
  manySessions,
  dotsInRounds,
  importUndo,
  trajectoryBin,
  forgettings,
  ballotBox,
  sharedSheets,
  origins,
  rowSums,
];

/** From here on the version stands in `meta` too: a flipped bit in one of the two must not start a migration. */
const VERSION_TWICE = 16;

/** The version of data that this program writes. */
export const DATA_VERSION = MIGRATIONS.length;

/**
 * Brings the schema up to date, each step in its own transaction. Refuses a file from a newer version. `beforeFirst` is called
 * when there is data that is going to change. Throws DatabaseTooNew, and DatabaseDamaged when nobody can tell of which version it is.
 */
export function migrate(db: Database, beforeFirst: () => void): void {
  const done = Number(db.pragma('user_version', { simple: true }));
  if (isFlipped(done, versionInside(db))) throw new DatabaseDamaged();
  if (done > DATA_VERSION) throw new DatabaseTooNew();
  if (done > 0 && done < DATA_VERSION) beforeFirst();
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < done) continue;
    db.transaction(() => {
      if (typeof step === 'string') db.exec(step);
      else step(db);
      db.pragma(`user_version = ${index + 1}`);
      db.prepare("UPDATE meta SET value = ? WHERE key = 'data_version'").run(index + 1);
    }).immediate();
  }
}

/** Whether the two versions cannot both be as they were written. */
function isFlipped(done: number, inside: number | null): boolean {
  if (done === inside) return false;
  if (inside === null) return done >= VERSION_TWICE && done <= DATA_VERSION;
  const difference = done ^ inside;
  const isOneBit = (difference & (difference - 1)) === 0;
  return done <= DATA_VERSION || isOneBit;
}

/** The version in `meta`; null for a file of before it stood there. */
function versionInside(db: Database): number | null {
  const hasMeta = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'meta'").get();
  if (!hasMeta) return null;
  const value = db.prepare("SELECT value FROM meta WHERE key = 'data_version'").pluck().get();
  return value === undefined ? null : Number(value);
}

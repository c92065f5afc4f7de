import type { Database } from 'better-sqlite3';
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
];

/** The version of data that this program writes. */
export const DATA_VERSION = MIGRATIONS.length;

/**
 * Brings the schema up to date, each step in its own transaction. Refuses a file from a newer version. `beforeFirst` is called
 * when there is data that is going to change.
 */
export function migrate(db: Database, beforeFirst: () => void): void {
  const done = Number(db.pragma('user_version', { simple: true }));
  if (done > DATA_VERSION) throw new DatabaseTooNew();
  if (done > 0 && done < DATA_VERSION) beforeFirst();
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < done) continue;
    db.transaction(() => {
      if (typeof step === 'string') db.exec(step);
      else step(db);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}

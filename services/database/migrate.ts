import type { Database } from 'better-sqlite3';
import { firstSchema } from './migrations/001-first-schema.ts';
import { codedCells } from './migrations/002-coded-cells.ts';
import { screenThreshold } from './migrations/003-screen-threshold.ts';
import { reviewedAnswers } from './migrations/004-reviewed-answers.ts';
import { settingsTable } from './migrations/005-settings.ts';
import { houseStyle } from './migrations/006-house-style.ts';
import { sharedPeople } from './migrations/007-shared-people.ts';
import { DatabaseTooNew } from './too-new.ts';

/** All migrations in order; append only. The number of the last one done is in `PRAGMA user_version`. */
const MIGRATIONS: readonly (string | ((db: Database) => void))[] = [
  firstSchema,
  codedCells,
  screenThreshold,
  reviewedAnswers,
  settingsTable,
  houseStyle,
  sharedPeople,
];

/** Brings the schema up to date, each step in its own transaction. Refuses a file from a newer version. */
export function migrate(db: Database): void {
  const done = Number(db.pragma('user_version', { simple: true }));
  if (done > MIGRATIONS.length) throw new DatabaseTooNew();
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < done) continue;
    db.transaction(() => {
      if (typeof step === 'string') db.exec(step);
      else step(db);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}

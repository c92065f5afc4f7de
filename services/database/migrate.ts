import type { Database } from 'better-sqlite3';
import { firstSchema } from './migrations/001-first-schema.ts';
import { DatabaseTooNew } from './too-new.ts';

/** All migrations in order; append only. The number of the last one done is in `PRAGMA user_version`. */
const MIGRATIONS: readonly string[] = [firstSchema];

/** Brings the schema up to date, each step in its own transaction. Refuses a file from a newer version. */
export function migrate(db: Database): void {
  const done = Number(db.pragma('user_version', { simple: true }));
  if (done > MIGRATIONS.length) throw new DatabaseTooNew();
  for (const [index, sql] of MIGRATIONS.entries()) {
    if (index < done) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}

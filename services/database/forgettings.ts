import type { Db } from './opening/open.ts';

/** That somebody was forgotten in a trajectory, without the name. */
export interface ForgettingRow {
  readonly id: string;
  readonly trajectoryId: string;
  /** ISO instant. */
  readonly at: string;
  /** What it takes to do it again, as JSON. */
  readonly mark: string;
}

/** Every forgetting on this laptop, the first one first; also of trajectories that are gone. */
export function readForgettings(db: Db): ForgettingRow[] {
  const sql = 'SELECT id, trajectory_id AS trajectoryId, at, mark FROM forgetting ORDER BY at, id';
  return db.prepare<[], ForgettingRow>(sql).all();
}

/** Keeps a forgetting; one that is there stays. */
export function writeForgetting(db: Db, row: ForgettingRow): void {
  const sql = 'INSERT OR IGNORE INTO forgetting (id, trajectory_id, at, mark) VALUES (@id, @trajectoryId, @at, @mark)';
  db.prepare(sql).run(row);
}

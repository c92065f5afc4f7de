import type { Place } from '../../core/document/view.ts';
import type { BinnedTrajectory, TrajectorySummary } from '../../core/domain/trajectory.ts';
import { type Db, leaveNothing } from './opening/open.ts';

export interface TrajectoryRow {
  readonly id: string;
  readonly municipality: string;
  /** Where she was last. */
  readonly place: Place | null;
  readonly isSample: boolean;
  readonly revision: number;
}

const COUNTS = `
  (SELECT count(*) FROM record r WHERE r.trajectory_id = t.id AND r.kind = 'card') AS cards,
  (SELECT count(*) FROM record r WHERE r.trajectory_id = t.id AND r.kind = 'improvementTask') AS improvementTasks,
  (SELECT count(*) FROM record r WHERE r.trajectory_id = t.id AND r.kind = 'action') AS actions`;

interface StoredTrajectory extends Pick<TrajectoryRow, 'id' | 'municipality' | 'revision'> {
  readonly isSample: number;
  readonly sessionId: string | null;
  readonly plateId: string | null;
}

/** A trajectory as listed, without its respondents: how many of those may be told is not for the database to say. */
type ListedTrajectory = Omit<TrajectorySummary, 'respondents'>;
type SummaryRow = Omit<ListedTrajectory, 'isSample'> & { isSample: number };

/** All trajectories outside the bin with what is in them, last opened first. */
export function listTrajectories(db: Db): ListedTrajectory[] {
  const sql = `SELECT id, municipality, is_sample AS isSample, last_opened AS lastOpened, ${COUNTS}
    FROM trajectory t WHERE removed_at IS NULL ORDER BY last_opened DESC, municipality`;
  const rows = db.prepare<[], SummaryRow>(sql).all();
  return rows.map((row) => ({ ...row, isSample: row.isSample === 1 }));
}

/** One trajectory, or undefined; one in the bin is not there. */
export function findTrajectory(db: Db, id: string): TrajectoryRow | undefined {
  const sql = `SELECT id, municipality, is_sample AS isSample, revision, open_session AS sessionId, open_plate AS plateId
    FROM trajectory WHERE id = ? AND removed_at IS NULL`;
  const row = db.prepare<[string], StoredTrajectory>(sql).get(id);
  if (!row) return undefined;
  const { sessionId, plateId, isSample, ...rest } = row;
  return { ...rest, isSample: isSample === 1, place: sessionId && plateId ? { sessionId, plateId } : null };
}

/** Whether this trajectory lies in the bin. */
export function isInBin(db: Db, id: string): boolean {
  return db.prepare('SELECT 1 FROM trajectory WHERE id = ? AND removed_at IS NOT NULL').get(id) !== undefined;
}

/** Whether this id is taken, in the bin too. */
export function isTaken(db: Db, id: string): boolean {
  return db.prepare('SELECT 1 FROM trajectory WHERE id = ?').get(id) !== undefined;
}

/** What lies in the bin, the last removed first. */
export function listBin(db: Db): BinnedTrajectory[] {
  const sql = `SELECT id, municipality, removed_at AS removedAt FROM trajectory
    WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, municipality`;
  return db.prepare<[], BinnedTrajectory>(sql).all();
}

/** Puts a trajectory in the bin at this instant (ISO); false when it is not outside it. */
export function binTrajectory(db: Db, id: string, removedAt: string): boolean {
  const sql = 'UPDATE trajectory SET removed_at = ? WHERE id = ? AND removed_at IS NULL';
  return db.prepare(sql).run(removedAt, id).changes === 1;
}

/** Takes a trajectory out of the bin; false when it is not in it. */
export function takeFromBin(db: Db, id: string): boolean {
  const sql = 'UPDATE trajectory SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL';
  return db.prepare(sql).run(id).changes === 1;
}

/** Remembers where she is in a trajectory. */
export function writeOpenPlace(db: Db, id: string, { sessionId, plateId }: Place): void {
  db.prepare('UPDATE trajectory SET open_session = ?, open_plate = ? WHERE id = ?').run(sessionId, plateId, id);
}

/** The copies of the examples that are outside the bin. */
export function findSamples(db: Db): string[] {
  return db.prepare<[], string>('SELECT id FROM trajectory WHERE is_sample = 1 AND removed_at IS NULL').pluck().all();
}

export function insertTrajectory(
  db: Db,
  row: { id: string; municipality: string; isSample: boolean; lastOpened: string },
): void {
  db.prepare(
    `INSERT INTO trajectory (id, municipality, is_sample, last_opened)
     VALUES (@id, @municipality, @isSample, @lastOpened)`,
  ).run({ ...row, isSample: row.isSample ? 1 : 0 });
}

export function renameTrajectory(db: Db, id: string, municipality: string): boolean {
  return (
    db.prepare('UPDATE trajectory SET municipality = ? WHERE id = ? AND removed_at IS NULL').run(municipality, id)
      .changes === 1
  );
}

export function touchTrajectory(db: Db, id: string, now: string): void {
  db.prepare('UPDATE trajectory SET last_opened = ? WHERE id = ?').run(now, id);
}

/** Removes a trajectory with everything in it (foreign keys cascade; secure_delete overwrites). */
export function deleteTrajectory(db: Db, id: string): boolean {
  const removed = db.prepare('DELETE FROM trajectory WHERE id = ?').run(id).changes === 1;
  leaveNothing(db);
  return removed;
}

/** From which number of answers a group of this trajectory is shown on a screen; undefined when there is no such trajectory. */
export function readThreshold(db: Db, id: string): number | undefined {
  return db.prepare<[string], number>('SELECT threshold FROM trajectory WHERE id = ?').pluck().get(id);
}

export function writeThreshold(db: Db, id: string, threshold: number): boolean {
  return db.prepare('UPDATE trajectory SET threshold = ? WHERE id = ?').run(threshold, id).changes === 1;
}

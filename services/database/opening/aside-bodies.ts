import type { Db } from './open.ts';

/** A body that was set aside: a record by its id, or the changes of a step. */
export interface AsideBody {
  readonly id: number;
  readonly source: 'record' | 'step';
  readonly ref: string;
  readonly body: string;
}

/** What of a trajectory is set aside, byte by byte. */
export function readAsideBodies(db: Db, trajectoryId: string): AsideBody[] {
  const sql = 'SELECT id, source, ref, body FROM set_aside WHERE trajectory_id = ?';
  return db.prepare<[string], AsideBody>(sql).all(trajectoryId);
}

/** Puts another body in its place, or (null) takes it away. */
export function writeAsideBody(db: Db, id: number, body: string | null): void {
  if (body === null) db.prepare('DELETE FROM set_aside WHERE id = ?').run(id);
  else db.prepare('UPDATE set_aside SET body = ? WHERE id = ?').run(body, id);
}

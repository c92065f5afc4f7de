import { baseOf, type Naming } from './copies/copy-names.ts';
import type { Db } from './opening/open.ts';

/** The scans on this laptop that are copies of this one, itself included. */
export function scansLike(db: Db, scanId: string): string[] {
  const ids = db.prepare<[], string>('SELECT id FROM scan ORDER BY id').pluck().all();
  return ids.filter((id) => baseOf(id) === baseOf(scanId));
}

/** The trajectory on this laptop that is this one, in the bin too, or else a copy of the same; undefined when there is none. */
export function trajectoryLike(db: Db, { id, originId }: Naming): Naming | undefined {
  const sql = `SELECT id, coalesce(origin_id, id) AS originId FROM trajectory WHERE coalesce(origin_id, id) = ? OR id = ?
    ORDER BY id = ? DESC, origin_id IS NULL DESC, last_opened DESC LIMIT 1`;
  return db.prepare<[string, string, string], Naming>(sql).get(originId, id, id);
}

/** The other trajectories on this laptop that are copies of the same as this one. */
export function twinsOf(db: Db, id: string): string[] {
  const sql = 'SELECT id, coalesce(origin_id, id) AS originId FROM trajectory WHERE id = ?';
  const naming = db.prepare<[string], Naming>(sql).get(id);
  return naming ? copiesOf(db, naming).filter((other) => other !== id) : [];
}

/** The trajectories in this database that are this one or a copy of the same. */
export function copiesOf(db: Db, { id, originId }: Naming): string[] {
  const sql = 'SELECT id FROM trajectory WHERE coalesce(origin_id, id) = ? OR id = ?';
  return db.prepare<[string, string], string>(sql).pluck().all(originId, id);
}

import type { Database } from 'better-sqlite3';

/**
 * Who was in the results of a scan that left the facilitator's screen: a byte per respondent, 1 for who was; null when
 * none did. Of an older scan it is known only that it has cards on the plate: then everyone counts.
 */
export function sharedPeople(db: Database): void {
  db.exec('ALTER TABLE scan ADD COLUMN shared BLOB');
  const rows = db
    .prepare<[], { id: string; respondents: number }>(
      `SELECT trajectory_id AS id, respondents FROM scan s WHERE EXISTS (
         SELECT 1 FROM record r WHERE r.trajectory_id = s.trajectory_id AND r.kind = 'card'
         AND json_valid(r.body) AND json_extract(r.body, '$.content.type') <> 'note')`,
    )
    .all();
  const write = db.prepare('UPDATE scan SET shared = ? WHERE trajectory_id = ?');
  for (const { id, respondents } of rows) write.run(Buffer.alloc(respondents, 1), id);
}

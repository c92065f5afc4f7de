import type { Database } from 'better-sqlite3';
import type { SetAside } from '../../../core/contract/snapshots.ts';

/** Why something cannot be read: its body is damaged, or a newer version of the program made it. */
export type AsideReason = 'damaged' | 'newer';

/** Takes a record out of its trajectory and keeps it, byte by byte. */
export function setRecordAside(db: Database, trajectoryId: string, id: string, reason: AsideReason): void {
  db.prepare(
    `INSERT INTO set_aside (trajectory_id, source, ref, name, version, body, reason)
     SELECT trajectory_id, 'record', id, kind, version, body, ? FROM record WHERE trajectory_id = ? AND id = ?`,
  ).run(reason, trajectoryId, id);
  db.prepare('DELETE FROM record WHERE trajectory_id = ? AND id = ?').run(trajectoryId, id);
}

/** Takes a step out of the journal and keeps it, byte by byte. */
export function setStepAside(db: Database, step: number, reason: AsideReason): void {
  db.prepare(
    `INSERT INTO set_aside (trajectory_id, source, ref, name, version, body, reason, session_id, at, undone)
     SELECT trajectory_id, 'step', step, label, version, diff, ?, session_id, at, undone FROM journal WHERE step = ?`,
  ).run(reason, step);
  db.prepare('DELETE FROM journal WHERE step = ?').run(step);
}

/** Takes a record or step out that is not as it was written, and keeps the sum that it had. Not for use in a migration. */
export function setDamagedAside(
  db: Database,
  trajectoryId: string,
  what: { readonly record: string } | { readonly step: number },
): void {
  const [source, table, ref] = 'record' in what ? ['record', 'record', what.record] : ['step', 'journal', what.step];
  const key = 'record' in what ? "quote(@trajectoryId) || ',' || quote(@ref)" : 'quote(@ref)';
  const kept = { source, table, ref, trajectoryId };
  const sum = db
    .prepare<[typeof kept]>(`SELECT sum FROM row_sum WHERE name = @table AND key = ${key}`)
    .pluck()
    .get(kept);
  if ('record' in what) setRecordAside(db, trajectoryId, what.record, 'damaged');
  else setStepAside(db, what.step, 'damaged');
  db.prepare(
    `UPDATE set_aside SET sum = @sum WHERE trajectory_id = @trajectoryId AND source = @source AND ref = CAST(@ref AS TEXT)`,
  ).run({ sum: sum ?? null, trajectoryId, source, ref: String(ref) });
}

/** What is set aside as damaged and was whole once: the table it was in, its quoted key, and its sum. */
export function damagedAside(db: Database): { table: string; key: string; sum: Buffer }[] {
  return db
    .prepare<[], { table: string; key: string; sum: Buffer }>(
      `SELECT iif(source = 'record', 'record', 'journal') AS "table", sum,
         iif(source = 'record', quote(trajectory_id) || ',' || quote(ref), ref) AS key
       FROM set_aside WHERE reason = 'damaged' AND sum IS NOT NULL`,
    )
    .all();
}

/** It stands in its place again, from elsewhere. */
export function dropAside(db: Database, table: string, key: string): void {
  db.prepare(
    `DELETE FROM set_aside WHERE (@table = 'record' AND source = 'record' AND quote(trajectory_id) || ',' || quote(ref) = @key)
       OR (@table = 'journal' AND source = 'step' AND ref = @key)`,
  ).run({ table, key });
}

/** Puts everything back that was set aside and whose place is free: who reads it now may know it. */
export function putBack(db: Database, trajectoryId: string): void {
  db.prepare(
    `INSERT OR IGNORE INTO record (trajectory_id, id, kind, version, body)
     SELECT trajectory_id, ref, name, version, body FROM set_aside WHERE trajectory_id = ? AND source = 'record'`,
  ).run(trajectoryId);
  db.prepare(
    `INSERT OR IGNORE INTO journal (step, trajectory_id, session_id, at, label, version, diff, undone)
     SELECT CAST(ref AS INTEGER), trajectory_id, session_id, at, name, version, body, undone FROM set_aside
     WHERE trajectory_id = ? AND source = 'step'`,
  ).run(trajectoryId);
  db.prepare(
    `DELETE FROM set_aside WHERE trajectory_id = @trajectoryId AND (
       (source = 'record' AND EXISTS (
         SELECT 1 FROM record r WHERE r.trajectory_id = @trajectoryId AND r.id = ref AND r.body = set_aside.body))
       OR (source = 'step' AND EXISTS (SELECT 1 FROM journal j WHERE j.step = CAST(ref AS INTEGER) AND j.diff = set_aside.body)))`,
  ).run({ trajectoryId });
}

/** What of a trajectory is set aside, counted by name and reason. */
export function readSetAside(db: Database, trajectoryId: string): SetAside[] {
  return db
    .prepare<[string], SetAside>(
      `SELECT source, name, reason, count(*) AS count FROM set_aside WHERE trajectory_id = ?
       GROUP BY source, name, reason ORDER BY source, name`,
    )
    .all(trajectoryId);
}

/** A shorter text can be part of any other; it counts only where it is a whole text in the body. */
const LONG_ENOUGH = 12;

/**
 * Deletes what is set aside and holds one of these texts: what is withdrawn or deleted must not stay in it. What is no JSON
 * any more can hold a part of such a text, so it goes too.
 */
export function deleteAsideWith(db: Database, trajectoryId: string, texts: readonly string[]): void {
  db.prepare('DELETE FROM set_aside WHERE trajectory_id = ? AND NOT json_valid(body)').run(trajectoryId);
  const remove = db.prepare('DELETE FROM set_aside WHERE trajectory_id = ? AND instr(body, ?) > 0');
  for (const text of texts) {
    const quoted = JSON.stringify(text);
    remove.run(trajectoryId, text.length < LONG_ENOUGH ? quoted : text);
    remove.run(trajectoryId, text.length < LONG_ENOUGH ? quoted : quoted.slice(1, -1));
  }
}

/**
 * Deletes the steps of a session that are set aside, and the records that go with it: one of `ids`, or what names one.
 * Improvement tasks and actions are of the trajectory and stay. A record that is no JSON any more may be of that session,
 * so it goes too.
 */
export function deleteAsideOfSession(
  db: Database,
  key: { readonly trajectoryId: string; readonly sessionId: string },
  ids: readonly string[],
): void {
  db.prepare('DELETE FROM set_aside WHERE trajectory_id = @trajectoryId AND session_id = @sessionId').run(key);
  const remove = db.prepare(
    `DELETE FROM set_aside WHERE trajectory_id = @trajectoryId AND source = 'record' AND (
       NOT json_valid(body) OR ref = @id
       OR (instr(body, 'Id":"' || @id || '"') > 0 AND name NOT IN ('improvementTask', 'action')))`,
  );
  for (const id of [key.sessionId, ...ids]) remove.run({ trajectoryId: key.trajectoryId, id });
}

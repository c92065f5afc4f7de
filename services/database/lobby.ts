import type { PhoneMessage } from '../../core/phones/lobby-state.ts';
import type { Db } from './opening/open.ts';

/** The lobby of one session. */
export interface LobbyKey {
  readonly trajectoryId: string;
  readonly sessionId: string;
}

/** Which phone has which number: a phone is known by a hash. */
export interface SeatRow {
  readonly number: number;
  readonly device: Buffer;
}

export function readSeats(db: Db, { trajectoryId, sessionId }: LobbyKey): SeatRow[] {
  const sql = 'SELECT number, device FROM lobby_seat WHERE trajectory_id = ? AND session_id = ? ORDER BY number';
  return db.prepare<[string, string], SeatRow>(sql).all(trajectoryId, sessionId);
}

export function writeSeat(db: Db, { trajectoryId, sessionId }: LobbyKey, { number, device }: SeatRow): void {
  db.prepare('INSERT OR REPLACE INTO lobby_seat (trajectory_id, session_id, number, device) VALUES (?, ?, ?, ?)').run(
    ...[trajectoryId, sessionId, number, device],
  );
}

/** Frees a number; says whether it was taken. */
export function removeSeat(db: Db, { trajectoryId, sessionId }: LobbyKey, number: number): boolean {
  const sql = 'DELETE FROM lobby_seat WHERE trajectory_id = ? AND session_id = ? AND number = ?';
  return db.prepare(sql).run(trajectoryId, sessionId, number).changes > 0;
}

/** The messages that nobody decided about, in the order in which they came. */
export function readMessages(db: Db, { trajectoryId, sessionId }: LobbyKey): PhoneMessage[] {
  const sql = 'SELECT id, number, text FROM phone_message WHERE trajectory_id = ? AND session_id = ? ORDER BY rowid';
  return db.prepare<[string, string], PhoneMessage>(sql).all(trajectoryId, sessionId);
}

/** Keeps a message; one that is there already (the same id) stays as it is. */
export function writeMessage(db: Db, { trajectoryId, sessionId }: LobbyKey, { id, number, text }: PhoneMessage): void {
  db.prepare(
    'INSERT OR IGNORE INTO phone_message (trajectory_id, session_id, id, number, text) VALUES (?, ?, ?, ?, ?)',
  ).run(...[trajectoryId, sessionId, id, number, text]);
}

/** Removes a message; says whether it was there. */
export function removeMessage(db: Db, { trajectoryId, sessionId }: LobbyKey, id: string): boolean {
  const sql = 'DELETE FROM phone_message WHERE trajectory_id = ? AND session_id = ? AND id = ?';
  return db.prepare(sql).run(trajectoryId, sessionId, id).changes > 0;
}

/** Removes seats and messages of sessions that are gone. */
export function sweepLobbies(db: Db): void {
  for (const table of ['lobby_seat', 'phone_message']) {
    db.exec(`DELETE FROM ${table} WHERE NOT EXISTS (SELECT 1 FROM record r
      WHERE r.trajectory_id = ${table}.trajectory_id AND r.id = session_id AND r.kind = 'session')`);
  }
}

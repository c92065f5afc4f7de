import type { People } from '../../../core/scan/small-groups/shared-people.ts';
import type { Db } from '../opening/open.ts';

/** Who was in the results that left the facilitator's screen; null when none did, or there is no scan. */
export function readShared(db: Db, scanId: string): People | null {
  const sql = 'SELECT shared FROM scan WHERE id = ?';
  const bytes = db.prepare<[string], Buffer | null>(sql).pluck().get(scanId);
  return bytes ? Uint8Array.from(bytes) : null;
}

export function writeShared(db: Db, scanId: string, people: People): void {
  db.prepare('UPDATE scan SET shared = ? WHERE id = ?').run(Buffer.from(people), scanId);
}

/** Whether two records of who was shared say the same. */
export function sameShared(a: People | null, b: People | null): boolean {
  return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}

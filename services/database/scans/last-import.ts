import { deserialize, serialize } from 'node:v8';
import type { ScanCopy } from '../copies/scan-copy.ts';
import { DATA_VERSION } from '../opening/migrate.ts';
import type { Db } from '../opening/open.ts';

/** The last import of a trajectory, as it is kept until it cannot be taken back any more. */
export interface LastImport {
  readonly scanId: string;
  readonly shownBefore: string | null;
  /** What there was of the scan once it was stored. */
  readonly mark: string;
  /** Whether results with it left her screen since. */
  readonly isShown: boolean;
}

interface Row {
  readonly scan_id: string;
  readonly shown_before: string | null;
  readonly mark: string;
  readonly shown: number;
}

/** Keeps an import with the scan as it was (null: the import made it). Call inside the transaction that stores it. */
export function writeLastImport(
  db: Db,
  trajectoryId: string,
  { scanId, shownBefore, mark }: Omit<LastImport, 'isShown'>,
  copy: ScanCopy | null,
): void {
  db.prepare(
    `INSERT OR REPLACE INTO import_undo (trajectory_id, scan_id, shown_before, mark, shown, data_version, copy)
     VALUES (?, ?, ?, ?, 0, ?, ?)`,
  ).run(trajectoryId, scanId, shownBefore, mark, DATA_VERSION, copy && serialize(copy));
}

/** The last import, or null. One that was kept in an older shape of the data cannot be put back and counts as gone. */
export function readLastImport(db: Db, trajectoryId: string): LastImport | null {
  const sql = 'SELECT scan_id, shown_before, mark, shown FROM import_undo WHERE trajectory_id = ? AND data_version = ?';
  const row = db.prepare<[string, number], Row>(sql).get(trajectoryId, DATA_VERSION);
  if (!row) return null;
  return { scanId: row.scan_id, shownBefore: row.shown_before, mark: row.mark, isShown: row.shown === 1 };
}

/** The scan as it was before the last import; null when the import made it. Throws where what was kept cannot be read. */
export function readReplacedScan(db: Db, trajectoryId: string): ScanCopy | null {
  const sql = 'SELECT copy FROM import_undo WHERE trajectory_id = ?';
  const copy = db.prepare<[string], Buffer | null>(sql).pluck().get(trajectoryId);
  return copy ? (deserialize(copy) as ScanCopy) : null;
}

/** Results with the import left her screen: what it replaced goes, and that it was shown is kept. */
export function sealLastImport(db: Db, trajectoryId: string): void {
  db.prepare('UPDATE import_undo SET shown = 1, copy = NULL WHERE trajectory_id = ? AND shown = 0').run(trajectoryId);
}

export function removeLastImport(db: Db, trajectoryId: string): void {
  db.prepare('DELETE FROM import_undo WHERE trajectory_id = ?').run(trajectoryId);
}

/** The trajectories of which an import is kept. */
export const listLastImports = (db: Db): readonly string[] =>
  db.prepare<[], string>('SELECT trajectory_id FROM import_undo').pluck().all();

import type { Db } from '../opening/open.ts';

interface EarlierFile {
  readonly fileName: string;
  readonly importedAt: string;
}

/** When this very file was read into a scan; undefined when it was not. */
export function findFile(db: Db, scanId: string, sha256: string): EarlierFile | undefined {
  const sql = `SELECT file_name AS fileName, imported_at AS importedAt FROM scan_file WHERE scan_id = ? AND sha256 = ?`;
  return db.prepare<[string, string], EarlierFile>(sql).get(scanId, sha256);
}

/** Keeps that files are in the scan: of each file itself only its SHA-256. */
export function writeFiles(db: Db, scanId: string, sums: readonly string[], file: EarlierFile): void {
  const sql = 'INSERT OR REPLACE INTO scan_file (scan_id, sha256, file_name, imported_at) VALUES (?, ?, ?, ?)';
  for (const sha256 of sums) db.prepare(sql).run(scanId, sha256, file.fileName, file.importedAt);
}

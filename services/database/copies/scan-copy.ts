import { createHash } from 'node:crypto';
import type { Db } from '../opening/open.ts';

type Row = Readonly<Record<string, unknown>>;

/** Everything of a scan as it is stored, to put it back as it was. */
export interface ScanCopy {
  readonly scan: Row;
  readonly columns: readonly Row[];
  readonly files: readonly Row[];
  /** The lists of cells that the others refer to, by id. */
  readonly cells: ReadonlyMap<unknown, Row>;
}

/** Copies a scan with its answers into memory; null when there is none. */
export function copyScan(db: Db, scanId: string): ScanCopy | null {
  const all = (sql: string) => db.prepare<[string], Row>(sql).all(scanId);
  const [scan] = all('SELECT * FROM scan WHERE id = ?');
  if (!scan) return null;
  const columns = all('SELECT * FROM scan_column WHERE scan_id = ? ORDER BY position');
  const cell = db.prepare<[unknown], Row>('SELECT texts, codes FROM scan_cells WHERE id = ?');
  const ids = [scan.perspectives, scan.completed, ...columns.map(({ cells_id }) => cells_id)];
  const cells = new Map(ids.map((id) => [id, cell.get(id) ?? {}]));
  return { scan, columns, files: all('SELECT * FROM scan_file WHERE scan_id = ?'), cells };
}

/** What a person can have done with a scan since, as one sum: its name, who counts, answers that came in and what was read. */
export function markOf(db: Db, scanId: string): string {
  const scan = db
    .prepare('SELECT title, taken_on, include_abandoned, imported_at, respondents FROM scan WHERE id = ?')
    .get(scanId);
  const read = db
    .prepare('SELECT * FROM reviewed_answer WHERE scan_id = ? ORDER BY answer_id, text_sha256')
    .all(scanId);
  return createHash('sha256')
    .update(JSON.stringify([scan, read]))
    .digest('hex');
}

/** Takes a scan away with all that was read into it. Call inside a transaction. */
export function removeScan(db: Db, scanId: string): void {
  db.prepare('DELETE FROM scan WHERE id = ?').run(scanId);
}

/** Stores a copied scan again, in place of the one with its id. Call inside a transaction. */
export function putScanBack(db: Db, { scan, columns, files, cells }: ScanCopy): void {
  removeScan(db, String(scan.id));
  // Other cells can have the old numbers by now.
  const places = new Map([...cells].map(([id, row]) => [id, insert(db, 'scan_cells', row)]));
  const { perspectives, completed } = scan;
  insert(db, 'scan', { ...scan, perspectives: places.get(perspectives), completed: places.get(completed) });
  for (const column of columns) insert(db, 'scan_column', { ...column, cells_id: places.get(column.cells_id) });
  for (const file of files) insert(db, 'scan_file', file);
}

function insert(db: Db, table: 'scan' | 'scan_cells' | 'scan_column' | 'scan_file', row: Row): number | bigint {
  const names = Object.keys(row);
  const sql = `INSERT INTO ${table} (${names.join()}) VALUES (${names.map(() => '?').join()})`;
  return db.prepare(sql).run(...Object.values(row)).lastInsertRowid;
}

import type { Database } from 'better-sqlite3';
import { CellsBuilder } from '../../../core/scan/model/cells.ts';
import { COMPLETED_TEXTS } from '../../../core/scan/model/coded-scan.ts';

/** The cells of a column as its different texts (a JSON array) and, per respondent, a little-endian place in it. */
const TABLES = `
CREATE TABLE scan_cells (id INTEGER PRIMARY KEY, texts TEXT NOT NULL, codes BLOB NOT NULL) STRICT;

-- Every file that is in a scan.
CREATE TABLE scan_file (
  trajectory_id TEXT NOT NULL REFERENCES scan (trajectory_id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  PRIMARY KEY (trajectory_id, sha256)
) STRICT, WITHOUT ROWID;
INSERT INTO scan_file SELECT trajectory_id, file_sha256, file_name, imported_at FROM scan;

-- Per respondent, in the order of all columns: the group, and whether the end was reached.
ALTER TABLE scan ADD COLUMN perspectives INTEGER REFERENCES scan_cells (id);
ALTER TABLE scan ADD COLUMN completed INTEGER REFERENCES scan_cells (id);
ALTER TABLE scan ADD COLUMN respondents INTEGER NOT NULL DEFAULT 0;
ALTER TABLE scan ADD COLUMN finished INTEGER NOT NULL DEFAULT 0;
UPDATE scan SET
  respondents = (SELECT count(*) FROM respondent r WHERE r.trajectory_id = scan.trajectory_id),
  finished = (SELECT count(*) FROM respondent r WHERE r.trajectory_id = scan.trajectory_id AND r.completed);
ALTER TABLE scan_column ADD COLUMN cells_id INTEGER REFERENCES scan_cells (id);
`;

const AFTER = `
DROP TABLE respondent;
ALTER TABLE scan_column DROP COLUMN cells;
ALTER TABLE scan DROP COLUMN file_sha256;

CREATE TRIGGER scan_column_deleted AFTER DELETE ON scan_column
BEGIN
  DELETE FROM scan_cells WHERE id = OLD.cells_id;
END;
CREATE TRIGGER scan_deleted AFTER DELETE ON scan
BEGIN
  DELETE FROM scan_cells WHERE id IN (OLD.perspectives, OLD.completed);
END;
`;

interface OldColumn {
  readonly trajectory_id: string;
  readonly id: string;
  readonly cells: string;
}
interface OldRespondent {
  readonly perspective: string;
  readonly completed: number;
}

/** Cells were a JSON array per column, and respondents a row each. */
export function codedCells(db: Database): void {
  db.exec(TABLES);
  const insert = db.prepare('INSERT INTO scan_cells (texts, codes) VALUES (?, ?)');
  const store = (cells: readonly string[]) => {
    const builder = new CellsBuilder();
    for (const [row, text] of cells.entries()) builder.set(row, text);
    const { texts, codes } = builder.finish(cells.length);
    return insert.run(JSON.stringify(texts), Buffer.from(codes.buffer)).lastInsertRowid;
  };
  const place = db.prepare('UPDATE scan_column SET cells_id = ? WHERE trajectory_id = ? AND id = ?');
  for (const column of db.prepare<[], OldColumn>('SELECT trajectory_id, id, cells FROM scan_column').all()) {
    place.run(store(JSON.parse(column.cells) as string[]), column.trajectory_id, column.id);
  }
  const respondents = db.prepare<[string], OldRespondent>(
    'SELECT perspective, completed FROM respondent WHERE trajectory_id = ? ORDER BY number',
  );
  const join = db.prepare('UPDATE scan SET perspectives = ?, completed = ? WHERE trajectory_id = ?');
  for (const id of db.prepare<[], string>('SELECT trajectory_id FROM scan').pluck().all()) {
    const all = respondents.all(id);
    const [yes, no] = COMPLETED_TEXTS;
    join.run(store(all.map((one) => one.perspective)), store(all.map((one) => (one.completed ? yes : no))), id);
  }
  db.exec(AFTER);
}

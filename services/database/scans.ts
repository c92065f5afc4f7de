import { z } from 'zod';
import { Mapping } from '../../core/scan/mapping.ts';
import { Scale, Scan } from '../../core/scan/scan.ts';
import type { Db } from './open.ts';

interface ScanRow {
  readonly file_name: string;
  readonly scale: string;
  readonly include_abandoned: number;
}
interface RespondentRow {
  readonly perspective: 'residents' | 'frontline';
  readonly completed: number;
}
interface ColumnRow {
  readonly id: string;
  readonly kind: 'statement' | 'improvementPoint' | 'openQuestion';
  readonly title: string;
  readonly principle: number | null;
  readonly cells: string;
}

const Cells = z.array(z.string());

/** Stores a scan in place of an earlier one. Call inside a transaction. */
export function writeScan(
  db: Db,
  trajectoryId: string,
  scan: Scan,
  file: { sha256: string; importedAt: string },
): void {
  db.prepare('DELETE FROM scan WHERE trajectory_id = ?').run(trajectoryId);
  db.prepare(
    `INSERT INTO scan (trajectory_id, file_name, file_sha256, imported_at, scale, include_abandoned)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(
    trajectoryId,
    scan.fileName,
    file.sha256,
    file.importedAt,
    JSON.stringify(scan.scale),
    scan.includeAbandoned ? 1 : 0,
  );
  const addRespondent = db.prepare('INSERT INTO respondent VALUES (?, ?, ?, ?)');
  for (const [number, { perspective, completed }] of scan.respondents.entries()) {
    addRespondent.run(trajectoryId, number, perspective, completed ? 1 : 0);
  }
  const addColumn = db.prepare('INSERT INTO scan_column VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const [position, column] of columnsOf(scan).entries()) {
    addColumn.run(trajectoryId, column.id, position, column.kind, column.title, column.principle, column.cells);
  }
}

function columnsOf(scan: Scan): ColumnRow[] {
  return [
    ...scan.statements.map(({ id, text, principle, cells }) => column(id, 'statement', text, principle, cells)),
    ...scan.improvementPoints.map(({ id, text, principle, choices }) =>
      column(id, 'improvementPoint', text, principle, choices),
    ),
    ...scan.openQuestions.map(({ id, question, cells }) => column(id, 'openQuestion', question, null, cells)),
  ];
}

function column(
  id: string,
  kind: ColumnRow['kind'],
  title: string,
  principle: number | null,
  cells: readonly string[],
): ColumnRow {
  return { id, kind, title, principle, cells: JSON.stringify(cells) };
}

/** Reads the scan of a trajectory, or null. */
export function readScan(db: Db, trajectoryId: string): Scan | null {
  const row = db.prepare<[string], ScanRow>('SELECT * FROM scan WHERE trajectory_id = ?').get(trajectoryId);
  if (!row) return null;
  const respondents = db
    .prepare<[string], RespondentRow>(
      'SELECT perspective, completed FROM respondent WHERE trajectory_id = ? ORDER BY number',
    )
    .all(trajectoryId);
  const columns = db
    .prepare<[string], ColumnRow>('SELECT * FROM scan_column WHERE trajectory_id = ? ORDER BY position')
    .all(trajectoryId);
  const ofKind = (kind: ColumnRow['kind']) => columns.filter((one) => one.kind === kind);
  return Scan.parse({
    fileName: row.file_name,
    scale: Scale.parse(JSON.parse(row.scale)),
    includeAbandoned: row.include_abandoned === 1,
    respondents: respondents.map(({ perspective, completed }) => ({ perspective, completed: completed === 1 })),
    statements: ofKind('statement').map(({ id, title, principle, cells }) => ({
      id,
      text: title,
      principle,
      cells: Cells.parse(JSON.parse(cells)),
    })),
    improvementPoints: ofKind('improvementPoint').map(({ id, title, principle, cells }) => ({
      id,
      text: title,
      principle,
      choices: JSON.parse(cells),
    })),
    openQuestions: ofKind('openQuestion').map(({ id, title, cells }) => ({
      id,
      question: title,
      cells: Cells.parse(JSON.parse(cells)),
    })),
  });
}

/** Sets whether abandoned respondents count; false when there is no scan. */
export function writeIncludeAbandoned(db: Db, trajectoryId: string, include: boolean): boolean {
  const sql = 'UPDATE scan SET include_abandoned = ? WHERE trajectory_id = ?';
  return db.prepare(sql).run(include ? 1 : 0, trajectoryId).changes === 1;
}

/** The mapping used last for files of this shape, if any. */
export function readMapping(db: Db, shape: string): Mapping | undefined {
  const text = db
    .prepare<[string], string>('SELECT mapping FROM remembered_mapping WHERE shape = ?')
    .pluck()
    .get(shape);
  return text === undefined ? undefined : Mapping.safeParse(JSON.parse(text)).data;
}

/** Remembers a mapping for the next file of this shape. */
export function writeMapping(db: Db, shape: string, mapping: Mapping, usedAt: string): void {
  db.prepare('INSERT OR REPLACE INTO remembered_mapping VALUES (?, ?, ?)').run(shape, JSON.stringify(mapping), usedAt);
}

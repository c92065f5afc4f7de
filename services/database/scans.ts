import { PrincipleNumber } from '../../core/domain/principles.ts';
import { type CodedColumn, type CodedScan, decodeScan } from '../../core/scan/model/coded-scan.ts';
import { Scale, type Scan } from '../../core/scan/model/scan.ts';
import { Mapping } from '../../core/scan/table/mapping.ts';
import type { PackedScan } from '../scan-files/packed-scan.ts';
import type { Db } from './open.ts';
import { readCells, removeCells, writeCells } from './scan-cells.ts';

interface ScanRow {
  readonly file_name: string;
  readonly scale: string;
  readonly include_abandoned: number;
  readonly respondents: number;
  readonly perspectives: number;
  readonly completed: number;
}
interface ColumnRow {
  readonly id: string;
  readonly kind: CodedColumn['kind'];
  readonly title: string;
  readonly principle: number | null;
  readonly cells_id: number;
}

/** A scan whose cells are stored already, in lists that nothing refers to yet. */
export interface StagedScan {
  readonly scan: Omit<PackedScan, 'perspectives' | 'completed' | 'columns'>;
  readonly perspectives: number;
  readonly completed: number;
  readonly columns: readonly (Omit<CodedColumn, 'cells'> & { readonly cellsId: number })[];
}

/** The steps of storing the cells of a scan. Each can be a transaction of its own: nothing is seen before `writeScan`. */
export function* stageScan(db: Db, scan: PackedScan): Generator<undefined, StagedScan> {
  const perspectives = writeCells(db, scan.perspectives);
  const completed = writeCells(db, scan.completed);
  const columns: StagedScan['columns'][number][] = [];
  for (const { cells, ...column } of scan.columns) {
    columns.push({ ...column, cellsId: writeCells(db, cells) });
    yield;
  }
  return { scan, perspectives, completed, columns };
}

/** The same in one go, inside the transaction of the caller. */
export function stageAtOnce(db: Db, scan: PackedScan): StagedScan {
  const steps = stageScan(db, scan);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const rowOf = (db: Db, trajectoryId: string) =>
  db.prepare<[string], ScanRow>('SELECT * FROM scan WHERE trajectory_id = ?').get(trajectoryId);
const columnRows = (db: Db, trajectoryId: string) =>
  db
    .prepare<[string], ColumnRow>('SELECT * FROM scan_column WHERE trajectory_id = ? ORDER BY position')
    .all(trajectoryId);

/** Removes the scan of a trajectory with everything that was made of it. Call inside a transaction. */
export function deleteScan(db: Db, trajectoryId: string): void {
  db.prepare('DELETE FROM scan WHERE trajectory_id = ?').run(trajectoryId);
}

/** Stores a scan, new or grown. What refers to a question of an earlier scan that is still there stays. Call inside a transaction. */
export function writeScan(db: Db, trajectoryId: string, staged: StagedScan, importedAt: string): void {
  const { scan, perspectives, completed, columns } = staged;
  const before = rowOf(db, trajectoryId);
  const old = before ? columnRows(db, trajectoryId).map(({ cells_id }) => cells_id) : [];
  db.prepare(
    `INSERT INTO scan
       (trajectory_id, file_name, imported_at, scale, include_abandoned, respondents, finished, perspectives, completed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (trajectory_id) DO UPDATE SET
       file_name = excluded.file_name, imported_at = excluded.imported_at, scale = excluded.scale,
       respondents = excluded.respondents, finished = excluded.finished,
       perspectives = excluded.perspectives, completed = excluded.completed`,
  ).run(
    trajectoryId,
    scan.fileName,
    importedAt,
    JSON.stringify(scan.scale),
    scan.includeAbandoned ? 1 : 0,
    scan.respondents,
    scan.finished,
    perspectives,
    completed,
  );
  const add = db.prepare(
    `INSERT INTO scan_column (trajectory_id, id, position, kind, title, principle, cells_id) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (trajectory_id, id) DO UPDATE SET cells_id = excluded.cells_id`,
  );
  for (const [position, { id, kind, title, principle, cellsId }] of columns.entries()) {
    add.run(trajectoryId, id, position, kind, title, principle, cellsId);
  }
  removeCells(db, before ? [...old, before.perspectives, before.completed] : []);
}

/** Reads the scan of a trajectory column by column, or null. */
export function readCodedScan(db: Db, trajectoryId: string): CodedScan | null {
  const row = rowOf(db, trajectoryId);
  if (!row) return null;
  const { respondents } = row;
  return {
    fileName: row.file_name,
    scale: Scale.parse(JSON.parse(row.scale)),
    includeAbandoned: row.include_abandoned === 1,
    perspectives: readCells(db, row.perspectives, respondents),
    completed: readCells(db, row.completed, respondents),
    columns: columnRows(db, trajectoryId).map(({ id, kind, title, principle, cells_id }) => ({
      id,
      kind,
      title,
      principle: PrincipleNumber.nullable().parse(principle),
      cells: readCells(db, cells_id, respondents),
    })),
  };
}

/** Reads the scan of a trajectory, or null. */
export function readScan(db: Db, trajectoryId: string): Scan | null {
  const coded = readCodedScan(db, trajectoryId);
  return coded && decodeScan(coded);
}

/** How many respondents a scan has; null when there is none. It grows with every file or form that is added. */
export function countRespondents(db: Db, trajectoryId: string): number | null {
  return rowOf(db, trajectoryId)?.respondents ?? null;
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

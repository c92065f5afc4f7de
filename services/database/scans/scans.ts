import { z } from 'zod';
import type { ScanSummary } from '../../../core/contract/snapshots.ts';
import { PrincipleNumber } from '../../../core/domain/principles.ts';
import { aboutStatement, type CodedColumn, type CodedScan, decodeScan } from '../../../core/scan/model/coded-scan.ts';
import { Scale, type Scan } from '../../../core/scan/model/scan.ts';
import { Mapping } from '../../../core/scan/table/mapping.ts';
import type { PackedScan } from '../../scan-files/packed-scan.ts';
import type { Db } from '../opening/open.ts';
import { readCells, removeCells, writeCells } from './scan-cells.ts';

/** What is kept of the scales: that of the scan, and what single statements have of their own. */
const StoredScale = Scale.extend({
  /** Scales of other blocks, and per statement which of them it has, and how it counts. */
  more: z.array(Scale).optional(),
  statements: z
    .record(
      z.string(),
      z.object({ scale: z.number().int().optional(), turned: z.boolean().optional(), mark: z.boolean().optional() }),
    )
    .optional(),
});
type StoredScale = z.infer<typeof StoredScale>;

function storedScale({ scan, columns }: StagedScan): StoredScale {
  const more: Scale[] = [];
  const texts: string[] = [];
  const numberOf = (scale: Scale): number => {
    const text = JSON.stringify(scale);
    const known = texts.indexOf(text);
    if (known >= 0) return known;
    more.push(scale);
    return texts.push(text) - 1;
  };
  const own = columns.filter(({ scale, turned, mark }) => scale || turned || mark);
  const statements = own.map(({ id, scale, turned, mark }) => {
    const counts = { ...(turned ? { turned } : {}), ...(mark ? { mark } : {}) };
    return [id, scale ? { ...counts, scale: numberOf(scale) } : counts] as const;
  });
  return own.length === 0 ? scan.scale : { ...scan.scale, more, statements: Object.fromEntries(statements) };
}

/** What a statement has of its own. */
function ownOf({ more, statements }: StoredScale, id: string) {
  const own = statements?.[id];
  const scale = own?.scale === undefined ? undefined : more?.[own.scale];
  return aboutStatement({
    ...(scale ? { scale } : {}),
    ...(own?.turned ? { turned: true } : {}),
    ...(own?.mark ? { mark: true } : {}),
  });
}

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

/** A scan and the trajectory that it belongs to. */
export interface ScanKey {
  readonly trajectoryId: string;
  readonly scanId: string;
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

const rowOf = (db: Db, scanId: string) => db.prepare<[string], ScanRow>('SELECT * FROM scan WHERE id = ?').get(scanId);
const columnRows = (db: Db, scanId: string) =>
  db.prepare<[string], ColumnRow>('SELECT * FROM scan_column WHERE scan_id = ? ORDER BY position').all(scanId);

/** Takes everything out that was read into a scan; its title, day and place in the list stay. Call inside a transaction. */
export function emptyStoredScan(db: Db, scanId: string, includeAbandoned: boolean): void {
  db.prepare('DELETE FROM scan_column WHERE scan_id = ?').run(scanId);
  db.prepare('DELETE FROM scan_file WHERE scan_id = ?').run(scanId);
  db.prepare('UPDATE scan SET shared = NULL, include_abandoned = ? WHERE id = ?').run(includeAbandoned ? 1 : 0, scanId);
}

/** The scans of a trajectory in the order in which they came. */
export function listScans(db: Db, trajectoryId: string): ScanSummary[] {
  return db
    .prepare<[string], ScanSummary>(
      `SELECT id, title, taken_on AS takenOn, file_name AS fileName, imported_at AS importedAt FROM scan
       WHERE trajectory_id = ? ORDER BY position`,
    )
    .all(trajectoryId);
}

/** The scan whose results are shown: the chosen one, else the last; null when there is none. */
export function shownScanId(db: Db, trajectoryId: string): string | null {
  const sql = `SELECT s.id FROM scan s JOIN trajectory t ON t.id = s.trajectory_id WHERE t.id = ?
    ORDER BY s.id = t.scan_id DESC, s.position DESC LIMIT 1`;
  return db.prepare<[string], string>(sql).pluck().get(trajectoryId) ?? null;
}

/** Chooses the scan whose results are shown. */
export function chooseScan(db: Db, trajectoryId: string, scanId: string): void {
  db.prepare('UPDATE trajectory SET scan_id = ? WHERE id = ?').run(scanId, trajectoryId);
}

/** Gives a scan another title or day. False when there is no such scan in the trajectory. */
export function describeScan(
  db: Db,
  {
    trajectoryId,
    scanId,
    title,
    takenOn,
  }: { trajectoryId: string; scanId: string; title: string; takenOn: string | null },
): boolean {
  const sql = 'UPDATE scan SET title = ?, taken_on = ? WHERE id = ? AND trajectory_id = ?';
  return db.prepare(sql).run(title, takenOn, scanId, trajectoryId).changes === 1;
}

/** Stores a scan, new or grown. What refers to a question of an earlier scan that is still there stays. Call inside a transaction. */
export function writeScan(db: Db, { trajectoryId, scanId }: ScanKey, staged: StagedScan, importedAt: string): void {
  const { scan, perspectives, completed, columns } = staged;
  const before = rowOf(db, scanId);
  const old = before ? columnRows(db, scanId).map(({ cells_id }) => cells_id) : [];
  db.prepare(
    `INSERT INTO scan
       (id, trajectory_id, position, file_name, imported_at, scale, include_abandoned, respondents, finished, perspectives,
        completed)
     VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM scan WHERE trajectory_id = ?), ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET
       file_name = excluded.file_name, imported_at = excluded.imported_at, scale = excluded.scale,
       respondents = excluded.respondents, finished = excluded.finished,
       perspectives = excluded.perspectives, completed = excluded.completed`,
  ).run(
    scanId,
    trajectoryId,
    trajectoryId,
    scan.fileName,
    importedAt,
    JSON.stringify(storedScale(staged)),
    scan.includeAbandoned ? 1 : 0,
    scan.respondents,
    scan.finished,
    perspectives,
    completed,
  );
  const add = db.prepare(
    `INSERT INTO scan_column (scan_id, id, position, kind, title, principle, cells_id) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (scan_id, id) DO UPDATE SET cells_id = excluded.cells_id`,
  );
  for (const [position, { id, kind, title, principle, cellsId }] of columns.entries()) {
    add.run(scanId, id, position, kind, title, principle, cellsId);
  }
  removeCells(db, before ? [...old, before.perspectives, before.completed] : []);
}

/** Reads a scan column by column, or null. */
export function readCodedScan(db: Db, scanId: string): CodedScan | null {
  const row = rowOf(db, scanId);
  if (!row) return null;
  const { respondents } = row;
  const stored = StoredScale.parse(JSON.parse(row.scale));
  const { more: _, statements: __, ...scale } = stored;
  return {
    fileName: row.file_name,
    scale,
    includeAbandoned: row.include_abandoned === 1,
    perspectives: readCells(db, row.perspectives, respondents),
    completed: readCells(db, row.completed, respondents),
    columns: columnRows(db, scanId).map(({ id, kind, title, principle, cells_id }) => ({
      id,
      kind,
      title,
      principle: PrincipleNumber.nullable().parse(principle),
      ...ownOf(stored, id),
      cells: readCells(db, cells_id, respondents),
    })),
  };
}

/** Reads a scan, or null. */
export function readScan(db: Db, scanId: string): Scan | null {
  const coded = readCodedScan(db, scanId);
  return coded && decodeScan(coded);
}

/** How many respondents a scan has; null when there is none. It grows with every file or form that is added. */
export function countRespondents(db: Db, scanId: string): number | null {
  return rowOf(db, scanId)?.respondents ?? null;
}

/** Sets whether abandoned respondents count; false when there is no scan. */
export function writeIncludeAbandoned(db: Db, scanId: string, include: boolean): boolean {
  const sql = 'UPDATE scan SET include_abandoned = ? WHERE id = ?';
  return db.prepare(sql).run(include ? 1 : 0, scanId).changes === 1;
}

/** The mapping used last for files of this shape, in any trajectory, if any. */
export function readMapping(db: Db, shape: string): Mapping | undefined {
  const text = db
    .prepare<[string], string>('SELECT mapping FROM remembered_mapping WHERE shape = ? ORDER BY used_at DESC LIMIT 1')
    .pluck()
    .get(shape);
  return text === undefined ? undefined : Mapping.safeParse(JSON.parse(text)).data;
}

/** Remembers a mapping for the next file of this shape, as long as its trajectory is there. */
export function writeMapping(
  db: Db,
  { shape, trajectoryId }: { readonly shape: string; readonly trajectoryId: string },
  mapping: Mapping,
  usedAt: string,
): void {
  const sql = 'INSERT OR REPLACE INTO remembered_mapping (shape, trajectory_id, mapping, used_at) VALUES (?, ?, ?, ?)';
  db.prepare(sql).run(shape, trajectoryId, JSON.stringify(mapping), usedAt);
}

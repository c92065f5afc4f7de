import { readSheet } from '../../../core/trajectory/region/shared-sheet.ts';
import type { KeptSheet } from '../../../core/trajectory/region/side-by-side.ts';
import type { Db } from '../opening/open.ts';

interface Row {
  readonly id: string;
  readonly body: string;
}

/** The sheets of other municipalities in a trajectory, in the order in which they were read. One that is damaged is left out. */
export function listSheets(db: Db, trajectoryId: string): KeptSheet[] {
  const sql = 'SELECT id, body FROM shared_sheet WHERE trajectory_id = ? ORDER BY read_at, id';
  return db
    .prepare<[string], Row>(sql)
    .all(trajectoryId)
    .flatMap(({ id: key, body }) => {
      const read = readSheet(body);
      return read.ok ? [{ key, sheet: read.sheet }] : [];
    });
}

/** Keeps a sheet; with the key of one that is there it takes its place. */
export function writeSheet(db: Db, trajectoryId: string, { key, sheet }: KeptSheet, readAt: string): void {
  db.prepare(
    'INSERT OR REPLACE INTO shared_sheet (id, trajectory_id, sheet_id, read_at, body) VALUES (?, ?, ?, ?, ?)',
  ).run(key, trajectoryId, sheet.id, readAt, JSON.stringify(sheet));
}

/** Takes a sheet away; false when it is not there. */
export function removeSheet(db: Db, trajectoryId: string, key: string): boolean {
  return db.prepare('DELETE FROM shared_sheet WHERE trajectory_id = ? AND id = ?').run(trajectoryId, key).changes === 1;
}

/** What of a sheet is no words of people. */
const FIXED: ReadonlySet<string> = new Set(['kind', 'id', 'madeOn', 'status', 'decision', 'perspective']);

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, FIXED.has(key) ? one : changed(one, change)]),
  );
}

/** The words in the sheets of a trajectory: somebody can be named in those too. */
export function sheetTexts(db: Db, trajectoryId: string): string[] {
  const texts: string[] = [];
  const keep = (text: string) => {
    texts.push(text);
    return text;
  };
  for (const { sheet } of listSheets(db, trajectoryId)) changed(sheet, keep);
  return texts;
}

/** Changes the words in the sheets of a trajectory. Call inside a transaction. */
export function rewriteSheets(db: Db, trajectoryId: string, change: (text: string) => string): void {
  const put = db.prepare('UPDATE shared_sheet SET body = ? WHERE id = ?');
  for (const { key, sheet } of listSheets(db, trajectoryId)) put.run(JSON.stringify(changed(sheet, change)), key);
}

import type { Db } from '../opening/open.ts';

/** The municipality of the trajectory that a row with this (quoted) key is of; null when nobody can tell. */
export function municipalityOfRow(db: Db, table: string, key: string): string | null {
  try {
    const id = trajectoryIn(db, key) ?? trajectoryOf(db, table, key);
    const named = db.prepare<[unknown], string>('SELECT municipality FROM trajectory WHERE id = ?').pluck();
    return named.get(id) ?? null;
  } catch {
    return null;
  }
}

/** A key that holds the id of a trajectory. */
function trajectoryIn(db: Db, key: string): string | undefined {
  const ids = db.prepare<[], string>('SELECT id FROM trajectory').pluck().all();
  return ids.find((id) => key.includes(`'${id.replaceAll("'", "''")}'`));
}

/** Where the row itself, or the scan that it is of, says so. */
function trajectoryOf(db: Db, table: string, key: string): unknown {
  if (table === 'scan_cells') {
    const sql = `SELECT trajectory_id FROM scan WHERE ? IN (quote(perspectives), quote(completed)) OR id IN (
      SELECT scan_id FROM scan_column WHERE quote(cells_id) = ?)`;
    return db.prepare<[string, string]>(sql).pluck().get(key, key);
  }
  if (table === 'scan_column' || table === 'scan_file') {
    return db.prepare<[string]>('SELECT trajectory_id FROM scan WHERE instr(?, quote(id)) > 0').pluck().get(key);
  }
  if (table === 'scan')
    return db.prepare<[string]>('SELECT trajectory_id FROM scan WHERE quote(id) = ?').pluck().get(key);
  if (table === 'journal') {
    return db.prepare<[string]>('SELECT trajectory_id FROM journal WHERE quote(step) = ?').pluck().get(key);
  }
  return undefined;
}

import type { Db } from '../opening/open.ts';
import { keySql, type SummedTable, summedTables, sumSql } from './row-sums.ts';

/** A row that is not as it was written, is gone, or came by itself. */
export interface DamagedRow {
  readonly table: string;
  /** Its primary key, quoted. */
  readonly key: string;
  /** The sum of the row as it was written; null: no row with this key was written. */
  readonly sum: Buffer | null;
}

const SLICE = 100;

/**
 * Looks at every row, or only at those of some tables, a slice at a time; between two of them others may work. Gives what is
 * damaged of each slice. Throws an error of SQLite when a part of the file cannot be read.
 */
export function* findDamage(db: Db, only?: readonly string[]): Generator<DamagedRow[]> {
  for (const table of summedTables(db).filter(({ name }) => only?.includes(name) ?? true)) {
    let isOdd = false;
    for (const rows of slicesOf(db, table)) {
      const wrong = rows.filter(({ now, sum }) => !sum?.equals(now));
      isOdd ||= wrong.some(({ sum }) => !sum);
      yield wrong.map(({ key, sum }) => ({ table: table.name, key, sum }));
    }
    yield missing(db, table, isOdd);
  }
}

interface Compared {
  readonly key: string;
  readonly now: Buffer;
  readonly sum: Buffer | null;
}

/** By place and not by key: a damaged key must not keep this from coming to an end. */
function* slicesOf(db: Db, table: SummedTable): Generator<Compared[]> {
  const { name, primaryKey } = table;
  const next = db.prepare<[number], Compared>(
    `SELECT ${keySql(table, 'one')} AS key, ${sumSql(table, 'one')} AS now, kept.sum AS sum FROM "${name}" one
     LEFT JOIN row_sum kept ON kept.name = '${name}' AND kept.key = ${keySql(table, 'one')}
     ORDER BY ${primaryKey.map((column) => `one."${column}"`).join()} LIMIT ${SLICE} OFFSET ?`,
  );
  for (let done = 0, rows = next.all(done); rows.length > 0; rows = next.all(done)) {
    yield rows;
    done += rows.length;
  }
}

/** The rows that were written and are not there. */
function missing(db: Db, table: SummedTable, isOdd: boolean): DamagedRow[] {
  const { name } = table;
  const count = (sql: string) => Number(db.prepare(sql).pluck().get());
  const [rows, sums] = [
    count(`SELECT count(*) FROM "${name}"`),
    count(`SELECT count(*) FROM row_sum WHERE name = '${name}'`),
  ];
  if (!isOdd && rows === sums) return [];
  const sql = `SELECT key, sum FROM row_sum WHERE name = '${name}'
    AND key NOT IN (SELECT ${keySql(table, 'one')} FROM "${name}" one)`;
  return db
    .prepare<[], { key: string; sum: Buffer }>(sql)
    .all()
    .map(({ key, sum }) => ({ table: name, key, sum }));
}

/** What SQLite itself finds wrong with the pages of the file; empty: nothing. */
export function wrongPages(db: Db): string {
  try {
    const said = String(db.pragma('integrity_check(1)', { simple: true }));
    return said === 'ok' ? '' : said;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

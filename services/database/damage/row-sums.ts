import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { NEVER_COPIED } from '../copies/never-copied.ts';

/** A table whose rows have sums. */
export interface SummedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly primaryKey: readonly string[];
}

/** What these hold changes by itself at every start, or is made of the rest. */
const WITHOUT_SUMS = ['meta', 'row_sum'];
/** The row whose sum is of the shapes of all tables. */
const SHAPES = { name: 'sqlite_master', key: '' } as const;
const BYTES = 8;

/** A value as SQLite gives it. */
export type Value = string | number | bigint | Buffer | null;

/** A sum of values that differs, but for one chance in 2^64, when any of them does. */
export function sumOf(...values: readonly Value[]): Buffer {
  return sumOfParts(values.map((value) => [value === null ? 'null' : typeof value, value]));
}

function sumOfParts(parts: readonly (readonly [kind: string, value: Value])[]): Buffer {
  const hash = createHash('sha256');
  for (const [kind, value] of parts) {
    const bytes = Buffer.isBuffer(value) ? value : Buffer.from(String(value));
    hash.update(`${kind} ${bytes.length}:`).update(bytes);
  }
  return hash.digest().subarray(0, BYTES);
}

/** The tables whose rows have sums. */
export function summedTables(db: Database): SummedTable[] {
  const names = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all();
  const columns = db.prepare<[string], { name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?)');
  return names
    .filter((name) => !WITHOUT_SUMS.includes(name) && !NEVER_COPIED.includes(name))
    .map((name) => {
      const all = columns.all(name);
      const primaryKey = all.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
      return { name, columns: all.map((one) => one.name), primaryKey: primaryKey.map((one) => one.name) };
    });
}

/** The SQL of the key of a row, of `NEW`, `OLD` or a table. */
export const keySql = ({ primaryKey }: SummedTable, row: string): string =>
  primaryKey.map((column) => `quote(${row}."${column}")`).join(" || ',' || ");

/** The SQL of the sum of a row as it is now. Texts are handed over as their bytes: a list of answers can be ten megabytes. */
export function sumSql({ columns }: SummedTable, row: string): string {
  const all = columns.map((column) => `${row}."${column}"`);
  const areTexts = all.map((one) => `(typeof(${one}) = 'text')`).join(' || ');
  const values = all.map((one) => `CASE typeof(${one}) WHEN 'text' THEN CAST(${one} AS BLOB) ELSE ${one} END`);
  return `row_sum_of(${areTexts}, ${values.join()})`;
}

/** Makes `row_sum_of` known in the SQL of this connection: which of the values are texts, as a row of 0 and 1, and the values. */
export function knowSums(db: Database): void {
  db.function('row_sum_of', { varargs: true, deterministic: true }, (areTexts: unknown, ...values: unknown[]) =>
    sumOfParts(
      (values as Value[]).map((value, i) => {
        const kind = String(areTexts)[i] === '1' ? 'string' : typeof value;
        return [value === null ? 'null' : kind, value];
      }),
    ),
  );
}

/**
 * From now on every row that this connection writes gets its sum in the same transaction, whoever writes it: by triggers of
 * this connection only. Data of before get their sums first. Call after the migrations.
 */
export function keepSums(db: Database, version: number): void {
  knowSums(db);
  db.pragma('temp_store = MEMORY');
  const madeFor = db.prepare("SELECT value FROM meta WHERE key = 'sums_version'").pluck().get();
  if (madeFor !== version) makeSums(db, version);
  for (const table of summedTables(db)) db.exec(triggersOf(table));
}

/** Makes the sums of everything that is there. */
function makeSums(db: Database, version: number): void {
  db.transaction(() => {
    db.exec('DELETE FROM row_sum');
    for (const table of summedTables(db)) {
      db.exec(
        `INSERT INTO row_sum SELECT '${table.name}', ${keySql(table, 'one')}, ${sumSql(table, 'one')} FROM "${table.name}" one`,
      );
    }
    db.prepare('INSERT INTO row_sum VALUES (?, ?, ?)').run(SHAPES.name, SHAPES.key, sumOfShapes(db));
    db.prepare("UPDATE meta SET value = ? WHERE key = 'sums_version'").run(version);
  }).immediate();
}

function triggersOf(table: SummedTable): string {
  const { name } = table;
  const put = `INSERT INTO row_sum VALUES ('${name}', ${keySql(table, 'NEW')}, ${sumSql(table, 'NEW')})
    ON CONFLICT DO UPDATE SET sum = excluded.sum`;
  const drop = `DELETE FROM row_sum WHERE name = '${name}' AND key = ${keySql(table, 'OLD')}`;
  return `
    CREATE TEMP TRIGGER "sum_inserted_${name}" AFTER INSERT ON main."${name}" BEGIN ${put}; END;
    CREATE TEMP TRIGGER "sum_updated_${name}" AFTER UPDATE ON main."${name}" BEGIN ${drop}; ${put}; END;
    CREATE TEMP TRIGGER "sum_deleted_${name}" AFTER DELETE ON main."${name}" BEGIN ${drop}; END;`;
}

function sumOfShapes(db: Database): Buffer {
  const sql = db.prepare<[], string>('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name').pluck();
  return sumOf(...sql.all());
}

/** Whether the tables have the shapes that they had when their sums were made. */
export function hasItsShapes(db: Database): boolean {
  const kept = db
    .prepare<[string, string], Buffer>('SELECT sum FROM row_sum WHERE name = ? AND key = ?')
    .pluck()
    .get(SHAPES.name, SHAPES.key);
  return kept?.equals(sumOfShapes(db)) ?? false;
}

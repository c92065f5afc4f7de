import type { Db } from '../opening/open.ts';
import { dropAside } from '../opening/set-aside.ts';
import type { DamagedRow } from './find-damage.ts';
import { keySql, type SummedTable, summedTables, sumOf, type Value } from './row-sums.ts';

type Row = Readonly<Record<string, Value>>;
type Body = { readonly kind: string };

/** How a damaged row was mended: as it was written, as it was in an older copy, or not. */
export type Mended = 'exact' | 'older' | 'left';

/**
 * Mends damaged rows, each from the first place that has it as it was written: the newest copy, then the steps of the journal.
 * What no place has so becomes as it was in the newest copy. Call inside a transaction.
 */
export function mendRows(db: Db, damaged: readonly DamagedRow[], copies: readonly Db[]): Mended[] {
  const tables = new Map(summedTables(db).map((table) => [table.name, table]));
  const outcomes = damaged.map((): Mended => 'left');
  const refound = new Set<string>();
  for (const at of [...damaged.keys()].sort((a, b) => rankOf(damaged[a]) - rankOf(damaged[b]))) {
    const row = damaged[at];
    const table = row && tables.get(row.table);
    if (!table) continue;
    const wasThere = rowAt(db, table, row.key) !== undefined;
    outcomes[at] = unlessRefused(db, () => mendRow(db, table, row, { copies, refound }));
    if (!wasThere && outcomes[at] === 'exact') refound.add(table.name);
  }
  return outcomes;
}

/** Others hang on rows of these, so they come first, and none of them is ever taken away. */
const PARENTS = ['trajectory', 'scan_cells', 'scan'];

/** What was written and is gone comes before what came by itself, which can be one of those with a damaged key. */
function rankOf(row: DamagedRow | undefined): number {
  const parent = PARENTS.indexOf(row?.table ?? '');
  return (row?.sum ? 0 : 10) + (parent < 0 ? PARENTS.length : parent);
}

/** A row that the others do not allow, for instance of a trajectory that is not there, stays as it is. */
function unlessRefused(db: Db, work: () => Mended): Mended {
  try {
    return db.transaction(work)();
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('SQLITE_CONSTRAINT')) return 'left';
    throw error;
  }
}

interface Sources {
  readonly copies: readonly Db[];
  /** Tables of which a row came back that was gone. */
  readonly refound: ReadonlySet<string>;
}

function mendRow(db: Db, table: SummedTable, { key, sum }: DamagedRow, { copies, refound }: Sources): Mended {
  const now = rowAt(db, table, key);
  const before = [...candidates(db, table, key, copies)];
  const written = before.find((row) => (sum ? isWritten(table, row, sum) : now && isSame(table, row, now)));
  if (written) return put(db, table, key, written, 'exact');
  // Its sum was damaged, and the row itself is as it was somewhere else.
  if (now && before.some((row) => isSame(table, row, now))) return put(db, table, key, now, 'exact');
  if (!sum) return now ? strayRow(db, table, key, now, refound) : 'exact';
  const [older] = before;
  return older ? put(db, table, key, older, 'older') : 'left';
}

/**
 * A row that nobody wrote under this key. Where its own sum stands under another key, only that key was damaged. It goes when a
 * row of its table came back that was gone: then it is that one, under a damaged key. Else only its sum was lost, and it stays.
 */
function strayRow(db: Db, table: SummedTable, key: string, now: Row, refound: ReadonlySet<string>): Mended {
  const sum = sumOfRow(table, now);
  const moved = db.prepare('DELETE FROM row_sum WHERE name = ? AND sum = ? AND key <> ?').run(table.name, sum, key);
  if (moved.changes > 0) return put(db, table, key, now, 'exact');
  if (PARENTS.includes(table.name) || !refound.has(table.name)) return put(db, table, key, now, 'older');
  db.prepare(`DELETE FROM "${table.name}" AS one WHERE ${keySql(table, 'one')} = ?`).run(key);
  return 'exact';
}

function* candidates(db: Db, table: SummedTable, key: string, copies: readonly Db[]): Generator<Row> {
  for (const copy of copies) {
    const row = rowAt(copy, table, key);
    if (row) yield row;
  }
  if (table.name === 'record') yield* recordsInSteps(db, key);
}

const RECORD_KEY = /^'((?:[^']|'')*)','((?:[^']|'')*)'$/;
const unquoted = (text = '') => text.replaceAll("''", "'");

/** The record with this key as the steps left and found it, the last step first. */
function* recordsInSteps(db: Db, key: string): Generator<Row> {
  const [, trajectoryId, id] = RECORD_KEY.exec(key)?.map(unquoted) ?? [];
  if (trajectoryId === undefined || id === undefined) return;
  const steps = db
    .prepare<[string, string], { diff: string; version: number }>(
      'SELECT diff, version FROM journal WHERE trajectory_id = ? AND instr(diff, ?) > 0 ORDER BY step DESC',
    )
    .all(trajectoryId, JSON.stringify(id));
  for (const { diff, version } of steps) {
    for (const body of bodiesOf(diff, id)) {
      yield { trajectory_id: trajectoryId, id, kind: body.kind, body: JSON.stringify(body), version };
    }
  }
}

function bodiesOf(diff: string, id: string): Body[] {
  try {
    const changes = JSON.parse(diff) as { id: string; from: Body | null; to: Body | null }[];
    return changes.flatMap((change) =>
      change.id === id ? [change.to, change.from].filter((one) => one !== null) : [],
    );
  } catch {
    return [];
  }
}

function rowAt(db: Db, { name, columns, ...table }: SummedTable, key: string): Row | undefined {
  const list = columns.map((column) => `one."${column}"`).join();
  const sql = `SELECT ${list} FROM "${name}" one WHERE ${keySql({ name, columns, ...table }, 'one')} = ?`;
  return db.prepare<[string], Row>(sql).get(key);
}

/** Writes the row; its sum comes along by itself. A row that is there is changed, so that nothing that hangs on it goes. */
function put(db: Db, table: SummedTable, key: string, row: Row, outcome: Mended): Mended {
  const { name, columns } = table;
  const values = columns.map((column) => row[column] ?? null);
  const list = columns.map((column) => `"${column}"`);
  const set = list.map((column) => `${column} = ?`).join();
  const changed = db
    .prepare(`UPDATE "${name}" AS one SET ${set} WHERE ${keySql(table, 'one')} = ?`)
    .run(...values, key);
  if (changed.changes === 0) {
    db.prepare(`INSERT INTO "${name}" (${list.join()}) VALUES (${list.map(() => '?').join()})`).run(...values);
  }
  dropAside(db, name, key);
  return outcome;
}

const sumOfRow = ({ columns }: SummedTable, row: Row) => sumOf(...columns.map((column) => row[column] ?? null));
const isWritten = (table: SummedTable, row: Row, sum: Buffer) => sumOfRow(table, row).equals(sum);
const isSame = (table: SummedTable, a: Row, b: Row) => sumOfRow(table, a).equals(sumOfRow(table, b));

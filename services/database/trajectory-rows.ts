import { createHash } from 'node:crypto';
import { bodyIn, idIn, type Naming } from './copies/copy-names.ts';
import { NEVER_COPIED } from './copies/never-copied.ts';
import type { Db } from './opening/open.ts';

type Row = Readonly<Record<string, unknown>>;

/** Everything that is stored of one trajectory, by table. */
export interface TrajectoryRows {
  readonly naming: Naming;
  readonly trajectory: Row;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  /** The lists of cells that scans and their columns refer to, by id. */
  readonly cells: ReadonlyMap<unknown, Row>;
}

/** An import is taken back on the laptop where it was done. */
const STAYS = ['import_undo', ...NEVER_COPIED];
/** These outlive their trajectory, and can be there already. */
const OUTLIVES = ['forgetting'];
/** Ids here are of a trajectory, or stay; in every other table an id is unique on the whole laptop. */
const OWN_IDS = ['record', ...OUTLIVES];
const OF_SCAN = ['scan_column', 'scan_file'] as const;

/** Reads a trajectory whole; null when it is not there. */
export function readTrajectoryRows(db: Db, id: string): TrajectoryRows | null {
  const trajectory = db.prepare<[string], Row>('SELECT * FROM trajectory WHERE id = ?').get(id);
  if (!trajectory) return null;
  const tables = new Map<string, readonly Row[]>();
  for (const table of tablesOfTrajectory(db)) {
    tables.set(table, db.prepare<[string], Row>(`SELECT * FROM "${table}" WHERE trajectory_id = ?`).all(id));
  }
  for (const table of OF_SCAN) {
    const sql = `SELECT * FROM ${table} WHERE scan_id IN (SELECT id FROM scan WHERE trajectory_id = ?)`;
    tables.set(table, db.prepare<[string], Row>(sql).all(id));
  }
  const ids = [
    ...(tables.get('scan') ?? []).flatMap(({ perspectives, completed }) => [perspectives, completed]),
    ...(tables.get('scan_column') ?? []).map(({ cells_id }) => cells_id),
  ];
  const cell = db.prepare<[unknown], Row>('SELECT texts, codes FROM scan_cells WHERE id = ?');
  const cells = new Map(ids.flatMap((one) => [[one, cell.get(one)] as const]).filter(isThere));
  return { naming: { id, originId: String(trajectory.origin_id ?? id) }, trajectory, tables, cells };
}

const isThere = (pair: readonly [unknown, Row | undefined]): pair is readonly [unknown, Row] => pair[1] !== undefined;

/** The tables with a column `trajectory_id`, which all that is of a trajectory has, those of scans excepted. */
export function tablesOfTrajectory(db: Db): readonly string[] {
  const sql = `SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table' AND c.name = 'trajectory_id' ORDER BY m.name`;
  const names = db.prepare<[], string>(sql).pluck().all();
  return names.filter((name) => !STAYS.includes(name));
}

/**
 * Stores a trajectory under this name, in place of the one that has it. `last_opened` and what else is given of the trajectory
 * itself goes before what was read. Call inside a transaction.
 */
export function writeTrajectoryRows(db: Db, rows: TrajectoryRows, naming: Naming, own: Row): void {
  db.pragma('defer_foreign_keys = ON');
  db.prepare('DELETE FROM trajectory WHERE id = ?').run(naming.id);
  const { id, originId } = naming;
  const origin = id === originId ? null : originId;
  insert(db, 'trajectory', { ...renamed(rows.trajectory, naming), ...own, id, origin_id: origin });
  const cells = new Map([...rows.cells].map(([key, row]) => [key, insert(db, 'scan_cells', row)]));
  const step = stepNumbers(db, rows);
  for (const [table, all] of rows.tables) {
    for (const row of all)
      insert(db, table, { ...renamed(row, naming), ...placed(table, row, { cells, step, naming }) });
  }
}

interface Places {
  readonly cells: ReadonlyMap<unknown, number | bigint>;
  readonly step: (old: unknown) => number;
  readonly naming: Naming;
}

/** What numbers become in another database, where others have the old ones. */
function placed(table: string, row: Row, { cells, step, naming }: Places): Row {
  const at = (id: unknown) => (id === null ? null : cells.get(id));
  if (table === 'scan') {
    return { id: idIn(naming, String(row.id)), perspectives: at(row.perspectives), completed: at(row.completed) };
  }
  if (table === 'scan_column') return { cells_id: at(row.cells_id) };
  if (table === 'journal') return { step: step(row.step) };
  if (table === 'set_aside') return { id: null, ref: row.source === 'step' ? String(step(row.ref)) : row.ref };
  return hasLaptopId(table, row) ? { id: idIn(naming, row.id) } : {};
}

const hasLaptopId = (table: string, row: Row): row is Row & { readonly id: string } =>
  typeof row.id === 'string' && !OWN_IDS.includes(table) && !OF_SCAN.some((one) => one === table);

/** Steps keep their order, behind all that are there. */
function stepNumbers(db: Db, { tables }: TrajectoryRows): Places['step'] {
  const last = Number(db.prepare("SELECT max(seq) FROM sqlite_sequence WHERE name = 'journal'").pluck().get() ?? 0);
  const aside = (tables.get('set_aside') ?? []).filter(({ source }) => source === 'step').map(({ ref }) => Number(ref));
  const first = Math.min(...(tables.get('journal') ?? []).map(({ step }) => Number(step)), ...aside);
  return (old) => last + 1 + Number(old) - first;
}

/** The columns that hold an id of the trajectory, of a scan or of a release, and those with bodies that name one. */
function renamed(row: Row, naming: Naming): Row {
  const change = (column: string, value: unknown) => {
    if (column === 'trajectory_id') return naming.id;
    if (typeof value !== 'string') return value;
    if (column === 'scan_id' || column === 'release_id') return idIn(naming, value);
    return column === 'body' || column === 'diff' ? bodyIn(naming, value) : value;
  };
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, change(column, value)]));
}

function insert(db: Db, table: string, row: Row): number | bigint {
  const names = Object.keys(row);
  const sql = `INSERT ${OUTLIVES.includes(table) ? 'OR IGNORE ' : ''}INTO "${table}" (${names.join()}) VALUES (${names.map(() => '?').join()})`;
  return db.prepare(sql).run(...Object.values(row)).lastInsertRowid;
}

/** What changes without a person changing the content: when and where it was open, who was shown, how it is counted. */
const NO_CONTENT = new Set([
  ...['trajectory_id', 'origin_id', 'lineage', 'last_opened', 'open_session', 'open_plate', 'removed_at', 'revision'],
  ...['shared', 'perspectives', 'completed', 'cells_id', 'version'],
]);
const NO_TABLES = ['journal', 'set_aside', ...OUTLIVES];

/** A sum of what people made in a trajectory: the same for all copies with the same content. */
export function sumOfTrajectory({ naming, trajectory, tables, cells }: TrajectoryRows): string {
  const base: Naming = { id: naming.originId, originId: naming.originId };
  const textOf = (table: string, row: Row) => {
    const kept = Object.entries(renamed(row, base)).filter(([column]) => !NO_CONTENT.has(column));
    const ownId = hasLaptopId(table, row) ? idIn(base, row.id) : row.id;
    const lists = [row.perspectives, row.completed, row.cells_id].map((id) => cells.get(id) ?? null);
    return asText([table, ownId, kept.filter(([column]) => column !== 'id'), lists]);
  };
  const rows = [...tables].flatMap(([table, all]) =>
    NO_TABLES.includes(table) ? [] : all.map((row) => textOf(table, row)),
  );
  const hash = createHash('sha256').update(textOf('trajectory', { ...trajectory, id: base.id }));
  for (const text of rows.sort((a, b) => (a < b ? -1 : 1))) hash.update(`${text}\n`);
  return hash.digest('hex');
}

const asText = (value: unknown) =>
  JSON.stringify(value, (_, one: unknown) => (one instanceof Uint8Array ? Buffer.from(one).toString('base64') : one));

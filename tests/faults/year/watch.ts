import { createHash } from 'node:crypto';
import { complete } from '../../../core/document/complete.ts';
import type { Document } from '../../../core/document/document.ts';
import type { DocumentRecord } from '../../../core/document/records.ts';
import type { Db } from '../../../services/database/opening/open.ts';
import { readWhatCanBeRead } from '../../../services/database/records.ts';
import { DEFAULT_TEMPLATE_ID } from '../../../services/templates.ts';

/** A rule that did not hold. */
export class Broken extends Error {}

/** The records as one text, in an order that hangs on nothing else. */
export function textOf(document: Document): string {
  const records = Object.values(document).sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify(records, sorted);
}

const sorted = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** A record as one text; null for none. */
export const recordText = (record: DocumentRecord | null | undefined) => JSON.stringify(record ?? null, sorted);

/** A trajectory as it is on the disk. */
export const onDisk = (db: Db, trajectoryId: string): Document =>
  complete(readWhatCanBeRead(db, trajectoryId), DEFAULT_TEMPLATE_ID);

/** In whose bin and where: all of one laptop. */
export function trajectoriesOn(db: Db): { readonly id: string; readonly removedAt: string | null }[] {
  return db.prepare<[], { id: string; removedAt: string | null }>(TRAJECTORIES).all();
}
const TRAJECTORIES = 'SELECT id, removed_at AS removedAt FROM trajectory ORDER BY id';

/** How often the program started, and what it looks up for itself. */
const NO_DATA = ['meta', 'sqlite_sequence', 'sqlite_stat1'];
/** Cells are only written and thrown away, and most of the bytes. */
const LARGE = ['scan_cells'];
/** Who was counted as shown stays counted, whatever becomes of the call that shows. */
const STAYS_COUNTED = /"shared":|"shown":|"last_opened":/;

/** The rows of every table that is looked at, prepared once for each database. */
const prepared = new WeakMap<Db, readonly (readonly [string, { all(): object[] }])[]>();
function tablesOf(db: Db) {
  const known = prepared.get(db);
  if (known) return known;
  const names = db.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  const shown = names.filter((one) => !NO_DATA.includes(one) && !LARGE.includes(one));
  const tables = shown.map((name) => [name, db.prepare<[], object>(`SELECT * FROM "${name}"`)] as const);
  prepared.set(db, tables);
  return tables;
}

/** Everything that is stored, as lines by table and row. */
export function storedIn(db: Db): Map<string, string> {
  const lines = new Map<string, string>();
  for (const [name, rows] of tablesOf(db)) {
    for (const [i, row] of rows.all().entries()) lines.set(`${name} ${i}`, lineOf(row));
  }
  return lines;
}

const lineOf = (row: object) =>
  JSON.stringify(row, (_, value: unknown) => {
    const bytes = value instanceof Uint8Array ? value : undefined;
    return bytes ? createHash('sha1').update(bytes).digest('base64') : value;
  });

/** The first place where two stores differ; null when they are equal. `loosely`: apart from who was counted as shown. */
export function differenceOf(a: Map<string, string>, b: Map<string, string>, loosely = false): string | null {
  for (const place of new Set([...a.keys(), ...b.keys()])) {
    const [one, other] = [a.get(place), b.get(place)];
    if (one === other || (loosely && mayDiffer(place, one))) continue;
    return `${place}: ${one?.slice(0, 300) ?? 'nothing'} / ${other?.slice(0, 300) ?? 'nothing'}`;
  }
  return null;
}

const mayDiffer = (place: string, line: string | undefined) =>
  place.startsWith('row_sum') || (line !== undefined && STAYS_COUNTED.test(line));

/** Which session a record belongs to; null: the whole trajectory. */
export function sessionOf(record: DocumentRecord, ...documents: readonly Document[]): string | null {
  switch (record.kind) {
    case 'session':
      return record.id;
    case 'plate':
    case 'participant':
    case 'votingRound':
    case 'minutesSettings':
    case 'themeTalk':
      return record.sessionId;
    case 'card':
    case 'group':
      return sessionOfNamed(record.plateId, documents);
    case 'ballot':
    case 'handCount':
      return sessionOfNamed(record.roundId, documents);
    default:
      return null;
  }
}

function sessionOfNamed(id: string, documents: readonly Document[]): string | null {
  const named = documents.flatMap((document) => (Object.hasOwn(document, id) ? (document[id] ?? []) : []))[0];
  return named ? sessionOf(named) : null;
}

/** The first figure of so few people that it may not be shown; null when there is none. */
export function smallFigure(value: unknown, at = ''): string | null {
  if (value === null || typeof value !== 'object') return null;
  if ('perspective' in value && !('shown' in value && value.shown === false)) {
    for (const key of ['n', 'of', 'respondents']) {
      const figure = (value as Record<string, unknown>)[key];
      if (typeof figure === 'number' && figure > 0 && figure < SMALLEST) return `${at}.${key}`;
    }
  }
  for (const [key, inside] of Object.entries(value)) {
    const found = smallFigure(inside, `${at}.${key}`);
    if (found) return found;
  }
  return null;
}
const SMALLEST = 5;

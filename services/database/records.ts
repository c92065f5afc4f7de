import type { Diff } from '../../core/document/diff.ts';
import type { Document } from '../../core/document/document.ts';
import { DocumentRecord, RecordKind } from '../../core/document/records.ts';
import { DOCUMENT_VERSION } from '../../core/document/versions/versions.ts';
import type { Db } from './opening/open.ts';
import { setDamagedAside, setRecordAside } from './opening/set-aside.ts';

interface StoredRecord {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly body: string;
}

/** Reads all records of a trajectory. What cannot be read is set aside; the rest is the document. */
export function readDocument(db: Db, trajectoryId: string): Document {
  const { document, unread } = readable(db, trajectoryId);
  for (const row of unread) {
    if (isNewer(row)) setRecordAside(db, trajectoryId, row.id, 'newer');
    else setDamagedAside(db, trajectoryId, { record: row.id });
  }
  return document;
}

/** The same where nothing can be written: what cannot be read stays where it is. */
export const readWhatCanBeRead = (db: Db, trajectoryId: string): Document => readable(db, trajectoryId).document;

function readable(db: Db, trajectoryId: string): { document: Document; unread: readonly StoredRecord[] } {
  const rows = db.prepare<[string], StoredRecord>('SELECT id, kind, version, body FROM record WHERE trajectory_id = ?');
  const records: DocumentRecord[] = [];
  const unread: StoredRecord[] = [];
  for (const row of rows.all(trajectoryId)) {
    const record = parsed(row);
    if (record) records.push(record);
    else unread.push(row);
  }
  return { document: Object.fromEntries(records.map((record) => [record.id, record])), unread };
}

const isNewer = ({ kind, version }: StoredRecord) => version > DOCUMENT_VERSION || !RecordKind.safeParse(kind).success;

function parsed({ id, version, body }: StoredRecord): DocumentRecord | null {
  if (version > DOCUMENT_VERSION) return null;
  try {
    const { data } = DocumentRecord.safeParse(JSON.parse(body));
    return data?.id === id ? data : null;
  } catch {
    return null;
  }
}

/** The sessions that lie in a bin since before this instant (ISO). */
export function sessionsInBinSince(db: Db, instant: string): { trajectoryId: string; sessionId: string }[] {
  const sql = `SELECT trajectory_id AS trajectoryId, id AS sessionId FROM record
    WHERE kind = 'session' AND json_valid(body) AND json_extract(body, '$.removedAt') < ?`;
  return db.prepare<[string], { trajectoryId: string; sessionId: string }>(sql).all(instant);
}

/** The municipalities of other trajectories, in the bin too, in whose records a text is the one that is looked for. */
export function municipalitiesWith(db: Db, exceptId: string, isWanted: (text: string) => boolean): string[] {
  const others = db
    .prepare<[string], { id: string; municipality: string }>('SELECT id, municipality FROM trajectory WHERE id <> ?')
    .all(exceptId);
  const bodies = db.prepare<[string], string>('SELECT body FROM record WHERE trajectory_id = ?').pluck();
  return others.flatMap(({ id, municipality }) => (bodies.all(id).some(isWanted) ? municipality : []));
}

/** Writes the changed records and gives the next revision. Call inside a transaction. */
export function writeDiff(db: Db, trajectoryId: string, diff: Diff): number {
  const put = db.prepare(
    'INSERT OR REPLACE INTO record (trajectory_id, id, kind, version, body) VALUES (?, ?, ?, ?, ?)',
  );
  const remove = db.prepare('DELETE FROM record WHERE trajectory_id = ? AND id = ?');
  for (const { id, to } of diff) {
    if (to) put.run(trajectoryId, id, to.kind, DOCUMENT_VERSION, JSON.stringify(to));
    else remove.run(trajectoryId, id);
  }
  const next = db.prepare<[string], number>(
    'UPDATE trajectory SET revision = revision + 1 WHERE id = ? RETURNING revision',
  );
  return next.pluck().get(trajectoryId) ?? 0;
}

import { STANDARD_SETTINGS } from './minutes-settings.ts';
import type { DocumentRecord, MinutesSettingsRecord, RecordKind, RecordOf, SessionRecord } from './records.ts';

type OrderedRecord = Exclude<DocumentRecord, SessionRecord | MinutesSettingsRecord>;
export type OrderedKind = OrderedRecord['kind'];

/** All records of one trajectory by id. Never changed in place: a change is a Diff. */
export type Document = Readonly<Record<string, DocumentRecord>>;

const NEW_SESSION: SessionRecord = {
  kind: 'session',
  id: 'session',
  date: null,
  place: '',
  followUpDate: null,
  voters: 12,
  dotsPerPerson: 3,
};

/** The document of a new trajectory. */
export function emptyDocument(): Document {
  return { session: NEW_SESSION };
}

/** The session record; a document always has one. */
export function sessionOf(document: Document): SessionRecord {
  return recordOf(document, 'session', 'session') ?? NEW_SESSION;
}

/** What was chosen and written for the minutes; the standard choice as long as nobody changed it. */
export function minutesSettingsOf(document: Document): MinutesSettingsRecord {
  const kind = 'minutesSettings';
  return recordOf(document, kind, kind) ?? { kind, id: kind, ...STANDARD_SETTINGS };
}

/** The record with this id, if it is of this kind. */
export function recordOf<K extends RecordKind>(document: Document, kind: K, id: string): RecordOf<K> | undefined {
  const record = Object.hasOwn(document, id) ? document[id] : undefined;
  return record?.kind === kind ? (record as RecordOf<K>) : undefined;
}

/** All records of one kind in the order in which they were made. */
export function recordsOf<K extends OrderedKind>(document: Document, kind: K): RecordOf<K>[] {
  const found = Object.values(document).filter((record) => record.kind === kind) as OrderedRecord[];
  return found.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)) as RecordOf<K>[];
}

/** The order value that puts a new record of this kind last. */
export function nextOrder(document: Document, kind: OrderedKind): number {
  return recordsOf(document, kind).reduce((highest, record) => Math.max(highest, record.order), 0) + 1;
}

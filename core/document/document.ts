import type { IntakeRecord } from './intake.ts';
import { STANDARD_SETTINGS } from './minutes-settings.ts';
import type { QuestionnaireRecord } from './questionnaire.ts';
import type {
  DocumentRecord,
  MinutesSettingsRecord,
  PlateRecord,
  RecordKind,
  RecordOf,
  SessionKind,
  SessionRecord,
} from './records.ts';

type OrderedRecord = Exclude<DocumentRecord, MinutesSettingsRecord | IntakeRecord | QuestionnaireRecord>;
export type OrderedKind = OrderedRecord['kind'];

/** Records by id: all of one trajectory, or a view of it (`viewOf`). Never changed in place: a change is a Diff. */
export type Document = Readonly<Record<string, DocumentRecord>>;

/** A session as it begins. */
export function newSession(id: string, order: number, sessionKind: SessionKind, title: string): SessionRecord {
  return {
    kind: 'session',
    id,
    order,
    sessionKind,
    title,
    ...{ date: null, begin: null, end: null, place: '', facilitator: '', noteTaker: '', absent: '' },
    ...{ replyBy: null, contact: '', followUpDate: null, voters: 12 },
    ...{ runSheetPlace: null, privateNotes: '', removedAt: null },
  };
}

/** Names of the session and the plate that a trajectory begins with, and that all data of before many sessions got. */
export const FIRST = { sessionId: 'session', plateId: 'plate' } as const;

/** The document of a new trajectory: one session with one plate. */
export function emptyDocument(templateId = ''): Document {
  const { sessionId, plateId } = FIRST;
  const plate: PlateRecord = { kind: 'plate', id: plateId, order: 1, sessionId, title: '', templateId };
  return { [sessionId]: newSession(sessionId, 1, 'praatplaat', ''), [plateId]: plate };
}

/** The session of a view: the open one. */
export function sessionOf(view: Document): SessionRecord {
  const [session] = recordsOf(view, 'session');
  if (!session) throw new Error('a view without a session');
  return session;
}

/** The plate of a view: the open one. */
export function plateOf(view: Document): PlateRecord {
  const [plate] = recordsOf(view, 'plate');
  if (!plate) throw new Error('a view without a plate');
  return plate;
}

/** What was chosen and written for the minutes of the open session; the standard choice as long as nobody changed it. */
export function minutesSettingsOf(view: Document): MinutesSettingsRecord {
  const kind = 'minutesSettings';
  const found = Object.values(view).find((record) => record.kind === kind);
  const sessionId = sessionOf(view).id;
  return found ?? { kind, id: minutesSettingsId(sessionId), sessionId, ...STANDARD_SETTINGS };
}

const INTAKE_ID = 'intake';

/** The intake of a trajectory; without answers as long as nobody gave one. */
export function intakeOf(document: Document): IntakeRecord {
  const nothing = { answers: {}, circle: {}, ambitions: [], earlier: [], soreSpot: '' };
  return recordOf(document, 'intake', INTAKE_ID) ?? { kind: 'intake', id: INTAKE_ID, ...nothing };
}

/** The id of the settings of a session's minutes: for the first session the one of before many sessions. */
export function minutesSettingsId(sessionId: string): string {
  return sessionId === FIRST.sessionId ? 'minutesSettings' : `minutes-${sessionId}`.slice(0, 64);
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

import { type Document, FIRST, newSession } from './document.ts';
import type { DocumentRecord, PlateRecord, SessionRecord } from './records.ts';

/**
 * The document with the sessions and plates that other records say they are on, and with one session at least that has a
 * plate: when such a record could not be read, everything on it can still be opened.
 */
export function complete(document: Document, templateId: string): Document {
  const records = Object.values(document);
  const sessions = missing(document, [
    ...records.flatMap(sessionNamed),
    ...(records.some(({ kind }) => kind === 'session') ? [] : [FIRST.sessionId]),
  ]).map((id): SessionRecord => newSession(id, 1, 'praatplaat', ''));
  const allSessions = [...records.filter(({ kind }) => kind === 'session'), ...sessions].map(({ id }) => id);
  const withPlate = new Set(records.flatMap((record) => (record.kind === 'plate' ? record.sessionId : [])));
  const bare = allSessions.filter((id) => !withPlate.has(id));
  const lost = missing(document, records.flatMap(plateNamed));
  const plates = lost.map((id, i) => plate(id, bare[i] ?? allSessions[0] ?? FIRST.sessionId, templateId));
  const still = bare.slice(lost.length).map((id) => plate(`plate-${id}`.slice(0, 64), id, templateId));
  const added = [...sessions, ...plates, ...still].filter(({ id }) => !Object.hasOwn(document, id));
  return added.length === 0 ? document : { ...document, ...Object.fromEntries(added.map((one) => [one.id, one])) };
}

const plate = (id: string, sessionId: string, templateId: string): PlateRecord => ({
  kind: 'plate',
  id,
  order: 1,
  sessionId,
  title: '',
  templateId,
});

const missing = (document: Document, ids: readonly string[]) =>
  [...new Set(ids)].filter((id) => !Object.hasOwn(document, id));

function sessionNamed(record: DocumentRecord): string[] {
  const kinds = ['plate', 'participant', 'votingRound', 'minutesSettings'];
  return kinds.includes(record.kind) && 'sessionId' in record ? [record.sessionId] : [];
}

function plateNamed(record: DocumentRecord): string[] {
  return record.kind === 'card' || record.kind === 'group' ? [record.plateId] : [];
}

import { type Document, FIRST, newSession, recordsOf } from './document.ts';
import type { DocumentRecord, PlateRecord, SessionRecord } from './records.ts';
import { openSessions } from './view.ts';

/**
 * The document with the sessions and plates that other records say they are on, with a plate for every session, and with one
 * session at least outside the bin: when such a record could not be read, everything on it can still be opened. What lay on
 * a lost plate comes to a session outside the bin, for what lies in the bin is deleted one day.
 */
export function complete(document: Document, templateId: string): Document {
  const records = Object.values(document);
  const named = missing(document, records.flatMap(sessionNamed));
  const isOpen = openSessions(document).length + named.length > 0;
  const sessions = (isOpen ? named : [freeId(document, FIRST.sessionId)]).map(lostSession);
  const open = [...openSessions(document), ...sessions].map(({ id }) => id);
  const binned = recordsOf(document, 'session').flatMap(({ id, removedAt }) => (removedAt === null ? [] : id));
  const withPlate = new Set(records.flatMap((record) => (record.kind === 'plate' ? record.sessionId : [])));
  const bare = open.filter((id) => !withPlate.has(id));
  const lost = missing(document, records.flatMap(plateNamed));
  const plates = lost.map((id, i) => plate(id, bare[i] ?? open[0] ?? FIRST.sessionId, templateId));
  const empty = [...bare.slice(lost.length), ...binned.filter((id) => !withPlate.has(id))];
  const still = empty.map((id) => plate(freeId(document, `plate-${id}`.slice(0, 60)), id, templateId));
  const added = [...sessions, ...plates, ...still].filter(({ id }) => !Object.hasOwn(document, id));
  return added.length === 0 ? document : { ...document, ...Object.fromEntries(added.map((one) => [one.id, one])) };
}

const lostSession = (id: string): SessionRecord => newSession(id, 1, 'praatplaat', '');

function freeId(document: Document, id: string): string {
  const tries = [id, ...Array.from({ length: 999 }, (_, i) => `${id}-${i + 2}`)];
  return tries.find((one) => !Object.hasOwn(document, one)) ?? id;
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
  const kinds = ['plate', 'participant', 'votingRound', 'minutesSettings', 'themeTalk'];
  return kinds.includes(record.kind) && 'sessionId' in record ? [record.sessionId] : [];
}

function plateNamed(record: DocumentRecord): string[] {
  return record.kind === 'card' || record.kind === 'group' ? [record.plateId] : [];
}

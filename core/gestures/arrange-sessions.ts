import { accept, type Decision, updateRecord } from '../document/decision.ts';
import { type Diff, diffOf } from '../document/diff.ts';
import { type Document, minutesSettingsId, newSession, nextOrder, recordOf, recordsOf } from '../document/document.ts';
import type { DocumentRecord, PlateRecord, SessionKind, SessionRecord } from '../document/records.ts';
import { openSessions, platesOf } from '../document/view.ts';
import { given } from '../domain/given.ts';
import { isOfThemes } from '../voting/rounds.ts';
import { withThese } from './decide-connectors.ts';
import { platesAway, withoutOnPlates } from './decide-plates.ts';

/** A new session with its first plate. */
export interface NewSession {
  readonly id: string;
  readonly plateId: string;
  readonly sessionKind: SessionKind;
  readonly title: string;
  readonly date: string | null;
  readonly templateId: string;
  /** What is known of it already. */
  readonly about?:
    | { readonly [F in 'begin' | 'end' | 'place' | 'runSheet']?: SessionRecord[F] | undefined }
    | undefined;
}

/** Adds a session with one empty plate to a trajectory. */
export function addSession(
  document: Document,
  { id, plateId, sessionKind, title, date, templateId, about = {} }: NewSession,
): Decision {
  if (id === plateId || [id, plateId].some((one) => Object.hasOwn(document, one))) {
    return { ok: false, code: 'record-exists' };
  }
  const session = { ...newSession(id, nextOrder(document, 'session'), sessionKind, title), date, ...given(about) };
  const order = nextOrder(document, 'plate');
  return accept(document, session, { kind: 'plate', id: plateId, order, sessionId: id, title: '', templateId });
}

/**
 * Adds a copy of a session: its plates with their cards and groups, its rounds as drafts, its run sheet and what its minutes look like.
 * People, votes, notes, tasks and actions are not copied. `newIdOf` gives the id of the copy of a record, the same each time.
 */
export function copySession(
  document: Document,
  sessionId: string,
  title: string,
  newIdOf: (id: string) => string,
): Decision {
  const session = recordOf(document, 'session', sessionId);
  if (!session) return { ok: false, code: 'session-not-found' };
  const copied = Object.values(document).flatMap((record) => copyOf(document, record, sessionId, newIdOf) ?? []);
  return accept(document, emptied(document, session, newIdOf(sessionId), title), ...copied);
}

function emptied(document: Document, session: SessionRecord, id: string, title: string): SessionRecord {
  const { sessionKind, place, voters, runSheet } = session;
  const empty = newSession(id, nextOrder(document, 'session'), sessionKind, title);
  return { ...empty, place, voters, ...(runSheet ? { runSheet } : {}) };
}

function copyOfPlate(plate: PlateRecord, sessionId: string, newIdOf: (id: string) => string): PlateRecord {
  const connectors = plate.connectors?.map(({ from, to }) => ({ from: newIdOf(from), to: newIdOf(to) }));
  return withThese({ ...plate, id: newIdOf(plate.id), sessionId: newIdOf(sessionId) }, connectors);
}

/** A record of a session as it is in a copy of that session; null when it stays behind. */
function copyOf(
  document: Document,
  record: DocumentRecord,
  sessionId: string,
  newIdOf: (id: string) => string,
): DocumentRecord | null {
  const isOnPlate = (plateId: string) => recordOf(document, 'plate', plateId)?.sessionId === sessionId;
  const id = newIdOf(record.id);
  switch (record.kind) {
    case 'plate':
      return record.sessionId === sessionId ? copyOfPlate(record, sessionId, newIdOf) : null;
    case 'card':
      return isOnPlate(record.plateId) ? { ...record, id, plateId: newIdOf(record.plateId) } : null;
    case 'group': {
      const cardIds = record.cardIds.map(newIdOf);
      return isOnPlate(record.plateId) ? { ...record, id, plateId: newIdOf(record.plateId), cardIds } : null;
    }
    case 'votingRound': {
      if (record.sessionId !== sessionId || record.parentId !== null || isOfThemes(record)) return null;
      const options = record.options
        .filter(({ id: of, type }) => type === 'question' || recordOf(document, 'card', of) !== undefined)
        .map((option) => ({ ...option, id: newIdOf(option.id) }));
      const { revealedAs: _, placedOpenly: __, openLobby: ___, ...draft } = record;
      return { ...draft, id, sessionId: newIdOf(sessionId), state: 'draft', options };
    }
    case 'themeTalk':
      if (record.sessionId !== sessionId) return null;
      return { ...record, id, sessionId: newIdOf(sessionId), plateId: newIdOf(record.plateId) };
    case 'minutesSettings': {
      if (record.sessionId !== sessionId) return null;
      const copyId = newIdOf(sessionId);
      const settings = { ...record, introduction: '', openPoints: '', remarks: {} };
      return { ...settings, id: minutesSettingsId(copyId), sessionId: copyId };
    }
    default:
      return null;
  }
}

/** Puts a session in the bin; one session stays. `now` is an ISO instant. */
export function removeSession(document: Document, sessionId: string, now: string): Decision {
  const session = recordOf(document, 'session', sessionId);
  if (!session || session.removedAt !== null) return { ok: false, code: 'session-not-found' };
  if (openSessions(document).length === 1) return { ok: false, code: 'last-session' };
  return updateRecord(document, 'session', sessionId, { removedAt: now });
}

/** Takes a session out of the bin. */
export function restoreSession(document: Document, sessionId: string): Decision {
  return inBin(document, sessionId, () => updateRecord(document, 'session', sessionId, { removedAt: null }));
}

/**
 * Deletes a session that is in the bin with everything that was in it. Improvement tasks and actions that were made in it
 * belong to the trajectory and stay.
 */
export function deleteSession(document: Document, sessionId: string): Decision {
  return inBin(document, sessionId, () => {
    const plates = new Set(platesOf(document, sessionId).map(({ id }) => id));
    const rounds = new Set(
      recordsOf(document, 'votingRound').flatMap((round) => (round.sessionId === sessionId ? round.id : [])),
    );
    const gone = Object.values(document).filter((record) => isOnlyIn(record, sessionId, rounds));
    const ids = new Set(gone.map(({ id }) => id));
    const others = platesAway(document, plates).filter(({ id }) => !ids.has(id));
    return { ok: true, diff: diffOf(document, [...others, ...gone.map(({ id }) => ({ id, removed: true as const }))]) };
  });
}

/**
 * A step of another session as if the deleted one had never been there. `gone`: the ids of what went with it. Without changes
 * when nothing is left of the step.
 */
export function withoutSession(step: Diff, sessionId: string, gone: ReadonlySet<string>): Diff {
  const kept = (record: DocumentRecord | null): DocumentRecord | null => {
    if (record === null || gone.has(record.id) || isOnlyIn(record, sessionId, gone)) return null;
    return record.kind === 'improvementTask' ? withoutOnPlates(record, gone, gone) : record;
  };
  return step
    .map(({ id, from, to }) => ({ id, from: kept(from), to: kept(to) }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

function isOnlyIn(record: DocumentRecord, sessionId: string, rounds: ReadonlySet<string>): boolean {
  switch (record.kind) {
    case 'session':
      return record.id === sessionId;
    case 'participant':
    case 'votingRound':
    case 'minutesSettings':
    case 'statusReport':
    case 'themeTalk':
      return record.sessionId === sessionId;
    case 'ballot':
    case 'handCount':
      return rounds.has(record.roundId);
    default:
      return false;
  }
}

function inBin(document: Document, sessionId: string, then: () => Decision): Decision {
  const session = recordOf(document, 'session', sessionId);
  if (!session) return { ok: false, code: 'session-not-found' };
  return session.removedAt === null ? { ok: false, code: 'session-not-in-bin' } : then();
}

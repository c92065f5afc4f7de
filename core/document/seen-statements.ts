import { isSame } from '../domain/same.ts';
import type { RoomWaves } from '../scan/waves/room-waves.ts';
import { accept, type Decision } from './decision.ts';
import type { Diff, RecordChange } from './diff.ts';
import { type Document, recordOf } from './document.ts';
import type { SeenStatement, SessionRecord } from './records.ts';

const isOne = (a: SeenStatement, b: SeenStatement) => a.statementId === b.statementId && a.text === b.text;

/** Keeps with a session that its room saw charts of these statements; what it saw before stays. No step of any history. */
export function withSeen(document: Document, sessionId: string, statements: readonly SeenStatement[]): Decision {
  const session = recordOf(document, 'session', sessionId);
  if (!session) return { ok: false, code: 'session-not-found' };
  const { seenStatements: before = [] } = session;
  const added = statements
    .map(({ statementId, text }) => ({ statementId, text }))
    .filter((one) => !before.some((other) => isOne(one, other)));
  return added.length === 0
    ? { ok: true, diff: [] }
    : accept(document, { ...session, seenStatements: [...before, ...added] });
}

/** Keeps with a session what its room saw of then and now, for the minutes. No step of any history. */
export function withSeenWaves(document: Document, sessionId: string, seenWaves: RoomWaves): Decision {
  const session = recordOf(document, 'session', sessionId);
  if (!session) return { ok: false, code: 'session-not-found' };
  return isSame(session.seenWaves, seenWaves) ? { ok: true, diff: [] } : accept(document, { ...session, seenWaves });
}

/** A step back or forward that leaves what the room saw as it is: seen is seen. */
export function keepingSeen(document: Document, diff: Diff): Diff {
  return diff.map((change): RecordChange => {
    const now = recordOf(document, 'session', change.id);
    if (!now) return change;
    return { id: change.id, from: seeing(change.from, now), to: seeing(change.to, now) };
  });
}

function seeing(record: RecordChange['from'], { seenStatements, seenWaves }: SessionRecord): RecordChange['from'] {
  if (record?.kind !== 'session') return record;
  const { seenStatements: _, seenWaves: __, ...rest } = record;
  return { ...rest, ...(seenStatements ? { seenStatements } : {}), ...(seenWaves ? { seenWaves } : {}) };
}

import { z } from 'zod';
import { Id } from '../domain/text.ts';
import { type Document, recordOf, recordsOf } from './document.ts';
import type {
  ActionRecord,
  DocumentRecord,
  ImprovementTaskRecord,
  SessionRecord,
  StatusReportRecord,
} from './records.ts';
import type { BallotRecord, HandCountRecord } from './voting-records.ts';

/** Where somebody is in a trajectory: the open session and its open plate. */
export const Place = z.object({ sessionId: Id, plateId: Id });
export type Place = z.infer<typeof Place>;

/**
 * The trajectory as the open session and plate see it: that one session and plate, what belongs to them, and the improvement
 * tasks and actions of the whole trajectory with their status reports. Commands, layout, screens and minutes work on a view.
 */
export function viewOf(document: Document, place: Place): Document {
  const rounds = new Set<string>();
  for (const record of Object.values(document)) {
    if (record.kind === 'votingRound' && record.sessionId === place.sessionId) rounds.add(record.id);
  }
  const isVote = (record: DocumentRecord): record is BallotRecord | HandCountRecord =>
    record.kind === 'ballot' || record.kind === 'handCount';
  const seen = Object.entries(document).filter(
    ([, record]) => isSeenIn(record, place) && (!isVote(record) || rounds.has(record.roundId)),
  );
  return Object.fromEntries(seen);
}

/** Whether a record can be part of the view of a place. Votes can: whether they are hangs on their round. */
export function isSeenIn(record: DocumentRecord, { sessionId, plateId }: Place): boolean {
  switch (record.kind) {
    case 'session':
      return record.id === sessionId;
    case 'plate':
      return record.id === plateId;
    case 'participant':
    case 'votingRound':
    case 'minutesSettings':
    case 'themeTalk':
      return record.sessionId === sessionId;
    case 'card':
    case 'group':
      return record.plateId === plateId;
    case 'ballot':
    case 'handCount':
    case 'improvementTask':
    case 'action':
    case 'statusReport':
    case 'intake':
    case 'learningQuestion':
    case 'experiment':
    case 'followedPoint':
    case 'statementMatch':
    case 'deepeningRun':
    case 'questionnaire':
    case 'teller':
    case 'handout':
      return true;
  }
}

/** The improvement tasks that lie on the open plate. */
export function tasksOnPlate(view: Document): ImprovementTaskRecord[] {
  const [plate] = recordsOf(view, 'plate');
  return recordsOf(view, 'improvementTask').filter(({ plateId }) => !plate || plateId === plate.id);
}

/** The improvement tasks that were made in the open session. */
export function tasksOfSession(view: Document): ImprovementTaskRecord[] {
  const [session] = recordsOf(view, 'session');
  return recordsOf(view, 'improvementTask').filter(({ sessionId }) => !session || sessionId === session.id);
}

/** The improvement tasks of the open session: made in it, or with an action that was agreed in it. */
export function tasksInSession(view: Document): ImprovementTaskRecord[] {
  const made = new Set(tasksOfSession(view).map(({ id }) => id));
  const named = new Set(actionsOfSession(view).map(({ taskId }) => taskId));
  return recordsOf(view, 'improvementTask').filter(({ id }) => made.has(id) || named.has(id));
}

/** What was last heard about an action; undefined while nobody asked. */
export function lastReport(document: Document, actionId: string): StatusReportRecord | undefined {
  return recordsOf(document, 'statusReport')
    .filter((report) => report.actionId === actionId)
    .at(-1);
}

/** The actions that were agreed in the open session. */
export function actionsOfSession(view: Document): ActionRecord[] {
  const [session] = recordsOf(view, 'session');
  return recordsOf(view, 'action').filter(({ sessionId }) => !session || sessionId === session.id);
}

/** The sessions of a trajectory that are not in the bin, in the order in which they were made. */
export function openSessions(document: Document): SessionRecord[] {
  return recordsOf(document, 'session').filter(({ removedAt }) => removedAt === null);
}

/** The plates of a session in the order in which they were made. */
export function platesOf(document: Document, sessionId: string) {
  return recordsOf(document, 'plate').filter((plate) => plate.sessionId === sessionId);
}

/** The place where a session is opened: its first plate. Undefined for a session that is not there. */
export function placeIn(document: Document, sessionId: string): Place | undefined {
  const session = recordOf(document, 'session', sessionId);
  const [plate] = platesOf(document, sessionId);
  return session && plate && { sessionId, plateId: plate.id };
}

/** Whether a place is there, and the plate is one of the session. */
export function isPlace(document: Document, { sessionId, plateId }: Place): boolean {
  return (
    recordOf(document, 'session', sessionId) !== undefined &&
    recordOf(document, 'plate', plateId)?.sessionId === sessionId
  );
}

/** What of a view is drawn on the plate, and nothing else: while this stays equal, so does the picture. */
export function drawnOf(view: Document): Document {
  // Of the plate itself: what is connected.
  const cards = Object.values(view).filter(({ kind }) => kind === 'card' || kind === 'group' || kind === 'plate');
  const drawn = [...cards, ...tasksOnPlate(view), ...actionsOfSession(view)];
  return Object.fromEntries(drawn.map((record) => [record.id, record]));
}

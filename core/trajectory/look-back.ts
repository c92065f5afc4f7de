import { type Document, recordOf, recordsOf } from '../document/document.ts';
import type { ActionRecord, ActionStatus, RecordOf, SessionRecord, StatusReportRecord } from '../document/records.ts';

/** A report of a session that is gone comes before all that are there. */
const GONE = 0;

/**
 * Whether a session comes before another one, in the order in which they were made. One in the bin, or gone, does; one that is to be
 * made yet comes after all.
 */
function isBefore(whole: Document, sessionId: string, than: string): boolean {
  if (sessionId === than) return false;
  const [made, now] = [recordOf(whole, 'session', sessionId), recordOf(whole, 'session', than)];
  return !made || made.removedAt !== null || !now || made.order < now.order;
}

/** The improvement tasks or actions of before a session: made in one that comes before it, or that lies in the bin or is gone. */
export function earlierThan<K extends 'improvementTask' | 'action'>(
  whole: Document,
  kind: K,
  sessionId: string,
): RecordOf<K>[] {
  return recordsOf(whole, kind).filter((record) => isBefore(whole, record.sessionId, sessionId));
}

/** What a session heard about an action. */
export function reportIn(document: Document, actionId: string, sessionId: string): StatusReportRecord | undefined {
  return recordsOf(document, 'statusReport').find((one) => one.actionId === actionId && one.sessionId === sessionId);
}

/** How far an action was when a session began: as the last session before it heard; open while nobody asked. */
export function statusBefore(whole: Document, actionId: string, sessionId: string): ActionStatus {
  const orderOf = (report: StatusReportRecord) => recordOf(whole, 'session', report.sessionId)?.order ?? GONE;
  const reports = recordsOf(whole, 'statusReport')
    .filter((report) => report.actionId === actionId && isBefore(whole, report.sessionId, sessionId))
    .sort((a, b) => orderOf(a) - orderOf(b));
  return reports.at(-1)?.status ?? 'open';
}

/** Whether there is still something to do: not for what is done or let go. */
export function isGoingOn(status: ActionStatus): boolean {
  return status === 'open' || status === 'busy';
}

/**
 * What a session looks back at (terugkijken): the actions of before it that were open or busy when it began, the oldest due
 * date first and those without a date last. What this session hears of them takes none away.
 */
export function actionsToLookBackAt(whole: Document, sessionId: string): ActionRecord[] {
  return earlierThan(whole, 'action', sessionId)
    .filter(({ id }) => isGoingOn(statusBefore(whole, id, sessionId)))
    .sort(byDueDate);
}

/** The oldest due date first; without one last. */
export function byDueDate(a: ActionRecord, b: ActionRecord): number {
  if (a.dueDate === b.dueDate) return 0;
  if (a.dueDate === null || b.dueDate === null) return a.dueDate === null ? 1 : -1;
  return a.dueDate < b.dueDate ? -1 : 1;
}

/** Whether the day on which an action was to be done lies before that of a session. */
export function isPast({ dueDate }: ActionRecord, { date }: Pick<SessionRecord, 'date'>): boolean {
  return dueDate !== null && date !== null && dueDate < date;
}

/** So many sessions that let an action wait are enough to ask whether it should be another one. */
const ASK_FROM = 2;

/**
 * Whether an action was carried over (doorgeschoven) by two or more sessions before this one: they heard that it was open or
 * busy, or its due date had passed by then. Counted from when it was last done or dropped.
 */
export function isPostponedTwice(whole: Document, action: ActionRecord, sessionId: string): boolean {
  return postponements(whole, action, sessionId) >= ASK_FROM;
}

function postponements(whole: Document, action: ActionRecord, sessionId: string): number {
  const sessions = recordsOf(whole, 'session').filter(
    ({ id }) => isBefore(whole, id, sessionId) && isBefore(whole, action.sessionId, id),
  );
  return sessions.reduce((count, session) => {
    const status = reportIn(whole, action.id, session.id)?.status;
    if (status && !isGoingOn(status)) return 0;
    const isLate = session.removedAt === null && isPast(action, session);
    return status || isLate ? count + 1 : count;
  }, 0);
}

/** An action of a task over the sessions: null where it was not there yet, or where nobody asked. */
export interface TimelineRow {
  readonly action: ActionRecord;
  readonly cells: readonly TimelineCell[];
}
export type TimelineCell = { readonly kind: 'made' } | { readonly kind: 'heard'; readonly status: ActionStatus } | null;

/** The actions of an improvement task (verbeteropgave), and what became of each in which session, the first one first. */
export function taskTimeline(
  whole: Document,
  taskId: string,
): { readonly sessions: readonly SessionRecord[]; readonly rows: readonly TimelineRow[] } {
  const actions = recordsOf(whole, 'action').filter((action) => action.taskId === taskId);
  const cellOf = (action: ActionRecord, sessionId: string): TimelineCell => {
    const status = reportIn(whole, action.id, sessionId)?.status;
    if (status) return { kind: 'heard', status };
    return action.sessionId === sessionId ? { kind: 'made' } : null;
  };
  const sessions = recordsOf(whole, 'session').filter(
    ({ id, removedAt }) => removedAt === null && actions.some((action) => cellOf(action, id) !== null),
  );
  return { sessions, rows: actions.map((action) => ({ action, cells: sessions.map(({ id }) => cellOf(action, id)) })) };
}

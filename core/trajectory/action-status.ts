import { type Document, recordsOf } from '../document/document.ts';
import { type ActionRecord, ActionStatus } from '../document/records.ts';
import { lastReport } from '../document/view.ts';
import { byDueDate } from './look-back.ts';

/** An action and how far it is, as it was heard last. */
export interface ActionWithStatus {
  readonly action: ActionRecord;
  readonly status: ActionStatus;
}

const ORDER: readonly ActionStatus[] = ['busy', 'open', 'done', 'dropped'];

/**
 * All actions of a trajectory with what was heard last about each: first those that people are busy with, then the open ones,
 * then what is done and what was let go; each in the order of their days.
 */
export function actionsWithStatus(whole: Document): ActionWithStatus[] {
  const all = recordsOf(whole, 'action').map((action) => ({
    action,
    status: lastReport(whole, action.id)?.status ?? 'open',
  }));
  const place = ({ status }: ActionWithStatus) => ORDER.indexOf(status);
  return all.toSorted((a, b) => place(a) - place(b) || byDueDate(a.action, b.action));
}

/** How many actions have each status. */
export function countsByStatus(actions: readonly ActionWithStatus[]): Readonly<Record<ActionStatus, number>> {
  const count = (status: ActionStatus) => actions.filter((one) => one.status === status).length;
  return Object.fromEntries(ActionStatus.options.map((status) => [status, count(status)])) as Record<
    ActionStatus,
    number
  >;
}

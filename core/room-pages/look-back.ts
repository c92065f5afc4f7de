import { z } from 'zod';
import { type Document, recordOf } from '../document/document.ts';
import { type ActionRecord, ActionStatus } from '../document/records.ts';
import { Day } from '../domain/text.ts';
import { actionsToLookBackAt, isPast, reportIn } from '../trajectory/look-back.ts';

/** With more actions than this the room reads how many there are, and no mark for each. */
const MOST_MARKS = 12;

/** One action for the room while a session looks back. Who it belongs to is in it on request only. */
export const RoomLookBack = z.object({
  what: z.string(),
  /** Where the improvement task leads to; empty without one. */
  task: z.string(),
  dueDate: Day,
  /** The due date lies before the day of the session. */
  isPast: z.boolean(),
  /** The day of the session in which it was agreed. */
  agreedOn: Day,
  /** What this session heard; null while it heard nothing. */
  status: ActionStatus.nullable(),
  note: z.string(),
  /** Null: not asked for. Empty: nobody yet. */
  who: z.string().nullable(),
  /** Which one this is, from 1, and of how many. */
  number: z.number().int(),
  of: z.number().int(),
  /** What this session heard of each; none when there are more than twelve. */
  marks: z.array(ActionStatus.nullable()).max(MOST_MARKS),
});
export type RoomLookBack = z.infer<typeof RoomLookBack>;

/** Which action the room looks back at; null for the first. `who`: with whose it is. */
export interface LookBackAt {
  readonly actionId: string | null;
  readonly who: boolean;
}

/** The action that is looked at: the first one when it is not there, or not there any more. */
export function lookedAt(actions: readonly ActionRecord[], { actionId }: Pick<LookBackAt, 'actionId'>): number {
  return Math.max(
    0,
    actions.findIndex(({ id }) => id === actionId),
  );
}

/** What the room sees of looking back in a session. Null when there is nothing to look back at. */
export function roomLookBack(whole: Document, sessionId: string, at: LookBackAt): RoomLookBack | null {
  const actions = actionsToLookBackAt(whole, sessionId);
  const index = lookedAt(actions, at);
  const [action, session] = [actions[index], recordOf(whole, 'session', sessionId)];
  if (!action || !session) return null;
  const heard = (id: string) => reportIn(whole, id, sessionId);
  const marks = actions.length > MOST_MARKS ? [] : actions.map(({ id }) => heard(id)?.status ?? null);
  return {
    what: action.what,
    task: recordOf(whole, 'improvementTask', action.taskId ?? '')?.to ?? '',
    dueDate: action.dueDate,
    isPast: isPast(action, session),
    agreedOn: recordOf(whole, 'session', action.sessionId)?.date ?? null,
    status: heard(action.id)?.status ?? null,
    note: heard(action.id)?.note ?? '',
    // Only of the action that was asked for: another one that takes its place shows nobody.
    who: at.who && action.id === at.actionId ? action.who : null,
    number: index + 1,
    of: actions.length,
    marks,
  };
}

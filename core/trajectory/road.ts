import { isOwn } from '../cards/card.ts';
import { type Document, recordsOf } from '../document/document.ts';
import { actionsOfSession, tasksInSession } from '../document/view.ts';

/** Which stretches of the road brought something in the open session. */
export interface Road {
  /** Something of the scan lies on the plate. */
  readonly results: boolean;
  /** The talk led to an improvement task. */
  readonly praatplaat: boolean;
  /** Something was agreed, and each action has a person and a day. */
  readonly agreements: boolean;
}

/** How far the session came that this view is of. */
export function roadOf(view: Document): Road {
  const actions = actionsOfSession(view);
  return {
    results: recordsOf(view, 'card').some(({ content }) => !isOwn(content)),
    praatplaat: tasksInSession(view).length > 0,
    agreements: actions.length > 0 && actions.every(({ who, dueDate }) => who.trim() !== '' && dueDate !== null),
  };
}

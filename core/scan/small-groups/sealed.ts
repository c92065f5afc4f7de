import type { ComplementRules, Figure } from './guard.ts';

/** How some people answered one question, for those who reached the end, those who stopped, and both together. */
export interface Parts {
  readonly completed: Figure;
  readonly abandoned: Figure;
  readonly everyone: Figure;
}

/**
 * [G10] Whether a statement stays hidden for a group because people came in after results were shared: `moments` are its
 * figures at each moment that was shared, and now, with more people each time. A few of an earlier moment who all said the same
 * must not be found by looking which answer so many people gave later.
 */
export function isSealed(moments: readonly Parts[], { leavesDoubt }: ComplementRules): boolean {
  return moments.some((before, at) => moments.slice(at + 1).some((after) => !keepsDoubt(before, after, leavesDoubt)));
}

function keepsDoubt(before: Parts, after: Parts, leavesDoubt: ComplementRules['leavesDoubt']): boolean {
  const { completed, abandoned, everyone } = before;
  // Who reached the end is in both figures of a later moment, who stopped in one of them only.
  return (
    leavesDoubt(completed, completed.n, after.completed) &&
    [completed, abandoned, everyone].every((hidden) => leavesDoubt(hidden, hidden.n, after.everyone)) &&
    leavesDoubt(everyone, completed.n, after.completed) &&
    leavesDoubt(abandoned, abandoned.n, after.abandoned) &&
    leavesDoubt(everyone, abandoned.n, after.abandoned)
  );
}

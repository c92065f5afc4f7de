import type { Decision } from '../document/decision.ts';
import { applyDiff, type Diff, reverseDiff } from '../document/diff.ts';
import type { Document } from '../document/document.ts';
import { isSame } from '../domain/same.ts';

/**
 * The diff that takes a step back, or does it again. Refused when a record is not as the step left it, or when something of
 * another session relies on what would go: an undo never changes what another session changed later.
 */
export function stepAgain(document: Document, step: Diff, way: 'undo' | 'redo'): Decision {
  const diff = way === 'undo' ? reverseDiff(step) : step;
  const changed = diff.some(({ id, from }) => !isSame(Object.hasOwn(document, id) ? document[id] : null, from));
  return changed || loosens(document, diff) ? { ok: false, code: 'changed-elsewhere' } : { ok: true, diff };
}

/** Whether an improvement task or an action would go that something still names. */
function loosens(document: Document, diff: Diff): boolean {
  const gone = new Set(diff.filter(({ to }) => to === null).map(({ id }) => id));
  if (gone.size === 0) return false;
  return Object.values(applyDiff(document, diff)).some((record) => {
    if (record.kind === 'action') return record.taskId !== null && gone.has(record.taskId);
    return record.kind === 'statusReport' && gone.has(record.actionId);
  });
}

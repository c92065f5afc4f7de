import type { Decision } from '../document/decision.ts';
import { applyDiff, type Diff, reverseDiff } from '../document/diff.ts';
import type { Document } from '../document/document.ts';
import type { DocumentRecord } from '../document/records.ts';
import { keepingSeen } from '../document/seen-statements.ts';
import { isSame } from '../domain/same.ts';
import { breaksSeal, hidingReveals } from '../voting/sealed.ts';

/**
 * The diff that takes a step back, or does it again. Refused when a record is not as the step left it, or when something
 * would name what is not there: an undo never changes what another session changed later. What the room saw stays as it was
 * seen: undoing a reveal only hides it, and charts that were seen are not forgotten.
 */
export function stepAgain(document: Document, step: Diff, way: 'undo' | 'redo'): Decision {
  const diff = keepingSeen(document, hidingReveals(document, way === 'undo' ? reverseDiff(step) : step));
  if (breaksSeal(document, diff)) return { ok: false, code: 'round-revealed' };
  const changed = diff.some(({ id, from }) => !isSame(Object.hasOwn(document, id) ? document[id] : null, from));
  return changed || loosens(document, diff) ? { ok: false, code: 'changed-elsewhere' } : { ok: true, diff };
}

/** Whether something would go that is still named, or come back that names what is gone. */
function loosens(document: Document, diff: Diff): boolean {
  const after = applyDiff(document, diff);
  const gone = new Set(diff.filter(({ to }) => to === null).map(({ id }) => id));
  const leftLoose = gone.size > 0 && Object.values(after).some((record) => namedBy(record).some((id) => gone.has(id)));
  return leftLoose || diff.some(({ to }) => to && namedBy(to).some((id) => !Object.hasOwn(after, id)));
}

/** What a record cannot be without. */
function namedBy(record: DocumentRecord): string[] {
  switch (record.kind) {
    case 'plate':
    case 'participant':
    case 'votingRound':
    case 'minutesSettings':
      return [record.sessionId];
    case 'themeTalk':
      return [record.sessionId, record.plateId];
    case 'card':
    case 'group':
      return [record.plateId];
    case 'improvementTask':
      return record.plateId === null ? [] : [record.plateId];
    case 'action':
    case 'followedPoint':
      return record.taskId === null ? [] : [record.taskId];
    case 'learningQuestion':
      return record.taskId === null ? [] : [record.taskId];
    case 'experiment':
      return record.previousId === null ? [record.questionId] : [record.questionId, record.previousId];
    case 'statusReport':
      return [record.actionId];
    case 'ballot':
    case 'handCount':
      return [record.roundId];
    default:
      return [];
  }
}

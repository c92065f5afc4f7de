import { ApiError } from '../../core/contract/errors.ts';
import type { Diff } from '../../core/document/diff.ts';
import { recordOf } from '../../core/document/document.ts';
import type { CardRecord, DocumentRecord } from '../../core/document/records.ts';
import { isSeenIn, type Place } from '../../core/document/view.ts';
import type { StepLabel } from '../../core/gestures/commands.ts';
import { stepAgain } from '../../core/gestures/history.ts';
import { mayGoOn, mergeSteps } from '../../core/gestures/merge-steps.ts';
import type { TimelineStep } from '../../core/gestures/timeline.ts';
import {
  addStep,
  extendStep,
  markStep,
  nextLabel,
  nextStep,
  type SessionKey,
  stepsDone,
  stepsThatRemoved,
} from '../database/journal.ts';
import type { Db } from '../database/opening/open.ts';
import type { Ledger } from './ledger.ts';

/** How far back the bin goes. */
const STEPS_IN_BIN = 200;
/** How far back the time line goes: two hours with a step every four seconds. */
const STEPS_IN_TIMELINE = 1800;

/** A new step in the history of a session, or one step more of the same typing. Call inside a transaction. */
export function remember(db: Db, key: SessionKey, made: { at: string; label: StepLabel; diff: Diff }): void {
  const before = nextLabel(db, key, 'undo');
  const goesOn = before && mayGoOn(before, made) && !nextLabel(db, key, 'redo');
  const last = goesOn ? nextStep(db, key, 'undo') : undefined;
  const merged = last && mergeSteps(last, made);
  if (last && merged) extendStep(db, last.step, { at: made.at, diff: merged });
  else addStep(db, key, made);
}

/** Takes the last step of a session back, or does it again; gives the revision after it. */
export function stepOf(db: Db, ledger: Ledger, key: SessionKey, way: 'undo' | 'redo'): number {
  const { trajectoryId, sessionId } = key;
  const { document } = ledger.read(trajectoryId);
  const session = recordOf(document, 'session', sessionId);
  if (!session) throw new ApiError('session-not-found');
  if (session.removedAt !== null) throw new ApiError('session-in-bin');
  const next = nextStep(db, key, way);
  if (!next) throw new ApiError(way === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
  const decision = stepAgain(document, next.diff, way);
  if (!decision.ok) throw new ApiError(decision.code);
  return ledger.store(trajectoryId, sessionId, decision.diff, () => markStep(db, next.step, way === 'undo'));
}

/** The last steps on a plate that were not undone, from the first to the last. */
export function stepsOn(db: Db, trajectoryId: string, place: Place): TimelineStep[] {
  const isSeen = (record: DocumentRecord | null) => record !== null && isSeenIn(record, place);
  return stepsDone(db, { trajectoryId, sessionId: place.sessionId }, STEPS_IN_TIMELINE)
    .map((one) => ({ ...one, diff: one.diff.filter(({ from, to }) => isSeen(from) || isSeen(to)) }))
    .filter(({ diff }) => diff.length > 0);
}

/** Cards that were taken off a plate, the last one first; also those that came back since. */
export function cardsTaken(db: Db, trajectoryId: string, { sessionId, plateId }: Place): CardRecord[] {
  const steps = stepsThatRemoved(db, { trajectoryId, sessionId }, ['cards.remove'], STEPS_IN_BIN);
  const gone = steps.flatMap((diff) =>
    diff.flatMap(({ from, to }) => (from?.kind === 'card' && !to && from.plateId === plateId ? from : [])),
  );
  const firstSeen = new Map(gone.toReversed().map((card) => [card.id, card]));
  return [...firstSeen.values()].toReversed();
}

import { ApiError } from '../../core/contract/errors.ts';
import type { DocumentChange, DocumentSnapshot, SetAside } from '../../core/contract/snapshots.ts';
import { complete } from '../../core/document/complete.ts';
import type { Decision } from '../../core/document/decision.ts';
import { applyDiff, type Diff, diffOf } from '../../core/document/diff.ts';
import { type Document, recordOf } from '../../core/document/document.ts';
import type { CardRecord, DocumentRecord } from '../../core/document/records.ts';
import { isPlace, isSeenIn, type Place, viewOf } from '../../core/document/view.ts';
import type { AnyCommand, StepLabel } from '../../core/gestures/commands.ts';
import { decideAt } from '../../core/gestures/decide.ts';
import { stepAgain } from '../../core/gestures/history.ts';
import { mayGoOn, mergeSteps } from '../../core/gestures/merge-steps.ts';
import { quoteCards, rewriteDiff, rewriteRecord } from '../../core/gestures/rewrite-quotes.ts';
import type { TimelineStep } from '../../core/gestures/timeline.ts';
import type { Template } from '../../core/plate/template.ts';
import type { ReleasedText } from '../../core/scan/model/released-answer.ts';
import {
  addStep,
  extendStep,
  markStep,
  nextLabel,
  nextStep,
  readHistory,
  readSteps,
  rewriteStep,
  type SessionKey,
  setUnreadableStepsAside,
  stepsDone,
  stepsThatRemoved,
} from '../database/journal.ts';
import type { Db } from '../database/open.ts';
import { readDocument, writeDiff } from '../database/records.ts';
import { deleteAsideWith, putBack, readSetAside } from '../database/set-aside.ts';
import { findTrajectory } from '../database/trajectories.ts';

/** How far back the bin goes. */
const STEPS_IN_BIN = 200;
/** How far back the time line goes: two hours with a step every four seconds. */
const STEPS_IN_TIMELINE = 1800;
const NO_HISTORY = { undo: null, redo: null };

interface Loaded {
  /** All records of the trajectory. */
  readonly document: Document;
  readonly revision: number;
}

/**
 * The journal: every change is one transaction with its records, its step in the history of its session and the next
 * revision. A place that is not there throws ApiError `session-not-found`.
 */
export interface DocumentService {
  read(trajectoryId: string): Loaded;
  /** The trajectory as it is seen from a place in it. */
  view(trajectoryId: string, place: Place): Document;
  snapshot(trajectoryId: string, sessionId: string): DocumentSnapshot;
  /** What of the trajectory could not be read. */
  setAside(trajectoryId: string): SetAside[];
  /**
   * Runs a command; resolves the revision after it. Throws ApiError with the refusal code. `also` is part of the same
   * transaction, and is done when the command changes nothing too.
   */
  run(trajectoryId: string, place: Place, command: AnyCommand, also?: () => void): number;
  /** Stores what was decided about whole sessions: no step of any history. `also` is part of the same transaction. */
  arrange(trajectoryId: string, decide: (document: Document) => Decision, also?: () => void): number;
  /**
   * Gives the quotes of a release another text, or (null) takes them away: on every plate, in every step of every session
   * and in what was set aside. No undo or redo brings a text back that is not released. `also` is part of the transaction.
   */
  rewriteQuotes(
    trajectoryId: string,
    release: { id: string; was: string },
    text: ReleasedText | null,
    also: () => void,
  ): void;
  undo(trajectoryId: string, sessionId: string): number;
  redo(trajectoryId: string, sessionId: string): number;
  /** The last steps on this plate that were not undone, from the first to the last, and the view after them. */
  timeline(trajectoryId: string, place: Place): { records: DocumentRecord[]; steps: TimelineStep[] };
  /** Cards that were taken off this plate and are not on it now, the last one first. */
  removedCards(trajectoryId: string, place: Place): CardRecord[];
  forget(trajectoryId: string): void;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly templateOf: (templateId: string) => Template;
  readonly defaultTemplateId: string;
  /** Called after the change is on disk. */
  readonly onChange: (change: DocumentChange) => void;
}

export function createDocumentService(dependencies: Dependencies): DocumentService {
  const { db, clock, templateOf, defaultTemplateId, onChange } = dependencies;
  const cache = new Map<string, Loaded>();

  function read(trajectoryId: string): Loaded {
    const cached = cache.get(trajectoryId);
    if (cached) return cached;
    const row = findTrajectory(db, trajectoryId);
    if (!row) throw new ApiError('trajectory-not-found');
    const document = db
      .transaction(() => {
        putBack(db, trajectoryId);
        setUnreadableStepsAside(db, trajectoryId);
        return readDocument(db, trajectoryId);
      })
      .immediate();
    const loaded = { document: complete(document, defaultTemplateId), revision: row.revision };
    cache.set(trajectoryId, loaded);
    return loaded;
  }

  function view(trajectoryId: string, place: Place): Document {
    const { document } = read(trajectoryId);
    if (!isPlace(document, place)) throw new ApiError('session-not-found');
    return viewOf(document, place);
  }

  /** Stores a diff with its bookkeeping in one transaction, and only then tells the windows. */
  function store(trajectoryId: string, sessionId: string | null, diff: Diff, bookkeeping: () => void): number {
    const before = read(trajectoryId);
    const { revision, history } = db
      .transaction(() => {
        const revision = writeDiff(db, trajectoryId, diff);
        bookkeeping();
        return { revision, history: sessionId === null ? NO_HISTORY : readHistory(db, { trajectoryId, sessionId }) };
      })
      .immediate();
    cache.set(trajectoryId, { document: applyDiff(before.document, diff), revision });
    onChange({ trajectoryId, revision, diff: [...diff], sessionId, history });
    return revision;
  }

  /** A new step in the history, or one step more of the same typing. */
  function remember(key: SessionKey, made: { at: string; label: StepLabel; diff: Diff }): void {
    const before = nextLabel(db, key, 'undo');
    const goesOn = before && mayGoOn(before, made) && !nextLabel(db, key, 'redo');
    const last = goesOn ? nextStep(db, key, 'undo') : undefined;
    const merged = last && mergeSteps(last, made);
    if (last && merged) extendStep(db, last.step, { at: made.at, diff: merged });
    else addStep(db, key, made);
  }

  function step(trajectoryId: string, sessionId: string, way: 'undo' | 'redo'): number {
    const { document } = read(trajectoryId);
    if (!recordOf(document, 'session', sessionId)) throw new ApiError('session-not-found');
    const next = nextStep(db, { trajectoryId, sessionId }, way);
    if (!next) throw new ApiError(way === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
    const decision = stepAgain(document, next.diff, way);
    if (!decision.ok) throw new ApiError(decision.code);
    return store(trajectoryId, sessionId, decision.diff, () => markStep(db, next.step, way === 'undo'));
  }

  return {
    read,
    view,
    snapshot(trajectoryId, sessionId) {
      const { document, revision } = read(trajectoryId);
      return { revision, records: Object.values(document), history: readHistory(db, { trajectoryId, sessionId }) };
    },
    setAside(trajectoryId) {
      read(trajectoryId);
      return readSetAside(db, trajectoryId);
    },
    run(trajectoryId, place, command, also = () => undefined) {
      const { document, revision } = read(trajectoryId);
      const templateId = recordOf(document, 'plate', place.plateId)?.templateId ?? defaultTemplateId;
      const decision = decideAt(document, place, command, templateOf(templateId));
      if (!decision.ok) throw new ApiError(decision.code);
      const { diff } = decision;
      if (diff.length === 0) {
        also();
        return revision;
      }
      const [at, key] = [clock().toISOString(), { trajectoryId, sessionId: place.sessionId }];
      return store(trajectoryId, place.sessionId, diff, () => {
        remember(key, { at, label: command.type, diff });
        also();
      });
    },
    arrange(trajectoryId, decide, also = () => undefined) {
      const decision = decide(read(trajectoryId).document);
      if (!decision.ok) throw new ApiError(decision.code);
      return store(trajectoryId, null, decision.diff, also);
    },
    rewriteQuotes(trajectoryId, release, text, also) {
      const { document } = read(trajectoryId);
      const records = Object.values(document);
      const steps = readSteps(db, trajectoryId);
      const now = records.map((record) => ({ id: record.id, from: null, to: record }));
      const cardIds = new Set([now, ...steps.map(({ diff }) => diff)].flatMap((diff) => quoteCards(diff, release.id)));
      const rewrite = { releaseId: release.id, text, cardIds };
      const after = records.map(
        (record) => rewriteRecord(record, rewrite) ?? { id: record.id, removed: true as const },
      );
      store(trajectoryId, null, diffOf(document, after), () => {
        for (const { step: number, diff } of steps) rewriteStep(db, number, rewriteDiff(diff, rewrite));
        deleteAsideWith(db, trajectoryId, [release.id, release.was]);
        also();
      });
    },
    undo: (trajectoryId, sessionId) => step(trajectoryId, sessionId, 'undo'),
    redo: (trajectoryId, sessionId) => step(trajectoryId, sessionId, 'redo'),
    timeline(trajectoryId, place) {
      const records = Object.values(view(trajectoryId, place));
      const steps = stepsDone(db, { trajectoryId, sessionId: place.sessionId }, STEPS_IN_TIMELINE);
      const isSeen = (record: DocumentRecord | null) => record !== null && isSeenIn(record, place);
      const here = steps.map((one) => ({
        ...one,
        diff: one.diff.filter(({ from, to }) => isSeen(from) || isSeen(to)),
      }));
      return { records, steps: here.filter(({ diff }) => diff.length > 0) };
    },
    removedCards(trajectoryId, place) {
      const { document } = read(trajectoryId);
      const key = { trajectoryId, sessionId: place.sessionId };
      const gone = stepsThatRemoved(db, key, ['cards.remove'], STEPS_IN_BIN).flatMap((diff) =>
        diff.flatMap(({ from, to }) => (from?.kind === 'card' && !to && from.plateId === place.plateId ? from : [])),
      );
      const firstSeen = new Map(gone.toReversed().map((card) => [card.id, card]));
      return [...firstSeen.values()].toReversed().filter(({ id }) => !Object.hasOwn(document, id));
    },
    forget: (trajectoryId) => void cache.delete(trajectoryId),
  };
}

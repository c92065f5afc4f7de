import { ApiError } from '../../core/contract/errors.ts';
import type { DocumentChange, DocumentSnapshot } from '../../core/contract/snapshots.ts';
import { applyDiff, type Diff, diffOf, reverseDiff } from '../../core/document/diff.ts';
import type { Document } from '../../core/document/document.ts';
import type { CardRecord, DocumentRecord } from '../../core/document/records.ts';
import type { AnyCommand, StepLabel } from '../../core/gestures/commands.ts';
import { decide } from '../../core/gestures/decide.ts';
import { mayGoOn, mergeSteps } from '../../core/gestures/merge-steps.ts';
import { quoteCards, rewriteDiff, rewriteRecord } from '../../core/gestures/rewrite-quotes.ts';
import type { TimelineStep } from '../../core/gestures/timeline.ts';
import type { Template } from '../../core/plate/template.ts';
import type { ReleasedText } from '../../core/scan/model/released-answer.ts';
import {
  addStep,
  extendStep,
  markStep,
  nextStep,
  nextStepHead,
  readDocument,
  readHistory,
  readSteps,
  rewriteStep,
  stepsDone,
  stepsThatRemoved,
  writeDiff,
} from '../database/documents.ts';
import type { Db } from '../database/open.ts';
import { findTrajectory } from '../database/trajectories.ts';

/** How far back the bin goes. */
const STEPS_IN_BIN = 200;
/** How far back the time line goes: two hours with a step every four seconds. */
const STEPS_IN_TIMELINE = 1800;

interface Loaded {
  readonly document: Document;
  readonly revision: number;
}

/** The journal: every change is one transaction with its records, its step in the history and the next revision. */
export interface DocumentService {
  read(trajectoryId: string): Loaded;
  snapshot(trajectoryId: string): DocumentSnapshot;
  /** Runs a command; resolves the revision after it. Throws ApiError with the refusal code. */
  run(trajectoryId: string, command: AnyCommand): number;
  /**
   * Gives the quotes of a release another text, or (null) takes them away, on the plate and in every step of the history:
   * no undo or redo brings a text back that is not released. `also` is part of the same transaction.
   */
  rewriteQuotes(trajectoryId: string, releaseId: string, text: ReleasedText | null, also: () => void): void;
  undo(trajectoryId: string): number;
  redo(trajectoryId: string): number;
  /** The last steps that were not undone, from the first to the last, and the document after them. */
  timeline(trajectoryId: string): { records: DocumentRecord[]; steps: TimelineStep[] };
  /** Cards that were taken off the plate and are not on it now, the last one first. */
  removedCards(trajectoryId: string): CardRecord[];
  forget(trajectoryId: string): void;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly templateOf: (templateId: string) => Template;
  /** Called after the change is on disk. */
  readonly onChange: (change: DocumentChange) => void;
}

export function createDocumentService({ db, clock, templateOf, onChange }: Dependencies): DocumentService {
  const cache = new Map<string, Loaded>();

  function read(trajectoryId: string): Loaded {
    const cached = cache.get(trajectoryId);
    if (cached) return cached;
    const row = findTrajectory(db, trajectoryId);
    if (!row) throw new ApiError('trajectory-not-found');
    const loaded = { document: readDocument(db, trajectoryId), revision: row.revision };
    cache.set(trajectoryId, loaded);
    return loaded;
  }

  /** Stores a diff with its bookkeeping in one transaction, and only then tells the windows. */
  function store(trajectoryId: string, diff: Diff, bookkeeping: () => void): number {
    const before = read(trajectoryId);
    const { revision, history } = db
      .transaction(() => {
        const revision = writeDiff(db, trajectoryId, diff);
        bookkeeping();
        return { revision, history: readHistory(db, trajectoryId) };
      })
      .immediate();
    cache.set(trajectoryId, { document: applyDiff(before.document, diff), revision });
    onChange({ trajectoryId, revision, diff: [...diff], history });
    return revision;
  }

  /** A new step in the history, or one step more of the same typing. */
  function remember(trajectoryId: string, made: { at: string; label: StepLabel; diff: Diff }): void {
    const now = { ...made, at: Date.parse(made.at) };
    const before = nextStepHead(db, trajectoryId, 'undo');
    const undone = nextStepHead(db, trajectoryId, 'redo');
    const goesOn = before && !undone && mayGoOn({ ...before, at: Date.parse(before.at) }, now);
    const last = goesOn ? nextStep(db, trajectoryId, 'undo') : undefined;
    const merged = last ? mergeSteps({ ...last, at: Date.parse(last.at) }, now) : null;
    if (last && merged) extendStep(db, last.step, { at: made.at, diff: merged });
    else addStep(db, trajectoryId, made);
  }

  function step(trajectoryId: string, way: 'undo' | 'redo'): number {
    read(trajectoryId);
    const next = nextStep(db, trajectoryId, way);
    if (!next) throw new ApiError(way === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
    const diff = way === 'undo' ? reverseDiff(next.diff) : next.diff;
    return store(trajectoryId, diff, () => markStep(db, next.step, way === 'undo'));
  }

  return {
    read,
    snapshot(trajectoryId) {
      const { document, revision } = read(trajectoryId);
      return { revision, records: Object.values(document), history: readHistory(db, trajectoryId) };
    },
    run(trajectoryId, command) {
      const { document, revision } = read(trajectoryId);
      const template = templateOf(findTrajectory(db, trajectoryId)?.templateId ?? '');
      const decision = decide(document, command, template);
      if (!decision.ok) throw new ApiError(decision.code);
      const { diff } = decision;
      if (diff.length === 0) return revision;
      const at = clock().toISOString();
      return store(trajectoryId, diff, () => remember(trajectoryId, { at, label: command.type, diff }));
    },
    rewriteQuotes(trajectoryId, releaseId, text, also) {
      const { document } = read(trajectoryId);
      const records = Object.values(document);
      const steps = readSteps(db, trajectoryId);
      const now = records.map((record) => ({ id: record.id, from: null, to: record }));
      const cardIds = new Set([now, ...steps.map(({ diff }) => diff)].flatMap((diff) => quoteCards(diff, releaseId)));
      const rewrite = { releaseId, text, cardIds };
      const after = records.map(
        (record) => rewriteRecord(record, rewrite) ?? { id: record.id, removed: true as const },
      );
      store(trajectoryId, diffOf(document, after), () => {
        for (const { step, diff } of steps) rewriteStep(db, step, rewriteDiff(diff, rewrite));
        also();
      });
    },
    undo: (trajectoryId) => step(trajectoryId, 'undo'),
    redo: (trajectoryId) => step(trajectoryId, 'redo'),
    timeline: (trajectoryId) => ({
      records: Object.values(read(trajectoryId).document),
      steps: stepsDone(db, trajectoryId, STEPS_IN_TIMELINE),
    }),
    removedCards(trajectoryId) {
      const { document } = read(trajectoryId);
      const gone = stepsThatRemoved(db, trajectoryId, STEPS_IN_BIN).flatMap((diff) =>
        diff.flatMap(({ from, to }) => (from?.kind === 'card' && !to ? from : [])),
      );
      const firstSeen = new Map(gone.toReversed().map((card) => [card.id, card]));
      return [...firstSeen.values()].toReversed().filter(({ id }) => !Object.hasOwn(document, id));
    },
    forget: (trajectoryId) => void cache.delete(trajectoryId),
  };
}

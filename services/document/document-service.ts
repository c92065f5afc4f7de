import { ApiError } from '../../core/contract/errors.ts';
import type { DocumentSnapshot, SetAside } from '../../core/contract/snapshots.ts';
import type { Decision } from '../../core/document/decision.ts';
import type { Diff } from '../../core/document/diff.ts';
import { type Document, recordOf } from '../../core/document/document.ts';
import type { CardRecord, DocumentRecord } from '../../core/document/records.ts';
import { isPlace, type Place, viewOf } from '../../core/document/view.ts';
import type { AnyCommand } from '../../core/gestures/commands.ts';
import { decideAt } from '../../core/gestures/decide.ts';
import type { TimelineStep } from '../../core/gestures/timeline.ts';
import type { Template } from '../../core/plate/template.ts';
import type { ReleasedText } from '../../core/scan/model/released-answer.ts';
import { readHistory } from '../database/journal.ts';
import { readSetAside } from '../database/opening/set-aside.ts';
import { cardsTaken, remember, stepOf, stepsOn } from './history.ts';
import { createLedger, type LedgerNeeds, type Loaded } from './ledger.ts';
import { type Release, rewriteQuotes } from './rewrite-quotes.ts';
import { type WithdrawnTeller, withdrawTeller } from './withdraw-teller.ts';

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
  arrange(trajectoryId: string, decide: (document: Document) => Decision, also?: (diff: Diff) => void): number;
  /**
   * Gives the quotes of a release another text, or (null) takes them away: on every plate, in every step of every session
   * and in what was set aside. No undo or redo brings a text back that is not released. `also` is part of the transaction.
   */
  rewriteQuotes(trajectoryId: string, release: Release, text: ReleasedText | null, also: () => void): void;
  /** Takes what a teller told out of everything, in the same way. `also` is part of the transaction. */
  withdrawTeller(trajectoryId: string, teller: WithdrawnTeller, also: () => void): void;
  undo(trajectoryId: string, sessionId: string): number;
  redo(trajectoryId: string, sessionId: string): number;
  /** The last steps on this plate that were not undone, from the first to the last, and the view after them. */
  timeline(trajectoryId: string, place: Place): { records: DocumentRecord[]; steps: TimelineStep[] };
  /** Cards that were taken off this plate and are not on it now, the last one first. */
  removedCards(trajectoryId: string, place: Place): CardRecord[];
  forget(trajectoryId: string): void;
}

interface Dependencies extends LedgerNeeds {
  readonly clock: () => Date;
  readonly templateOf: (templateId: string) => Template;
}

export function createDocumentService(dependencies: Dependencies): DocumentService {
  const { db, clock, templateOf, defaultTemplateId } = dependencies;
  const ledger = createLedger(dependencies);
  const { read, store, forget } = ledger;

  function view(trajectoryId: string, place: Place): Document {
    const { document } = read(trajectoryId);
    if (!isPlace(document, place)) throw new ApiError('session-not-found');
    return viewOf(document, place);
  }

  return {
    ...{ read, view, forget },
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
        remember(db, key, { at, label: command.type, diff });
        also();
      });
    },
    arrange(trajectoryId, decide, also = () => undefined) {
      const decision = decide(read(trajectoryId).document);
      if (!decision.ok) throw new ApiError(decision.code);
      return store(trajectoryId, null, decision.diff, () => also(decision.diff));
    },
    rewriteQuotes: (trajectoryId, release, text, also) =>
      rewriteQuotes(db, ledger, trajectoryId, { release, text, also }),
    withdrawTeller: (trajectoryId, teller, also) => withdrawTeller(db, ledger, trajectoryId, teller, also),
    undo: (trajectoryId, sessionId) => stepOf(db, ledger, { trajectoryId, sessionId }, 'undo'),
    redo: (trajectoryId, sessionId) => stepOf(db, ledger, { trajectoryId, sessionId }, 'redo'),
    timeline: (trajectoryId, place) => ({
      records: Object.values(view(trajectoryId, place)),
      steps: stepsOn(db, trajectoryId, place),
    }),
    removedCards(trajectoryId, place) {
      const { document } = read(trajectoryId);
      return cardsTaken(db, trajectoryId, place).filter(({ id }) => !Object.hasOwn(document, id));
    },
  };
}

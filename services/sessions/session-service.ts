import { ApiError } from '../../core/contract/errors.ts';
import type { Input } from '../../core/contract/methods.ts';
import type { History } from '../../core/contract/snapshots.ts';
import { isPlace, type Place, placeIn } from '../../core/document/view.ts';
import { binnedBefore } from '../../core/domain/bin.ts';
import { isSame } from '../../core/domain/same.ts';
import { SESSION_KINDS } from '../../core/domain/session-kinds.ts';
import {
  addSession,
  copySession,
  deleteSession,
  removeSession,
  restoreSession,
  withoutSession,
} from '../../core/gestures/arrange-sessions.ts';
import { clearSteps, readSteps, rewriteStep } from '../database/journal.ts';
import type { Db } from '../database/opening/open.ts';
import { leaveNothing } from '../database/opening/open.ts';
import { deleteAsideOfSession } from '../database/opening/set-aside.ts';
import { sessionsInBinSince } from '../database/records.ts';
import { writeOpenPlace } from '../database/trajectories.ts';
import { whenPossible } from '../disk/when-possible.ts';
import type { DocumentService } from '../document/document-service.ts';

/** The sessions (bijeenkomsten) of a trajectory as a list. What is refused throws ApiError and changes nothing. */
export interface SessionService {
  add(session: Input<'sessions.add'>): Place;
  /** Remembers where she is; gives what can be undone there. */
  open(trajectoryId: string, place: Place): History;
  copy(trajectoryId: string, sessionId: string, title: string): Place;
  remove(trajectoryId: string, sessionId: string): void;
  restore(trajectoryId: string, sessionId: string): void;
  delete(trajectoryId: string, sessionId: string): void;
  /** Deletes what lies in the bins for longer than thirty days, of all trajectories. */
  emptyBins(): void;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly documents: DocumentService;
  readonly newId: () => string;
}

export function createSessionService({ db, clock, documents, newId }: Dependencies): SessionService {
  function forgetInSteps(trajectoryId: string, sessionId: string, gone: ReadonlySet<string>): void {
    for (const { step, diff } of readSteps(db, trajectoryId)) {
      const left = withoutSession(diff, sessionId, gone);
      if (!isSame(left, diff)) rewriteStep(db, step, left);
    }
  }
  function deleteNow(trajectoryId: string, sessionId: string): void {
    documents.arrange(
      trajectoryId,
      (document) => deleteSession(document, sessionId),
      (diff) => {
        const key = { trajectoryId, sessionId };
        const gone = diff.flatMap(({ id, to }) => (to === null ? id : []));
        clearSteps(db, key);
        forgetInSteps(trajectoryId, sessionId, new Set(gone));
        deleteAsideOfSession(db, key, gone);
      },
    );
    leaveNothing(db);
  }

  return {
    add({ trajectoryId, place, sessionKind, title, date, about, templateId = SESSION_KINDS[sessionKind].templateId }) {
      const { sessionId: id, plateId } = place;
      documents.arrange(trajectoryId, (document) =>
        addSession(document, { id, plateId, sessionKind, title, date, templateId, about }),
      );
      return place;
    },
    open(trajectoryId, place) {
      if (!isPlace(documents.read(trajectoryId).document, place)) throw new ApiError('session-not-found');
      whenPossible(() => writeOpenPlace(db, trajectoryId, place));
      return documents.snapshot(trajectoryId, place.sessionId).history;
    },
    copy(trajectoryId, sessionId, title) {
      const ids = new Map<string, string>();
      const newIdOf = (id: string) => {
        const known = ids.get(id) ?? newId();
        ids.set(id, known);
        return known;
      };
      documents.arrange(trajectoryId, (document) => copySession(document, sessionId, title, newIdOf));
      const place = placeIn(documents.read(trajectoryId).document, newIdOf(sessionId));
      if (!place) throw new Error('a copy without a plate');
      return place;
    },
    remove(trajectoryId, sessionId) {
      documents.arrange(trajectoryId, (document) => removeSession(document, sessionId, clock().toISOString()));
    },
    restore(trajectoryId, sessionId) {
      documents.arrange(trajectoryId, (document) => restoreSession(document, sessionId));
    },
    delete: deleteNow,
    emptyBins() {
      for (const { trajectoryId, sessionId } of sessionsInBinSince(db, binnedBefore(clock()))) {
        try {
          deleteNow(trajectoryId, sessionId);
        } catch {
          // It stays in its bin until a later start: what lies in a bin never keeps the program from starting.
        }
      }
    },
  };
}

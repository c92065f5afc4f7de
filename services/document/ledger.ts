import { ApiError, type ErrorCode } from '../../core/contract/errors.ts';
import type { DocumentChange } from '../../core/contract/snapshots.ts';
import { complete } from '../../core/document/complete.ts';
import { applyDiff, type Diff } from '../../core/document/diff.ts';
import type { Document } from '../../core/document/document.ts';
import { readHistory, setUnreadableStepsAside } from '../database/journal.ts';
import type { Db } from '../database/opening/open.ts';
import { putBack } from '../database/opening/set-aside.ts';
import { storageErrorCode } from '../database/opening/storage-error.ts';
import { readDocument, readWhatCanBeRead, writeDiff } from '../database/records.ts';
import { findTrajectory } from '../database/trajectories.ts';

/** All records of a trajectory at one revision. */
export interface Loaded {
  readonly document: Document;
  readonly revision: number;
}

/** The records of trajectories on disk, and the copy of them in memory. */
export interface Ledger {
  /** Throws ApiError `trajectory-not-found`. */
  read(trajectoryId: string): Loaded;
  /**
   * Stores a diff with its bookkeeping in one transaction, and only then tells the windows. `sessionId`: in whose history it
   * is a step; null for what is no step of any. Gives the revision after it.
   */
  store(trajectoryId: string, sessionId: string | null, diff: Diff, bookkeeping: () => void): number;
  forget(trajectoryId: string): void;
}

export interface LedgerNeeds {
  readonly db: Db;
  /** The template of a plate whose record could not be read. */
  readonly defaultTemplateId: string;
  /** Why a change cannot be stored beside what is not in the document; null when it can. */
  readonly refuses?: (diff: Diff) => ErrorCode | null;
  /** Called after the change is on disk. */
  readonly onChange: (change: DocumentChange) => void;
}

const NO_HISTORY = { undo: null, redo: null };

export function createLedger({ db, defaultTemplateId, refuses, onChange }: LedgerNeeds): Ledger {
  const cache = new Map<string, Loaded>();

  function read(trajectoryId: string): Loaded {
    const cached = cache.get(trajectoryId);
    if (cached) return cached;
    const row = findTrajectory(db, trajectoryId);
    if (!row) throw new ApiError('trajectory-not-found');
    const document = readOrderly(db, trajectoryId);
    const loaded = { document: complete(document, defaultTemplateId), revision: row.revision };
    cache.set(trajectoryId, loaded);
    return loaded;
  }

  return {
    read,
    store(trajectoryId, sessionId, diff, bookkeeping) {
      const before = read(trajectoryId);
      const refusal = refuses?.(diff);
      if (refusal) throw new ApiError(refusal);
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
    },
    forget: (trajectoryId) => void cache.delete(trajectoryId),
  };
}

/** The records, after what cannot be read was set aside. Where nothing can be written they are read all the same. */
function readOrderly(db: Db, trajectoryId: string): Document {
  try {
    return db
      .transaction(() => {
        putBack(db, trajectoryId);
        setUnreadableStepsAside(db, trajectoryId);
        return readDocument(db, trajectoryId);
      })
      .immediate();
  } catch (error) {
    if (!storageErrorCode(error)) throw error;
    return readWhatCanBeRead(db, trajectoryId);
  }
}

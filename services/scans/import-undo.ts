import { ApiError } from '../../core/contract/errors.ts';
import { copyScan, markOf, putScanBack, removeScan, type ScanCopy } from '../database/copies/scan-copy.ts';
import type { Db } from '../database/opening/open.ts';
import {
  type LastImport,
  listLastImports,
  readLastImport,
  readReplacedScan,
  removeLastImport,
  sealLastImport,
  writeLastImport,
} from '../database/scans/last-import.ts';
import { chooseScan, shownScanId } from '../database/scans/scans.ts';
import { whenPossible } from '../disk/when-possible.ts';

/** Takes the last import of a trajectory back, until a figure with it left the facilitator's screen. */
export interface ImportUndo {
  canUndoImport(trajectoryId: string): boolean;
  /** Throws ApiError `import-shown` when results left her screen since, and `import-gone` when there is nothing to take back. */
  undoImport(trajectoryId: string): void;
}

/** What the imports and the results tell it. */
export interface ImportMemory extends ImportUndo {
  /**
   * Before an import is stored into a scan (null: into a new one): gives what to call once it is. Both inside the transaction of
   * the import.
   */
  before(trajectoryId: string, scanId: string | null): (scanId: string) => void;
  /** Results leave her screen now. */
  seal(trajectoryId: string): void;
}

interface Dependencies {
  readonly db: Db;
  /** Keeps on disk that something is shown: throws when that cannot be done. */
  readonly keepShown: (write: () => void) => void;
  /** Results changed. */
  readonly onUndone: (trajectoryId: string) => void;
}

/** Keeps on disk what the last import of each trajectory replaced, until it cannot be taken back any more. */
export function createImportMemory({ db, keepShown, onUndone }: Dependencies): ImportMemory {
  /** The import, while nothing was done with it since: that would be lost. */
  function current(trajectoryId: string): LastImport | null {
    const found = readLastImport(db, trajectoryId);
    return found && markOf(db, found.scanId) === found.mark ? found : null;
  }
  /** The same, as far as it is about the scan that is shown. */
  function ofShown(trajectoryId: string): LastImport | null {
    const found = current(trajectoryId);
    return found && shownScanId(db, trajectoryId) === found.scanId ? found : null;
  }

  whenPossible(() => {
    for (const trajectoryId of listLastImports(db)) if (!current(trajectoryId)) removeLastImport(db, trajectoryId);
  });

  return {
    before(trajectoryId, scanId) {
      const copy = scanId === null ? null : copyScan(db, scanId);
      const shownBefore = shownScanId(db, trajectoryId);
      return (stored) =>
        writeLastImport(db, trajectoryId, { scanId: stored, shownBefore, mark: markOf(db, stored) }, copy);
    },
    seal(trajectoryId) {
      const found = readLastImport(db, trajectoryId);
      const isOpen = found?.isShown === false && shownScanId(db, trajectoryId) === found.scanId;
      if (isOpen) keepShown(() => sealLastImport(db, trajectoryId));
    },
    canUndoImport: (trajectoryId) => ofShown(trajectoryId)?.isShown === false,
    undoImport(trajectoryId) {
      const found = ofShown(trajectoryId);
      if (!found) throw new ApiError('import-gone');
      if (found.isShown) throw new ApiError('import-shown');
      const { scanId, shownBefore } = found;
      const copy = replacedScan(db, trajectoryId);
      db.transaction(() => {
        if (copy) putScanBack(db, copy);
        else removeScan(db, scanId);
        if (shownBefore !== null) chooseScan(db, trajectoryId, shownBefore);
        removeLastImport(db, trajectoryId);
      })();
      onUndone(trajectoryId);
    },
  };
}

/** What cannot be read is gone. */
function replacedScan(db: Db, trajectoryId: string): ScanCopy | null {
  try {
    return readReplacedScan(db, trajectoryId);
  } catch (error) {
    throw new ApiError('import-gone', String(error));
  }
}

import { ApiError } from '../../core/contract/errors.ts';
import type { Db } from '../database/open.ts';
import { copyScan, markOf, putScanBack, removeScan, type ScanCopy } from '../database/scan-copy.ts';
import { chooseScan, shownScanId } from '../database/scans.ts';

/** Takes the last import of a trajectory back, until a figure with it left the facilitator's screen. */
export interface ImportUndo {
  canUndoImport(trajectoryId: string): boolean;
  /** Throws ApiError `import-shown` when results left her screen since, and `import-gone` when there is nothing to take back. */
  undoImport(trajectoryId: string): void;
}

/** What the imports and the results tell it. */
export interface ImportMemory extends ImportUndo {
  /** Before an import is stored into a scan (null: into a new one): gives what to call once it is. */
  before(trajectoryId: string, scanId: string | null): (scanId: string) => void;
  /** Results leave her screen now. */
  seal(trajectoryId: string): void;
  /** The trajectory is gone, and with it what was kept. */
  drop(trajectoryId: string): void;
}

interface LastImport {
  readonly scanId: string;
  /** The scan as it was; null when the import made it. */
  readonly copy: ScanCopy | null;
  readonly shownBefore: string | null;
  /** What there was of it once it was stored. */
  readonly mark: string;
  readonly isShown: boolean;
}

interface Dependencies {
  readonly db: Db;
  /** Results changed. */
  readonly onUndone: (trajectoryId: string) => void;
}

/** Keeps in memory what the last import of each trajectory replaced: it is gone with the program. */
export function createImportMemory({ db, onUndone }: Dependencies): ImportMemory {
  const last = new Map<string, LastImport>();

  /** The import, while nothing was done with it since: that would be lost. */
  function current(trajectoryId: string): LastImport | null {
    const found = last.get(trajectoryId);
    const isSame = found && markOf(db, found.scanId) === found.mark;
    return isSame && shownScanId(db, trajectoryId) === found.scanId ? found : null;
  }

  return {
    before(trajectoryId, scanId) {
      const copy = scanId === null ? null : copyScan(db, scanId);
      const shownBefore = shownScanId(db, trajectoryId);
      return (stored) => {
        last.set(trajectoryId, { scanId: stored, copy, shownBefore, mark: markOf(db, stored), isShown: false });
      };
    },
    seal(trajectoryId) {
      const found = last.get(trajectoryId);
      // The answers that it replaced are not needed any more.
      if (found && shownScanId(db, trajectoryId) === found.scanId)
        last.set(trajectoryId, { ...found, copy: null, isShown: true });
    },
    drop: (trajectoryId) => void last.delete(trajectoryId),
    canUndoImport: (trajectoryId) => current(trajectoryId)?.isShown === false,
    undoImport(trajectoryId) {
      const found = current(trajectoryId);
      if (!found) throw new ApiError('import-gone');
      if (found.isShown) throw new ApiError('import-shown');
      const { scanId, copy, shownBefore } = found;
      db.transaction(() => {
        if (copy) putScanBack(db, copy);
        else removeScan(db, scanId);
        if (shownBefore !== null) chooseScan(db, trajectoryId, shownBefore);
      })();
      last.delete(trajectoryId);
      onUndone(trajectoryId);
    },
  };
}

import { ApiError } from '../../core/contract/errors.ts';
import { computeResults } from '../../core/scan/compute-results.ts';
import type { ScanResults } from '../../core/scan/results.ts';
import { DOCUMENT_MINIMUM } from '../../core/scan/small-groups/thresholds.ts';
import type { Db } from '../database/open.ts';
import { readScan, writeIncludeAbandoned } from '../database/scans.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { createScanImports, type ScanImports } from './import-service.ts';
import { createPaperForms, type PaperForms } from './paper-forms.ts';

/** Scans: from files and paper forms to stored, guarded results. All failures are ApiErrors and store nothing. */
export interface ScanService extends ScanImports, PaperForms {
  /** Null when the trajectory has no scan. */
  results(trajectoryId: string): ScanResults | null;
  /** The results as documents may hold them, with the threshold for what leaves the laptop; null without a scan. */
  documentResults(trajectoryId: string): ScanResults | null;
  includeAbandoned(trajectoryId: string, include: boolean): ScanResults;
  forget(trajectoryId: string): void;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly uploads: Uploads;
  readonly onProgress: (done: number, of: number) => void;
}

export function createScanService({ db, clock, uploads, onProgress }: Dependencies): ScanService {
  const cache = new Map<string, ScanResults>();

  const onStored = (trajectoryId: string) => void cache.delete(trajectoryId);

  function results(trajectoryId: string): ScanResults | null {
    const known = cache.get(trajectoryId);
    if (known) return known;
    const scan = readScan(db, trajectoryId);
    if (!scan) return null;
    const computed = computeResults(scan);
    cache.set(trajectoryId, computed);
    return computed;
  }

  return {
    ...createScanImports({ db, clock, uploads, onProgress, onStored }),
    ...createPaperForms({ db, clock, onStored }),
    results,
    documentResults(trajectoryId) {
      const scan = readScan(db, trajectoryId);
      return scan ? computeResults(scan, DOCUMENT_MINIMUM) : null;
    },
    includeAbandoned(trajectoryId, include) {
      if (!writeIncludeAbandoned(db, trajectoryId, include)) throw new ApiError('no-scan');
      cache.delete(trajectoryId);
      return requireResults(results(trajectoryId));
    },
    forget: (trajectoryId) => void cache.delete(trajectoryId),
  };
}

/** The results, or ApiError `no-scan`. */
export function requireResults(results: ScanResults | null): ScanResults {
  if (!results) throw new ApiError('no-scan');
  return results;
}

import type { ScanResults } from '../../core/scan/model/results.ts';
import { computeResults } from '../../core/scan/results/compute-results.ts';
import { comesBack } from '../../core/scan/small-groups/comes-back.ts';
import { sharedWith, shownScan } from '../../core/scan/small-groups/shared-people.ts';
import { documentThreshold } from '../../core/scan/small-groups/thresholds.ts';
import type { Db } from '../database/opening/open.ts';
import { readCodedScan, readScan } from '../database/scans/scans.ts';
import { readShared, sameShared } from '../database/scans/shared-people.ts';
import { keepShared } from './shared-twins.ts';

/** Any scan of a trajectory, shown or not, as then and now need it. */
export interface WaveScans {
  /** The results as documents may hold them, without open answers; null when there is no such scan. */
  waveResults(trajectoryId: string, scanId: string): ScanResults | null;
  /** [G12] Whether the later scan is the survey of the earlier one once more. */
  isSameSurvey(trajectoryId: string, beforeId: string, afterId: string): boolean;
}

interface Kept {
  readonly results: Map<string, ScanResults | null>;
  readonly same: Map<string, boolean>;
}

interface Needs {
  readonly db: Db;
  readonly thresholdOf: (trajectoryId: string) => number;
  /** Keeps on disk who is shown: throws when that cannot be done. */
  readonly keepShown: (write: () => void) => void;
}

/** Remembers what was computed of each scan until the trajectory is forgotten. */
export function createWaveScans({ db, thresholdOf, keepShown }: Needs) {
  const kept = new Map<string, Kept>();
  function keptOf(trajectoryId: string): Kept {
    const known = kept.get(trajectoryId) ?? { results: new Map(), same: new Map() };
    kept.set(trajectoryId, known);
    return known;
  }
  const shownOf = (trajectoryId: string, scanId: string) => {
    const scan = readScan(db, scanId);
    return scan && shownScan(scan, readShared(db, scanId), thresholdOf(trajectoryId));
  };

  return {
    waveResults(trajectoryId: string, scanId: string): ScanResults | null {
      const { results } = keptOf(trajectoryId);
      const known = results.get(scanId);
      if (known !== undefined) return known;
      const scan = shownOf(trajectoryId, scanId);
      const computed = scan && computeResults(scan, documentThreshold(thresholdOf(trajectoryId)));
      results.set(scanId, computed);
      return computed;
    },
    isSameSurvey(trajectoryId: string, beforeId: string, afterId: string): boolean {
      const { same } = keptOf(trajectoryId);
      const key = `${beforeId} ${afterId}`;
      const [then, now] = same.has(key) ? [null, null] : [readCodedScan(db, beforeId), readCodedScan(db, afterId)];
      if (then && now) same.set(key, comesBack(then, now));
      return same.get(key) ?? false;
    },
    /** [G9] Keeps who is in results of this scan that leave the facilitator's screen now; whether copies of it changed too. */
    shareScan(trajectoryId: string, scanId: string): boolean {
      const scan = shownOf(trajectoryId, scanId);
      const before = readShared(db, scanId);
      const now = scan && sharedWith(scan, before, thresholdOf(trajectoryId));
      let hasTwins = false;
      if (now && !sameShared(before, now)) {
        keepShown(() => {
          hasTwins = keepShared(db, scanId, now);
        });
      }
      return hasTwins;
    },
    forget: (trajectoryId: string) => void kept.delete(trajectoryId),
    clear: () => kept.clear(),
  };
}

import { releasedResults } from '../../core/answers/released-results.ts';
import { ApiError } from '../../core/contract/errors.ts';
import type { ScanSummary } from '../../core/contract/snapshots.ts';
import type { OpenQuestion, ScanResults } from '../../core/scan/model/results.ts';
import type { Scan } from '../../core/scan/model/scan.ts';
import { computeResults } from '../../core/scan/results/compute-results.ts';
import { visibleAnswers } from '../../core/scan/results/visible-answers.ts';
import { groupSize } from '../../core/scan/small-groups/group-size.ts';
import { type People, sharedWith, shownScan } from '../../core/scan/small-groups/shared-people.ts';
import { documentThreshold, SCREEN_MINIMUM } from '../../core/scan/small-groups/thresholds.ts';
import type { Db } from '../database/opening/open.ts';
import { readGroupCounts } from '../database/scans/group-counts.ts';
import { readReleases } from '../database/scans/reviewed-answers.ts';
import {
  chooseScan,
  describeScan,
  listScans,
  readScan,
  type ScanKey,
  shownScanId,
  writeIncludeAbandoned,
} from '../database/scans/scans.ts';
import { readShared, sameShared } from '../database/scans/shared-people.ts';
import { readThreshold, writeThreshold } from '../database/trajectories.ts';
import type { Uploads } from '../uploads/uploads.ts';
import type { ResultsForCards } from './card-content.ts';
import { createScanImports, type ScanImports } from './import-service.ts';
import { createImportMemory, type ImportUndo } from './import-undo.ts';
import { createPaperForms, type PaperForms } from './paper-forms.ts';
import type { OwnQuestionnaire } from './question-sets.ts';
import { keepShared } from './shared-twins.ts';
import { createWaveScans, type WaveScans } from './wave-scans.ts';

/** Scans: from files and paper forms to stored, guarded results. All failures are ApiErrors and store nothing. */
export interface ScanService extends ScanImports, ImportUndo, PaperForms, WaveScans {
  /** What passed the guard, with raw open answers: for the review by the facilitator. Null without a scan. */
  visible(trajectoryId: string): VisibleScan | null;
  /** The same with the threshold for what stays. */
  visibleInDocuments(trajectoryId: string): VisibleScan | null;
  /** Null when the trajectory has no scan. */
  results(trajectoryId: string): ScanResults | null;
  /** The results as cards, minutes and exports may hold them: with the threshold for what stays. Null without a scan. */
  documentResults(trajectoryId: string): ScanResults | null;
  /**
   * [G9] Results of this scan leave the facilitator's screen now: what is shown later may not tell, beside them, what a few
   * people answered. Call it before they leave. It is kept on disk.
   */
  share(trajectoryId: string): void;
  /** [G9] The same of these scans, whichever is shown. */
  shareScans(trajectoryId: string, scanIds: readonly string[]): void;
  includeAbandoned(trajectoryId: string, include: boolean): ScanResults;
  /** From which number of answers a group is shown on a screen; documents keep at least their own threshold. */
  setThreshold(trajectoryId: string, threshold: number): ScanResults | null;
  /** How many people answered, over the groups that are shown only: a total would tell the size of the others. */
  shownRespondents(trajectoryId: string): number;
  /** The scans of a trajectory in the order in which they came. */
  list(trajectoryId: string): ScanSummary[];
  /** The scan that all other methods are about: the one that is shown. Null without a scan. */
  shownId(trajectoryId: string): string | null;
  /** Shows another scan from now on. Throws ApiError `no-scan`. */
  choose(trajectoryId: string, scanId: string): void;
  /** Gives a scan a title, and the day on which people were asked. Throws ApiError `no-scan`. */
  describe(scan: ScanKey, about: { readonly title: string; readonly takenOn: string | null }): void;
  forget(trajectoryId: string): void;
  /** The same for all trajectories: copies of one scan share who was shown. */
  forgetAll(): void;
}

/** What passed the small-group guard: results in which no open answer is released, and the raw open answers apart. */
export interface VisibleScan {
  readonly results: ScanResults;
  /** Looked up when they are asked for: most screens need none. */
  questions(): readonly OpenQuestion[];
  /** Who is known to others once results leave the screen, given who was already. */
  people(shared: People | null): People;
}

/** `scan` is without those who wait [G9]. */
function visibleScan(scan: Scan, threshold: number): VisibleScan {
  let known: readonly OpenQuestion[] | null = null;
  return {
    results: computeResults(scan, threshold),
    people: (shared) => sharedWith(scan, shared, threshold),
    questions() {
      known ??= visibleAnswers(scan, threshold);
      return known;
    },
  };
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly uploads: Uploads;
  readonly newId: () => string;
  /** Keeps on disk who is shown: throws when that cannot be done. */
  readonly keepShown: (write: () => void) => void;
  readonly onProgress: (done: number, of: number) => void;
  readonly ownQuestionnaire: OwnQuestionnaire;
}

export function createScanService({ db, keepShown, ...rest }: Dependencies): ScanService {
  const onScreen = new Map<string, VisibleScan>();
  const inDocuments = new Map<string, VisibleScan>();

  const thresholdOf = (trajectoryId: string) => readThreshold(db, trajectoryId) ?? SCREEN_MINIMUM;
  const waves = createWaveScans({ db, thresholdOf, keepShown });
  function forget(trajectoryId: string): void {
    waves.forget(trajectoryId);
    onScreen.delete(trajectoryId);
    inDocuments.delete(trajectoryId);
  }

  const forgetAll = () => forgetEverything([onScreen, inDocuments, waves]);
  const memory = createImportMemory({ db, keepShown, onUndone: forget });

  /** The scan without those who came in after results were shared and are too few to be shown beside those. */
  function readShownScan(trajectoryId: string): Scan | null {
    const scanId = shownScanId(db, trajectoryId);
    const scan = scanId === null ? null : readScan(db, scanId);
    return scanId !== null && scan ? shownScan(scan, readShared(db, scanId), thresholdOf(trajectoryId)) : null;
  }

  function compute(trajectoryId: string, kept: Map<string, VisibleScan>, threshold: number): VisibleScan | null {
    const known = kept.get(trajectoryId);
    if (known) return known;
    const scan = readShownScan(trajectoryId);
    if (!scan) return null;
    const computed = visibleScan(scan, threshold);
    kept.set(trajectoryId, computed);
    return computed;
  }
  const visible = (trajectoryId: string) => compute(trajectoryId, onScreen, thresholdOf(trajectoryId));
  const visibleInDocuments = (trajectoryId: string) =>
    compute(trajectoryId, inDocuments, documentThreshold(thresholdOf(trajectoryId)));

  function results(trajectoryId: string): ScanResults | null {
    const computed = visible(trajectoryId);
    return computed && withReleases(db, trajectoryId, computed);
  }

  return {
    ...createScanImports({ db, ...rest, onStored: forget, memory }),
    canUndoImport: memory.canUndoImport,
    undoImport: memory.undoImport,
    ...createPaperForms({ db, ...rest, onStored: forget }),
    waveResults: waves.waveResults,
    isSameSurvey: waves.isSameSurvey,
    visible,
    visibleInDocuments,
    results,
    documentResults(trajectoryId) {
      const computed = visibleInDocuments(trajectoryId);
      return computed && withReleases(db, trajectoryId, computed);
    },
    list: (trajectoryId) => listScans(db, trajectoryId),
    shownId: (trajectoryId) => shownScanId(db, trajectoryId),
    choose(trajectoryId, scanId) {
      if (!listScans(db, trajectoryId).some(({ id }) => id === scanId)) throw new ApiError('no-scan');
      chooseScan(db, trajectoryId, scanId);
      forget(trajectoryId);
    },
    describe(key, { title, takenOn }) {
      if (!describeScan(db, { ...key, title, takenOn })) throw new ApiError('no-scan');
    },
    share(trajectoryId) {
      memory.seal(trajectoryId);
      const scanId = shownScanId(db, trajectoryId);
      if (scanId === null) return;
      const before = readShared(db, scanId);
      const now = visible(trajectoryId)?.people(before);
      if (!now || sameShared(before, now)) return;
      keepShown(() => {
        if (keepShared(db, scanId, now)) forgetAll();
      });
    },
    shareScans(trajectoryId, scanIds) {
      memory.seal(trajectoryId);
      for (const scanId of scanIds) if (waves.shareScan(trajectoryId, scanId)) forgetAll();
    },
    includeAbandoned(trajectoryId, include) {
      const scanId = shownScanId(db, trajectoryId);
      if (scanId === null || !writeIncludeAbandoned(db, scanId, include)) throw new ApiError('no-scan');
      forget(trajectoryId);
      return requireResults(results(trajectoryId));
    },
    setThreshold(trajectoryId, threshold) {
      if (!writeThreshold(db, trajectoryId, threshold)) throw new ApiError('trajectory-not-found');
      forget(trajectoryId);
      return results(trajectoryId);
    },
    shownRespondents(trajectoryId) {
      const scanId = shownScanId(db, trajectoryId);
      if (scanId === null) return 0;
      if (readShared(db, scanId)) return respondentsIn(results(trajectoryId));
      const counts = readGroupCounts(db, scanId);
      const threshold = thresholdOf(trajectoryId);
      const sizes = counts?.groups.map((group) => groupSize(group, counts.includeAbandoned, threshold)) ?? [];
      return sizes.reduce((sum, { respondents }) => sum + (respondents ?? 0), 0);
    },
    forget,
    forgetAll,
  };
}

/** With the texts of open answers that were released. */
function withReleases(db: Db, trajectoryId: string, { results, questions }: VisibleScan): ScanResults {
  const scanId = shownScanId(db, trajectoryId);
  const releaseOf = scanId === null ? null : readReleases(db, { trajectoryId, scanId });
  return releaseOf ? releasedResults(results, questions(), releaseOf) : results;
}

function forgetEverything(caches: readonly { clear(): void }[]): void {
  for (const cache of caches) cache.clear();
}

function respondentsIn(results: ScanResults | null): number {
  return results?.groups.reduce((sum, { respondents }) => sum + (respondents ?? 0), 0) ?? 0;
}

/** The results, or ApiError `no-scan`. */
export function requireResults(results: ScanResults | null): ScanResults {
  if (!results) throw new ApiError('no-scan');
  return results;
}

/** The results that cards are made of, or ApiError `no-scan`. */
export function resultsForCards(scans: ScanService, trajectoryId: string): ResultsForCards {
  const screen = requireResults(scans.results(trajectoryId));
  const document = requireResults(scans.documentResults(trajectoryId));
  return { screen, document, scanId: scans.shownId(trajectoryId) ?? '' };
}

import { ApiError } from '../../core/contract/errors.ts';
import { isSame } from '../../core/domain/same.ts';
import { type CodedScan, decodeScan } from '../../core/scan/model/coded-scan.ts';
import { joinScans } from '../../core/scan/model/join-scans.ts';
import { withDecided } from '../../core/scan/principles/assign.ts';
import { carryShared } from '../../core/scan/small-groups/carry-shared.ts';
import { comesBack } from '../../core/scan/small-groups/comes-back.ts';
import type { People } from '../../core/scan/small-groups/shared-people.ts';
import type { ImportProposal, ImportSummary, Mapping } from '../../core/scan/table/mapping.ts';
import { withoutCheckpoints } from '../database/opening/checkpoints.ts';
import type { Db } from '../database/opening/open.ts';
import { removeLooseCells } from '../database/scans/scan-cells.ts';
import { findFile, writeFiles } from '../database/scans/scan-files.ts';
import {
  chooseScan,
  countRespondents,
  emptyStoredScan,
  listScans,
  readCodedScan,
  readMapping,
  readScan,
  type StagedScan,
  shownScanId,
  stageAtOnce,
  stageScan,
  writeMapping,
  writeScan,
} from '../database/scans/scans.ts';
import { readShared, sameShared, writeShared } from '../database/scans/shared-people.ts';
import { whenPossible } from '../disk/when-possible.ts';
import type { Checked, FileInfo, MadeScan } from '../scan-files/messages.ts';
import { type PackedScan, packScan, unpackScan } from '../scan-files/packed-scan.ts';
import type { Uploads } from '../uploads/uploads.ts';
import type { ImportMemory } from './import-undo.ts';
import { readDecided } from './principles-service.ts';
import { knownSets, type OwnQuestionnaire } from './question-sets.ts';
import { createScanReader } from './scan-reader.ts';

interface ProposeOptions {
  /** Where the file would go; needed to know whether it is there already. */
  readonly trajectoryId?: string | undefined;
  /** The sheet of a workbook; the first that has something in it when left out. */
  readonly sheet?: string | null | undefined;
}

interface ImportRequest {
  readonly uploadId: string;
  readonly mapping: Mapping;
  readonly includeAbandoned: boolean;
  /**
   * Where the file goes: in place of the scan that is shown, added to it, or as one more scan. Without it the file becomes the
   * first scan.
   */
  readonly into?: { readonly trajectoryId: string; readonly how: 'replace' | 'add' | 'new' };
}

/** An import that was read and checked; storing it is one transaction. */
export interface PreparedImport {
  readonly summary: ImportSummary;
  /** Writes the cells piece by piece, so that the windows stay quick; nothing is seen of it before `store`. */
  stage(): Promise<void>;
  /** Stores the scan of the trajectory that it was prepared for, or the first one of this trajectory. */
  store(trajectoryId: string): void;
}

/** From an uploaded survey file to a stored scan. All failures are ApiErrors and store nothing. */
export interface ScanImports {
  /** Makes one upload of several. */
  together(uploadIds: readonly string[]): string;
  propose(uploadId: string, options?: ProposeOptions): Promise<ImportProposal>;
  /** What an import would store, beside the scan of this trajectory. */
  check(uploadId: string, mapping: Mapping, trajectoryId?: string): Promise<ImportSummary>;
  prepare(request: ImportRequest): Promise<PreparedImport>;
  /** Ends the reading of a file and forgets it. */
  cancel(uploadId: string): void;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly uploads: Uploads;
  readonly newId: () => string;
  readonly onProgress: (done: number, of: number) => void;
  readonly onStored: (trajectoryId: string) => void;
  readonly ownQuestionnaire: OwnQuestionnaire;
  /** Keeps what an import replaces, to take it back. */
  readonly memory: Pick<ImportMemory, 'before'>;
}

/** The steps that progress is told in, once a file was read. */
const STAGES = 3;

export function createScanImports(dependencies: Dependencies): ScanImports {
  const { db, clock, uploads, newId, onProgress, onStored, memory, ownQuestionnaire } = dependencies;
  whenPossible(() => removeLooseCells(db));
  const reader = createScanReader({ uploads, onProgress });
  const sheets = new Map<string, string | null>();

  const sheetOf = (uploadId: string) => sheets.get(uploadId) ?? null;

  function forgetUpload(uploadId: string): void {
    reader.cancel(uploadId);
    uploads.forget(uploadId);
    sheets.delete(uploadId);
  }

  async function make({ uploadId, mapping, includeAbandoned }: ImportRequest): Promise<MadeScan & { info: FileInfo }> {
    return reader.withFile(uploadId, sheetOf(uploadId), async (file) => {
      onProgress(0, STAGES);
      return { ...required(await file.scan({ mapping, includeAbandoned })), info: file.info };
    });
  }

  return {
    together: (uploadIds) => uploads.join(uploadIds),
    async propose(uploadId, { trajectoryId, sheet } = {}) {
      if (sheet !== undefined) sheets.set(uploadId, sheet);
      return reader.withFile(uploadId, sheetOf(uploadId), async (file) => {
        const known = readMapping(db, file.info.shape) ?? null;
        const scanId = trajectoryId === undefined ? null : shownScanId(db, trajectoryId);
        const proposal = await file.propose({
          known,
          questionSets: knownSets(trajectoryId === undefined ? null : ownQuestionnaire(trajectoryId)),
          there: toCompare(db, scanId),
        });
        const earlier = scanId === null ? null : (earlierFiles(db, scanId, file.info)[0] ?? null);
        return {
          ...proposal,
          mapping: withDecided(proposal.mapping, readDecided(db)),
          sheets: [...file.info.sheets],
          sheet: file.info.sheet,
          damage: file.info.damage,
          earlier,
        };
      });
    },
    async check(uploadId, mapping, trajectoryId) {
      const there = toCompare(db, trajectoryId === undefined ? null : shownScanId(db, trajectoryId));
      return required(await reader.withFile(uploadId, sheetOf(uploadId), (file) => file.check({ mapping, there })));
    },
    async prepare(request) {
      const { into } = request;
      const scanId = into && into.how !== 'new' ? shownScanId(db, into.trajectoryId) : null;
      const seen = whatIsThere(db, scanId, into?.trajectoryId);
      const { info, summary, scan } = await make(request);
      onProgress(1, STAGES);
      const joined = into?.how === 'add' && scanId !== null ? joinTo(db, scanId, info, scan) : null;
      if (into) checkOthers(db, into.trajectoryId, scanId, joined ?? scan);
      const carried = into?.how === 'replace' && scanId !== null ? carriedTo(db, scanId, info, scan) : null;
      let staged: StagedScan | null = null;
      return {
        summary,
        async stage() {
          staged = await stageInSteps(db, joined ?? scan);
          onProgress(2, STAGES);
        },
        store(trajectoryId) {
          const importedAt = clock().toISOString();
          db.transaction(() => {
            if (!isUnchanged(seen, whatIsThere(db, scanId, into?.trajectoryId))) throw new ApiError('scan-changed');
            const key = { trajectoryId, scanId: scanId ?? newId() };
            const remember = memory.before(trajectoryId, scanId);
            if (!joined) emptyStoredScan(db, key.scanId, scan.includeAbandoned);
            writeScan(db, key, staged ?? stageAtOnce(db, joined ?? scan), importedAt);
            if (carried) writeShared(db, key.scanId, carried);
            writeFiles(db, key.scanId, info.sha256, { fileName: scan.fileName, importedAt });
            chooseScan(db, trajectoryId, key.scanId);
            writeMapping(db, { shape: info.shape, trajectoryId }, request.mapping, importedAt);
            remember(key.scanId);
          })();
          onStored(trajectoryId);
          forgetUpload(request.uploadId);
          onProgress(STAGES, STAGES);
        },
      };
    },
    cancel: forgetUpload,
  };
}

function required<T>(checked: Checked<T>): T {
  if (!checked.ok) throw new ApiError(checked.code);
  return checked.value;
}

/** What an import relies on while it is made: how many people there are in each scan, and who of this one others have seen. */
const whatIsThere = (db: Db, scanId: string | null, trajectoryId: string | undefined) => ({
  all: trajectoryId === undefined ? [] : listScans(db, trajectoryId).map(({ id }) => [id, countRespondents(db, id)]),
  respondents: scanId === null ? null : countRespondents(db, scanId),
  shared: scanId === null ? null : readShared(db, scanId),
});
const isUnchanged = (a: ReturnType<typeof whatIsThere>, b: ReturnType<typeof whatIsThere>) =>
  a.respondents === b.respondents && sameShared(a.shared, b.shared) && isSame(a.all, b.all);

/** More people than a toegangsscan has; comparing them would take long. */
const MOST_COMPARED = 20_000;

/** The scan that a file is compared with, to see whether the same people are in it. */
function toCompare(db: Db, scanId: string | null): CodedScan | null {
  return scanId !== null && (countRespondents(db, scanId) ?? 0) <= MOST_COMPARED ? readCodedScan(db, scanId) : null;
}

/** Which of these files were read into the scan before. */
const earlierFiles = (db: Db, scanId: string, { sha256 }: FileInfo) =>
  sha256.flatMap((one) => findFile(db, scanId, one) ?? []);

/** [G9] Who of the new scan others have seen in the one it replaces; null when nobody saw any. */
function carriedTo(db: Db, scanId: string, info: FileInfo, scan: PackedScan): People | null {
  const shared = readShared(db, scanId);
  const before = shared && readScan(db, scanId);
  if (!shared || !before) return null;
  const sameFile = earlierFiles(db, scanId, info).length === info.sha256.length;
  const carried = carryShared({ before, shared, after: decodeScan(unpackScan(scan)), sameFile });
  if (!carried) throw new ApiError('may-not-follow');
  return carried;
}

/**
 * [G12] Refuses what would stand beside another scan of the trajectory with the same people in it: `scanId` is the scan that it
 * takes the place of, null for one more.
 */
function checkOthers(db: Db, trajectoryId: string, scanId: string | null, made: PackedScan): void {
  const scans = listScans(db, trajectoryId).map(({ id }) => id);
  const place = scanId === null ? scans.length : scans.indexOf(scanId);
  const scan = unpackScan(made);
  for (const [i, id] of scans.entries()) {
    const other = id === scanId ? null : readCodedScan(db, id);
    if (other && (i < place ? comesBack(other, scan) : comesBack(scan, other))) throw new ApiError('comes-back');
  }
}

/** The scan that is there with the file added to it. */
function joinTo(db: Db, scanId: string, info: FileInfo, scan: PackedScan): PackedScan {
  const there = readCodedScan(db, scanId);
  if (!there) throw new ApiError('scan-changed');
  if (earlierFiles(db, scanId, info).length > 0) throw new ApiError('file-already-added');
  const joined = joinScans(there, unpackScan(scan));
  if (!joined.ok) throw new ApiError(joined.code);
  return packScan(joined.scan);
}

/** Stores the cells a column at a time; each checkpoint has a turn of its own, so that no turn is long. */
async function stageInSteps(db: Db, scan: PackedScan): Promise<StagedScan> {
  const steps = stageScan(db, scan);
  return withoutCheckpoints(db, async (checkpoint) => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await nextTurn();
      checkpoint();
      await nextTurn();
    }
  });
}

/** Lets waiting events (such as progress, or what a window asked) go first. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

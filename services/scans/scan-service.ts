import { createHash } from 'node:crypto';
import { ApiError } from '../../core/contract/errors.ts';
import { mappingProblem, summarize } from '../../core/scan/check.ts';
import { computeResults } from '../../core/scan/compute-results.ts';
import type { ImportProposal, ImportSummary, Mapping, Table } from '../../core/scan/mapping.ts';
import { previewColumns } from '../../core/scan/preview.ts';
import { proposeMapping } from '../../core/scan/propose.ts';
import type { ScanResults } from '../../core/scan/results.ts';
import { fitsTable, shapeOf } from '../../core/scan/shape.ts';
import { toScan } from '../../core/scan/to-scan.ts';
import type { Db } from '../database/open.ts';
import { readMapping, readScan, writeIncludeAbandoned, writeMapping, writeScan } from '../database/scans.ts';
import { readTable } from '../scan-files/read-table.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { questionSets } from './question-sets.ts';

/** Fewest answers a group needs to be in a document or an export: those are passed on. */
const DOCUMENT_THRESHOLD = 10;

interface ImportRequest {
  readonly uploadId: string;
  readonly mapping: Mapping;
  readonly includeAbandoned: boolean;
}

/** An import that was read and checked; storing it is one transaction. */
export interface PreparedImport {
  readonly summary: ImportSummary;
  store(trajectoryId: string): void;
}

/** From an uploaded survey file to stored, guarded results. All failures are ApiErrors and store nothing. */
export interface ScanService {
  propose(uploadId: string): Promise<ImportProposal>;
  check(uploadId: string, mapping: Mapping): Promise<ImportSummary>;
  prepare(request: ImportRequest): Promise<PreparedImport>;
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
  const tables = new Map<string, Table>();
  const cache = new Map<string, ScanResults>();

  async function tableOf(uploadId: string): Promise<Table> {
    const known = tables.get(uploadId);
    if (known) return known;
    const { name, bytes } = uploads.get(uploadId);
    const read = await readTable(name, bytes);
    if (!read.ok) throw new ApiError(read.code);
    tables.clear(); // one file at a time is enough
    tables.set(uploadId, read.table);
    return read.table;
  }

  async function usable(uploadId: string, mapping: Mapping): Promise<Table> {
    const table = await tableOf(uploadId);
    const problem = mappingProblem(table, mapping);
    if (problem) throw new ApiError(problem);
    return table;
  }

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
    async propose(uploadId) {
      const table = await tableOf(uploadId);
      const known = readMapping(db, shapeOf(table.headers));
      const remembered = known !== undefined && fitsTable(known, table);
      const mapping = remembered ? known : proposeMapping(table, questionSets);
      const summary = mappingProblem(table, mapping) ? null : summarize(table, mapping);
      const columns = previewColumns(table, mapping);
      return { fileName: table.fileName, rows: table.rows.length, columns, mapping, remembered, summary };
    },
    async check(uploadId, mapping) {
      return summarize(await usable(uploadId, mapping), mapping);
    },
    async prepare({ uploadId, mapping, includeAbandoned }) {
      const stages = 3;
      onProgress(0, stages);
      const table = await usable(uploadId, mapping);
      onProgress(1, stages);
      await nextTurn();
      const scan = toScan(table, mapping, includeAbandoned);
      const summary = summarize(table, mapping);
      const sha256 = createHash('sha256').update(uploads.get(uploadId).bytes).digest('hex');
      onProgress(2, stages);
      await nextTurn();
      const store = (trajectoryId: string) => {
        const importedAt = clock().toISOString();
        db.transaction(() => {
          writeScan(db, trajectoryId, scan, { sha256, importedAt });
          writeMapping(db, shapeOf(table.headers), mapping, importedAt);
        })();
        cache.delete(trajectoryId);
        tables.delete(uploadId);
        uploads.forget(uploadId);
        onProgress(stages, stages);
      };
      return { summary, store };
    },
    results,
    documentResults(trajectoryId) {
      const scan = readScan(db, trajectoryId);
      return scan ? computeResults(scan, DOCUMENT_THRESHOLD) : null;
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

/** Lets waiting events (such as progress) go out before the next piece of work. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

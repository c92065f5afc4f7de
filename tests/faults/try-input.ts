import path from 'node:path';
import { ApiError } from '../../core/contract/errors.ts';
import { errors } from '../../renderer/src/locale/nl/errors.ts';
import { type Db, openDatabase } from '../../services/database/opening/open.ts';
import { insertTrajectory } from '../../services/database/trajectories.ts';
import { createScanService, type ScanService } from '../../services/scans/scan-service.ts';
import { createUploads, type Uploads } from '../../services/uploads/uploads.ts';
import type { BadInput } from './bad-input.ts';

/** What became of one bad input. */
export interface Outcome {
  readonly name: string;
  readonly kind: string;
  /** The code of the refusal or of what is still to be asked, or 'read'. */
  readonly code: string;
  /** What the person reads. */
  readonly sentence: string;
  readonly milliseconds: number;
  /** The most memory that the whole program ever had. */
  readonly megabytes: number;
  readonly stored: number;
}

export interface Bench {
  readonly db: Db;
  readonly uploads: Uploads;
  readonly scans: ScanService;
}

/** The services that reading needs, on a real database. */
export function openBench(folder: string): Bench {
  const db = openDatabase(path.join(folder, 'praatplaat.sqlite'));
  let id = 0;
  const newId = () => `id-${id++}`;
  const uploads = createUploads(newId);
  const clock = () => new Date();
  const scans = createScanService({
    db,
    clock,
    uploads,
    newId,
    keepShown: (write) => write(),
    onProgress: () => undefined,
    ownQuestionnaire: () => null,
  });
  insertTrajectory(db, { id: 't', municipality: 'Fout', isSample: false, lastOpened: '' });
  return { db, uploads, scans };
}

function storedRows(db: Db): number {
  const tables = ['scan', 'scan_cells', 'scan_column', 'scan_file', 'remembered_mapping'];
  const counts = tables.map((table) => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What the services say: the code of a refusal, what is still to be asked, or 'read'. */
async function codeOf({ scans }: Bench, uploadId: string): Promise<string> {
  try {
    const { summary, mapping } = await scans.propose(uploadId, { trajectoryId: 't' });
    if (summary) return 'read';
    await scans.check(uploadId, mapping);
    return 'read';
  } catch (error) {
    if (error instanceof ApiError) return error.code;
    throw error;
  }
}

/** Hands an input over as a window would, as far as the check screen. */
export async function tryInput(
  bench: Bench,
  { name, kind, make }: Omit<BadInput, 'kind'> & { readonly kind: string },
): Promise<Outcome> {
  const bytes = await make();
  const uploadId = bench.uploads.add(name, bytes);
  const started = performance.now();
  const code = await codeOf(bench, uploadId);
  const milliseconds = performance.now() - started;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  bench.scans.cancel(uploadId);
  const sentence = code === 'read' ? 'gelezen' : (new Map(Object.entries(errors)).get(code) ?? '');
  return { name, kind, code, sentence, milliseconds, megabytes, stored: storedRows(bench.db) };
}

export const TIME_LIMIT = 20_000;
export const MEMORY_LIMIT = 512;

/** Why an outcome is not as it should be; null when it is. */
export function wrongWith({ code, sentence, milliseconds, megabytes, stored }: Outcome, memory: number): string | null {
  if (code === 'internal' || sentence === '') return `no sentence for ${code}`;
  if (milliseconds > TIME_LIMIT) return `took ${Math.round(milliseconds)} ms`;
  if (megabytes > memory) return `took ${Math.round(megabytes)} MB`;
  return stored > 0 ? `stored ${stored} rows` : null;
}

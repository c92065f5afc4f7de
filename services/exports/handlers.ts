import { principleFindings } from '../../core/scan/findings/chart-findings.ts';
import { type Entries, leavesTheScreen, reads } from '../effects.ts';
import { requireResults, type ScanService } from '../scans/scan-service.ts';
import type { ExportsService } from './exports-service.ts';

interface Needs {
  readonly exports: ExportsService;
  readonly scans: ScanService;
  /** Throws ApiError `trajectory-not-found`. */
  readonly requireTrajectory: (trajectoryId: string) => void;
}

/** The results as documents have them, what they say of whole principles, and a file for other programs. */
export function exportHandlers({ exports, scans, requireTrajectory }: Needs): Entries<`results.${string}`> {
  return {
    /** For her eyes: the preview of the minutes is made in her window. */
    'results.forDocuments': reads(({ trajectoryId }) => {
      requireTrajectory(trajectoryId);
      return scans.documentResults(trajectoryId);
    }),
    'results.findings': reads(({ trajectoryId }) =>
      principleFindings(requireResults(scans.documentResults(trajectoryId))).map(({ finding }) => finding),
    ),
    'results.export': leavesTheScreen(
      reads(async ({ trajectoryId, format }, { shell }) => {
        const { fileName, data } = await exports.results(trajectoryId, format);
        return shell.deliver(fileName, data);
      }),
    ),
  };
}

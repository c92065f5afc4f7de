import { type Entries, leavesTheScreen, reads } from '../effects.ts';
import type { ScanService } from '../scans/scan-service.ts';
import type { ExportsService } from './exports-service.ts';

/** The results as documents have them, and as a file for other programs. */
export function exportHandlers(exports: ExportsService, scans: ScanService): Entries<`results.${string}`> {
  return {
    /** For her eyes: the preview of the minutes is made in her window. */
    'results.forDocuments': reads(({ trajectoryId }) => scans.documentResults(trajectoryId)),
    'results.export': leavesTheScreen(
      reads(async ({ trajectoryId, format }, { shell }) => {
        const { fileName, data } = await exports.results(trajectoryId, format);
        return shell.deliver(fileName, data);
      }),
    ),
  };
}

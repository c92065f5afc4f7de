import { type Entries, leavesTheScreen, reads } from '../effects.ts';
import type { ExportsService } from './exports-service.ts';

/** The results as a file for other programs. */
export function exportHandlers(exports: ExportsService): Entries<`results.${string}`> {
  return {
    'results.export': leavesTheScreen(
      reads(async ({ trajectoryId, format }, { shell }) => {
        const { fileName, data } = await exports.results(trajectoryId, format);
        return shell.deliver(fileName, data);
      }),
    ),
  };
}

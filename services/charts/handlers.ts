import { type Entries, leavesTheScreen, reads } from '../effects.ts';
import { printUpload } from '../uploads/print-upload.ts';
import type { Uploads } from '../uploads/uploads.ts';
import type { ChartsService } from './charts-service.ts';

/** Charts that become a file of their own. */
export function chartHandlers(charts: ChartsService, uploads: Uploads): Entries<`charts.${string}`> {
  return {
    'charts.frame': leavesTheScreen(reads(({ trajectoryId, choice }) => charts.frame(trajectoryId, choice))),
    'charts.deliver': leavesTheScreen(
      reads((drawn, { shell }) => {
        const { fileName, data } = charts.file(drawn);
        return shell.deliver(fileName, data);
      }),
    ),
    'charts.pdf': leavesTheScreen(
      reads(async ({ trajectoryId, subject, page }, { shell }) => {
        const fileName = charts.fileName(trajectoryId, subject, '.pdf');
        const data = await printUpload(shell, uploads, page);
        return data ? shell.deliver(fileName, data) : { kind: 'print' as const };
      }),
    ),
  };
}

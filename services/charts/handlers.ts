import { type Entries, leavesTheScreen, reads } from '../effects.ts';
import type { ChartsService } from './charts-service.ts';

/** Charts that become a file of their own. */
export function chartHandlers(charts: ChartsService): Entries<`charts.${string}`> {
  return {
    'charts.frame': leavesTheScreen(reads(({ trajectoryId, choice }) => charts.frame(trajectoryId, choice))),
    'charts.deliver': leavesTheScreen(
      reads((drawn, { shell }) => {
        const { fileName, data } = charts.file(drawn);
        return shell.deliver(fileName, data);
      }),
    ),
    'charts.pdf': leavesTheScreen(
      reads(async ({ trajectoryId, subject }, { shell }) => {
        const fileName = charts.fileName(trajectoryId, subject, '.pdf');
        const data = await shell.printPdf();
        return data ? shell.deliver(fileName, data) : { kind: 'print' as const };
      }),
    ),
  };
}

import type { CopiesService } from '../copies/copies-service.ts';
import { type Entries, leavesTheScreen, reads } from '../effects.ts';
import { printUpload } from '../uploads/print-upload.ts';
import type { Uploads } from '../uploads/uploads.ts';
import type { MinutesService } from './minutes-service.ts';

/** The minutes as files; what she sees of them is made in her window. */
export function minutesHandlers(
  minutes: MinutesService,
  uploads: Uploads,
  copies: Pick<CopiesService, 'afterMeeting'>,
): Entries<`minutes.${string}`> {
  return {
    'minutes.export': leavesTheScreen(
      reads(async (request, { shell }) => {
        const pdf = request.format === 'zip' ? await printUpload(shell, uploads, request.page) : null;
        const { fileName, data } = await minutes.write(request, pdf);
        const delivery = await shell.deliver(fileName, data);
        copies.afterMeeting();
        return request.format === 'zip' && pdf === null ? { ...delivery, lacksPdf: true } : delivery;
      }),
    ),
    'minutes.checkSheet': reads(async ({ trajectoryId }, { shell }) => {
      const { fileName, data } = await minutes.checkSheet(trajectoryId);
      return shell.deliver(fileName, data);
    }),
    'minutes.pdf': leavesTheScreen(
      reads(async ({ trajectoryId, sessionId, page }, { shell }) => {
        const fileName = minutes.pdfName(trajectoryId, sessionId);
        const data = await printUpload(shell, uploads, page);
        return data ? shell.deliver(fileName, data) : { kind: 'print' as const };
      }),
    ),
  };
}

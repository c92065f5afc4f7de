import type { Document } from '../../core/document/document.ts';
import { platesOf, viewOf } from '../../core/document/view.ts';
import type { CopiesService } from '../copies/copies-service.ts';
import type { DocumentService } from '../document/document-service.ts';
import { type Entries, leavesTheScreen, reads } from '../effects.ts';
import { printUpload } from '../uploads/print-upload.ts';
import type { Uploads } from '../uploads/uploads.ts';
import type { MinutesService } from './minutes-service.ts';

/** The files in which cards of the plate stand. */
const WITH_MOMENTS: readonly string[] = ['docx', 'zip'];

interface Needs {
  readonly minutes: MinutesService;
  readonly uploads: Uploads;
  readonly copies: Pick<CopiesService, 'afterMeeting'>;
  readonly documents: Pick<DocumentService, 'read'>;
  /** Keeps whose moments of a customer journey are in minutes that leave the program, given the views of the session. */
  readonly keepHandout: (trajectoryId: string, views: readonly Document[]) => void;
}

/** The minutes as files; what she sees of them is made in her window. */
export function minutesHandlers({
  minutes,
  uploads,
  copies,
  documents,
  keepHandout,
}: Needs): Entries<`minutes.${string}`> {
  const handedOut = (trajectoryId: string, sessionId: string) => {
    const { document } = documents.read(trajectoryId);
    const views = platesOf(document, sessionId).map(({ id }) => viewOf(document, { sessionId, plateId: id }));
    keepHandout(trajectoryId, views);
  };
  return {
    'minutes.export': leavesTheScreen(
      reads(async (request, { shell }) => {
        const pdf = request.format === 'zip' ? await printUpload(shell, uploads, request.page) : null;
        const { fileName, data } = await minutes.write(request, pdf);
        if (WITH_MOMENTS.includes(request.format)) handedOut(request.trajectoryId, request.sessionId);
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
        handedOut(trajectoryId, sessionId);
        return data ? shell.deliver(fileName, data) : { kind: 'print' as const };
      }),
    ),
  };
}

import { chartFrame } from '../../core/contract/chart-frame.ts';
import { ApiError } from '../../core/contract/errors.ts';
import type { Input } from '../../core/contract/methods.ts';
import type { ChartChoice, ChartFrame } from '../../core/contract/snapshots.ts';
import { fileNameOf, municipalityName } from '../../core/domain/file-name.ts';
import type { Db } from '../database/opening/open.ts';
import { requireResults, type ScanService } from '../scans/scan-service.ts';
import { requireTrajectory } from '../trajectories/trajectory-service.ts';
import type { Uploads } from '../uploads/uploads.ts';

type Drawn = Input<'charts.deliver'>;

/** Charts that become a file of their own: their figures, and the file once a window has drawn them. */
export interface ChartsService {
  /** With the threshold of documents: a saved picture stays and travels, like the minutes. */
  frame(trajectoryId: string, choice: ChartChoice): ChartFrame;
  file(drawn: Drawn): { fileName: string; data: Uint8Array };
  /** The name of a file about this subject; the extension comes with its dot. */
  fileName(trajectoryId: string, subject: string, extension: string): string;
}

interface Dependencies {
  readonly db: Db;
  readonly scans: ScanService;
  readonly uploads: Uploads;
}

export function createChartsService({ db, scans, uploads }: Dependencies): ChartsService {
  const fileName = (trajectoryId: string, subject: string, extension: string) => {
    const name = municipalityName(requireTrajectory(db, trajectoryId).municipality);
    return fileNameOf({ day: null, kind: subject, whose: name && `gemeente ${name}`, extension });
  };
  return {
    fileName,
    frame(trajectoryId, choice) {
      const { municipality } = requireTrajectory(db, trajectoryId);
      return chartFrame(choice, municipality, requireResults(scans.documentResults(trajectoryId)));
    },
    file({ trajectoryId, uploadId, format, subject }) {
      const { bytes } = uploads.get(uploadId);
      if (!starts(bytes, STARTS[format])) throw new ApiError('upload-bad');
      uploads.forget(uploadId);
      return { fileName: fileName(trajectoryId, subject, `.${format}`), data: bytes };
    },
  };
}

/** How a picture of each kind begins. */
const STARTS = {
  png: [0x89, 0x50, 0x4e, 0x47],
  svg: [...new TextEncoder().encode('<svg ')],
} as const;

const starts = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);

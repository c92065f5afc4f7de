import { ApiError } from '../../core/contract/errors.ts';
import type { Input } from '../../core/contract/methods.ts';
import { buildMinutes } from '../../core/minutes/build.ts';
import type { MinutesModel } from '../../core/minutes/model.ts';
import type { Db } from '../database/open.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { ScanService } from '../scans/scan-service.ts';
import { templateOf } from '../templates.ts';
import { requireTrajectory } from '../trajectories/trajectory-service.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { minutesFileName } from './file-name.ts';
import { type PictureFile, writeMinutes } from './write-minutes.ts';

/** The minutes of a trajectory, as data and as a Word file. */
export interface MinutesService {
  model(trajectoryId: string): MinutesModel;
  write(request: Input<'minutes.export'>): Promise<{ fileName: string; data: Uint8Array }>;
}

interface Dependencies {
  readonly db: Db;
  readonly documents: DocumentService;
  readonly scans: ScanService;
  readonly uploads: Uploads;
}

export function createMinutesService({ db, documents, scans, uploads }: Dependencies): MinutesService {
  function model(trajectoryId: string): MinutesModel {
    const { municipality, isSample, templateId } = requireTrajectory(db, trajectoryId);
    const { document } = documents.read(trajectoryId);
    const template = templateOf(templateId);
    return buildMinutes({ municipality, isSample, document, template, results: scans.documentResults(trajectoryId) });
  }

  function picture({ uploadId, width, height }: Input<'minutes.export'>['plate']): PictureFile {
    const { bytes } = uploads.get(uploadId);
    if (!isPng(bytes)) throw new ApiError('upload-bad');
    return { png: bytes, width, height };
  }

  return {
    model,
    async write({ trajectoryId, plate, charts }) {
      const minutes = model(trajectoryId);
      const pictures = new Map(charts.map((chart) => [chart.chartId, picture(chart)]));
      const data = await writeMinutes(minutes, { plate: picture(plate), charts: pictures });
      for (const { uploadId } of [plate, ...charts]) uploads.forget(uploadId);
      return { fileName: minutesFileName(minutes), data };
    },
  };
}

function isPng(bytes: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte);
}

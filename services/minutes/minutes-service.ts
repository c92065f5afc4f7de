import { ApiError } from '../../core/contract/errors.ts';
import type { Input } from '../../core/contract/methods.ts';
import { dayOf } from '../../core/domain/dutch-date.ts';
import { beganOf } from '../../core/trajectory/began.ts';
import { calendarsByPerson, writeCalendar } from '../../minutes/calendar/calendar.ts';
import { checkSheetMinutes } from '../../minutes/check-sheet.ts';
import { buildMinutes, inVersion, viewsOf } from '../../minutes/model/build.ts';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { minutesFileName } from '../../minutes/texts/file-name.ts';
import { letterFile } from '../../minutes/texts/letter.ts';
import { texts } from '../../minutes/texts/texts.ts';
import { pngSize } from '../../minutes/word/png-size.ts';
import {
  type MinutesPictures,
  type MinutesStyle,
  type PictureFile,
  writeMinutes,
} from '../../minutes/write-minutes.ts';
import type { Db } from '../database/opening/open.ts';
import type { DocumentService } from '../document/document-service.ts';
import { writeActions } from '../exports/actions-workbook.ts';
import type { HouseStyleService } from '../house-style/house-style-service.ts';
import { INTAKE_PARTS } from '../intake-parts.ts';
import type { ScanService } from '../scans/scan-service.ts';
import { templateOf } from '../templates.ts';
import { requireTrajectory } from '../trajectories/trajectory-service.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { writeZip } from '../zip/write-zip.ts';
import { bundle, type NamedFile } from './bundle.ts';

type Request = Input<'minutes.export'>;

/** The minutes of a trajectory: as data from the disk, and as files. */
export interface MinutesService {
  model(trajectoryId: string, sessionId: string): MinutesModel;
  pdfName(trajectoryId: string, sessionId: string): string;
  /** Invented minutes in the house style of the municipality, to look at before the session. */
  checkSheet(trajectoryId: string): Promise<NamedFile>;
  /** The file that was asked for; a ZIP also holds the PDF when the shell made one, and else says that it does not. */
  write(request: Request, pdf?: Uint8Array | null): Promise<NamedFile>;
}

/** The chapter of the plate is not on the check sheet. */
const NO_PLATE: PictureFile = { png: new Uint8Array(), width: 1, height: 1 };

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly documents: DocumentService;
  readonly scans: ScanService;
  readonly uploads: Uploads;
  readonly houseStyles: HouseStyleService;
}

export function createMinutesService(dependencies: Dependencies): MinutesService {
  const { db, clock, documents, scans, uploads, houseStyles } = dependencies;

  function model(trajectoryId: string, sessionId: string): MinutesModel {
    const { municipality, isSample } = requireTrajectory(db, trajectoryId);
    const { document } = documents.read(trajectoryId);
    const views = viewsOf(document, sessionId, (id) => templateOf(db, id));
    if (views.length === 0) throw new ApiError('session-not-found');
    const began = beganOf(document, sessionId, INTAKE_PARTS);
    return buildMinutes({ municipality, isSample, views, results: scans.documentResults(trajectoryId), began });
  }

  async function style(trajectoryId: string): Promise<MinutesStyle & Pick<MinutesPictures, 'logo'>> {
    const { color, logo, template } = await houseStyles.files(trajectoryId);
    const size = logo && pngSize(logo);
    return { maker: houseStyles.maker(), color, template, now: clock(), logo: logo && size && { png: logo, ...size } };
  }

  function picture({ uploadId, width, height }: NonNullable<Request['plate']>): PictureFile {
    const { bytes } = uploads.get(uploadId);
    if (!pngSize(bytes)) throw new ApiError('upload-bad');
    return { png: bytes, width, height };
  }

  function pictures({ plate, charts }: Request, logo: MinutesPictures['logo']): MinutesPictures {
    if (!plate) throw new ApiError('upload-gone');
    const drawn = new Map(charts.map((chart) => [chart.chartId, picture(chart)]));
    return { plate: picture(plate), charts: drawn, logo };
  }

  async function word(minutes: MinutesModel, request: Request): Promise<NamedFile> {
    const look = await style(request.trajectoryId);
    const data = await writeMinutes(minutes, pictures(request, look.logo), writeZip, look);
    return { fileName: minutesFileName(minutes, minutes.settings.version, '.docx'), data };
  }

  async function workbook(minutes: MinutesModel): Promise<NamedFile> {
    const data = await writeActions(minutes, texts.fileKind.actions, clock());
    return { fileName: minutesFileName(minutes, 'actions', '.xlsx'), data };
  }

  function calendar(minutes: MinutesModel, trajectoryId: string): NamedFile | null {
    const data = writeCalendar(minutes, trajectoryId, clock());
    return data && { fileName: minutesFileName(minutes, 'actions', '.ics'), data };
  }

  function peopleCalendars(minutes: MinutesModel, trajectoryId: string): NamedFile[] {
    return calendarsByPerson(minutes, trajectoryId, clock()).map(({ person, data }) => ({
      fileName: minutesFileName(minutes, 'actions', '.ics', person),
      data,
    }));
  }

  function peopleZip(minutes: MinutesModel, trajectoryId: string): NamedFile {
    const planned = peopleCalendars(minutes, trajectoryId);
    if (planned.length === 0) throw new ApiError('no-dates-with-names');
    return { fileName: minutesFileName(minutes, 'people', '.zip'), data: bundle(planned, clock()) };
  }

  async function everything(minutes: MinutesModel, request: Request, pdf: Uint8Array | null): Promise<NamedFile> {
    const planned = calendar(minutes, request.trajectoryId);
    const files = [
      await word(inVersion(minutes, 'full'), request),
      await word(inVersion(minutes, 'short'), request),
      ...(pdf ? [{ fileName: minutesFileName(minutes, 'short', '.pdf'), data: pdf }] : []),
      await workbook(minutes),
      ...(planned ? [planned] : []),
      { fileName: minutesFileName(minutes, 'letter', '.txt'), data: letterFile(minutes, pdf === null) },
      ...peopleCalendars(minutes, request.trajectoryId).map(({ fileName, data }) => ({
        fileName: `${texts.peopleFolder}/${fileName}`,
        data,
      })),
    ];
    return { fileName: minutesFileName(minutes, 'all', '.zip'), data: bundle(files, clock()) };
  }

  async function file(minutes: MinutesModel, request: Request, pdf: Uint8Array | null): Promise<NamedFile> {
    switch (request.format) {
      case 'docx':
        return word(minutes, request);
      case 'xlsx':
        return workbook(minutes);
      case 'ics': {
        const planned = calendar(minutes, request.trajectoryId);
        if (!planned) throw new ApiError('no-dates');
        return planned;
      }
      case 'ics-people':
        return peopleZip(minutes, request.trajectoryId);
      case 'zip':
        return everything(minutes, request, pdf);
    }
  }

  async function checkSheet(trajectoryId: string): Promise<NamedFile> {
    const { municipality } = requireTrajectory(db, trajectoryId);
    const minutes = checkSheetMinutes(municipality, dayOf(clock()));
    const look = await style(trajectoryId);
    const data = await writeMinutes(minutes, { plate: NO_PLATE, charts: new Map(), logo: look.logo }, writeZip, look);
    return { fileName: minutesFileName({ municipality, date: null }, 'checkSheet', '.docx'), data };
  }

  return {
    model,
    checkSheet,
    pdfName: (trajectoryId, sessionId) => minutesFileName(model(trajectoryId, sessionId), 'short', '.pdf'),
    async write(request, pdf = null) {
      const written = await file(model(request.trajectoryId, request.sessionId), request, pdf);
      for (const { uploadId } of [...(request.plate ? [request.plate] : []), ...request.charts]) {
        uploads.forget(uploadId);
      }
      return written;
    },
  };
}

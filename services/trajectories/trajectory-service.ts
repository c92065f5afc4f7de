import { ApiError } from '../../core/contract/errors.ts';
import type { TrajectorySnapshot } from '../../core/contract/snapshots.ts';
import { emptyDocument } from '../../core/document/document.ts';
import type { TrajectorySummary } from '../../core/domain/trajectory.ts';
import type { OwnTitles, Template } from '../../core/plate/template.ts';
import { writeDiff } from '../database/documents.ts';
import type { Db } from '../database/open.ts';
import {
  deleteTrajectory,
  findTrajectory,
  insertTrajectory,
  listTrajectories,
  renameTrajectory,
  touchTrajectory,
  writeTemplate,
} from '../database/trajectories.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { ScanService } from '../scans/scan-service.ts';
import { DEFAULT_TEMPLATE_ID, keepTemplate, templateChoices, templateOf } from '../templates.ts';

/** The trajectories on this laptop. */
export interface TrajectoryService {
  list(): TrajectorySummary[];
  create(id: string, municipality: string, options?: { isSample?: boolean; templateId?: string }): void;
  open(id: string): TrajectorySnapshot;
  rename(id: string, municipality: string): void;
  /** Puts another template under the plate; the records keep their place. */
  chooseTemplate(id: string, templateId: string): Template;
  /** Keeps the template of this trajectory with other titles under `templateId`, and puts that one under its plate. */
  adaptTemplate(id: string, templateId: string, titles: OwnTitles): Template;
  /** The templates to choose from. */
  templates(): { id: string; name: string; own: boolean }[];
  remove(id: string): void;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly documents: DocumentService;
  readonly scans: ScanService;
}

export function createTrajectoryService({ db, clock, documents, scans }: Dependencies): TrajectoryService {
  const now = () => clock().toISOString();
  const isTemplate = (templateId: string) => templateChoices(db).some(({ id }) => id === templateId);
  return {
    list: () => listTrajectories(db).map((row) => ({ ...row, respondents: scans.shownRespondents(row.id) })),
    create(id, municipality, { isSample = false, templateId = DEFAULT_TEMPLATE_ID } = {}) {
      if (findTrajectory(db, id)) throw new ApiError('record-exists');
      if (!isTemplate(templateId)) throw new ApiError('bad-input');
      db.transaction(() => {
        insertTrajectory(db, { id, municipality, templateId, isSample, lastOpened: now() });
        writeDiff(
          db,
          id,
          Object.values(emptyDocument()).map((record) => ({ id: record.id, from: null, to: record })),
        );
      }).immediate();
    },
    open(id) {
      const row = requireTrajectory(db, id);
      touchTrajectory(db, id, now());
      return {
        id,
        municipality: row.municipality,
        isSample: row.isSample,
        template: templateOf(db, row.templateId),
        document: documents.snapshot(id),
        results: scans.results(id),
      };
    },
    rename(id, municipality) {
      if (!renameTrajectory(db, id, municipality)) throw new ApiError('trajectory-not-found');
    },
    chooseTemplate(id, templateId) {
      if (!isTemplate(templateId)) throw new ApiError('bad-input');
      if (!writeTemplate(db, id, templateId)) throw new ApiError('trajectory-not-found');
      return templateOf(db, templateId);
    },
    adaptTemplate(id, templateId, titles) {
      const base = templateOf(db, requireTrajectory(db, id).templateId);
      const shipped = templateChoices(db).some((choice) => choice.id === templateId && !choice.own);
      if (shipped) throw new ApiError('bad-input');
      return db
        .transaction(() => {
          writeTemplate(db, id, templateId);
          return keepTemplate(db, templateId, base, titles);
        })
        .immediate();
    },
    templates: () => templateChoices(db),
    remove(id) {
      if (!deleteTrajectory(db, id)) throw new ApiError('trajectory-not-found');
      documents.forget(id);
      scans.forget(id);
    },
  };
}

/** The trajectory, or ApiError `trajectory-not-found`. */
export function requireTrajectory(db: Db, id: string) {
  const row = findTrajectory(db, id);
  if (!row) throw new ApiError('trajectory-not-found');
  return row;
}

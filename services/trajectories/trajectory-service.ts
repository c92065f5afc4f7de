import { ApiError } from '../../core/contract/errors.ts';
import type { TrajectorySnapshot } from '../../core/contract/snapshots.ts';
import { type Document, emptyDocument, plateOf } from '../../core/document/document.ts';
import { isPlace, openSessions, type Place, placeIn } from '../../core/document/view.ts';
import { binnedBefore } from '../../core/domain/bin.ts';
import type { BinnedTrajectory, TrajectorySummary } from '../../core/domain/trajectory.ts';
import type { OwnTitles } from '../../core/plate/template.ts';
import type { Db } from '../database/opening/open.ts';
import { writeDiff } from '../database/records.ts';
import {
  binTrajectory,
  deleteTrajectory,
  findTrajectory,
  insertTrajectory,
  isInBin,
  isTaken,
  listBin,
  listTrajectories,
  renameTrajectory,
  takeFromBin,
  touchTrajectory,
} from '../database/trajectories.ts';
import { whenPossible } from '../disk/when-possible.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { ScanService } from '../scans/scan-service.ts';
import { allTemplates, DEFAULT_TEMPLATE_ID, keepTemplate, templateChoices, templateOf } from '../templates.ts';

/** The trajectories on this laptop. */
export interface TrajectoryService {
  list(): TrajectorySummary[];
  create(id: string, municipality: string, options?: { isSample?: boolean; templateId?: string }): void;
  open(id: string): TrajectorySnapshot;
  /** Where a trajectory opens: the place where she was last. */
  openPlace(id: string): Place;
  rename(id: string, municipality: string): void;
  /** Keeps the template of a plate with other titles under `templateId`, and puts that one under the plate. */
  adaptTemplate(id: string, place: Place, templateId: string, titles: OwnTitles): void;
  /** Throws ApiError `bad-input` for a template that is not there. */
  requireTemplate(templateId: string): void;
  /** The templates to choose from. */
  templates(): { id: string; name: string; own: boolean }[];
  /** Puts it in the bin: until it comes back it is nowhere else. */
  remove(id: string): void;
  /** What lies in the bin, the last removed first. */
  bin(): BinnedTrajectory[];
  isInBin(id: string): boolean;
  /** Takes it out of the bin. */
  restore(id: string): void;
  /** Deletes what lies in the bin, at once and for good. */
  delete(id: string): void;
  /** Deletes it past the bin. */
  discard(id: string): void;
  /** Deletes what lies in the bin for longer than thirty days. */
  emptyBin(): void;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly documents: DocumentService;
  readonly scans: ScanService;
}

export function createTrajectoryService({ db, clock, documents, scans }: Dependencies): TrajectoryService {
  const now = () => clock().toISOString();
  const openPlace = (id: string) => placeToOpen(documents.read(id).document, requireTrajectory(db, id).place);
  function requireTemplate(templateId: string): void {
    if (!templateChoices(db).some(({ id }) => id === templateId)) throw new ApiError('bad-input');
  }
  function forget(id: string): void {
    documents.forget(id);
    scans.forget(id);
  }
  function discard(id: string): void {
    if (!deleteTrajectory(db, id)) throw new ApiError('trajectory-not-found');
    forget(id);
  }
  return {
    openPlace,
    list: () => listTrajectories(db).map((row) => ({ ...row, respondents: scans.shownRespondents(row.id) })),
    create(id, municipality, { isSample = false, templateId = DEFAULT_TEMPLATE_ID } = {}) {
      if (isTaken(db, id)) throw new ApiError('record-exists');
      requireTemplate(templateId);
      db.transaction(() => {
        insertTrajectory(db, { id, municipality, isSample, lastOpened: now() });
        writeDiff(
          db,
          id,
          Object.values(emptyDocument(templateId)).map((record) => ({ id: record.id, from: null, to: record })),
        );
      }).immediate();
    },
    open(id) {
      const row = requireTrajectory(db, id);
      whenPossible(() => touchTrajectory(db, id, now()));
      const place = openPlace(id);
      return {
        ...{ id, municipality: row.municipality, isSample: row.isSample, place },
        templates: allTemplates(db),
        document: documents.snapshot(id, place.sessionId),
        setAside: documents.setAside(id),
        scans: scans.list(id),
        scanId: scans.shownId(id),
        results: scans.results(id),
      };
    },
    rename(id, municipality) {
      if (!renameTrajectory(db, id, municipality)) throw new ApiError('trajectory-not-found');
    },
    requireTemplate,
    adaptTemplate(id, place, templateId, titles) {
      const base = templateOf(db, plateOf(documents.view(id, place)).templateId);
      const shipped = templateChoices(db).some((choice) => choice.id === templateId && !choice.own);
      if (shipped) throw new ApiError('bad-input');
      const command = { type: 'plate.change', id: place.plateId, changes: { templateId } } as const;
      documents.run(id, place, command, () => keepTemplate(db, templateId, base, titles));
    },
    templates: () => templateChoices(db),
    remove(id) {
      if (!binTrajectory(db, id, now())) throw new ApiError('trajectory-not-found');
      forget(id);
    },
    bin: () => listBin(db),
    isInBin: (id) => isInBin(db, id),
    restore(id) {
      if (!takeFromBin(db, id)) throw new ApiError('trajectory-not-found');
    },
    delete(id) {
      if (!isInBin(db, id)) throw new ApiError('trajectory-not-found');
      discard(id);
    },
    discard,
    emptyBin() {
      const until = binnedBefore(clock());
      for (const { id } of listBin(db).filter(({ removedAt }) => removedAt < until)) discard(id);
    },
  };
}

/** Where she was last when that is still there, else the last session that is not in the bin. */
function placeToOpen(document: Document, last: Place | null): Place {
  const open = openSessions(document);
  if (last && isPlace(document, last) && open.some(({ id }) => id === last.sessionId)) return last;
  const place = placeIn(document, open.at(-1)?.id ?? '');
  if (!place) throw new Error('a trajectory without an open session');
  return place;
}

/** The trajectory, or ApiError `trajectory-not-found`. */
export function requireTrajectory(db: Db, id: string) {
  const row = findTrajectory(db, id);
  if (!row) throw new ApiError('trajectory-not-found');
  return row;
}

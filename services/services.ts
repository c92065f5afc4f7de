import { randomUUID } from 'node:crypto';
import { plateOf, recordOf } from '../core/document/document.ts';
import { isPlace, type Place, viewOf } from '../core/document/view.ts';
import { templateOn } from '../core/plate/grown.ts';
import { createAnswerService } from './answers/answer-service.ts';
import { createChartsService } from './charts/charts-service.ts';
import { createCopiesService } from './copies/copies-service.ts';
import type { Db } from './database/open.ts';
import { findTrajectory } from './database/trajectories.ts';
import { createDiskService } from './disk/disk-service.ts';
import { whenPossible } from './disk/when-possible.ts';
import { createDocumentService } from './document/document-service.ts';
import { createEventHub, type EventHub } from './event-hub.ts';
import { createExportsService } from './exports/exports-service.ts';
import { createForgettingService } from './forgetting/forgetting-service.ts';
import { createHouseStyleService } from './house-style/house-style-service.ts';
import { createMinutesService } from './minutes/minutes-service.ts';
import { createProjectorService } from './projector/projector-service.ts';
import { createLookStore } from './projector/room-look.ts';
import type { RoomSource } from './projector/room-source.ts';
import { createSampleService } from './sample/sample-service.ts';
import { createPrinciplesService } from './scans/principles-service.ts';
import { createScanService } from './scans/scan-service.ts';
import { createWavesService } from './scans/waves-service.ts';
import { createSessionService } from './sessions/session-service.ts';
import { DEFAULT_TEMPLATE_ID, templateOf } from './templates.ts';
import { createTrajectoryService } from './trajectories/trajectory-service.ts';
import { createUploads } from './uploads/uploads.ts';
import { createWindows } from './windows.ts';

export type Services = ReturnType<typeof createServices>;

/** Puts the services together around one open database. `hub` carries their events to the shell. */
export function createServices(db: Db, hub: EventHub = createEventHub(), clock: () => Date = () => new Date()) {
  const uploads = createUploads(randomUUID);
  const disk = createDiskService(db, (state) => hub.send('facilitator', { type: 'disk.changed', state }));
  const journal = {
    ...{ db, clock, defaultTemplateId: DEFAULT_TEMPLATE_ID },
    templateOf: (id: string) => templateOf(db, id),
  };
  const documents = createDocumentService({
    ...journal,
    onChange(change) {
      hub.send('facilitator', { type: 'document.changed', change });
      projector.documentChanged(change);
    },
  });
  const scans = createScanService({
    db,
    clock,
    uploads,
    newId: randomUUID,
    keepShown: disk.keepShown,
    onProgress: (done, of) => hub.send('facilitator', { type: 'import.progress', done, of }),
  });
  const waves = createWavesService({ scans, documents });
  const trajectories = createTrajectoryService({ db, clock, documents, scans });
  /** [G9] The one way for results to leave the facilitator's screen: handlers that declare it, and the room's picture. */
  const share = scans.share;
  const shareWaves = waves.share;
  const roomSource = (id: string, place: Place): RoomSource | null => {
    const row = findTrajectory(db, id);
    const { document: whole, revision } = row ? documents.read(id) : { document: {}, revision: 0 };
    const isOpen = recordOf(whole, 'session', place.sessionId)?.removedAt === null;
    if (!row || !isOpen || !isPlace(whole, place)) return null;
    const document = viewOf(whole, place);
    const template = templateOn(document, templateOf(db, plateOf(document).templateId));
    const shareResults = () => {
      share(id);
      return scans.results(id);
    };
    const wavesForRoom = () => {
      shareWaves(id);
      return waves.forRoom(id);
    };
    const scanId = scans.shownId(id);
    return { municipality: row.municipality, scanId, template, document, whole, revision, shareResults, wavesForRoom };
  };
  const now = () => performance.now();
  const projector = createProjectorService({ hub, sourceOf: roomSource, looks: createLookStore(db), now });
  const windows = createWindows({ db, hub, projector, openPlace: trajectories.openPlace });
  const answers = createAnswerService({ db, scans, documents, newId: randomUUID });
  // The example is made in one transaction: nobody is told of its steps, which are not on disk before the end.
  const untold = createDocumentService({ ...journal, onChange() {} });
  const sample = createSampleService({
    ...{ db, uploads, trajectories, scans, answers, newId: randomUUID },
    documents: untold,
  });
  const sessions = createSessionService({ db, clock, documents, newId: randomUUID });
  const forgetting = createForgettingService({ db, clock, newId: randomUUID, documents, scans });
  const copies = createCopiesService(db, clock);
  for (const empty of [trajectories.emptyBin, sessions.emptyBins]) whenPossible(empty);
  copies.removeOld();
  const houseStyles = createHouseStyleService(db, uploads);
  const minutes = createMinutesService({ db, clock, documents, scans, uploads, houseStyles });
  const exports = createExportsService({ db, clock, scans });
  const charts = createChartsService({ db, scans, uploads });
  return {
    hub,
    share,
    shareWaves,
    windows,
    uploads,
    documents,
    scans,
    waves,
    principles: createPrinciplesService(db),
    answers,
    trajectories,
    sessions,
    copies,
    disk,
    forgetting,
    projector,
    sample,
    minutes,
    houseStyles,
    exports,
    charts,
  };
}

import { randomUUID } from 'node:crypto';
import { createAnswerService } from './answers/answer-service.ts';
import { createChartsService } from './charts/charts-service.ts';
import type { Db } from './database/open.ts';
import { findTrajectory } from './database/trajectories.ts';
import { createDocumentService } from './document/document-service.ts';
import { createEventHub, type EventHub } from './event-hub.ts';
import { createExportsService } from './exports/exports-service.ts';
import { createHouseStyleService } from './house-style/house-style-service.ts';
import { createMinutesService } from './minutes/minutes-service.ts';
import { createProjectorService } from './projector/projector-service.ts';
import { createLookStore } from './projector/room-look.ts';
import type { RoomSource } from './projector/room-source.ts';
import { createSampleService } from './sample/sample-service.ts';
import { createScanService } from './scans/scan-service.ts';
import { templateOf } from './templates.ts';
import { createTrajectoryService } from './trajectories/trajectory-service.ts';
import { createUploads } from './uploads/uploads.ts';

export type Services = ReturnType<typeof createServices>;

/** Puts the services together around one open database. `hub` carries their events to the shell. */
export function createServices(db: Db, hub: EventHub = createEventHub(), clock: () => Date = () => new Date()) {
  const uploads = createUploads(randomUUID);
  const documents = createDocumentService({
    db,
    clock,
    templateOf: (id) => templateOf(db, id),
    onChange(change) {
      hub.send('facilitator', { type: 'document.changed', change });
      projector.documentChanged(change);
    },
  });
  const scans = createScanService({
    db,
    clock,
    uploads,
    onProgress: (done, of) => hub.send('facilitator', { type: 'import.progress', done, of }),
  });
  const trajectories = createTrajectoryService({ db, clock, documents, scans });
  const roomSource = (id: string): RoomSource | null => {
    const row = findTrajectory(db, id);
    if (!row) return null;
    const { municipality, templateId } = row;
    const shareResults = () => {
      scans.share(id);
      return scans.results(id);
    };
    return { municipality, template: templateOf(db, templateId), ...documents.read(id), shareResults };
  };
  const now = () => performance.now();
  const projector = createProjectorService({ hub, sourceOf: roomSource, looks: createLookStore(db), now });
  const answers = createAnswerService({
    db,
    scans,
    documents,
    newId: randomUUID,
    onReleased: (id) => projector.resultsChanged(id),
  });
  const sample = createSampleService({ db, uploads, trajectories, documents, scans, answers, newId: randomUUID });
  const houseStyles = createHouseStyleService(db, uploads);
  const minutes = createMinutesService({ db, clock, documents, scans, uploads, houseStyles });
  const exports = createExportsService({ db, clock, scans });
  const charts = createChartsService({ db, scans, uploads });
  return {
    hub,
    uploads,
    documents,
    scans,
    answers,
    trajectories,
    projector,
    sample,
    minutes,
    houseStyles,
    exports,
    charts,
  };
}

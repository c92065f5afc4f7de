import { randomUUID } from 'node:crypto';
import type { Db } from './database/open.ts';
import { findTrajectory } from './database/trajectories.ts';
import { createDocumentService } from './document/document-service.ts';
import { createEventHub, type EventHub } from './event-hub.ts';
import { createExportsService } from './exports/exports-service.ts';
import { createHouseStyleService } from './house-style/house-style-service.ts';
import { createMinutesService } from './minutes/minutes-service.ts';
import type { RoomSource } from './projector/projector-service.ts';
import { createProjectorService } from './projector/projector-service.ts';
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
    templateOf,
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
    return { municipality, template: templateOf(templateId), ...documents.read(id), results: scans.results(id) };
  };
  const projector = createProjectorService(hub, roomSource);
  const sample = createSampleService({ db, uploads, trajectories, documents, scans, newId: randomUUID });
  const houseStyles = createHouseStyleService(db, uploads);
  const minutes = createMinutesService({ db, clock, documents, scans, uploads, houseStyles });
  const exports = createExportsService({ db, clock, scans });
  return { hub, uploads, documents, scans, trajectories, projector, sample, minutes, houseStyles, exports };
}

import { randomUUID } from 'node:crypto';
import type { Place } from '../core/document/view.ts';
import { refusedByBox } from '../core/voting/beside-box.ts';
import { createAnswerService } from './answers/answer-service.ts';
import { createBallotBox } from './ballot-box/ballot-box.ts';
import { createChartsService } from './charts/charts-service.ts';
import type { Db } from './database/opening/open.ts';
import { findTrajectory } from './database/trajectories.ts';
import { createDiskService } from './disk/disk-service.ts';
import { whenPossible } from './disk/when-possible.ts';
import { createDocumentService } from './document/document-service.ts';
import { createEventHub, type EventHub } from './event-hub.ts';
import { createExportsService } from './exports/exports-service.ts';
import { createForgettingService } from './forgetting/forgetting-service.ts';
import { createHouseStyleService } from './house-style/house-style-service.ts';
import { createJourneyService } from './journey/journey-service.ts';
import { createMinutesService } from './minutes/minutes-service.ts';
import { createLobbyService } from './phones/lobby-service.ts';
import { createProjectorService, type ProjectorService } from './projector/projector-service.ts';
import { createLookStore } from './projector/room-look.ts';
import { roomSources } from './projector/room-sources.ts';
import { createQuestionnaireService, ownQuestionnaireOf } from './questionnaire/questionnaire-service.ts';
import { createRegionService } from './region/region-service.ts';
import { createSafety } from './safety.ts';
import { createSampleService } from './sample/sample-service.ts';
import { createPrinciplesService } from './scans/principles-service.ts';
import { createScanService } from './scans/scan-service.ts';
import { type MakeKey, newKey } from './sealed-files/seal-key.ts';
import { createSessionService } from './sessions/session-service.ts';
import { DEFAULT_TEMPLATE_ID, templateOf } from './templates.ts';
import { createTrajectoryService } from './trajectories/trajectory-service.ts';
import { createTrajectoryFiles } from './trajectory-files/trajectory-file-service.ts';
import { createUploads } from './uploads/uploads.ts';
import { createWavesService } from './waves/waves-service.ts';
import { createWindows } from './windows.ts';

export type Services = ReturnType<typeof createServices>;

/** Puts the services together around one open database. `hub` carries their events to the shell. */
export function createServices(
  db: Db,
  hub: EventHub = createEventHub(),
  clock: () => Date = () => new Date(),
  makeKey: MakeKey = newKey,
) {
  const uploads = createUploads(randomUUID);
  const disk = createDiskService(db, (state) => hub.send('facilitator', { type: 'disk.changed', state }));
  const journal = {
    ...{ db, clock, defaultTemplateId: DEFAULT_TEMPLATE_ID },
    templateOf: (id: string) => templateOf(db, id),
  };
  const box = createBallotBox(db);
  const documents = createDocumentService({
    ...journal,
    refuses: (diff) => refusedByBox(diff, box),
    onChange(change) {
      hub.send('facilitator', { type: 'document.changed', change });
      projector.documentChanged(change);
      lobby.documentChanged(change);
    },
  });
  const ownQuestionnaire = ownQuestionnaireOf(documents);
  const scans = createScanService({
    ...{ db, clock, uploads, newId: randomUUID, keepShown: disk.keepShown, ownQuestionnaire },
    onProgress: (done, of) => hub.send('facilitator', { type: 'import.progress', done, of }),
  });
  const waves = createWavesService({ scans, documents });
  const trajectories = createTrajectoryService({ db, clock, documents, scans });
  /** [G9] The one way for results to leave the facilitator's screen: handlers that declare it, and the room's picture. */
  const share = scans.share;
  const lobbyPicture = (id: string, place: Place) => lobby.picture(id, place);
  const roomSource = roomSources({ db, documents, scans, waves, box, share, lobbyPicture });
  const now = () => performance.now();
  const projector = createProjectorService({ hub, sourceOf: roomSource, looks: createLookStore(db), now });
  const lobby = createLobbyService({
    ...{ db, box, documents, hub, now },
    requireDisk: disk.requireThere,
    municipality: (id) => findTrajectory(db, id)?.municipality ?? '',
    onCounts: projector.countsChanged,
    onCountdown: (seconds) => showCountdown(projector, seconds),
  });
  const windows = createWindows({
    ...{ db, hub, projector, lobby },
    openPlace: trajectories.openPlace,
    sweep: box.sweep,
  });
  const answers = createAnswerService({ db, scans, documents, newId: randomUUID });
  // The example is made in one transaction: nobody is told of its steps, which are not on disk before the end.
  const untold = createDocumentService({ ...journal, onChange() {} });
  const sample = createSampleService({
    ...{ db, clock, uploads, trajectories, scans, answers, newId: randomUUID, documents: untold },
    sessions: createSessionService({ db, clock, documents: untold, newId: randomUUID }),
    waves: createWavesService({ scans, documents: untold }),
  });
  const sessions = createSessionService({ db, clock, documents, newId: randomUUID });
  const forget = (trajectoryId: string) => {
    documents.forget(trajectoryId);
    scans.forgetAll();
  };
  const safety = createSafety({ db, clock, hub, makeKey, trajectories, forget });
  for (const empty of [trajectories.emptyBin, sessions.emptyBins]) whenPossible(empty);
  safety.copies.removeOld();
  whenPossible(box.sweep);
  const fromOutside = { uploads, makeKey, copies: safety.copiesToRead };
  const fileNeeds = { ...fromOutside, db, clock, newId: randomUUID, onPlaced: forget };
  const houseStyles = createHouseStyleService(db, uploads);
  const minutes = createMinutesService({ db, clock, documents, scans, uploads, houseStyles });
  return {
    hub,
    share,
    shareWaves: waves.share,
    windows,
    uploads,
    documents,
    box,
    lobby,
    scans,
    waves,
    questionnaires: createQuestionnaireService({ db, clock, ownQuestionnaire, houseStyles }),
    region: createRegionService({ db, clock, newId: randomUUID, uploads, documents, scans }),
    principles: createPrinciplesService(db),
    answers,
    trajectories,
    sessions,
    ...safety,
    disk,
    forgetting: createForgettingService({ db, clock, newId: randomUUID, documents, scans }),
    journey: createJourneyService({ db, clock, newId: randomUUID, documents }),
    trajectoryFiles: createTrajectoryFiles(fileNeeds),
    projector,
    sample,
    minutes,
    houseStyles,
    exports: createExportsService({ db, clock, scans }),
    charts: createChartsService({ db, scans, uploads }),
  };
}

/** The time until a round closes stands on the beamer, in place of a time that ran there. */
function showCountdown(projector: ProjectorService, seconds: number | null): void {
  if (seconds === null) projector.direct({ do: 'timer.stop' });
  else {
    projector.direct({ do: 'timer.start', phases: [{ kind: 'plain', ms: seconds * 1000 }] });
    projector.direct({ do: 'timer.show', on: true });
  }
}

import type { Place } from '../core/document/view.ts';
import type { Db } from './database/opening/open.ts';
import type { Windows } from './effects.ts';
import type { EventHub } from './event-hub.ts';
import type { LobbyService } from './phones/lobby-service.ts';
import type { ProjectorService } from './projector/projector-service.ts';
import { allTemplates } from './templates.ts';

interface Needs {
  readonly db: Db;
  readonly hub: EventHub;
  readonly projector: ProjectorService;
  readonly lobby: LobbyService;
  readonly openPlace: (trajectoryId: string) => Place;
  /** Removes what belongs to what is gone. */
  readonly sweep: () => void;
}

/** What windows are told, and what the room and the phones see after it. */
export function createWindows({ db, hub, projector, lobby, openPlace, sweep }: Needs): Windows {
  const opened = (trajectoryId: string, place: Place) => {
    projector.opened(trajectoryId, place);
    void lobby.sessionOpened(trajectoryId, place);
  };
  const gone = () => {
    sweep();
    void lobby.removed();
  };
  return {
    resultsChanged(trajectoryId) {
      hub.send('facilitator', { type: 'results.changed', trajectoryId });
      projector.refresh(trajectoryId);
    },
    scansChanged: (trajectoryId) => hub.send('facilitator', { type: 'scans.changed', trajectoryId }),
    templatesChanged: () => hub.send('facilitator', { type: 'templates.changed', templates: allTemplates(db) }),
    sessionOpened: opened,
    sessionRemoved(trajectoryId) {
      gone();
      projector.refresh(trajectoryId);
    },
    trajectoryRenamed: projector.refresh,
    trajectoryRemoved(trajectoryId) {
      gone();
      hub.send('facilitator', { type: 'trajectory.removed', trajectoryId });
      projector.refresh(trajectoryId);
    },
    trajectoryReplaced(trajectoryId) {
      gone();
      hub.send('facilitator', { type: 'trajectory.replaced', trajectoryId });
      projector.refresh(trajectoryId);
    },
    trajectoryOpened: (trajectoryId) => opened(trajectoryId, openPlace(trajectoryId)),
  };
}

import type { Place } from '../core/document/view.ts';
import type { Db } from './database/open.ts';
import type { Windows } from './effects.ts';
import type { EventHub } from './event-hub.ts';
import type { ProjectorService } from './projector/projector-service.ts';
import { allTemplates } from './templates.ts';

interface Needs {
  readonly db: Db;
  readonly hub: EventHub;
  readonly projector: ProjectorService;
  /** The session and plate that a trajectory opens on. */
  readonly openPlace: (trajectoryId: string) => Place;
}

/** Tells the windows what calls changed, and draws the room's picture again. */
export function createWindows({ db, hub, projector, openPlace }: Needs): Windows {
  return {
    resultsChanged(trajectoryId) {
      hub.send('facilitator', { type: 'results.changed', trajectoryId });
      projector.refresh(trajectoryId);
    },
    scansChanged: (trajectoryId) => hub.send('facilitator', { type: 'scans.changed', trajectoryId }),
    templatesChanged: () => hub.send('facilitator', { type: 'templates.changed', templates: allTemplates(db) }),
    sessionOpened: projector.opened,
    sessionRemoved: projector.refresh,
    trajectoryRenamed: projector.refresh,
    trajectoryRemoved(trajectoryId) {
      hub.send('facilitator', { type: 'trajectory.removed', trajectoryId });
      projector.refresh(trajectoryId);
    },
    trajectoryOpened: (trajectoryId) => projector.opened(trajectoryId, openPlace(trajectoryId)),
  };
}

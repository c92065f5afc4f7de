import type { ProjectorChoice } from '../../core/contract/snapshots.ts';
import type { Place } from '../../core/document/view.ts';
import { type Entries, leavesTheScreen, reads, steers, stores } from '../effects.ts';
import { isOfScan } from './pictures.ts';
import type { ProjectorService } from './projector-service.ts';

interface Needs {
  readonly projector: ProjectorService;
  /** Throws ApiError `trajectory-not-found` or `session-not-found`. */
  readonly requirePlace: (trajectoryId: string, place: Place) => void;
  readonly keepSeen: (trajectoryId: string, place: Place, choice: ProjectorChoice) => void;
}

/** What the room sees, and how. */
export function projectorHandlers({ projector, requirePlace, keepSeen }: Needs): Entries<`projector.${string}`> {
  return {
    'projector.choose': leavesTheScreen(
      stores(({ trajectoryId, place, choice }) => {
        requirePlace(trajectoryId, place);
        keepSeen(trajectoryId, place, choice);
        projector.choose(trajectoryId, place, choice);
        return null;
      }),
      ({ choice }) => (choice.show === 'waves' ? 'waves' : isOfScan(choice) ? 'shown' : null),
    ),
    'projector.open': steers((_, { shell }) => shell.openProjector()),
    /** Text size and contrast of the room are kept for the next time. */
    'projector.direct': stores((direction) => projector.direct(direction)),
    'projector.state': reads(() => projector.state()),
    /** The window of the room says what shape its screen has: pages are made for that. */
    'projector.frame': steers((screen) => {
      if (screen) projector.screenIs(screen);
      return projector.frame();
    }),
  };
}

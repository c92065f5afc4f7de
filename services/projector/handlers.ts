import { ChartChoice } from '../../core/contract/snapshots.ts';
import { type Entries, leavesTheScreen, reads, steers, stores } from '../effects.ts';
import type { ProjectorService } from './projector-service.ts';

interface Needs {
  readonly projector: ProjectorService;
  /** Throws ApiError `trajectory-not-found`. */
  readonly requireTrajectory: (trajectoryId: string) => void;
}

/** What the room sees, and how. */
export function projectorHandlers({ projector, requireTrajectory }: Needs): Entries<`projector.${string}`> {
  return {
    'projector.choose': leavesTheScreen(
      steers(({ trajectoryId, choice }) => {
        requireTrajectory(trajectoryId);
        projector.choose(trajectoryId, choice);
        return null;
      }),
      ({ choice }) => ChartChoice.safeParse(choice).success,
    ),
    'projector.open': steers((_, { shell }) => shell.openProjector()),
    /** Text size and contrast of the room are kept for the next time. */
    'projector.direct': stores((direction) => {
      projector.direct(direction);
      return null;
    }),
    'projector.state': reads(() => projector.state()),
    'projector.frame': reads(() => projector.frame()),
  };
}

import type { MethodName } from '../../core/contract/methods.ts';
import {
  changesTemplates,
  type Entries,
  opensTrajectory,
  reads,
  removesTrajectory,
  renamesTrajectory,
  stores,
  undoable,
} from '../effects.ts';
import type { TrajectoryService } from './trajectory-service.ts';

type OfSample = 'trajectories.openSample' | 'trajectories.openSampleYear' | 'trajectories.renewSample';
type Names = Exclude<Extract<MethodName, `trajectories.${string}` | `templates.${string}`>, OfSample>;

/** The trajectories on this laptop, and the templates under their plates. */
export function trajectoryHandlers(trajectories: TrajectoryService): Entries<Names> {
  return {
    'trajectories.list': reads(() => trajectories.list()),
    'trajectories.create': stores(({ id, municipality, templateId }) => {
      trajectories.create(id, municipality, templateId === undefined ? {} : { templateId });
      return { id };
    }),
    'trajectories.open': opensTrajectory(stores(({ id }) => trajectories.open(id))),
    'trajectories.rename': renamesTrajectory(
      stores(({ id, municipality }) => {
        trajectories.rename(id, municipality);
        return null;
      }),
    ),
    'trajectories.remove': removesTrajectory(
      stores(({ id }) => {
        trajectories.remove(id);
        return null;
      }),
    ),
    'trajectories.bin': reads(() => trajectories.bin()),
    'trajectories.restore': stores(({ id }) => {
      trajectories.restore(id);
      return null;
    }),
    'trajectories.delete': stores(({ id }) => {
      trajectories.delete(id);
      return null;
    }),
    'templates.list': reads(() => trajectories.templates()),
    'templates.adapt': changesTemplates(
      undoable(({ trajectoryId, place, id, titles }) => {
        trajectories.adaptTemplate(trajectoryId, place, id, titles);
        return null;
      }),
    ),
  };
}

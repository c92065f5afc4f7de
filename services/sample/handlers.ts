import { type Entries, removesTrajectory, stores } from '../effects.ts';
import type { SampleService } from './sample-service.ts';

/** The shipped example. */
export function sampleHandlers(sample: SampleService): Entries<'trajectories.openSample' | 'trajectories.renewSample'> {
  return {
    'trajectories.openSample': stores(async () => ({ id: await sample.ensure() })),
    'trajectories.renewSample': removesTrajectory(stores(async ({ id }) => ({ id: await sample.renew(id) }))),
  };
}

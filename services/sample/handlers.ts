import { type Entries, removesTrajectory, stores } from '../effects.ts';
import type { SampleService } from './sample-service.ts';

/** The shipped examples. */
export function sampleHandlers(
  sample: SampleService,
): Entries<'trajectories.openSample' | 'trajectories.openSampleYear' | 'trajectories.renewSample'> {
  return {
    'trajectories.openSample': stores(async () => ({ id: await sample.ensure('evening') })),
    'trajectories.openSampleYear': stores(async () => ({ id: await sample.ensure('year') })),
    'trajectories.renewSample': removesTrajectory(stores(async ({ id }) => ({ id: await sample.renew(id) }))),
  };
}

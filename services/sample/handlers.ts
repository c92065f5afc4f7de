import { type Entries, stores } from '../effects.ts';
import type { SampleService } from './sample-service.ts';

/** The shipped example. */
export function sampleHandlers(sample: SampleService): Entries<'trajectories.openSample'> {
  return { 'trajectories.openSample': stores(async () => ({ id: await sample.ensure() })) };
}

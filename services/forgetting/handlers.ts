import { changesResults, type Entries, reads, stores } from '../effects.ts';
import type { ForgettingService } from './forgetting-service.ts';

/** Forgetting a person. */
export function forgettingHandlers(forgetting: ForgettingService): Entries<`forgetting.${string}`> {
  return {
    'forgetting.people': reads(({ trajectoryId }) => forgetting.people(trajectoryId)),
    'forgetting.propose': reads(({ trajectoryId, name }) => forgetting.propose(trajectoryId, name)),
    'forgetting.forget': changesResults(
      stores((request) => {
        forgetting.forget(request);
        return null;
      }),
    ),
  };
}

import { type Entries, reads, stores } from '../effects.ts';
import type { SecondPlaceService } from './second-place-service.ts';

/** Sealed copies in a second place. */
export function secondPlaceHandlers(place: SecondPlaceService): Entries<`secondPlace.${string}`> {
  return {
    'secondPlace.state': reads(() => place.state()),
    'secondPlace.choose': stores((request) => place.choose(request)),
    'secondPlace.copy': stores(() => place.copy()),
    'secondPlace.stop': stores(() => {
      place.stop();
      return null;
    }),
  };
}

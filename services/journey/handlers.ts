import type { DocumentService } from '../document/document-service.ts';
import { type Entries, reads, stores } from '../effects.ts';
import { journeyGuide } from './guide.ts';
import type { JourneyService } from './journey-service.ts';

/** The customer journey: how to make one, consent that is taken back, and what left the program. */
export function journeyHandlers(journey: JourneyService, documents: DocumentService): Entries<`journey.${string}`> {
  return {
    'journey.guide': reads(() => journeyGuide),
    'journey.withdraw': stores(({ trajectoryId, tellerId }) => {
      journey.withdraw(trajectoryId, tellerId);
      return null;
    }),
    'journey.handedOut': stores(({ trajectoryId, place, what }) => {
      journey.handedOut(trajectoryId, [documents.view(trajectoryId, place)], what);
      return null;
    }),
  };
}

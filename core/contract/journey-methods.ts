import { z } from 'zod';
import { Place } from '../document/view.ts';
import { Id } from '../domain/text.ts';
import { JourneyGuide } from '../toolbox/journey.ts';

const FACILITATOR = ['facilitator'] as const;

/** The calls about a customer journey (klantreis), beside its commands. */
export const journeyMethods = {
  'journey.guide': { input: z.null(), output: JourneyGuide, roles: FACILITATOR },
  /** Takes everything of a teller out of all that is kept of a trajectory, for good. */
  'journey.withdraw': {
    input: z.object({ trajectoryId: Id, tellerId: Id }),
    output: z.null(),
    roles: FACILITATOR,
  },
  /** Her window made a picture of the plate or printed cards: kept with whose moments were in it. */
  'journey.handedOut': {
    input: z.object({ trajectoryId: Id, place: Place, what: z.enum(['picture', 'cards']) }),
    output: z.null(),
    roles: FACILITATOR,
  },
} as const;

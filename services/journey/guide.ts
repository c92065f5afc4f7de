import { JourneyGuide } from '../../core/toolbox/journey.ts';
import shipped from '../../resources/journey/guide.json' with { type: 'json' };

/** How to make a customer journey: the three parts, questions, and what is asked of who tells. */
export const journeyGuide: JourneyGuide = JourneyGuide.parse(shipped);

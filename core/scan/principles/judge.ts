import learned from './model.json' with { type: 'json' };
import { createRecogniser } from './recogniser.ts';

/** Which principle a statement or an improvement point belongs to, as learned of resources/principles. */
export const judgePrinciple = createRecogniser(learned);

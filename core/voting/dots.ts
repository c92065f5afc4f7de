import { type Document, recordOf, recordsOf } from '../document/document.ts';

/** Dots (stippen) on the plates of a session against what the room may place: `used` of `budget`. */
export interface DotTotals {
  readonly used: number;
  readonly budget: number;
}

/** Counts the dots on all plates of a session; the budget is voters x dots per person. `document` is the whole trajectory. */
export function dotTotals(document: Document, sessionId: string): DotTotals {
  const { voters = 0, dotsPerPerson = 0 } = recordOf(document, 'session', sessionId) ?? {};
  const used = recordsOf(document, 'card')
    .filter(({ plateId }) => recordOf(document, 'plate', plateId)?.sessionId === sessionId)
    .reduce((sum, card) => sum + card.dots, 0);
  return { used, budget: voters * dotsPerPerson };
}

import { type Document, recordsOf, sessionOf } from '../document/document.ts';

/** Dots (stippen) on the plate against what the room may place: `used` of `budget`. */
export interface DotTotals {
  readonly used: number;
  readonly budget: number;
}

/** Counts the dots on all cards; the budget is voters x dots per person. */
export function dotTotals(document: Document): DotTotals {
  const { voters, dotsPerPerson } = sessionOf(document);
  const used = recordsOf(document, 'card').reduce((sum, card) => sum + card.dots, 0);
  return { used, budget: voters * dotsPerPerson };
}

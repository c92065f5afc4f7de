import { type Document, intakeOf, plateOf, recordOf } from '../document/document.ts';
import type { Template } from '../plate/template.ts';
import { chosenOf } from '../voting/chosen.ts';
import { roomRoundOf } from '../voting/room-round.ts';
import { actionPages } from './action-pages.ts';
import { ambitionPages } from './ambition-pages.ts';
import { journeyPages, roomJourney } from './journey.ts';
import { readBackPages } from './read-back-pages.ts';
import { resultPages } from './result-pages.ts';
import type { RoomSize } from './station-pages.ts';
import { THEME_PAGES } from './theme-pages.ts';
import { votingPages } from './voting-pages.ts';

const PAGED = ['actions', 'ambitions', 'theme', 'journey', 'votingRound'] as const;
type Paged = (typeof PAGED)[number];

/** A list that the room sees. */
export type Listed =
  | { readonly show: Exclude<Paged, 'votingRound'> | 'readBack' }
  | { readonly show: 'votingRound'; readonly roundId: string };

/** Whether the room sees this one page at a time, by the number of the page. */
export function isPaged<Choice extends { readonly show: string }>(
  choice: Choice,
): choice is Extract<Choice, { readonly show: Paged }> {
  return PAGED.some((one) => one === choice.show);
}

/** How many pages a list has for the room; `template` lies under the open plate. */
export function pageCount(document: Document, template: Template, list: Listed, size: RoomSize): number {
  switch (list.show) {
    case 'actions':
      return actionPages(document, size).length;
    case 'ambitions':
      return ambitionPages(intakeOf(document).ambitions, size).length;
    case 'readBack':
      return readBackPages(document, size).length;
    case 'journey': {
      const { title } = plateOf(document);
      return journeyPages(roomJourney(document, { template, title, chosen: chosenOf(document) }), size).length;
    }
    case 'theme':
      return THEME_PAGES.length;
    case 'votingRound': {
      const round = recordOf(document, 'votingRound', list.roundId);
      if (!round) return 0;
      const shown = roomRoundOf(document, round);
      return shown.state === 'revealed' ? resultPages(shown).length : votingPages(shown, size).pages.length;
    }
  }
}

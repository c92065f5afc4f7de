import { dutchDate } from '../../core/domain/dutch-date.ts';
import { ended, listed } from '../../core/words/nl.ts';

/** The short version: one page that everyone who was there can read. */
export const shortTexts = {
  municipality: (name: string) => `Gemeente ${name}`,
  title: 'Dit spraken we af',
  /** When, with how many and where; `groups` are the people of each perspective in words. */
  met: (day: string | null, place: string, people: number, groups: readonly string[]) => {
    const isKnown = people > 1;
    const who = isKnown ? `${people} mensen` : 'wij';
    const came = day ? `Op ${day} kwamen ${who}` : isKnown ? `Er kwamen ${who}` : 'Wij kwamen';
    const met = `${came} bij elkaar${place ? ` in ${place}` : ''}`;
    return [ended(met), ...(groups.length > 0 ? [`Er waren ${listed(groups)}.`] : [])].join(' ');
  },
  tasks: 'Dit willen wij veranderen',
  actions: 'Dit gaan wij doen',
  what: 'Wat',
  further: 'Hoe gaat het verder?',
  look: 'Dan kijken wij samen of het lukt.',
  reply: (day: string) => `Reageren kan tot en met ${dutchDate(day)}.`,
} as const;

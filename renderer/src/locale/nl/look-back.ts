import type { ActionStatus } from '../../../../core/document/records.ts';
import { actionStatusWords, capital, counted } from '../../../../core/words/nl.ts';
import { room } from './room.ts';

const dayAndMonth = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' });
const inWords = (day: string) => dayAndMonth.format(new Date(`${day}T12:00:00`));

const statuses: Readonly<Record<ActionStatus, string>> = {
  open: capital(actionStatusWords.open),
  busy: capital(actionStatusWords.busy),
  done: capital(actionStatusWords.done),
  dropped: capital(actionStatusWords.dropped),
};

const actions = (count: number) => counted(count, 'afspraak', 'afspraken');

/** Looking back at what was agreed in earlier sessions. */
export const lookBack = {
  title: 'Terugkijken',
  tab: 'Terug',
  statuses,
  count: (number: number, of: number) => `Afspraak ${number} van ${of}`,
  offer: {
    text: (count: number) =>
      `${count === 1 ? 'Er staat' : 'Er staan'} nog ${actions(count)} open van eerder. Kijk daar eerst samen op terug.`,
    start: 'Eerst terugkijken',
    later: 'Niet nu',
  },
  withRoom: 'Kijk terug met de zaal',
  none: 'Er staan geen afspraken van eerder open.',
  how: 'Hoe staat het ermee?',
  noticed: 'Wat merkten we?',
  until: (day: string) => `Uiterlijk ${inWords(day)}`,
  was: (day: string) => `Was ${inWords(day)}`,
  noDay: 'Nog geen datum',
  task: (to: string) => `Bij: ${to}`,
  who: (name: string) => `Wie: ${name}`,
  showWho: 'Toon wie op de beamer',
  hideWho: 'Haal wie van de beamer',
  nobody: 'Nog niemand. Wie wil dit oppakken?',
  newWho: 'Wie pakt dit op?',
  newWhat: 'Welke kleine stap lukt deze maand?',
  newDay: 'Uiterlijk',
  day: inWords,
  held: 'De toetsen 1 tot en met 4 doen nu niets: de zaal ziet deze afspraak niet.',
  all: 'Alle afspraken van eerder',
  go: (what: string) => `Toon op de beamer: ${what}`,
  notYet: 'nog niet besproken',
  postponed: {
    title: 'Deze afspraak schoof al twee keer of vaker door. Wat helpt?',
    smaller: 'Kleiner maken',
    smallerDoes: 'U schrijft een kleinere stap op. De afspraak blijft open.',
    other: 'Iemand anders',
    otherDoes: 'Een ander pakt de afspraak op. De rest blijft staan.',
    letGo: 'Loslaten',
    letGoDoes: 'De afspraak gaat van de lijst en blijft in het verslag.',
  },
  said: (what: string, status: ActionStatus) => `${what}: ${statuses[status]}.`,
  timeline: {
    title: 'Hoe het verliep',
    label: (task: string) => `Hoe het verliep met ${task.toLowerCase()}`,
    action: 'Afspraak',
    made: 'afgesproken',
    nothing: 'niet besproken',
  },
  room: {
    title: (day: string | null) => (day ? `Terugkijken op ${inWords(day)}` : 'Terugkijken'),
    count: (number: number, of: number) => `afspraak ${number} van ${of}`,
    short: (number: number, of: number) => `${number} van ${of}`,
    page: room.page,
    to: (task: string) => `Naar: ${task}`,
    until: 'uiterlijk',
    was: 'was',
    noDay: 'nog geen datum',
    /** The number of the day, and the month with its year where that is another one. */
    day: (day: string) => `${Number(day.slice(8))}`,
    month: (day: string, from: string | null) =>
      new Intl.DateTimeFormat('nl-NL', {
        month: 'long',
        ...(from && from.slice(0, 4) === day.slice(0, 4) ? {} : { year: 'numeric' as const }),
      }).format(new Date(`${day}T12:00:00`)),
    nobody: 'nog niemand. Wie wil dit oppakken?',
  },
} as const;

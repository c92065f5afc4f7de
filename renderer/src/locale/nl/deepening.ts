import type { DeepeningState } from '../../../../core/document/deepening.ts';
import { counted } from '../../../../core/words/nl.ts';
import { dayInWords } from './words.ts';

const states: Readonly<Record<DeepeningState, string>> = { planned: 'Gepland', busy: 'Bezig', done: 'Klaar' };
const cards = (count: number) => counted(count, 'kaart', 'kaarten');

/** The sentences about carrying out a deepening method. */
export const deepening = {
  title: (count: number) => `Uw verdiepingen (${count})`,
  states,
  state: 'Hoe ver is het?',
  plan: 'Inplannen',
  planOf: (name: string) => `Inplannen: ${name}`,
  why: 'Waarom?',
  day: 'Wanneer?',
  who: 'Wie doet het, met wie?',
  hints: {
    why: 'Welke uitkomst of vraag wilt u begrijpen?',
    day: 'Laat leeg als u dat nog niet weet.',
    who: 'Groepen of functies. Namen van inwoners schrijft u hier niet op.',
  },
  summary: (state: string, day: string | null, count: number) =>
    [state, day && dayInWords(day), count > 0 && `opbrengst: ${cards(count)}`].filter(Boolean).join(' · '),
  cancel: 'Annuleren',
  save: 'Bewaar',
  yield: 'Opbrengst',
  whose: (number: number) => `Van wie is kaart ${number}?`,
  card: (number: number) => `Kaart ${number}`,
  newCard: 'Nieuwe kaart',
  newCardHint: 'Wat neemt u mee naar de praatplaat? Niemand mag eraan te herkennen zijn.',
  removeCard: (number: number) => `Kaart ${number} weghalen`,
  most: (most: number) => `Hoogstens ${most} kaarten: alleen wat er echt toe doet.`,
  land: (count: number) => (count === 1 ? 'Leg op de praatplaat' : `Leg ${cards(count)} op de praatplaat`),
  landed: 'De opbrengst ligt op de praatplaat, met erbij waar die vandaan komt.',
  origin: (name: string) => `uit ${name}`,
  offer: (name: string, count: number) => `${name} bracht ${cards(count)}. Die liggen nog op geen praatplaat.`,
  later: 'Nu niet',
  remove: 'Weghalen',
  removeOf: (name: string) => `Verdieping weghalen: ${name}`,
} as const;

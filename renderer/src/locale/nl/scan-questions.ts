import { counted } from './words.ts';

/** While a file is read. */
export const reading = {
  busy: (name: string) => `${name} wordt gelezen.`,
  stop: 'Stoppen met lezen',
  rows: (count: number) => `${counted(count, 'rij', 'rijen')} gelezen`,
} as const;

/** When there is a scan already. */
export const joining = {
  question: 'Er is al een scan. Wat doet dit bestand daarmee?',
  replace: 'Vervangen: alleen dit bestand telt',
  add: 'Toevoegen: deze antwoorden komen erbij',
  replaceText: 'De antwoorden van het vorige bestand verdwijnen. Kaarten op de praatplaat blijven staan.',
  addText: 'Gelijke vragen worden samengevoegd. Wie een vraag niet kreeg, telt daar als niet ingevuld.',
  earlier: (day: string) => `Dit bestand is al ingelezen op ${day}.`,
} as const;

/** When a file has numbers without words. */
export const direction = {
  title: 'Wat is een hoog cijfer?',
  question: (low: string, high: string) =>
    `In dit bestand staan cijfers van ${low} tot ${high}, zonder uitleg. Welk cijfer betekent ‘helemaal van toepassing’ of ‘helemaal mee eens’?`,
  up: (label: string) => `${label} is het meest van toepassing`,
  unknown: 'Nog te beantwoorden',
  glance: (label: string) => `${label} is het meest van toepassing`,
  examples: 'Dan betekenen deze antwoorden uit het bestand:',
  examplesProposed: 'Voorstel: dan betekenen deze antwoorden uit het bestand:',
  means: (place: number, of: number) => {
    if (place === 0) return 'is het minst van toepassing';
    return place === of - 1 ? 'is het meest van toepassing' : 'ligt ertussenin';
  },
  times: (count: number) => `${counted(count, 'keer', 'keer')}`,
} as const;

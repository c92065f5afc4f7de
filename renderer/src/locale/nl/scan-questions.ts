import type { ScanPerspective } from '../../../../core/domain/perspective.ts';
import { counted, listed, perspectiveWords } from '../../../../core/words/nl.ts';
import { dayInWords } from './words.ts';

/** While a file is read. */
export const reading = {
  busy: (name: string) => `${name} wordt gelezen.`,
  stop: 'Stoppen met lezen',
  rows: (count: number) => `${counted(count, 'rij', 'rijen')} gelezen`,
} as const;

/** When there is a scan already. */
export const joining = {
  question: 'Er is al een scan. Wat doet dit bestand daarmee?',
  again: 'Bijna iedereen uit de scan staat ook in dit bestand, met dezelfde antwoorden. Het is een nieuwere versie.',
  replace: 'Vervangen: alleen dit bestand telt',
  add: 'Toevoegen: deze antwoorden komen erbij',
  new: 'Nieuwe scan: de vorige blijft ernaast bestaan',
  texts: {
    replace: 'Kaarten op de praatplaat blijven staan.',
    add: 'Gelijke vragen worden samengevoegd. Wie een vraag niet kreeg, telt daar als niet ingevuld.',
    new: 'U ziet daarna de nieuwe scan. Bij Scan kiest u welke scan u ziet.',
  },
  disappears: (groups: readonly { perspective: ScanPerspective; respondents: number | null }[]) => {
    const whose = groups.map(({ perspective, respondents }) =>
      respondents === null
        ? 'een groep die te klein is om te tonen'
        : `${counted(respondents, 'mens', 'mensen')} (${perspectiveWords[perspective]})`,
    );
    return `De antwoorden van ${listed(whose)} verdwijnen uit deze scan.`;
  },
  undo: 'Inlezen ongedaan maken',
  undoText: 'Dat kan tot u resultaten laat zien of op de praatplaat zet.',
  earlier: (day: string) => `Dit bestand is al ingelezen op ${day}.`,
} as const;

/** Which scan is shown, when there are several. */
export const scans = {
  choose: 'Welke scan ziet u?',
  chooseHint: 'Resultaten, praatplaat en verslag gebruiken deze scan.',
  title: 'Naam van de scan',
  takenOn: 'Wanneer is de scan ingevuld?',
  name: ({ title, takenOn, fileName }: { title: string; takenOn: string | null; fileName: string }, number: number) =>
    [title || `Scan ${number}`, takenOn ? dayInWords(takenOn) : fileName].filter(Boolean).join(', '),
} as const;

/** Correcting what people will read. */
export const texts = {
  title: 'Teksten',
  text: 'Zo staan de teksten straks op het scherm, de praatplaat en in het verslag. Verbeter een typefout, of typ de tekst bij een code. De antwoorden in het bestand veranderen niet.',
  paste:
    'Hebt u de teksten in een lijst, in Word of Excel? Kopieer de lijst en plak die in het eerste vakje. Elke regel komt in een eigen vakje. Staat er een code voor de tekst? Dan komt de tekst bij die code.',
  codes: (count: number) =>
    `${counted(count, 'tekst is', 'teksten zijn')} nog een code uit het enquêteprogramma. De zaal kan die niet lezen.`,
  kinds: {
    statement: 'Stellingen',
    improvementPoint: 'Verbeterpunten',
    openAnswer: 'Open vragen',
    label: 'Antwoorden',
  },
  of: (inFile: string) => `Tekst voor “${inFile}”`,
  inFile: (text: string) => `In het bestand: ${text}`,
  back: 'Zet terug',
  backOf: (inFile: string) => `Zet terug wat in het bestand staat: “${inFile}”`,
  more: (count: number) => `Toon nog ${counted(count, 'tekst', 'teksten')}`,
  asInFile: 'Zoals in het bestand',
  corrected: (count: number) => `${counted(count, 'tekst', 'teksten')} verbeterd`,
  stillCodes: (count: number) => `nog ${counted(count, 'code', 'codes')} in plaats van tekst`,
} as const;

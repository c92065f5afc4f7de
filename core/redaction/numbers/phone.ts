import { before, digitsOf, matches } from '../context.ts';
import type { Certainty, Detector } from '../span.ts';

const SEPARATOR = '[ ./-]{0,3}';
const DUTCH = new RegExp(
  `(?<![\\d+])(?:(?:\\+|00)${SEPARATOR}31${SEPARATOR}(?:\\(0\\)|0)?|\\(?0)${SEPARATOR}[1-9]\\)?(?:${SEPARATOR}[()]?\\d\\)?){8}(?!\\d|[.,-]\\d)`,
  'gu',
);
const FOREIGN = /(?<!\d)(?:\+|00 ?)[1-9]\d{0,2}(?:[ ./()-]{0,2}\d){7,11}(?!\d)/gu;
/** Six to nine digits count only when the sentence says that it is a number to call. */
const LOCAL = /(?<![\d\p{L}.,-])\d(?:[ -]?\d){5,8}(?![\d\p{L}]|[.,-]\d)/gu;
const SAYS_PHONE =
  /\b(?:tel|telefoon|telefoonnummer|mobiel|mob|bel|bellen|app|whatsapp|nummer is|mijn (?:nr|nummer))\b[ .:]{0,3}(?:op |me |mij |naar |is ){0,3}$/;
const SPOKEN =
  /\b(?:nul|zero)(?:[ ,-]{1,3}(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|\d{1,2})\b){5,12}/giu;
const SAYS_OTHER = /\b(?:dossier|zaak|klant|factuur|order|polis|kenmerk|relatie|kvk)\W?(?:nummer|nr\.?)?[ :#.(-]{0,4}$/;
/** Free and paid service numbers belong to nobody in particular. */
const SERVICE = /^(?:0031|31)?0?(?:800|900|906|909|84[0-4])/;

function dutchCertainty(number: string): Certainty {
  return /^(?:0031|31)?0?(?:6|[1-57]|8[58])/.test(digitsOf(number)) ? 'certain' : 'likely';
}

/** Telephone numbers: Dutch mobile and area numbers however they are cut up, foreign ones with a plus, spoken digits. */
export const findPhone: Detector = (text) => [
  ...[...matches(text, DUTCH)]
    .filter(({ text: number, start }) => !SERVICE.test(digitsOf(number)) && !SAYS_OTHER.test(before(text, start)))
    .map(({ text: number, start, end }) => ({ start, end, kind: 'phone', certainty: dutchCertainty(number) }) as const),
  ...[...matches(text, FOREIGN)].map(
    ({ start, end }) => ({ start, end, kind: 'phone', certainty: 'certain' }) as const,
  ),
  ...[...matches(text, LOCAL)]
    .filter(({ start }) => SAYS_PHONE.test(before(text, start)) && !/kvk|koophandel/.test(before(text, start)))
    .map(({ start, end }) => ({ start, end, kind: 'phone', certainty: 'likely' }) as const),
  ...[...matches(text, SPOKEN)].map(({ start, end }) => ({ start, end, kind: 'phone', certainty: 'likely' }) as const),
];

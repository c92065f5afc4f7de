import type { REDACTION_LABELS } from '../../../../core/redaction/redact.ts';
import { counted, listed } from '../../../../core/words/nl.ts';

const kinds: Readonly<Record<keyof typeof REDACTION_LABELS, string>> = {
  bsn: 'bsn',
  iban: 'rekeningnummer',
  phone: 'telefoonnummer',
  email: 'e-mailadres',
  address: 'adres',
  birthDate: 'geboortedatum',
  licencePlate: 'kenteken',
  online: 'internetadres',
  name: 'naam',
  age: 'leeftijd',
  case: 'zaaknummer',
  health: 'ziekte of beperking',
  benefit: 'uitkering of schuld',
  place: 'plaats of wijk',
  organisation: 'school of organisatie',
  function: 'functie',
  date: 'datum',
  other: 'weggelaten',
};

const { other: _, ...searchedKinds } = kinds;
const searched = listed(Object.values(searchedKinds));
const unseen =
  'Het programma mist dingen: namen, maar ook een ziekte, een dorp of een school. Lees zelf: is te raden over wie dit gaat?';

/** The sentences around reading and releasing open answers. */
export const answers = {
  onlyForYou: 'Alleen voor u',
  onlyForYouWhy: 'Niemand anders ziet deze antwoorden. Alleen wat u vrijgeeft, kan naar de praatplaat en het verslag.',
  fewAnswers: (threshold: number) =>
    `Vulden minder dan ${threshold} mensen van een groep een vraag in? Dan staan die antwoorden hier niet.`,
  tooFewForCard:
    'Deze groep is te klein voor de praatplaat en het verslag. Ook als u dit vrijgeeft, komt het daar niet op. Zo blijft niemand herkenbaar.',
  vanishedTitle: 'Vrijgegeven, maar niet meer in de scan',
  vanishedWhy:
    'Deze antwoorden gaf u eerder vrij. Ze staan niet meer in de scan, of hun groep is nu te klein. Geeft u ze niet meer vrij? Dan gaat de kaart ook van de praatplaat.',
  none: 'Er zijn geen open antwoorden om te tonen.',
  loading: 'De antwoorden worden opgehaald.',

  filters: 'Welke antwoorden wilt u zien?',
  search: 'Zoeken',
  who: 'Van wie?',
  everyone: 'Iedereen',
  status: 'Welke?',
  statuses: {
    all: 'Alle',
    open: 'Nog niet vrijgegeven',
    released: 'Vrijgegeven',
    picked: 'Mooie citaten',
  },
  topic: 'Onderwerp',
  allTopics: 'Alle',
  points: 'Koos dit verbeterpunt',
  tags: 'Trefwoorden',
  headings: 'Kopjes',
  order: 'Ordenen',
  orders: { question: 'Per vraag', heading: 'Per kopje' },
  noHeading: 'Nog zonder kopje',
  found: (count: number) => counted(count, 'antwoord', 'antwoorden'),
  nothingFound: 'Geen antwoord past hierbij. Maak een keuze hierboven ruimer.',
  more: (count: number) => `Toon nog ${counted(count, 'antwoord', 'antwoorden')}`,

  list: 'Antwoorden',
  released: 'Vrijgegeven',
  onPlate: 'Op de praatplaat',
  picked: 'Mooi citaat',
  proposed: (count: number) => `${counted(count, 'stukje', 'stukjes')} om weg te halen`,

  review: 'Antwoord bekijken',
  position: (index: number, count: number) => `Antwoord ${index} van ${count}`,
  previous: 'Vorige',
  next: 'Volgende',
  choose: 'Kies links een antwoord. Hier ziet u wat het programma voorstelt om weg te halen.',

  raw: 'Het hele antwoord',
  rawHint: `Gekleurde stukjes worden weggehaald. Klik op een stukje om het te laten staan. Of selecteer zelf een stukje. ${unseen}`,
  rawHintNone: `Het programma stelt niets voor. Het zocht naar: ${searched}. ${unseen} Selecteer een stukje om het weg te halen.`,
  combination: 'Let op: hier staan dingen die samen misschien verraden over wie het gaat.',
  kinds,
  /** How sure the program is of a piece: the sign beside it, and the word for it. */
  sure: { sign: '✓', word: 'vrij zeker' },
  doubt: { sign: '?', word: 'twijfel' },
  withCertainty: (kind: string, certainty: string) => `${kind} (${certainty})`,
  removedMark: (piece: string, kind: string) => `${piece}: ${kind}, wordt weggehaald`,
  keptMark: (piece: string, kind: string) => `${piece}: ${kind}, blijft staan`,
  selected: (piece: string) => `Weghalen: ‘${piece.length > 40 ? `${piece.slice(0, 40)}…` : piece}’`,
  asName: 'Als naam',
  asOther: 'Weglaten',

  text: 'Dit geeft u vrij',
  textHint: 'U mag het antwoord korter maken of woorden vervangen. Verander niet wat de schrijver bedoelt.',
  startAgain: 'Opnieuw beginnen',
  still: (found: readonly string[]) => `Let op: hier staat misschien nog een ${listed(found)}.`,
  confirm: 'Ik heb dit gezien. Dit mag iedereen lezen.',
  release: 'Vrijgeven',
  releaseAgain: 'Opnieuw vrijgeven',
  releaseToPlate: 'Geef vrij en zet op praatplaat',
  toPlate: 'Zet op praatplaat',
  withdraw: 'Niet meer vrijgeven',
  withdrawTitle: 'Ook van de praatplaat halen?',
  withdrawWhy:
    'Dit antwoord staat op de praatplaat. Geeft u het niet meer vrij? Dan gaan ook de kaart en de stippen erop weg. Dat kunt u niet ongedaan maken.',
  withdrawYes: 'Haal van de praatplaat',
  cancel: 'Annuleren',
  saidReleased: 'Vrijgegeven.',
  saidPlaced: 'Vrijgegeven en op de praatplaat gezet.',
  saidWithdrawn: 'Dit antwoord is niet meer vrijgegeven.',

  own: 'Voor uzelf',
  tag: 'Trefwoord toevoegen',
  addTag: 'Toevoegen',
  removeTag: (tag: string) => `Trefwoord ${tag} weghalen`,
  heading: 'Kopje',
  pick: 'Mooi citaat',
} as const;

import type { VotingMethod } from '../../../../core/document/voting-records.ts';
import type { Perspective } from '../../../../core/domain/perspective.ts';
import { agreementWords, counted, listed, peopleWords } from '../../../../core/words/nl.ts';
import { hands, print, readBallots, slips } from './voting-entry.ts';

type MethodType = VotingMethod['type'];

const people = (count: number) => counted(count, 'mens', 'mensen');
const cards = (count: number) => counted(count, 'kaart', 'kaarten');
const dots = (count: number) => counted(count, 'stip', 'stippen');
const quoted = (text: string) => `“${text}”`;
const voted = (count: number) => (count === 1 ? 'heeft' : 'hebben');
const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const methods: Readonly<Record<MethodType, string>> = {
  dots: 'Stippen',
  scale: 'Cijfer',
  agree: 'Eens of oneens',
  matrix: 'Belang en invloed',
};

const methodHints: Readonly<Record<MethodType, string>> = {
  dots: 'Iedereen verdeelt een paar stippen over de kaarten.',
  scale: 'Iedereen geeft per kaart een cijfer.',
  agree: 'Iedereen zegt per kaart: eens of oneens.',
  matrix: 'Iedereen zegt per kaart hoe belangrijk het is en hoeveel invloed we erop hebben.',
};

/** The rule of a round in one or two sentences, for the room, the slip and the facilitator. */
function rule(method: VotingMethod): string {
  switch (method.type) {
    case 'dots': {
      const most = method.cap < method.budget ? ` Zet er hoogstens ${method.cap} op één kaart.` : '';
      return `U hebt ${dots(method.budget)}.${most}`;
    }
    case 'scale':
      return `Geef een cijfer van 1 (laag) tot ${method.highest} (hoog).`;
    case 'agree':
      return 'Bent u het ermee eens of oneens?';
    case 'matrix':
      return 'Geef twee cijfers, van 1 (weinig) tot 5 (veel). Hoe belangrijk is dit? En hoeveel kunnen we eraan doen?';
  }
}

/** What won, as a sentence. */
const won: Readonly<Record<MethodType, (names: readonly string[]) => string>> = {
  dots: (names) => (names.length === 1 ? `De meeste stippen: ${names[0]}` : `Samen op 1: ${listed(names)}`),
  scale: (names) => (names.length === 1 ? `Het hoogste cijfer: ${names[0]}` : `Samen op 1: ${listed(names)}`),
  agree: (names) => (names.length === 1 ? `Het vaakst mee eens: ${names[0]}` : `Samen op 1: ${listed(names)}`),
  matrix: (names) =>
    names.length === 1 ? `Belangrijk, en we kunnen er iets aan doen: ${names[0]}` : `Samen op 1: ${listed(names)}`,
};

/** What the numbers in both rankings are. */
const units: Readonly<Record<MethodType, { readonly everyVote: string; readonly everyPerspective: string }>> = {
  dots: { everyVote: 'stippen', everyPerspective: 'stippen per persoon' },
  scale: { everyVote: 'gemiddeld cijfer', everyPerspective: 'gemiddeld cijfer' },
  agree: { everyVote: 'is het eens', everyPerspective: 'is het eens' },
  matrix: { everyVote: 'belang en invloed samen', everyPerspective: 'belang en invloed samen' },
};

/** What is not told; it does not say why, because the reason would tell something too. */
const heldBack = {
  nothing: 'We laten deze uitslag niet zien. Anders kan bekend worden wat iemand heeft gekozen.',
  groups: 'We laten de groepen niet apart zien. Anders kan bekend worden wat iemand heeft gekozen.',
  options: 'Van sommige kaarten laten we niets zien. Anders kan bekend worden wat iemand heeft gekozen.',
} as const;

/** The part of the panel beside the plate. */
const panel = {
  title: 'Stemronde',
  intro: 'Laat iedereen tegelijk kiezen. De uitslag blijft verborgen tot u sluit.',
  add: 'Maak stemronde',
  addAnother: 'Nieuwe stemronde',
  addWith: (count: number) => `Maak stemronde met ${cards(count)}`,
  draft: (options: number) => `Klaar om te openen, met ${cards(options)}.`,
  draftQuestion: 'Klaar om te openen.',
  progress: (count: number, voters: number) => `${count} van ${people(voters)} ${voted(count)} gestemd.`,
  hiddenStill: 'De uitslag blijft verborgen tot u sluit.',
  tooMany: 'Er zijn meer stemmen dan mensen. Klopt het aantal mensen?',
  closed: 'De ronde is gesloten. De zaal ziet de uitslag nog niet.',
  hiddenAgain: 'De zaal heeft deze uitslag gezien. Hij staat nu niet op de beamer. De stemmen blijven zoals ze waren.',
  makeTask: 'Maak verbeteropgave van de winnaar',
  makeTaskOfWinners: 'Maak verbeteropgave van de winnaars',
  taskMade: (to: string) => `Verbeteropgave gemaakt: ${to}`,
  revealedOpenly: 'Deze stippen zijn op de praatplaat gezet, voordat er een stemronde was.',
  revealed: (count: number) => `${people(count)} ${voted(count)} gestemd. De uitslag is getoond.`,
  second: 'Tweede ronde',
  open: 'Open en toon',
  reveal: 'Sluit en toon',
  revealClosed: 'Toon uitslag',
  closeOnly: 'Alleen sluiten',
  reopen: 'Weer openen',
  slips: 'Voer briefjes in',
  hands: 'Tel handen',
  result: 'Bekijk uitslag',
  show: 'Toon op beamer',
  shown: 'Staat op de beamer',
  again: 'Tweede ronde',
  change: 'Aanpassen',
  print: 'Druk briefjes af',
  remove: 'Haal ronde weg',
  more: 'Meer',
  voters: 'Mensen die mogen stemmen',
  others: (count: number) => `Andere rondes (${count})`,
} as const;

/** Setting up a round. */
const setup = {
  newTitle: 'Stemronde maken',
  changeTitle: 'Stemronde aanpassen',
  secondTitle: 'Tweede ronde, na het gesprek',
  question: 'Vraag',
  questionHint: 'De zaal ziet deze vraag.',
  defaultQuestion: 'Wat moet als eerste beter?',
  method: 'Hoe stemmen we?',
  budget: 'Stippen per persoon',
  cap: 'Hoogstens op één kaart',
  highest: 'Hoogste cijfer',
  voters: 'Mensen die mogen stemmen',
  perPerspective: 'Houd bij van welke groep een stem is',
  perPerspectiveHint:
    'Dan ziet u de uitslag ook met inwoners, uitvoering en beleid even zwaar. Is een groep klein? Dan laten we de groepen niet apart zien.',
  cards: (count: number) => `Waarover stemmen we? ${count === 0 ? 'Nog niets gekozen' : `${cards(count)} gekozen`}`,
  none: 'Er liggen nog geen kaarten op de praatplaat.',
  withoutCards: 'Zonder kaarten gaat de stemming over de vraag zelf.',
  tooMany: (count: number) => `${cards(count)} is veel om uit te kiezen. Met hoogstens 12 houdt iedereen overzicht.`,
  similar: (a: string, b: string) =>
    `${quoted(a)} en ${quoted(b)} lijken op elkaar. Dan verdelen ze de stemmen. Kies er één, of leg het verschil uit.`,
  save: 'Bewaar voor later',
  open: 'Open en toon',
  cancel: 'Annuleren',
} as const;

/** The result, for the facilitator and for the room. */
const result = {
  title: 'Uitslag',
  onlyYou: 'Alleen voor u',
  onlyYouHint: 'De zaal ziet de uitslag pas als u hem toont.',
  won,
  place: 'Plaats',
  card: 'Kaart',
  everyVote: 'Elke stem even zwaar',
  everyPerspective: 'Elke groep even zwaar',
  units,
  agreement: 'Eens?',
  agreementWords,
  agreementSentence: {
    agreed: 'De zaal is het redelijk eens.',
    'two-camps': 'De zaal kijkt hier op twee manieren naar.',
  },
  single: {
    dots: (text: string) => `${text} stippen per persoon`,
    scale: (text: string) => `Gemiddeld een ${text}`,
    agree: (text: string) => `${text} is het eens`,
    matrix: (text: string) => `Gemiddeld ${text}`,
  },
  spread: 'Hoeveel mensen gaven welk cijfer',
  nothingTold: 'Deze uitslag laten we niet zien',
  notTold: 'niet te zien',
  /** What won, when other cards are held back. */
  ofWhatIsTold: (won: string) => `Van de kaarten met een uitslag: ${won.charAt(0).toLowerCase()}${won.slice(1)}`,
  shift: 'Eerste ronde',
  tie: 'gelijk',
  dots,
  decimal: (value: number) => oneDecimal.format(value),
  perPerson: (mean: number) => `${oneDecimal.format(mean)} per persoon`,
  percent: (share: number) => `${Math.round(share * 100)}%`,
  people: (count: number) => `${people(count)} ${voted(count)} gestemd`,
  couldVote: (count: number) => `${people(count)} ${count === 1 ? 'mocht' : 'mochten'} stippen zetten`,
  groups: (groups: readonly { readonly perspective: Perspective; readonly people: number }[]) =>
    listed(groups.map((group) => counted(group.people, ...peopleWords[group.perspective]))),
  differs: (names: readonly string[]) =>
    names.length === 1
      ? `Telt elke groep even zwaar? Dan staat ${names[0]} op 1.`
      : `Telt elke groep even zwaar? Dan staan ${listed(names)} samen op 1.`,
  topDiffers: 'De eerste drie zijn anders als elke groep even zwaar telt.',
  heldBack,
  risen: (places: number) => `${counted(places, 'plaats', 'plaatsen')} omhoog`,
  fallen: (places: number) => `${counted(places, 'plaats', 'plaatsen')} omlaag`,
  same: 'zelfde plaats',
  was: (rank: number) => `was ${rank}`,
  beforeMark: 'Het streepje is de eerste ronde.',
  more: (count: number) => `En nog ${cards(count)}.`,
  ready: 'Klaar',
  matrixLabel: (parts: readonly string[]) => `Matrix van belang en invloed. ${parts.join(' ')}`,
  matrixPart: (letter: string, text: string, importance: number, influence: number) =>
    `${letter}, ${text}: belang ${oneDecimal.format(importance)}, invloed ${oneDecimal.format(influence)}.`,
  importance: 'Belang',
  influence: 'Invloed',
  low: 'weinig',
  high: 'veel',
  ellipse: 'Hoe groter de vlek, hoe meer de antwoorden uit elkaar liggen.',
} as const;

/** What the room reads while a round is not revealed yet. */
const room = {
  kicker: 'We kiezen samen',
  kickerSecond: 'Tweede ronde, na het gesprek',
  result: 'De uitslag',
  closed: 'Het stemmen is klaar. Dank u wel!',
  soon: 'We gaan zo stemmen',
  tied: (cards: number) => `${cards === 2 ? 'Twee' : 'Drie'} kaarten staan samen bovenaan`,
  people: (count: number) => `${people(count)} ${voted(count)} gestemd`,
  progress: (count: number, voters: number) => `${count} van ${people(voters)} ${voted(count)} gestemd`,
} as const;

/** Voting rounds. */
export const voting = {
  methods,
  methodHints,
  rule,
  panel,
  setup,
  slips,
  hands,
  readBallots,
  result,
  room,
  print,
} as const;

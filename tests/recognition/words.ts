import type { ScaleTruth } from './truth.ts';

/** What made-up surveys ask. Own sentences; some hold words that mean something else in a header. */
export const STATEMENTS: readonly string[] = [
  'De hulp sluit aan bij wat ik zelf kan',
  'Mijn aanvraag werd binnen de afgesproken tijd afgerond',
  'De medewerker keek ook naar mijn gezin',
  'Ik kreeg uitleg over de stappen die volgen',
  'Het formulier was in een kwartier in te vullen',
  'De gemeente belde terug op het afgesproken moment',
  'Ik koos samen met de medewerker welke hulp er komt',
  'Bij het loket hoefde ik niet lang te zoeken',
  'De brief over het besluit was helder geschreven',
  'Inwoners krijgen een vast gezicht in het team',
  'Collega’s van jeugd en schulden schuiven aan als dat nodig is',
  'Wij kunnen zelf beslissen over kleine uitgaven',
  'Na een half jaar kijken wij samen of het nog werkt',
  'Ik wist bij wie ik met een klacht terecht kon',
  'De adressen van hulp in de buurt zijn makkelijk te vinden',
  'Via de telefoon kreeg ik snel iemand te spreken',
  'Mijn naam en verhaal waren bekend bij het tweede gesprek',
  'De website legt uit welke ondersteuning er is',
  'Vrijwilligers en beroepskrachten werken goed samen',
  'Er is tijd genoeg in een eerste gesprek',
  'Ik voelde mij welkom aan de balie',
  'Signalen uit de wijk komen bij ons terecht',
  'De hulp liep door toen ik verhuisde',
  'Wij weten wanneer een collega het overneemt',
];

/** Agreeing with these is bad. */
export const TURNED: readonly string[] = [
  'Ik moest te lang wachten op een antwoord',
  'De medewerker luisterde slecht naar mij',
  'Het was moeilijk om de juiste persoon te bereiken',
  'De regels zijn onduidelijk voor inwoners',
];

export const POINTS: readonly string[] = [
  'Kortere wachttijd',
  'Eén vaste contactpersoon',
  'Brieven in gewone taal',
  'Ruimere openingstijden',
  'Meer tijd per gesprek',
  'Samen één plan maken',
  'Sneller hulp bij schulden',
  'Iemand die meegaat naar een gesprek',
];
/** An option with the usual separators in it. */
export const AWKWARD_POINT = 'Minder formulieren, brieven en mails';

export const OPEN_ANSWERS: readonly string[] = [
  'Ik heb drie keer gebeld voordat iemand mij hielp',
  'Het duurde lang; gelukkig kwam er daarna een vaste hulp',
  'Alles ging goed, niets aan veranderen',
  'De mevrouw aan de balie nam echt de tijd, dat was fijn',
  'Mijn dochter vulde dit met mij in want lezen gaat slecht',
  'Wij missen een overzicht van wat er in de wijk is',
  'Er gaat veel tijd zitten in verantwoording en te weinig in gesprekken',
  'Graag een avondspreekuur voor wie overdag werkt',
];

const one = (...answers: readonly string[]) => answers.map((answer) => [answer]);
const DONT_KNOW = ['Weet ik niet'];

/** Answer scales, lowest first. `asks`: nobody can know the order, or the direction, without asking. */
export const SCALES: readonly (ScaleTruth & { readonly weight: number })[] = [
  {
    name: 'van toepassing',
    weight: 9,
    answers: one(
      'Helemaal niet van toepassing',
      'Niet van toepassing',
      'Een beetje van toepassing',
      'Van toepassing',
      'Helemaal van toepassing',
    ),
    dontKnow: DONT_KNOW,
  },
  {
    name: 'eens 5',
    weight: 9,
    answers: one('Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Helemaal mee eens'),
    dontKnow: ['Weet niet / n.v.t.'],
  },
  {
    name: 'eens noch oneens',
    weight: 2,
    answers: one('Helemaal oneens', 'Oneens', 'Eens noch oneens', 'Eens', 'Helemaal eens'),
    dontKnow: ['Geen mening'],
  },
  { name: 'eens 4', weight: 2, answers: one('Zeer oneens', 'Oneens', 'Eens', 'Zeer eens'), dontKnow: DONT_KNOW },
  {
    name: 'eens 7',
    weight: 1,
    answers: one(
      'Helemaal mee oneens',
      'Mee oneens',
      'Een beetje mee oneens',
      'Neutraal',
      'Een beetje mee eens',
      'Mee eens',
      'Helemaal mee eens',
    ),
    dontKnow: [],
  },
  {
    name: 'ja helemaal',
    weight: 2,
    answers: one('Nee, helemaal niet', 'Een beetje', 'Grotendeels', 'Ja, helemaal'),
    dontKnow: DONT_KNOW,
  },
  { name: 'nooit altijd', weight: 2, answers: one('Nooit', 'Zelden', 'Soms', 'Vaak', 'Altijd'), dontKnow: DONT_KNOW },
  {
    name: 'nooit 4',
    weight: 1,
    answers: one('Nooit', 'Soms', 'Meestal', 'Altijd'),
    dontKnow: ['Kan ik niet zeggen'],
  },
  {
    name: 'tevreden',
    weight: 2,
    answers: one('Zeer ontevreden', 'Ontevreden', 'Niet tevreden, niet ontevreden', 'Tevreden', 'Zeer tevreden'),
    dontKnow: ['Niet van toepassing'],
  },
  {
    name: 'goed slecht',
    weight: 1,
    answers: one('Zeer slecht', 'Slecht', 'Matig', 'Goed', 'Zeer goed'),
    dontKnow: DONT_KNOW,
  },
  {
    name: 'agree',
    weight: 1,
    answers: one('Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'),
    dontKnow: ['Don’t know'],
  },
  { name: 'cijfer met uitleg', weight: 2, answers: one('1', '2', '3', '4', '5'), dontKnow: [] },
  { name: 'cijfer kaal', weight: 1, answers: one('1', '2', '3', '4', '5'), dontKnow: [] },
  { name: 'cijfer omgekeerd', weight: 1, answers: one('5', '4', '3', '2', '1'), dontKnow: [] },
  {
    name: 'cijfer met woord',
    weight: 1,
    answers: one('1 - Helemaal niet mee eens', '2', '3', '4', '5 - Helemaal mee eens'),
    dontKnow: DONT_KNOW,
  },
  {
    name: 'woord in cijfer omgekeerd',
    weight: 1,
    answers: one('4 = slecht', '3 = matig', '2 = goed', '1 = zeer goed'),
    dontKnow: [],
  },
  { name: 'ja nee', weight: 1, answers: one('Nee', 'Ja'), dontKnow: DONT_KNOW },
  {
    name: 'onbekende woorden',
    weight: 1,
    answers: one('Blijft achter', 'Komt op gang', 'Loopt', 'Loopt als een trein'),
    dontKnow: DONT_KNOW,
  },
  { name: 'kleuren', weight: 1, answers: one('Rood', 'Oranje', 'Groen'), dontKnow: ['Geen idee'] },
  { name: 'gezichten', weight: 1, answers: one('🙁', '😐', '🙂'), dontKnow: [] },
  {
    name: 'mate',
    weight: 1,
    answers: one('Niet', 'In enige mate', 'In grote mate', 'Volledig'),
    dontKnow: ['Niet te beoordelen'],
  },
  {
    name: 'twee talen',
    weight: 1,
    answers: [
      ['Helemaal mee oneens', 'Strongly disagree'],
      ['Mee oneens', 'Disagree'],
      ['Neutraal', 'Neutral'],
      ['Mee eens', 'Agree'],
      ['Helemaal mee eens', 'Strongly agree'],
    ],
    dontKnow: [],
  },
];

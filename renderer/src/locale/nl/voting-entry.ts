import { counted } from '../../../../core/words/nl.ts';

const people = (count: number) => counted(count, 'mens', 'mensen');
const dots = (count: number) => counted(count, 'stip', 'stippen');

/** Entering slips one after another. */
export const slips = {
  title: 'Briefjes invoeren',
  intro: 'Typ per kaart wat er op het briefje staat. Met Enter bewaart u. Het nummer telt vanzelf door.',
  number: 'Nummer van het briefje',
  perspective: 'Van welke groep is dit briefje?',
  option: (letter: string, text: string) => `${letter}. ${text}`,
  dotsOn: (letter: string) => `Stippen op ${letter}`,
  scoreOf: (letter: string) => `Cijfer voor ${letter}`,
  importanceOf: (letter: string) => `Belang van ${letter}`,
  influenceOf: (letter: string) => `Invloed op ${letter}`,
  answerOn: (letter: string) => `Antwoord op ${letter}`,
  importance: 'Belang',
  influence: 'Invloed',
  agrees: 'Eens',
  disagrees: 'Oneens',
  left: (count: number) => (count === 0 ? 'Alle stippen zijn verdeeld.' : `Nog ${dots(count)} over.`),
  over: (count: number) => `${dots(count)} te veel.`,
  store: 'Bewaar briefje',
  change: (number: number) => `Bewaar aanpassing van briefje ${number}`,
  remove: (number: number) => `Haal briefje ${number} weg`,
  undo: 'Ongedaan maken',
  stored: (number: number, count: number) =>
    `Briefje ${number} is bewaard. In totaal nu ${counted(count, 'briefje', 'briefjes')}.`,
  undone: (count: number) => `Teruggehaald. In totaal nu ${counted(count, 'briefje', 'briefjes')}.`,
  list: (count: number) =>
    count === 0
      ? 'Nog geen briefjes ingevoerd.'
      : `${counted(count, 'briefje', 'briefjes')} ingevoerd. Kies er een om na te kijken.`,
  open: (number: number) => `Briefje ${number} nakijken`,
  asks: {
    empty: 'Dit briefje is leeg.',
    jump: (number: number, last: number) => `Briefje ${number} komt na briefje ${last}.`,
    tooMany: (count: number, voters: number) => `Dit is stem ${count} van ${people(voters)}.`,
    right: 'Klopt dat?',
  },
  sure: 'Ja, bewaar zo',
  badNumber: 'Vul het nummer van het briefje in: 1 tot en met 9999.',
  ready: 'Klaar',
} as const;

/** Counting raised hands or stickers. */
export const hands = {
  title: 'Handen tellen',
  intro: 'Tel handen of stickers en vul het totaal in. Praatplaat bewaart het vanzelf.',
  who: 'Wie telt u nu?',
  people: 'Mensen die meedoen',
  card: 'Kaart',
  dots: 'Stippen',
  everyone: 'Iedereen',
  cell: (column: string, letter: string) => `${column} bij ${letter}`,
  agrees: 'Eens',
  disagrees: 'Oneens',
  matrix: 'Belang en invloed kunt u niet met handen tellen. Gebruik briefjes.',
  tooMany: (count: number, voters: number) =>
    `U telt ${people(count)}, en er mogen ${people(voters)} stemmen. Klopt dat?`,
  moreVoters: (count: number) => `Ja, er stemmen ${people(count)}`,
  ready: 'Klaar',
} as const;

/** The last look before the reveal. */
export const readBallots = {
  title: 'Klopt alles?',
  missing: (count: number, voters: number) =>
    `${count === 1 ? 'Eén mens van de' : `${count} van de`} ${voters} ${count === 1 ? 'heeft' : 'hebben'} nog niet gestemd.`,
  tooMany: (count: number, voters: number) => `Er zijn ${count} stemmen, en er mogen ${people(voters)} stemmen.`,
  final: 'Kijk na wat u hebt ingevoerd. Als de zaal de uitslag ziet, verandert er niets meer aan de stemmen.',
  inBox: (count: number) =>
    `${people(count)} ${count === 1 ? 'stemde' : 'stemden'} met een telefoon. Wat zij kozen, ziet niemand voor de uitslag.`,
  slip: 'Briefje',
  group: 'Groep',
  noNumber: 'zonder nummer',
  nothing: '–',
  hands: (count: number) => `Met handen of stippen geteld: ${people(count)}.`,
  back: 'Terug',
  mend: 'Pas briefjes aan',
  mendHands: 'Pas de telling aan',
  reveal: 'Sluit en toon',
  revealWithout: (count: number) => `Toon zonder deze ${people(count)}`,
} as const;

/** The numbered slips on paper. */
export const print = {
  title: 'Briefjes afdrukken',
  intro: 'Elk briefje blijft heel; knip ze langs de rand. In het afdrukvenster kunt u ook “Opslaan als pdf” kiezen.',
  count: 'Hoeveel briefjes',
  first: 'Eerste nummer',
  print: 'Druk af of sla op als pdf',
  cancel: 'Annuleren',
  slip: (number: number) => `Briefje ${number}`,
  from: 'Ik hoor bij:',
  preview: 'Zo ziet een briefje eruit',
} as const;

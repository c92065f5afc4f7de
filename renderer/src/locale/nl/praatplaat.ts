import type { Perspective } from '../../../../core/domain/perspective.ts';
import { counted } from './words.ts';

const lower: Readonly<Record<Perspective, string>> = {
  residents: 'inwoners',
  frontline: 'uitvoering',
  policy: 'beleid',
};
const one: Readonly<Record<Perspective, string>> = { residents: 'inwoner', frontline: 'uitvoering', policy: 'beleid' };
const many: Readonly<Record<Perspective, string>> = {
  residents: 'inwoners',
  frontline: 'medewerkers',
  policy: 'beleidsmakers',
};
const dayAndMonth = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' });
const day = (date: string) => dayAndMonth.format(new Date(`${date}T12:00:00`));
const cards = (count: number) => counted(count, 'kaart', 'kaarten');
const dots = (count: number) => counted(count, 'stip', 'stippen');

/** What is written on the cards; the same on the plate, in the list and in the picture of the minutes. */
const card = {
  statement: (principle: number | null) => (principle ? `Stelling, uitgangspunt ${principle}` : 'Stelling'),
  improvementPoint: 'Verbeterpunt',
  chosenHead: 'gekozen door',
  chosenBy: (perspective: Perspective, count: number, of: number) => `${count} van ${of} ${many[perspective]}`,
  quote: (perspective: Perspective) => `Uit de scan, ${one[perspective]}`,
  quoted: (text: string) => `“${text}”`,
  group: (perspective: Perspective) => lower[perspective],
  noAnswers: 'geen antwoorden',
  task: 'Verbeteropgave',
  from: (text: string) => `Van: ${text}`,
  to: (text: string) => `Naar: ${text}`,
  forWhom: (text: string) => `Voor: ${text}`,
  dots,
  cards,
  actionBy: (who: string, dueDate: string | null) =>
    [who || 'Nog niemand', dueDate ? `vóór ${day(dueDate)}` : 'nog geen datum'].join(' · '),
  noFirstStep: 'Eerste stap nog niet afgesproken',
  moreActions: (count: number) => `en nog ${counted(count, 'afspraak', 'afspraken')}`,
};

/** What a zone asks for while nothing is in it, by the id of the zone and else by what it holds. */
const prompts: Readonly<Record<string, string>> = {
  start: 'Wat zien we in de scan?',
  recognise: 'Wat herkennen we? Wat zit erachter?',
  choose: 'Wat moet als eerste beter?',
  cards: 'Wat hoort hier?',
  tasks: 'Van wat naar wat, en voor wie?',
  actions: 'Wie doet wat, en wanneer?',
};

/** The screen with the plate. */
export const praatplaat = {
  card,
  prompts,
  label: (count: number) =>
    `Praatplaat met ${cards(count)}. Alles op de praatplaat staat ook in de lijst: druk op L om die te openen.`,
  plate: 'Praatplaat',
} as const;

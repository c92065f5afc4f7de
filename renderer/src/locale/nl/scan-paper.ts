import { counted, respondentWords } from '../../../../core/words/nl.ts';

/** Entering answers from paper. */
export const paper = {
  open: 'Voer papieren formulieren in',
  title: 'Papieren formulieren invoeren',
  set: 'Welke vragenlijst staat op het papier?',
  group: 'Wie vulde dit formulier in?',
  statements: 'Stellingen',
  keys: (count: number, best: string) =>
    `Typ per stelling een cijfer van 1 tot en met ${count} (${count} is “${best}”), of w voor “weet ik niet”. Met Enter slaat u een stelling over.`,
  answerTo: (number: number, text: string) => `${number}. ${text}`,
  blank: 'niet ingevuld',
  dontKnow: 'weet ik niet',
  wrong: 'dit kan niet',
  points: 'Gekozen verbeterpunten',
  pointsHint: 'Typ de nummers van de gekozen verbeterpunten, met spaties ertussen.',
  pointsList: 'Alle verbeterpunten met hun nummer',
  unknownPoints: (numbers: string) => `Deze nummers staan niet op het formulier: ${numbers}.`,
  save: 'Bewaar formulier',
  saveHint: 'Of druk op Ctrl + Enter.',
  saved: (count: number) =>
    `Bewaard. De scan heeft nu ${counted(count, 'ingevuld formulier', 'ingevulde formulieren')}.`,
  entered: (residents: number, frontline: number) =>
    `In de scan: ${counted(residents, ...respondentWords.residents)} en ${counted(frontline, ...respondentWords.frontline)}.`,
  close: 'Klaar',
  wait: 'Het formulier wordt klaargezet.',
} as const;

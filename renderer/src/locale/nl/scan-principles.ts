import type { PrincipleText } from '../../../../core/scan/principles/assign.ts';
import { counted } from '../../../../core/words/nl.ts';

const kinds: Readonly<Record<PrincipleText['kind'], string>> = {
  statement: 'Stelling',
  improvementPoint: 'Verbeterpunt',
};

/** The sentences of the place where statements get their principle. */
export const principles = {
  title: 'Uitgangspunten',
  glance: (open: number, known: number) =>
    open === 0
      ? `${counted(known, 'tekst heeft', 'teksten hebben')} een uitgangspunt`
      : `Van ${counted(open, 'tekst', 'teksten')} niet zeker, van ${known} wel`,
  text: 'Bij veel stellingen en verbeterpunten ziet het programma bij welk uitgangspunt ze horen. Waar het niet zeker is, kiest u. Dat hoeft niet: alle resultaten zijn er ook zonder uitgangspunt.',
  remembered: 'Wat u kiest, wordt onthouden voor elk bestand met dezelfde tekst.',
  open: 'Kies uitgangspunten',
  room: {
    title: 'Bij welk uitgangspunt hoort dit?',
    left: (open: number) => (open === 0 ? 'Overal is gekozen' : `Nog ${counted(open, 'tekst', 'teksten')}`),
    how: 'Druk op het cijfer van het uitgangspunt, of op 0 als er geen past. U kunt een tekst ook naar een uitgangspunt slepen.',
    kinds,
    proposals: 'Dit past het best',
    others: 'Of een van deze',
    none: 'Geen uitgangspunt',
    list: 'Alle teksten',
    toDo: 'nog te kiezen',
    chosen: (name: string) => `gekozen: ${name}`,
    item: (text: string, state: string) => `${text} (${state})`,
    undo: 'Ongedaan maken',
    ready: 'Klaar',
    moved: (text: string, name: string) => `“${text}”: ${name}.`,
  },
} as const;

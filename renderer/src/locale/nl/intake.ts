import type { IntakeRecord } from '../../../../core/document/intake.ts';
import type { Perspective } from '../../../../core/domain/perspective.ts';
import { counted, peopleWords } from '../../../../core/words/nl.ts';

/** The sentences of the intake; its questions are in resources/intake. */
export const intake = {
  title: 'Intake',
  intro: 'Wat moet een inwoner over een jaar merken? Leeg laten mag. Elk antwoord bewaart zichzelf.',
  parts: (done: number, all: number) => `${done} van ${all} delen`,
  openPart: (number: number, title: string) => `Deel ${number}: ${title}`,
  partDone: 'ingevuld',
  goOn: (number: number) => `Verder met deel ${number}`,
  left: (count: number) =>
    count === 0
      ? 'Alle vragen van dit deel zijn ingevuld.'
      : `Nog ${counted(count, 'vraag', 'vragen')} open in dit deel`,
  choose: 'Kies een antwoord',
  ambitions: {
    text: (number: number) => `Ambitie ${number}, in uw eigen woorden`,
    indicator: 'Waaraan merkt u dat deze ambitie is gehaald?',
    add: 'Voeg een ambitie toe',
    own: 'Schrijf zelf een ambitie',
    ownHint: 'Of kies er een uit de lijst eronder. Daarna kunt u de woorden aanpassen.',
    remove: (number: number) => `Ambitie ${number} weghalen`,
    show: 'Toon de ambities op de beamer',
    hide: 'Haal van de beamer',
    shown: 'De zaal ziet de ambities, één per beeld. Met Page Down komt de volgende.',
    full: 'Drie ambities is genoeg voor een jaar.',
    summary: ({ ambitions }: IntakeRecord) => {
      const signed = ambitions.filter(({ indicator }) => indicator.trim() !== '').length;
      return `${counted(ambitions.length, 'ambitie', 'ambities')}, ${signed} met een teken`;
    },
  },
  circle: {
    people: (count: number, perspective: Perspective) => counted(count, ...peopleWords[perspective]),
  },
  earlier: {
    what: 'Wat',
    when: 'Wanneer',
    left: 'Wat bleef',
    add: 'Nog iets wat is geprobeerd',
    remove: (number: number) => `Regel ${number} weghalen`,
    label: (column: string, number: number) => `${column}, regel ${number}`,
    summary: (count: number) => `${counted(count, 'poging', 'pogingen')} van eerder`,
  },
  soreSpot: {
    private: 'Alleen voor u, nooit in het verslag',
    show: 'Toon wat gevoelig ligt',
  },
} as const;

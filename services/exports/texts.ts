import type { ScanPerspective } from '../../core/domain/perspective.ts';
import { PRINCIPLES, type PrincipleNumber } from '../../core/domain/principles.ts';
import type { EmptyReason } from '../../core/exports/results-table.ts';
import { FEWEST_CHOOSERS } from '../../core/scan/small-groups/thresholds.ts';
import { actionStatusWords, perspectiveNames } from '../../core/words/nl.ts';

const REASONS: Readonly<Record<EmptyReason, (threshold: number) => string>> = {
  'small-group': (threshold) => `de groep is kleiner dan ${threshold} mensen`,
  'few-answers': (threshold) => `minder dan ${threshold} antwoorden`,
  'held-back': () =>
    `minder dan ${FEWEST_CHOOSERS} mensen kozen dit, of u kunt het aantal van een ander punt eruit afleiden`,
};

/** Every Dutch word of the exported tables, in plain Dutch (B1). */
export const texts = {
  kind: 'Resultaten toegangsscan',
  municipality: (name: string) => `gemeente ${name}`,
  group: (perspective: ScanPerspective) => perspectiveNames[perspective],
  principle: (number: PrincipleNumber | null) => (number ? `${number}. ${PRINCIPLES[number]}` : 'Geen uitgangspunt'),

  sheets: { about: 'Toelichting', statements: 'Stellingen', improvementPoints: 'Verbeterpunten' },
  columns: {
    subject: 'Onderwerp',
    explanation: 'Toelichting',
    kind: 'Soort',
    principle: 'Uitgangspunt',
    statement: 'Stelling',
    improvementPoint: 'Verbeterpunt',
    statementOrPoint: 'Stelling of verbeterpunt',
    group: 'Groep',
    n: 'Antwoorden op de schaal',
    answer: 'Antwoord',
    count: 'Aantal',
    of: 'Van',
    share: 'Aandeel',
    shareInPercent: 'Aandeel in %',
    countOf: (label: string) => `${label} (aantal)`,
    shareOf: (label: string) => `${label} (aandeel)`,
    place: 'Plaats in de groep',
    chosen: 'Gekozen door (aantal)',
    answered: 'Mensen die de vraag beantwoordden',
    dontKnow: 'Weet ik niet (aantal)',
    blank: 'Niet ingevuld (aantal)',
    reason: 'Reden',
  },
  reason: (reason: EmptyReason, threshold: number) => `Niet getoond: ${REASONS[reason](threshold)}.`,

  kinds: { group: 'Groep', statement: 'Stelling', improvementPoint: 'Verbeterpunt' },
  answers: {
    respondents: 'Telt mee',
    abandoned: 'Stopte halverwege',
    dontKnow: 'Weet ik niet',
    blank: 'Niet ingevuld',
    chosen: 'Gekozen',
  },

  actions: {
    sheet: 'Afspraken',
    number: 'Nr',
    status: 'Stand',
    statuses: actionStatusWords,
    municipality: 'Gemeente',
    session: 'Bijeenkomst',
    what: 'Wat doen we',
    who: 'Wie',
    dueDate: 'Uiterlijk',
    firstStep: 'Eerste stap',
    howWeKnow: 'Hoe merken we dat het werkt',
    lookBackDate: 'Terugkijken',
    task: 'Hoort bij verbeteropgave',
    earlierSheet: 'Afspraken van eerder',
    note: 'Wat merkten we',
  },

  about: {
    what: 'Wat is dit?',
    whatText: 'De cijfers van de toegangsscan, per groep. Gemaakt met Praatplaat.',
    municipality: 'Gemeente',
    day: 'Gemaakt op',
    sample: 'Voorbeeld',
    sampleText: 'Dit is een voorbeeld. De gemeente, de mensen en de cijfers zijn verzonnen.',
    respondents: (respondents: number, abandoned: number | null) =>
      [`Tellen mee: ${respondents}.`, abandoned ? `Halverwege gestopt: ${abandoned}.` : ''].filter(Boolean).join(' '),
    abandoned: 'Halverwege gestopt',
    abandonedText: (include: boolean) =>
      include
        ? 'Wie halverwege stopte, telt mee waar dat niemand herkenbaar maakt.'
        : 'Wie halverwege stopte, telt niet mee.',
    waiting: 'Later binnengekomen',
    waitingText: 'Er kwamen later antwoorden bij. Ze tellen nog niet mee, omdat het er te weinig zijn.',
    smallGroups: 'Kleine groepen',
    smallGroupsText: (threshold: number) =>
      `Bij minder dan ${threshold} antwoorden staan er geen cijfers. Zo is niet te herkennen wie wat antwoordde. De reden staat in de kolom Reden.`,
    shares: 'Aandelen',
    sharesText:
      'Een aandeel gaat over iedereen die een antwoord op de schaal koos. Weet ik niet en niet ingevuld zijn geteld, maar tellen niet mee in het aandeel.',
    points: 'Verbeterpunten',
    pointsText: 'Een aandeel gaat hier over iedereen in de groep die de vraag beantwoordde.',
    openAnswers: 'Open antwoorden',
    openAnswersText: 'Open antwoorden staan niet in dit bestand. Daar kan iets persoonlijks in staan.',
  },
} as const;

import type { CardRecord } from '../../../../core/document/records.ts';
import { counted, listed } from '../../../../core/words/nl.ts';

const cardType: Readonly<Record<CardRecord['content']['type'], string>> = {
  note: 'Kaart',
  statement: 'Stelling',
  improvementPoint: 'Verbeterpunt',
  quote: 'Uit de scan',
};

/** What belongs to an action that can be missing. */
export const actionParts = {
  who: 'wie',
  dueDate: 'uiterlijk wanneer',
  firstStep: 'eerste stap',
  howWeKnow: 'hoe we het merken',
  lookBackDate: 'wanneer we terugkijken',
} as const;

/** The sentences of the step where improvement tasks and actions are written down. */
export const agreements = {
  title: 'Afspraken',
  session: {
    title: 'Bijeenkomst',
    date: 'Datum',
    place: 'Plaats',
    followUp: 'Volgende keer',
  },
  participants: {
    title: (count: number) => (count === 0 ? 'Deelnemers' : `Deelnemers (${count})`),
    empty: 'Schrijf op wie er vandaag bij zijn. De namen komen in het verslag en niet op de beamer.',
    name: 'Naam',
    organisation: 'Organisatie',
    perspective: 'Perspectief',
    add: 'Deelnemer toevoegen',
    addHint: 'Met Enter voegt u de volgende toe.',
    change: 'Wijzigen',
    changeOf: (name: string) => `${name} wijzigen`,
    ready: 'Klaar',
    remove: 'Weghalen',
    removeOf: (name: string) => `${name} weghalen`,
    added: (count: number) =>
      `Toegevoegd. Er ${count === 1 ? 'is' : 'zijn'} nu ${counted(count, 'deelnemer', 'deelnemers')}.`,
  },
  tasks: {
    title: 'Verbeteropgaven',
    empty: 'Wat wilt u samen beter maken? Schrijf hieronder de eerste verbeteropgave op.',
    number: (number: number) => `Verbeteropgave ${number}`,
    from: 'Van',
    to: 'Naar',
    forWhom: 'Voor wie',
    why: 'Waarom',
    noCards: 'Nog geen kaarten van de praatplaat gekozen.',
    chooseCards: 'Kaarten kiezen',
    chooseFor: (number: number) => `Kaarten kiezen bij verbeteropgave ${number}`,
    chooseTitle: (to: string) => `Kaarten bij “${to}”`,
    chooseText: 'Kies de kaarten van de praatplaat waar deze verbeteropgave uit komt.',
    chooseEmpty: 'Er staan nog geen kaarten op de praatplaat.',
    toPlate: 'Naar de praatplaat',
    ready: 'Klaar',
    dots: (count: number) => counted(count, 'stip', 'stippen'),
    remove: 'Weghalen',
    removeOf: (number: number) => `Verbeteropgave ${number} weghalen`,
    newLabel: 'Nieuwe verbeteropgave: waar wilt u samen naartoe?',
    newHint: 'Bijvoorbeeld: één vast gezicht voor iedere inwoner',
    add: 'Toevoegen',
    cardType,
  },
  actions: {
    title: 'Afspraken',
    empty: 'Wat gaat wie de komende maand doen? Schrijf hieronder de eerste afspraak op.',
    forTask: (to: string) => `Bij: ${to}`,
    withoutTask: 'Zonder verbeteropgave',
    what: 'Wat',
    who: 'Wie',
    due: 'Uiterlijk',
    firstStep: 'Eerste stap, binnen een maand',
    howWeKnow: 'Hoe merken we het?',
    lookBack: 'Terugkijken op',
    task: 'Hoort bij',
    noTask: 'Geen verbeteropgave',
    missing: (parts: readonly string[]) => `Nog niet afgesproken: ${listed(parts)}.`,
    missingParts: actionParts,
    remove: 'Weghalen',
    removeOf: (what: string) => `Afspraak “${what}” weghalen`,
    newLabel: 'Nieuwe afspraak: wat gaan we doen?',
    newFor: (to: string) => `Nieuwe afspraak bij “${to}”: wat gaan we doen?`,
    add: 'Toevoegen',
    show: 'Toon op beamer',
    hide: 'Haal van beamer',
    shown: 'De afspraken staan op de beamer.',
    toMinutes: 'Naar het verslag',
  },
} as const;

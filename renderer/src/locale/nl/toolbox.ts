import type { PrincipleNumber } from '../../../../core/domain/principles.ts';
import { PRINCIPLES } from '../../../../core/domain/principles.ts';
import type { DeepeningMethod } from '../../../../core/toolbox/method.ts';
import { counted } from '../../../../core/words/nl.ts';

const kinds: Readonly<Record<DeepeningMethod['kind'], string>> = {
  conversation: 'In gesprek',
  'joining-in': 'Meedoen en meekijken',
  poll: 'Kort vragen',
  creative: 'Creatief',
  'change-approach': 'Anders werken',
  'customer-journey': 'Klantreis',
};

/** The sentences of the toolbox. */
export const toolbox = {
  title: 'Werkvormen',
  intro: 'Kies een vorm die past bij wat u wilt weten. Of begin bij een vraag die teams vaak stellen.',
  questions: {
    title: 'Vragen van wijkteams',
    intro: 'Een advies is een begin van een gesprek en geen voorschrift.',
    askFirst: 'Vraag eerst',
    firstStep: 'Eerste stap',
    fitting: 'Werkvormen die passen',
    toPlate: 'Neem mee naar de praatplaat',
    toActions: 'Neem mee als afspraak',
    onPlate: (question: string) => `De vraag “${question}” ligt op de praatplaat.`,
    inActions: (step: string) => `“${step}” staat bij de afspraken.`,
  },
  methods: {
    title: (count: number) => counted(count, 'werkvorm', 'werkvormen'),
    search: 'Zoek in de werkvormen',
    kind: 'Soort',
    allKinds: 'Alle soorten',
    principle: 'Past bij uitgangspunt',
    allPrinciples: 'Alle uitgangspunten',
    principleName: (number: PrincipleNumber) => `${number}. ${PRINCIPLES[number]}`,
    none: 'Geen werkvorm gevonden. Zoek met een ander woord of kies een andere soort.',
    people: ({ from, to }: DeepeningMethod['groupSize']) => `${from} tot ${to} mensen`,
    kinds,
    what: 'Wat u doet',
    needs: 'Nodig',
    steps: 'Zo gaat het',
    leaves: 'Wat de zaal uit gaat',
    care: 'Let op',
  },
} as const;

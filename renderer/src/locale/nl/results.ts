import type { ScanPerspective } from '../../../../core/domain/perspective.ts';
import { domain } from './domain.ts';
import { counted, listed } from './words.ts';

const people: Readonly<Record<ScanPerspective, readonly [one: string, many: string]>> = {
  residents: ['inwoner', 'inwoners'],
  frontline: ['medewerker', 'medewerkers'],
};
const someOf = (perspective: ScanPerspective, count: number) => counted(count, ...people[perspective]);

interface Counted {
  readonly perspective: ScanPerspective;
  readonly count: number;
}

/** The sentences of the results screen. */
export const results = {
  title: 'Wat zegt de scan?',
  answered: (groups: readonly Counted[]) =>
    groups.length > 0
      ? `${listed(groups.map(({ perspective, count }) => someOf(perspective, count)))} vulden de scan in.`
      : 'Geen groep is groot genoeg om te tonen.',
  tooSmall: (perspective: ScanPerspective, threshold: number) =>
    `${domain.perspective[perspective]}: te weinig antwoorden om te tonen (minder dan ${threshold}). Zo blijft niemand herkenbaar.`,
  includeAbandoned: 'Afgebroken scans tellen mee',
  abandoned: (groups: readonly Counted[]) =>
    `${listed(groups.map(({ perspective, count }) => someOf(perspective, count)))} stopten halverwege.`,
  abandonedCount: 'Afgebroken scans tellen nu mee.',
  abandonedDoNotCount: 'Afgebroken scans tellen nu niet mee.',

  parts: 'Onderdelen van de scan',
  improvementPoints: 'Verbeterpunten',
  openAnswers: 'Open antwoorden',
  statements: (count: number) => counted(count, 'stelling', 'stellingen'),
  points: (count: number) => counted(count, 'punt', 'punten'),
  answers: (count: number) => counted(count, 'antwoord', 'antwoorden'),
  noStatements: 'Bij dit uitgangspunt staan in deze scan geen stellingen.',
  noPoints: 'In deze scan staan geen verbeterpunten om te tonen.',

  showTable: 'Toon tabel',
  showChart: 'Toon grafiek',
  toProjector: 'Toon op beamer',
  onProjector: 'Nu op de beamer',
  projectorClosed: 'Gekozen voor de beamer. Het beamerscherm is nog niet open.',
  toPlate: 'Op praatplaat',
  onPlate: 'Staat op de praatplaat',
  toPlateOf: (text: string) => `Op praatplaat: ${text}`,
  onPlateOf: (text: string) => `Staat op de praatplaat: ${text}`,
  placed: (text: string) => `Op de praatplaat gezet: ${text}`,
  readMore: 'Meer gekozen staat hoger. Gelijk aantal, gelijke plaats.',
  middleLine: 'De lijn is het midden van de schaal: hoe verder naar rechts, hoe meer mensen vinden dat het klopt.',

  empty: 'Hier ziet u straks wat inwoners en uitvoering antwoordden. Lees eerst de resultaten van de scan in.',
  goToScan: 'Naar de scan',
} as const;

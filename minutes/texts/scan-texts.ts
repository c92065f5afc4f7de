import type { ScanPerspective } from '../../core/domain/perspective.ts';
import { PRINCIPLES, type PrincipleNumber } from '../../core/domain/principles.ts';
import { ended, listed, perspectiveNames, perspectiveWords } from '../../core/words/nl.ts';
import { count, people } from './counts.ts';

/** Every Dutch sentence about the scan in the minutes, beside its conclusions. */
export const seenTexts = {
  heading: 'Wat de scan laat zien',
  figures: 'Bijlage: alle antwoorden',
  noCharts: 'De toegangsscan heeft geen uitkomsten die we kunnen laten zien.',
  filledIn: (groups: readonly (readonly [ScanPerspective, number])[]) =>
    `De toegangsscan is ingevuld door ${listed(groups.map(([p, n]) => people(p, n)))}.`,
  tooSmall: (perspective: ScanPerspective, threshold: number) =>
    `De antwoorden van de groep ${perspectiveWords[perspective]} staan niet in dit verslag. Er waren minder dan ${threshold} antwoorden. Dan is te herkennen wie wat heeft gezegd.`,
  found: (conclusions: number) => (conclusions > 0 ? 'Dit valt op.' : 'Geen uitkomst valt meer op dan de andere.'),
  allFigures: 'Alle antwoorden staan in de bijlage.',
  howToRead:
    'De percentages gaan over iedereen die een antwoord op de schaal koos. Wie ‘weet ik niet’ antwoordde, staat apart.',
  principle: (principle: PrincipleNumber | null) =>
    principle ? `Uitgangspunt ${principle}: ${PRINCIPLES[principle]}` : 'Andere stellingen',
  statementsChart: (statements: number) => `Staafdiagram van ${count(statements, 'stelling', 'stellingen')}.`,
  tableBelow: 'De cijfers staan in de tabel eronder.',
  barOf: (text: string, perspective: ScanPerspective, n: number) => `${text} (${perspectiveWords[perspective]}, ${n})`,
  groupBar: (perspective: ScanPerspective, n: number) => `${perspectiveNames[perspective]} (${n})`,
  part: (part: number, of: number) => (of > 1 ? ` Deel ${part} van ${of}.` : ''),
  statementsTable: 'Hoe vaak elk antwoord is gegeven, per stelling en per groep',
  notShown: (threshold: number) => `Niet getoond: minder dan ${threshold} antwoorden.`,
  noFigures: (threshold: number) => `Er zijn geen cijfers die we kunnen tonen: minder dan ${threshold} antwoorden.`,
  columns: { statement: 'Stelling en groep', n: 'Aantal', dontKnow: 'Weet ik niet' },
  share: (n: number, percent: number) => `${n} (${percent}%)`,
  narrowShare: (n: number, percent: number) => `${n}\n${percent}%`,
  legend: (labels: readonly string[]) => ended(labels.map((label, i) => `${i + 1} = ${label}`).join('; ')),
} as const;

/** Every Dutch sentence about improvement points in the minutes, beside its conclusions. */
export const pointsTexts = {
  heading: 'Wat mensen het liefst verbeterd zien',
  chart: (points: number) => `Staafdiagram van ${count(points, 'verbeterpunt', 'verbeterpunten')}.`,
  chartTop: (shown: number) =>
    `In de grafiek staan de ${shown} die het vaakst zijn gekozen. In de bijlage staan ze allemaal.`,
  table: 'Hoe vaak elk verbeterpunt is gekozen, per groep',
  point: 'Verbeterpunt',
  place: (perspective: ScanPerspective) => `Plaats bij ${perspectiveWords[perspective]}`,
  chosenBy: (perspective: ScanPerspective) => `Gekozen door ${perspectiveWords[perspective]}`,
  share: (n: number, of: number, percent: number) => `${n} van ${of} (${percent}%)`,
} as const;

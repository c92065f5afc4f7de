import type { ScanPerspective } from '../../../../core/domain/perspective.ts';
import { domain } from './domain.ts';

const number = new Intl.NumberFormat('nl-NL');
const group = (perspective: ScanPerspective) => domain.perspective[perspective].toLowerCase();

interface Leaning {
  readonly perspective: ScanPerspective;
  /** Null when the group is too small to be shown. */
  readonly figures: { readonly n: number; readonly above: number; readonly below: number } | null;
}

/** Words in and around charts. */
export const charts = {
  number: (value: number) => number.format(value),
  percent: (value: number) => `${value}%`,
  n: (n: number) => `n = ${number.format(n)}`,
  dontKnow: (count: number) => `weet ik niet ${number.format(count)}`,
  tooFew: 'Te weinig antwoorden om te tonen',
  noScores: 'Geen antwoorden op de schaal',
  chosen: (count: number, share: number) => `${number.format(count)} (${share}%)`,
  inBothTops: 'staat bij beide groepen in de top 5',
  nothingChosen: 'Niemand koos een verbeterpunt',

  statementsTable: (subject: string) => `Antwoorden per stelling: ${subject}`,
  rankingTable: 'Verbeterpunten per groep, meest gekozen eerst',
  statement: 'Stelling',
  group: 'Groep',
  answers: 'Aantal (n)',
  blank: 'Niet ingevuld',
  rank: 'Plaats',
  point: 'Verbeterpunt',
  count: 'Gekozen',
  share: 'Van wie antwoordde',
  tableRegion: (subject: string) => `Tabel: ${subject}`,

  /** Accessible name of a chart of statements. */
  statementsLabel: (count: number) =>
    count === 1 ? 'Balken per groep voor één stelling.' : `Balken per groep voor ${count} stellingen.`,
  statementSentence: (text: string, groups: readonly Leaning[]) =>
    `${text} ${groups
      .map(({ perspective, figures }) =>
        figures
          ? `${domain.perspective[perspective]}: ${figures.above}% boven het midden, ${figures.below}% eronder, n = ${figures.n}.`
          : `${domain.perspective[perspective]}: te weinig antwoorden om te tonen.`,
      )
      .join(' ')}`,
  rankingLabel: (tops: readonly { perspective: ScanPerspective; text: string; count: number; of: number }[]) =>
    `Verbeterpunten per groep. ${tops
      .map(({ perspective, text, count, of }) => `Bij ${group(perspective)} bovenaan: ${text} (${count} van ${of}).`)
      .join(' ')}`,
  smallBars: (bars: readonly { perspective: ScanPerspective; parts: readonly string[] }[]) =>
    bars.map(({ perspective, parts }) => `${domain.perspective[perspective]}: ${parts.join(', ')}.`).join(' '),
  smallBarPart: (share: number, category: string) => `${share}% ${category}`,

  /** On the beamer. */
  room: {
    statements: (principle: number) => `Uitgangspunt ${principle}: hoe is het nu?`,
    otherStatements: 'Hoe is het nu?',
    improvementPoints: 'Wat willen mensen het liefst verbeterd zien?',
    improvementPointsKicker: 'Verbeterpunten',
    partOfStatements: (shown: number, all: number) => `${shown} van de ${all} stellingen`,
    topOf: (shown: number) => `De ${shown} meest gekozen per groep`,
    nothing: 'Te weinig antwoorden om te tonen. Zo blijft niemand herkenbaar.',
  },
} as const;

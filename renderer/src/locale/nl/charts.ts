import type { ScanPerspective } from '../../../../core/domain/perspective.ts';
import { agreementWords, counted, perspectiveWords, quarterWords } from '../../../../core/words/nl.ts';
import { domain } from './domain.ts';

const number = new Intl.NumberFormat('nl-NL');
const answers = (n: number) => counted(n, 'antwoord', 'antwoorden');
/** A group in the middle of a sentence, after "volgens" or "bij". */
const theGroup = (perspective: ScanPerspective) =>
  perspective === 'frontline' ? 'de uitvoering' : perspectiveWords[perspective];

interface Leaning {
  readonly perspective: ScanPerspective;
  /** Null when the group is too small to be shown. */
  readonly figures: { readonly n: number; readonly above: number; readonly below: number } | null;
}

const hundred = (share: number) => Math.round(share * 100);
const between = (low: number, high: number) =>
  `tussen ${Math.floor(low * 100 + 1e-9)} en ${Math.ceil(high * 100 - 1e-9)} van de 100 mensen`;
const points = (difference: number) => Math.round(Math.abs(difference) * 100);
const gapPoints = (difference: number) => {
  const count = points(difference);
  if (count === 0) return 'Geen verschil';
  return `Verschil ${count} ${count === 1 ? 'punt' : 'punten'}`;
};
/** Whether a difference is more than chance [E2]; of no difference there is nothing to say. */
const chance = (difference: number, isClear: boolean) => {
  if (points(difference) === 0) return '';
  return isClear ? 'duidelijk verschil' : 'kan toeval zijn';
};

const gapWords = (difference: number, isClear: boolean) =>
  [gapPoints(difference), chance(difference, isClear)].filter(Boolean).join(', ');

/** Words in and around charts. */
export const charts = {
  number: (value: number) => number.format(value),
  percent: (value: number) => `${value}%`,
  n: answers,
  /** How many answered; not everybody is asked every improvement point. */
  asked: ({ least, most }: { least: number; most: number }) =>
    least === most ? answers(most) : `${number.format(least)} tot ${answers(most)}`,
  dontKnow: (count: number) => `${number.format(count)} ${count === 1 ? 'weet' : 'weten'} het niet`,
  tooFew: 'Te weinig antwoorden om te tonen',
  noScores: 'Geen antwoorden op de schaal',
  chosen: (count: number, share: number) => `${number.format(count)} (${share}%)`,
  chosenOf: (count: number, of: number, share: number) =>
    `${number.format(count)} van ${number.format(of)} (${share}%)`,
  inBothTops: 'staat bij beide groepen in de top 5',
  nothingChosen: 'Niemand koos een verbeterpunt',

  statementsTable: (subject: string) => `Antwoorden per stelling: ${subject}`,
  rankingTable: 'Verbeterpunten per groep, meest gewenst eerst',
  statement: 'Stelling',
  group: 'Groep',
  answers: 'Aantal',
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
          ? `${domain.perspective[perspective]}: ${figures.above}% boven het midden, ${figures.below}% eronder, ${answers(figures.n)}.`
          : `${domain.perspective[perspective]}: te weinig antwoorden om te tonen.`,
      )
      .join(' ')}`,
  rankingLabel: (tops: readonly { perspective: ScanPerspective; text: string; count: number; of: number }[]) =>
    `Verbeterpunten per groep. ${tops
      .map(({ perspective, text, count, of }) => `Bovenaan bij ${theGroup(perspective)}: ${text} (${count} van ${of}).`)
      .join(' ')}`,
  smallBars: (bars: readonly { perspective: ScanPerspective; parts: readonly string[] }[]) =>
    bars.map(({ perspective, parts }) => `${domain.perspective[perspective]}: ${parts.join(', ')}.`).join(' '),
  smallBarPart: (share: number, category: string) => `${share}% ${category}`,

  principle: 'Uitgangspunt',
  principles: 'Uitgangspunt',
  statements: 'Stelling',
  applies: 'Vindt dat dit klopt',
  certainty: 'Zo zeker is dat',
  gap: 'Verschil',
  noGap: 'Geen twee groepen om te vergelijken',
  wanted: 'Deel van de gekozen verbeterpunten',
  quarter: 'Welk vak?',
  between,
  /** How sure the share is that finds it true. */
  surely: (low: number, high: number) => `wel: ${between(low, high)}`,
  inTheMiddle: 'In het midden',
  appliesNot: 'Vindt van niet',
  /** Who finds it true, who is in the middle and who finds not; a scale without a middle has two sides. */
  sides: (above: number, middle: number, below: number) =>
    [`${hundred(above)}% wel`, ...(middle > 0 ? [`${hundred(middle)}% midden`] : []), `${hundred(below)}% niet`].join(
      ', ',
    ),
  agreement: agreementWords,
  /** Of how much higher the residents are, as a fraction; the sign does not matter to the room. */
  gapPoints,
  chance,
  gapWords,
  gapSentence: (difference: number, isClear: boolean) => `${gapWords(difference, isClear)}.`,
  comparisonSentence: (
    text: string,
    groups: readonly { perspective: ScanPerspective; share: number; middle: number; below: number; n: number }[],
    gap: string | null,
  ) => {
    const shares = groups.map(
      ({ perspective, share, middle, below, n }) =>
        `${domain.perspective[perspective]}: ${share}% vindt dat dit klopt, ${below}% van niet, ${middle}% zit in het midden, ${answers(n)}.`,
    );
    const said = shares.length > 0 ? shares : ['te weinig antwoorden om te tonen.'];
    return [`${text}:`, ...said, gap ?? ''].filter(Boolean).join(' ');
  },
  quadrantSentence: (urgent: readonly string[]) =>
    urgent.length > 0
      ? `Vaak gekozen, en het gaat minder goed: ${urgent.join('; ')}.`
      : 'Er is geen uitgangspunt dat mensen vaak kozen en dat minder goed gaat.',

  /** On the beamer. */
  room: {
    statements: (principle: number) => `Uitgangspunt ${principle}: hoe is het nu?`,
    otherStatements: 'Hoe is het nu?',
    titles: {
      improvementPoints: 'Wat willen mensen het liefst verbeterd zien?',
      overview: 'Hoe gaat het met de zeven uitgangspunten?',
      gap: 'Wat antwoorden inwoners, en wat de uitvoering?',
      quadrant: 'Wat kozen mensen vaak, en klopt het nu al?',
    },
    picked: 'Wat zeggen mensen over de toegang?',
    overviewKicker: 'De scan in één beeld',
    gapKicker: 'De groepen naast elkaar',
    quadrantKicker: (groups: readonly ScanPerspective[]) => {
      if (groups.length === 0) return 'Wat eerst?';
      return groups.length > 1 ? 'Alle groepen tellen even zwaar' : `Volgens ${groups.map(theGroup).join('')}`;
    },
    shareHead: 'Klopt dit?',
    sides: { above: 'wel', middle: 'midden', below: 'niet' },
    whisker: 'De streep laat zien hoe zeker het cijfer is: hoe korter, hoe zekerder.',
    noReading: 'Geen stellingen, of te weinig antwoorden om te tonen',
    cross: (isClear: boolean) =>
      isClear
        ? 'De stippellijnen zijn het gemiddelde. Gevuld: waarschijnlijk geen toeval.'
        : 'De stippellijnen zijn het gemiddelde. Welk vak het wordt, kan toeval zijn.',
    quarters: quarterWords,
    improvementPointsKicker: 'Verbeterpunten',
    partOfStatements: (shown: number, all: number) => `${shown} van de ${all} stellingen`,
    topOf: (shown: number) => `De ${shown} meest gekozen per groep`,
    nothing: 'Te weinig antwoorden. We laten ze niet zien, zodat niemand te herkennen is.',
  },
} as const;

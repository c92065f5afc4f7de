import type { ScanPerspective } from '../../../../core/domain/perspective.ts';
import { counted, listed, respondentWords } from '../../../../core/words/nl.ts';
import { domain } from './domain.ts';

const someOf = (perspective: ScanPerspective, count: number) => counted(count, ...respondentWords[perspective]);

interface Counted {
  readonly perspective: ScanPerspective;
  readonly count: number;
}

/** The sentences of the results screen. */
export const results = {
  title: 'Wat zegt de scan?',
  more: 'Opslaan en instellen',
  goToPlate: 'Naar de praatplaat',
  answered: (groups: readonly Counted[]) =>
    groups.length > 0
      ? `${listed(groups.map(({ perspective, count }) => someOf(perspective, count)))} vulden de scan in.`
      : 'Geen groep is groot genoeg om te tonen.',
  tooSmall: (perspective: ScanPerspective, threshold: number) =>
    `${domain.perspective[perspective]}: te weinig antwoorden om te tonen (minder dan ${threshold}). Zo blijft niemand herkenbaar.`,
  abandonedHidden: (perspectives: readonly ScanPerspective[]) =>
    `${listed(perspectives.map((one) => domain.perspective[one]))}: hoeveel mensen halverwege stopten, laat Praatplaat niet zien. Dat zegt te veel over een paar mensen.`,
  smallGroups: {
    title: (threshold: number) => `Kleine groepen: te zien vanaf ${threshold} antwoorden`,
    why: 'Van een groep met minder antwoorden ziet u geen cijfers en geen open antwoorden. Anders is te raden wie wat antwoordde. Kennen de mensen elkaar goed? Maak de grens dan hoger.',
    documents: (threshold: number) =>
      `Wat blijft of verder gaat, zegt nog minder: op kaarten, in het verslag en in bestanden staan cijfers vanaf ${threshold} antwoorden.`,
    label: 'Laat een groep zien vanaf',
    hint: 'Een aantal antwoorden, 5 of meer.',
    save: 'Bewaar grens',
    saved: (threshold: number) => `Een groep is nu te zien vanaf ${threshold} antwoorden.`,
    wrong: 'Vul een heel getal in van 5 tot en met 1000.',
  },
  held: (points: readonly string[]) =>
    `Zonder aantal, om te beschermen wat een paar mensen kozen: ${listed(points.map((text) => `‘${text}’`))}.`,
  waiting:
    'Er kwamen antwoorden bij nadat u resultaten liet zien. Ze zijn bewaard en tellen mee zodra het er genoeg zijn. Zo is uit het verschil niet te lezen wat een paar mensen antwoordden.',
  includeAbandoned: 'Wie halverwege stopte, telt mee',
  abandoned: (groups: readonly Counted[]) =>
    `${listed(groups.map(({ perspective, count }) => someOf(perspective, count)))} ${groups.length === 1 && groups[0]?.count === 1 ? 'stopte' : 'stopten'} halverwege.`,
  abandonedCount: 'Wie halverwege stopte, telt nu mee.',
  abandonedDoNotCount: 'Wie halverwege stopte, telt nu niet mee.',

  parts: 'Onderdelen van de scan',
  improvementPoints: 'Verbeterpunten',
  openAnswers: 'Open antwoorden',
  statements: (count: number) => counted(count, 'stelling', 'stellingen'),
  points: (count: number) => counted(count, 'verbeterpunt', 'verbeterpunten'),
  answers: (count: number) => counted(count, 'antwoord', 'antwoorden'),
  overview: 'Overzicht',
  highlights: 'Bespreekpunten',
  allStatements: 'Alle stellingen',
  gap: 'Verschillen',
  quadrant: 'Wat eerst?',
  quadrantWhy:
    'Hoger betekent: een groter deel van de gekozen verbeterpunten hoort bij dit uitgangspunt. Verder naar rechts betekent: meer mensen vinden dat het nu al klopt. (Martilla en James, 1977)',
  knownPrinciples: (known: number, all: number) =>
    `Alleen verbeterpunten met een uitgangspunt tellen hier mee: ${known} van de ${all}. Bij het inlezen van de scan kiest u per verbeterpunt het uitgangspunt.`,
  allGroups: 'Alle groepen even zwaar',
  levels: { label: 'Waarvan?', principles: 'Per uitgangspunt', statements: 'Per stelling' },
  order: {
    label: 'Volgorde',
    options: {
      principle: 'Op uitgangspunt',
      score: 'Laagste score eerst',
      gap: 'Grootste verschil eerst',
      agreement: 'Verst uit elkaar eerst',
    },
  },
  pager: {
    label: 'Bladeren',
    previous: 'Vorige',
    next: 'Volgende',
    onProjector: 'Voor de beamer:',
    at: (page: number, pages: number) => `bladzijde ${page} van ${pages}`,
  },
  explanation: {
    title: 'Wat betekenen deze cijfers?',
    lines: [
      {
        term: 'Vindt dat dit klopt',
        text: 'Zoveel mensen kozen een antwoord boven het midden van de schaal. Wie in het midden zit, vindt niet van wel en niet van niet, en telt wel mee in het geheel. Heeft de schaal geen midden, zoals bij vier antwoorden? Dan telt de bovenste helft. Wie ‘weet ik niet’ koos of niets invulde, telt niet mee.',
        source: 'Jamieson, 2004',
      },
      {
        term: 'Tussen … en … van de 100',
        text: 'Niet iedereen vulde de scan in. Hadden andere mensen de scan ingevuld? Dan lag het cijfer waarschijnlijk tussen deze twee. Hoe minder antwoorden, hoe ruimer.',
        source: 'Wilson, 1927',
      },
      {
        term: 'Over een heel uitgangspunt',
        text: 'Eén persoon beantwoordt vaak meer stellingen. Die antwoorden lijken op elkaar. Daarom is de streep hier wat langer.',
        source: 'Rao en Scott, 1992',
      },
      {
        term: 'Verschil',
        text: 'Zoveel punten van de 100 liggen inwoners en uitvoering uit elkaar. ‘Duidelijk verschil’ zegt Praatplaat alleen als toeval heel onwaarschijnlijk is. Praatplaat kijkt naar alle stellingen tegelijk, en wie veel vergelijkt vindt altijd wel iets. Daarom is de lat hoog. ‘Kan toeval zijn’ betekent niet dat er geen verschil is.',
        source: 'Fisher, 1935; Holm, 1979',
      },
      {
        term: 'Eens, twee meningen',
        text: 'Eens: duidelijk meer dan de helft koos antwoorden die naast elkaar liggen. Twee meningen: aan beide kanten staan mensen dicht bij het uiterste. Staat er niets? Dan is het met deze aantallen niet te zeggen.',
        source: 'Berger, 1982',
      },
    ],
  },
  marks: 'Rapportcijfers',
  markMean: (group: string, mean: number) => `${group}: gemiddeld een ${mean.toFixed(1).replace('.', ',')}`,
  noStatements: 'Bij dit uitgangspunt staan in deze scan geen stellingen. Kies links een ander uitgangspunt.',
  noPoints: 'In deze scan staan geen verbeterpunten om te tonen.',

  /** What a chart says, as cards on the plate. */
  chartCards: {
    toPlate: (count: number) => `Zet op praatplaat: ${counted(count, 'kaart', 'kaarten')}`,
    placed: (count: number) =>
      count === 1 ? '1 kaart staat nu op de praatplaat.' : `${count} kaarten staan nu op de praatplaat.`,
  },

  showTable: 'Toon tabel',
  showChart: 'Toon grafiek',
  toProjector: 'Toon op beamer',
  onProjector: 'Nu op de beamer',
  projectorClosed: 'Dit staat klaar voor de beamer. Open nu het beamerscherm, bovenaan.',
  toPlate: 'Zet op praatplaat',
  onPlate: 'Staat op de praatplaat',
  toPlateOf: (text: string) => `Zet op praatplaat: ${text}`,
  onPlateOf: (text: string) => `Staat op de praatplaat: ${text}`,
  placed: (text: string) => `Op de praatplaat gezet: ${text}`,
  readMore: 'Hoe groter het deel dat het koos, hoe hoger. Gelijk deel, gelijke plaats.',
  middleLine: 'De lijn is het midden van de schaal: hoe verder naar rechts, hoe meer mensen vinden dat het klopt.',

  empty: 'Hier ziet u straks wat inwoners en uitvoering antwoordden. Lees eerst de antwoorden in.',
  goToScan: 'Naar de scan',
} as const;

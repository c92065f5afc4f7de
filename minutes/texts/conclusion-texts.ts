import type { ScanPerspective } from '../../core/domain/perspective.ts';
import { capital, counted, ended, listed, peopleWords } from '../../core/words/nl.ts';
import type { MinutesConclusion, MinutesFinding, MinutesWanted } from '../model/scan-part.ts';
import { quote } from './counts.ts';

type Sides = Exclude<MinutesFinding, { kind: 'gap' | 'seen' }>;
type Gap = Extract<MinutesFinding, { kind: 'gap' }>;

const many = (perspective: ScanPerspective) => peopleWords[perspective][1];
const number = (perspective: ScanPerspective, n: number) => counted(n, ...peopleWords[perspective]);
const outOf = (k: number, n: number, perspective: ScanPerspective) => `${k} van de ${number(perspective, n)}`;
const find = (k: number) => (k === 1 ? 'vindt' : 'vinden');
const CHANCE = 'Dat kan toeval zijn.';
const SEEN = 'Deze antwoorden bekeken we samen op het scherm.';

/** Who is on the other side, and in the middle; of nobody in the middle there is nothing to say. */
const otherSide = (perspective: ScanPerspective, k: number, words: 'wel' | 'niet') =>
  k === 0 ? `Niemand vindt van ${words}.` : `Volgens ${number(perspective, k)} klopt het ${words}.`;
const inTheMiddle = ({ perspective, middle }: Sides) =>
  middle === 0 ? '' : `${number(perspective, middle)} ${middle === 1 ? 'zit' : 'zitten'} in het midden.`;

const positive = ({ perspective, above, below, n }: Sides) => [
  above === 0
    ? `Niemand van de ${number(perspective, n)} vindt dat dit klopt.`
    : `${outOf(above, n, perspective)} ${find(above)} dat dit klopt.`,
  otherSide(perspective, below, 'niet'),
];

function sidesSaid(one: Sides): string[] {
  const { perspective, n, above, below, isClear } = one;
  const chance = isClear ? '' : CHANCE;
  switch (one.kind) {
    case 'weak':
      return [
        isClear ? `Duidelijk meer ${many(perspective)} zeggen nee dan ja.` : '',
        `${outOf(below, n, perspective)} ${find(below)} dat dit niet klopt.`,
        otherSide(perspective, above, 'wel'),
        inTheMiddle(one),
        chance,
      ];
    case 'strong':
      return [
        isClear ? `Duidelijk meer ${many(perspective)} zeggen ja dan nee.` : '',
        ...positive(one),
        inTheMiddle(one),
        chance,
      ];
    case 'two-camps':
      return [
        `Bij ${many(perspective)} zijn er twee meningen.`,
        ...positive(one),
        'De meesten zijn daar uitgesproken over.',
        inTheMiddle(one),
      ];
    case 'counts':
      return [...positive(one), inTheMiddle(one)];
  }
}

const hundred = (share: number) => Math.round(share * 100);

function gapSaid({ residents, frontline, isClear }: Gap, isOfPrinciple: boolean): string[] {
  const start = isClear
    ? 'Inwoners en medewerkers denken hier duidelijk anders over.'
    : 'De antwoorden van inwoners en medewerkers verschillen hier.';
  const [a, b] = [hundred(residents), hundred(frontline)];
  const figures = isOfPrinciple
    ? [
        'Beide groepen kregen hierover eigen stellingen.',
        a === 0
          ? 'Inwoners vinden van geen stelling dat die klopt.'
          : `Van elke 100 antwoorden van inwoners ${a === 1 ? 'zegt' : 'zeggen'} er ${a} dat het klopt.`,
      ]
    : [a === 0 ? 'Geen inwoner vindt dat dit klopt.' : `Van elke 100 inwoners ${find(a)} er ${a} dat dit klopt.`];
  const other = b === 0 ? 'Bij medewerkers is dat er geen.' : `Bij medewerkers ${b === 1 ? 'is' : 'zijn'} dat er ${b}.`;
  return [start, ...figures, other, isClear ? '' : CHANCE];
}

const sentences = (all: readonly string[]) => all.filter(Boolean).join(' ');

/** The conclusions of the scan, in sentences of plain Dutch (B1). Each ends with a mark. */
export const conclusionTexts = {
  /** One paragraph for each finding. */
  said: ({ findings, statement }: Pick<MinutesConclusion, 'findings' | 'statement'>): string[] =>
    findings.map((one) => {
      if (one.kind === 'seen') return SEEN;
      return sentences(one.kind === 'gap' ? gapSaid(one, statement === null) : sidesSaid(one));
    }),
  wanted: ({ text, groups, isClear }: MinutesWanted): string => {
    const who = listed(groups.map(({ perspective, k, n }) => outOf(k, n, perspective)));
    const isOfOne = groups.length === 1;
    const clear = isOfOne ? 'Zij kozen dit' : 'Beide groepen kozen dit';
    return sentences([
      ended(`${capital(who)} ${groups.length === 1 && groups[0]?.k === 1 ? 'koos' : 'kozen'} ${quote(text)}`),
      isClear
        ? `${clear} duidelijk vaker dan de andere verbeterpunten.`
        : `Dit staat ${isOfOne ? '' : 'bij beide groepen '}hoog in de lijst.`,
    ]);
  },
} as const;

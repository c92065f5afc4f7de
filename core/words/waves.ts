import type { FollowedRow } from '../scan/waves/compare-waves.ts';
import type { Verdict } from '../scan/waves/verdict.ts';
import { capital, listed } from './nl.ts';

/** What screens, beamer and minutes say of a second scan beside the first. */

/** What is said of a followed point. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  higher: 'hoger',
  lower: 'lager',
  unclear: 'niet te zeggen',
};

/** Why nothing can be said of one. */
export const lacksWords: Readonly<Record<'people' | 'question', string>> = {
  people: 'te klein om te laten zien',
  question: 'niet te vergelijken',
};

/** How the answers must be read; each is one plain sentence. */
export const waveSentences = {
  size: 'Met zoveel mensen ziet u alleen grote verschillen.',
  sizeForRoom: 'Met zoveel mensen zien we alleen grote verschillen.',
  chance: 'Ook als er niets verandert, komt er een ander cijfer uit. ‘Niet te zeggen’ betekent: dit kan toeval zijn.',
  regression: 'Wat laag begint, komt bij een tweede meting vaak vanzelf wat hoger uit.',
  samePeople: 'Deden dezelfde mensen mee? Dan is dit voorzichtig gerekend.',
  question: 'Herkennen wij dit?',
} as const;

/** The word of one followed point, or why there is none. */
export const wordOf = ({ verdict, lacks }: Pick<FollowedRow, 'verdict' | 'lacks'>): string =>
  verdict ? verdictWords[verdict] : lacksWords[lacks ?? 'people'];

const NUMBERS = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf'];
const numberWord = (count: number) => NUMBERS[count] ?? `${count}`;

const ORDER = [verdictWords.higher, verdictWords.lower, verdictWords.unclear, lacksWords.people, lacksWords.question];

/** "Twee hoger, één lager en twee niet te zeggen": every word with how often it is said. */
export function countedVerdicts(rows: readonly Pick<FollowedRow, 'verdict' | 'lacks'>[]): string {
  const said = rows.map(wordOf);
  const parts = ORDER.flatMap((word) => {
    const count = said.filter((one) => one === word).length;
    return count > 0 ? [`${numberWord(count)} ${word}`] : [];
  });
  // A capital E of één has no accent.
  return capital(listed(parts)).replace(/^Éé/, 'Eé');
}

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** "oktober 2026"; for a scan without a day what it is called otherwise. */
export function wavePeriod(day: string | null, otherwise: string): string {
  const [year = '', month = ''] = day?.split('-') ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${name} ${year}` : otherwise;
}

/** "17%". */
export const percentOf = (share: number): string => `${Math.round(share * 100)}%`;

import { sumOf } from './ballots.ts';

/** Where scores lie on a scale from 1 to 10. */
export type Band = 'low' | 'middle' | 'high';
/** A spread in a word: where more than half of the scores lie, or nowhere. */
export type SpreadWord = Band | 'divided';

/** The lowest scores of the middle and of the high band. */
const BANDS = { middle: 5, high: 7 } as const;

/** In which band a score or a mean of scores from 1 to 10 lies. */
export function bandOf(score: number): Band {
  if (score < BANDS.middle) return 'low';
  return score < BANDS.high ? 'middle' : 'high';
}

/** Where more than half of the people put their score; divided when no band has so many. `counts`: people per score from 1. */
export function spreadWord(counts: readonly number[]): SpreadWord {
  const all = sumOf(counts);
  const inBand = (band: Band) => sumOf(counts.filter((_, i) => bandOf(i + 1) === band));
  return (['low', 'middle', 'high'] as const).find((band) => 2 * inBand(band) > all) ?? 'divided';
}

/** How many of the people agree with a proposition, in a word. */
export type AgreeWord = 'most' | 'fewest' | 'half';

/** Whether more than half agree, fewer, or just half. `share` is from 0 to 1. */
export function agreeWord(share: number): AgreeWord {
  if (share === 0.5) return 'half';
  return share > 0.5 ? 'most' : 'fewest';
}

import { z } from 'zod';
import { differenceOfShares, type Share } from '../statistics/difference.ts';

/** So many points can be followed (volgpunten) in one trajectory. */
export const MOST_FOLLOWED = 5;

/**
 * The standard normal value for five comparisons that together may say something that is not so in 5 % of all trajectories:
 * each is held to 1 % (Bonferroni). It is used when fewer are followed as well, so that the words mean the same everywhere.
 */
export const Z_FIVE = 2.5758293035489004;

/** What is said of a followed point: more people find now that it applies, fewer, or that cannot be said. */
export const Verdict = z.enum(['higher', 'lower', 'unclear']);
export type Verdict = z.infer<typeof Verdict>;

/**
 * Then and now as two groups of people of their own (nobody is found again in the second scan), by the hybrid score interval
 * for five comparisons. Where the same people answered twice it says "unclear" too often, never too seldom.
 *
 * Source: R.G. Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.
 */
export function verdictOf(before: Share, after: Share): Verdict {
  const { low, high } = differenceOfShares(after, before, Z_FIVE);
  if (low > 0) return 'higher';
  return high < 0 ? 'lower' : 'unclear';
}

/**
 * The smallest rise that can be told from chance when as many people answer again: as a fraction of 1, from the share that
 * there is. Null when even everybody would not be enough.
 */
export function smallestRise({ k, n }: Share): number | null {
  for (let more = Math.round(k); more <= n; more++) {
    if (verdictOf({ k: Math.round(k), n }, { k: more, n }) === 'higher') return (more - Math.round(k)) / n;
  }
  return null;
}

import { type Interval, wilsonInterval, Z95 } from './wilson.ts';

/** k of n people, for example those who find that a statement applies. Fractions are allowed. */
export interface Share {
  readonly k: number;
  readonly n: number;
}

/** A difference between two shares, as a fraction of 1, with its interval. */
export interface Difference extends Interval {
  readonly difference: number;
}

/**
 * How much higher the share is in `a` than in `b`, with the hybrid score interval: the Wilson intervals of both shares put
 * together. For the gap of a statement `a` is the residents and `b` the frontline.
 *
 * Source: R.G. Newcombe (1998), "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17, 873-890, method 10.
 */
export function differenceOfShares(a: Share, b: Share, z: number = Z95): Difference {
  if (a.n <= 0 || b.n <= 0) return { difference: 0, low: -1, high: 1 };
  const [shareA, shareB] = [a.k / a.n, b.k / b.n];
  const [intervalA, intervalB] = [wilsonInterval(a.k, a.n, z), wilsonInterval(b.k, b.n, z)];
  const difference = shareA - shareB;
  return {
    difference,
    low: difference - Math.hypot(shareA - intervalA.low, intervalB.high - shareB),
    high: difference + Math.hypot(intervalA.high - shareA, shareB - intervalB.low),
  };
}

/** Whether a difference is more than chance: its interval does not hold 0. */
export const excludesZero = ({ low, high }: Interval): boolean => low > 0 || high < 0;

/** A share of a whole, or a difference of two shares, with the lowest and highest value that fit the answers. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal value for 95 % confidence. */
export const Z95 = 1.959963984540054;

/**
 * Score interval for the share k of n: the shares that a two-sided test with normal value z does not reject. It stays within
 * 0 and 1 and is right for few answers, where the usual plus-or-minus is not. `k` and `n` may be fractions (an effective
 * number of answers); nothing is known of nobody, so n = 0 gives 0 to 1.
 *
 * Source: E.B. Wilson (1927), Journal of the American Statistical Association 22, 209-212; recommended as method 3 by
 * R.G. Newcombe (1998), Statistics in Medicine 17, 857-872.
 */
export function wilsonInterval(k: number, n: number, z: number = Z95): Interval {
  if (n <= 0) return { low: 0, high: 1 };
  const share = k / n;
  const weight = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / weight;
  const half = (z / weight) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  // At the ends the formula is exact, but floating point is not.
  return { low: k <= 0 ? 0 : Math.max(0, centre - half), high: k >= n ? 1 : Math.min(1, centre + half) };
}

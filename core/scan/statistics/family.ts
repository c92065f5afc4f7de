/** The outcome of one test: how seldom chance brings this much, and the least that could have come out of it. */
export interface Test {
  readonly p: number;
  /** The smallest p that this test can give with the numbers that are fixed; 0 when it has no floor. */
  readonly least: number;
}

/**
 * The part of all scans in which chance alone decides that may bring a claim of one kind. Promised is 5 %; what is promised is
 * measured on some thousands of scans, and a measurement of exactly 5 % would be above it half of the time.
 */
export const FAMILY_ERROR = 0.04;

/**
 * Which of these tests hold, when together they may bring something that is not so in at most `error` of all scans: step by
 * step from the smallest p, each against the error divided by the tests that are left. A test that could not have come out
 * even if everybody had answered the same way (too few people) does not count among those that are left.
 *
 * Sources: S. Holm (1979), Scandinavian Journal of Statistics 6, 65-70; R.E. Tarone (1990), Biometrics 46, 515-522, and
 * stepwise G. Hommel & F. Krummenauer (1998), Biometrics 54, 673-681.
 */
export function holding(tests: readonly Test[], error: number = FAMILY_ERROR): readonly boolean[] {
  const order = tests.map((test, i) => ({ ...test, i })).toSorted((a, b) => a.p - b.p);
  const found = tests.map(() => false);
  for (const [step, { p, i }] of order.entries()) {
    const left = order.slice(step);
    if (p > error / divisor(left, error)) break;
    found[i] = true;
  }
  return found;
}

/** Tarone's number: the fewest tests to divide by, such that no more than that many could come out. */
function divisor(tests: readonly Test[], error: number): number {
  const leasts = tests.map(({ least }) => least).toSorted((a, b) => a - b);
  for (let k = 1; k < leasts.length; k++) {
    const bound = error / k;
    // With the (k + 1)th smallest above the bound, at most k tests could come out.
    if ((leasts[k] ?? 0) > bound) return k;
  }
  return Math.max(1, leasts.length);
}

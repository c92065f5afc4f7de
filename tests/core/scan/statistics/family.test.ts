import { describe, expect, test } from 'vitest';
import { moreOnOneSide } from '../../../../core/scan/statistics/exact.ts';
import { holding } from '../../../../core/scan/statistics/family.ts';

const outcome = (p: number, least = 0) => ({ p, least });

describe('[E1] many tests together', () => {
  test('hold step by step (Holm 1979): of 0.01, 0.04, 0.03 and 0.005 the first and the last at 5 %', () => {
    expect(
      holding(
        [0.01, 0.04, 0.03, 0.005].map((p) => outcome(p)),
        0.05,
      ),
    ).toEqual([true, false, false, true]);
    expect(holding([], 0.05)).toEqual([]);
  });

  test('do not count what could not have come out (Tarone 1990)', () => {
    const hopeless = Array.from({ length: 30 }, () => outcome(0.5, 0.3));
    expect(holding([outcome(0.04), ...hopeless], 0.05)[0]).toBe(true);
    expect(holding([outcome(0.04), ...hopeless.map(({ p }) => outcome(p))], 0.05)[0]).toBe(false);
  });

  test('bring something that is not so in at most the error that was asked, whatever the numbers of people', () => {
    for (const sizes of [
      [5, 5, 5],
      [4, 6, 9],
      [8, 8, 3, 3],
      [10, 2, 7, 5],
      [6, 6, 6, 6],
    ]) {
      expect(falseAlarm(sizes, 0.05), sizes.join(' ')).toBeLessThanOrEqual(0.05 + 1e-12);
    }
  });
});

/** The probability that any sign test holds when everybody tosses a coin, over all ways in which the coins can fall. */
function falseAlarm(sizes: readonly number[], error: number): number {
  const chance = (n: number, k: number) => moreOnOneSide(k, n - k).p - (k < n ? moreOnOneSide(k + 1, n - k - 1).p : 0);
  const walk = (at: number, heads: readonly number[], weight: number): number => {
    const n = sizes[at];
    if (n === undefined) {
      const tests = heads.map((k, i) => moreOnOneSide(k, (sizes[i] ?? 0) - k));
      return holding(tests, error).some(Boolean) ? weight : 0;
    }
    let sum = 0;
    for (let k = 0; k <= n; k++) sum += walk(at + 1, [...heads, k], weight * chance(n, k));
    return sum;
  };
  return walk(0, [], 1);
}

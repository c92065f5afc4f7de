import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appliesShare, firstAboveMiddle } from '../../../../core/scan/statistics/applies.ts';
import { differenceOfShares, excludesZero } from '../../../../core/scan/statistics/difference.ts';
import { wilsonInterval, Z95 } from '../../../../core/scan/statistics/wilson.ts';
import { slowWilson } from './slow-wilson.ts';

const share = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe('the interval of a share', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is that of Newcombe (1998), Statistics in Medicine 17:857, table I, method 3', (k, n, low, high) => {
    const interval = wilsonInterval(k, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('holds exactly the shares that a score test does not reject', () => {
    fc.assert(
      fc.property(share, fc.constantFrom(1, Z95, 2.5758), ({ k, n }, z) => {
        const [fast, slow] = [wilsonInterval(k, n, z), slowWilson(k, n, z)];
        expect(fast.low).toBeCloseTo(slow.low, 7);
        expect(fast.high).toBeCloseTo(slow.high, 7);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test('of nobody is everything, and of all or none ends exactly at 1 and 0', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
    expect(wilsonInterval(7, 7).high).toBe(1);
    expect(wilsonInterval(0, 7).low).toBe(0);
  });
});

describe('the difference between two shares', () => {
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i/%i - %i/%i is that of Newcombe (1998), Statistics in Medicine 17:873, table II, method 10', (...example) => {
    const [k1, n1, k2, n2, low, high] = example;
    const found = differenceOfShares({ k: k1, n: n1 }, { k: k2, n: n2 });
    expect(found.difference).toBeCloseTo(k1 / n1 - k2 / n2, 10);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('equals the two slow intervals put together, turns around with the groups, and stays within -1 and 1', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const found = differenceOfShares(a, b);
        const [p, q, of, other] = [a.k / a.n, b.k / b.n, slowWilson(a.k, a.n), slowWilson(b.k, b.n)];
        expect(found.low).toBeCloseTo(p - q - Math.sqrt((p - of.low) ** 2 + (other.high - q) ** 2), 6);
        expect(found.high).toBeCloseTo(p - q + Math.sqrt((of.high - p) ** 2 + (q - other.low) ** 2), 6);
        const turned = differenceOfShares(b, a);
        expect(turned.low).toBeCloseTo(-found.high, 10);
        expect(found.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(found.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  test('with nobody on one side says nothing', () => {
    const nothing = { difference: 0, low: -1, high: 1 };
    expect(differenceOfShares({ k: 3, n: 9 }, { k: 0, n: 0 })).toEqual(nothing);
    expect(differenceOfShares({ k: 0, n: 0 }, { k: 3, n: 9 })).toEqual(nothing);
  });

  test('is more than chance when its interval does not hold 0', () => {
    expect(excludesZero({ low: 0.01, high: 0.4 })).toBe(true);
    expect(excludesZero({ low: -0.4, high: -0.01 })).toBe(true);
    expect(excludesZero({ low: 0, high: 0.4 })).toBe(false);
  });
});

describe('who finds that it applies', () => {
  test('leaves the middle of a scale, however long, in neither half', () => {
    expect([2, 3, 4, 5, 10, 11].map(firstAboveMiddle)).toEqual([1, 2, 2, 3, 5, 6]);
  });

  test('is the upper half of an even scale', () => {
    expect(appliesShare([1, 2, 3, 4])).toEqual({ k: 7, n: 10 });
    expect(appliesShare([3, 5])).toEqual({ k: 5, n: 8 });
  });

  test('is everything above the middle of an odd scale; the middle counts in the whole only', () => {
    expect(appliesShare([1, 2, 30, 4, 5])).toEqual({ k: 9, n: 42 });
    expect(appliesShare([1, 2, 3])).toEqual({ k: 3, n: 6 });
  });
});

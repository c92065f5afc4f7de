import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialTail, moreOnOneSide, sharesDiffer } from '../../../../core/scan/statistics/exact.ts';

/** Pascal's triangle in whole numbers of any size: nothing in common with the logarithms of the program. */
function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 0; i < k; i++) result = (result * BigInt(n - i)) / BigInt(i + 1);
  return k < 0 || k > n ? 0n : result;
}
const part = (a: bigint, b: bigint) => Number((a * 10n ** 18n) / b) / 1e18;

describe('the exact tests', () => {
  test("of Fisher's tea tasting give 17/70 to one side, and of his twins 0.0004652", () => {
    expect(sharesDiffer({ k: 3, n: 4 }, { k: 1, n: 4 }).p).toBeCloseTo(34 / 70, 12);
    expect(sharesDiffer({ k: 10, n: 13 }, { k: 2, n: 17 }).p).toBeCloseTo(2 * 0.0004652, 6);
  });

  test('of signs: 8 of 10 come 56 times in 1,024', () => {
    expect(moreOnOneSide(8, 2)).toEqual({ p: expect.closeTo(56 / 1024, 12), least: expect.closeTo(1 / 1024, 12) });
    expect(moreOnOneSide(0, 0)).toEqual({ p: 1, least: 1 });
  });

  test('equal counts of all ways, in whole numbers', () => {
    const people = fc.integer({ min: 1, max: 60 });
    const groups = fc.tuple(people, people).chain(([n, m]) =>
      fc.record({
        a: fc.integer({ min: 0, max: n }),
        b: fc.integer({ min: 0, max: m }),
        n: fc.constant(n),
        m: fc.constant(m),
      }),
    );
    fc.assert(
      fc.property(groups, ({ a, b, n, m }) => {
        const ways = (from: number, to: number) => {
          let sum = 0n;
          for (let k = from; k <= to; k++) sum += choose(n, k) * choose(m, a + b - k);
          return part(sum, choose(n + m, a + b));
        };
        const slow = Math.min(1, 2 * Math.min(ways(0, a), ways(a, n)));
        expect(sharesDiffer({ k: a, n }, { k: b, n: m }).p).toBeCloseTo(slow, 9);
        const half = Array.from({ length: n - a + 1 }, (_, i) => choose(n, a + i)).reduce((x, y) => x + y, 0n);
        expect(binomialTail(a, n, 0.5)).toBeCloseTo(part(half, 2n ** BigInt(n)), 9);
      }),
      { numRuns: 400, seed: 5 },
    );
  });

  test('give no p below the least that was possible', () => {
    const counts = fc.record({ a: fc.integer({ min: 0, max: 30 }), b: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(counts, ({ a, b }) => {
        const { p, least } = sharesDiffer({ k: a, n: 30 }, { k: b, n: 30 });
        expect(p).toBeGreaterThanOrEqual(least - 1e-12);
      }),
    );
  });

  test('are quick and sound for a hundred thousand people', () => {
    expect(binomialTail(50_500, 100_000, 0.5)).toBeCloseTo(0.00079, 4);
    expect(binomialTail(1, 100_000, 0.5)).toBeCloseTo(1, 9);
    expect(sharesDiffer({ k: 50_000, n: 100_000 }, { k: 50_000, n: 100_000 }).p).toBeCloseTo(1, 6);
    expect(sharesDiffer({ k: 50_500, n: 100_000 }, { k: 49_500, n: 100_000 }).p).toBeLessThan(1e-5);
  });
});

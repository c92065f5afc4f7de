import { describe, expect, test } from 'vitest';
import { studentTail } from '../../../../core/scan/statistics/student.ts';
import { isLower, summariesDiffer } from '../../../../core/scan/statistics/summaries.ts';

/** The density summed in small steps. */
function slowTail(t: number, freedom: number): number {
  const density = (x: number) => (1 + (x * x) / freedom) ** (-(freedom + 1) / 2);
  const step = 0.001;
  let [beyond, whole] = [0, 0];
  for (let x = step / 2; x < 400; x += step) {
    whole += density(x);
    if (x > t) beyond += density(x);
  }
  return beyond / whole / 2;
}

describe("Student's distribution", () => {
  test('has the table values: 2.262 for 9, 2.228 for 10, 12.706 for 1, 1.96 for very many', () => {
    expect(studentTail(2.262157, 9)).toBeCloseTo(0.025, 6);
    expect(studentTail(2.228139, 10)).toBeCloseTo(0.025, 6);
    expect(studentTail(12.706205, 1)).toBeCloseTo(0.025, 6);
    expect(studentTail(1.959964, 100_000)).toBeCloseTo(0.025, 5);
    expect(studentTail(0, 5)).toBe(0.5);
    expect(studentTail(-2.262157, 9)).toBeCloseTo(0.975, 6);
  });

  test('equals its density, summed', () => {
    for (const freedom of [3, 4, 7, 8, 19]) {
      for (const t of [0.5, 1.7, 3.2]) expect(studentTail(t, freedom)).toBeCloseTo(slowTail(t, freedom), 4);
    }
  });
});

describe('summaries of a principle', () => {
  const of = (share: number, n: number, effective = 2 * n) => ({ share, n, effective });

  test('differ when they are far apart for their people, and never when a group is one person', () => {
    expect(summariesDiffer(of(0.9, 40), of(0.2, 40)).p).toBeLessThan(1e-6);
    expect(summariesDiffer(of(0.5, 40), of(0.5, 40)).p).toBeCloseTo(1);
    expect(summariesDiffer(of(1, 1), of(0, 1)).p).toBe(1);
    expect(summariesDiffer(of(1, 20), of(1, 20)).p).toBeCloseTo(1);
  });

  test('are lower to one side only', () => {
    expect(isLower(of(0.2, 40), of(0.6, 40)).p).toBeLessThan(0.001);
    expect(isLower(of(0.6, 40), of(0.2, 40)).p).toBeGreaterThan(0.99);
  });
});

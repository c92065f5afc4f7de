import { describe, expect, test } from 'vitest';
import { sidesOf } from '../../../../core/scan/statistics/sides.ts';
import { closeTogether, nearBothEnds } from '../../../../core/scan/statistics/spread.ts';

/** Every way in which n people can choose among so many answers, as counts. */
function* ways(n: number, answers: number, before: readonly number[] = []): Generator<readonly number[]> {
  if (before.length === n) {
    yield Array.from({ length: answers }, (_, at) => before.filter((one) => one === at).length);
    return;
  }
  for (let one = 0; one < answers; one++) yield* ways(n, answers, [...before, one]);
}

describe('[E3] the sides of a scale', () => {
  test('leave the middle of an odd scale to neither, and have none on an even one', () => {
    expect(sidesOf([1, 2, 4, 8, 16])).toEqual({ below: 3, middle: 4, above: 24 });
    expect(sidesOf([1, 2, 4, 8])).toEqual({ below: 3, middle: 0, above: 12 });
    expect(sidesOf([1, 2])).toEqual({ below: 1, middle: 0, above: 2 });
    expect(sidesOf([1, 2, 4])).toEqual({ below: 1, middle: 2, above: 4 });
    expect(sidesOf(Array(11).fill(1))).toEqual({ below: 5, middle: 1, above: 5 });
    expect(sidesOf(Array(10).fill(1))).toEqual({ below: 5, middle: 0, above: 5 });
  });
});

describe('[E5] answers close together', () => {
  test('are more than half of the people on at most half of the scale', () => {
    expect(closeTogether([0, 0, 0, 20, 20]).p).toBeLessThan(1e-9);
    expect(closeTogether([0, 10, 20, 10, 0]).p).toBeGreaterThan(0.0001);
    expect(closeTogether([8, 8, 8, 8, 8]).p).toBe(1);
    expect(closeTogether([10, 10]).p).toBe(1);
  });

  test('have a chance from 0 to 1, as has the least that so many people could give', () => {
    for (const n of [1, 2, 5, 12])
      for (const answers of [2, 3, 4, 5])
        for (const at of Array(answers).keys()) {
          const all = Array.from({ length: answers }, (_, i) => (i === at ? n : 0));
          const { p, least } = closeTogether(all);
          expect(least).toBeGreaterThan(0);
          expect(least).toBeLessThanOrEqual(p);
          expect(p).toBeLessThanOrEqual(1);
        }
  });

  test('come by chance no oftener than the test says, on every scale', () => {
    for (const [n, answers] of [
      [8, 2],
      [8, 3],
      [7, 4],
      [7, 5],
    ] as const) {
      for (const error of [0.3, 0.1, 0.02]) {
        let wrong = 0;
        for (const counts of ways(n, answers)) if (closeTogether(counts).p <= error) wrong++;
        expect(wrong / answers ** n, `${n} people, ${answers} answers`).toBeLessThanOrEqual(error);
      }
    }
  });
});

describe('[E4] people near both ends', () => {
  test('are on both sides further out than at random', () => {
    expect(nearBothEnds([9, 0, 0, 0, 9]).p).toBeCloseTo((1 / 3) ** 9, 9);
    expect(nearBothEnds([18, 0, 0, 0, 0]).p).toBe(1);
    expect(nearBothEnds([1, 4, 8, 4, 1]).p).toBeGreaterThan(0.5);
    expect(nearBothEnds([9, 0, 0, 9]).p).toBeCloseTo(0.5 ** 9, 9);
    expect(nearBothEnds([9, 9]).p).toBe(1);
  });

  test('of many people are about what the exact test says of somewhat fewer', () => {
    const exact = nearBothEnds([40, 25, 30, 25, 40]).p;
    const rough = nearBothEnds([90, 57, 66, 57, 90]).p;
    expect(rough).toBeLessThan(exact);
    expect(rough).toBeGreaterThan(exact ** 4);
  });

  test('come by chance no oftener than the test says, on every scale', () => {
    for (const [n, answers] of [
      [8, 3],
      [7, 4],
      [7, 5],
    ] as const) {
      for (const error of [0.3, 0.1, 0.02]) {
        let wrong = 0;
        for (const counts of ways(n, answers)) if (nearBothEnds(counts).p <= error) wrong++;
        expect(wrong / answers ** n, `${n} people, ${answers} answers`).toBeLessThanOrEqual(error);
      }
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneList, mostWantedTogether, rankPoints } from '../../../../core/scan/findings/ranking.ts';
import { pointOf, resultsOf } from '../made-results.ts';

const residents = (count: number, of: number) => ({ perspective: 'residents' as const, count, of });
const frontline = (count: number, of: number) => ({ perspective: 'frontline' as const, count, of });
const placesIn = (points: Parameters<typeof rankPoints>[0], at = 0) =>
  rankPoints(points)[at]?.points.map(({ id, rank }) => [id, rank]);

describe('the ranking of improvement points', () => {
  test('[R1] goes by the share of who was asked: a point that fewer were asked about does not sink', () => {
    const points = [pointOf('everybody', residents(46, 100)), pointOf('few', residents(28, 40))];
    expect(placesIn(points)).toEqual([
      ['few', 1],
      ['everybody', 2],
    ]);
    expect(rankPoints(points)[0]?.of).toEqual({ least: 40, most: 100 });
  });

  test('[R2] [R3] equal shares share a place in the order of the scan, and the next place is skipped', () => {
    const points = [
      pointOf('a', residents(3, 50)),
      pointOf('b', residents(7, 50)),
      pointOf('c', residents(14, 100)),
      pointOf('d', residents(1, 50)),
    ];
    expect(placesIn(points)).toEqual([
      ['b', 1],
      ['c', 1],
      ['a', 3],
      ['d', 4],
    ]);
  });

  test('per group has no points whose number is held back, and no group without numbers', () => {
    const points = [pointOf('letters', residents(100, 200), frontline(5, 20)), pointOf('contact', residents(10, 200))];
    expect(placesIn(points, 1)).toEqual([['letters', 1]]);
    expect(rankPoints([pointOf('contact', residents(10, 200))]).map(({ perspective }) => perspective)).toEqual([
      'residents',
    ]);
  });

  test('marks what stands in the top 5 of both groups, unless nobody there chose it', () => {
    const point = (id: string, a: number, b: number) => pointOf(id, residents(a, 50), frontline(b, 10));
    const points = [point('a', 9, 5), point('b', 8, 0), ...[7, 6, 5, 4].map((n) => point(`x${n}`, n, 1))];
    const marked = rankPoints(points)[0]?.points.filter(({ inBothTops }) => inBothTops);
    expect(marked?.map(({ id }) => id)).toEqual(['a', 'x7', 'x6', 'x5']);
  });

  test('marks nothing when there is one group', () => {
    const [only] = rankPoints([pointOf('a', residents(3, 50)), pointOf('b', residents(7, 50))]);
    expect(only?.points.some(({ inBothTops }) => inBothTops)).toBe(false);
  });

  test('[R1] [R2] for any numbers: the place is one more than how many points have a larger share', () => {
    const count = fc.integer({ min: 1, max: 400 }).chain((of) => fc.nat(of).map((k) => residents(k, of)));
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), (groups) => {
        const [ranking] = rankPoints(groups.map((group, i) => pointOf(`p${i}`, group)));
        expect(ranking?.points).toHaveLength(groups.length);
        for (const { id, rank } of ranking?.points ?? []) {
          const own = groups[Number(id.slice(1))] ?? residents(0, 1);
          // Without fractions: a/b > c/d when a*d > c*b.
          const before = groups.filter((other) => other.count * own.of > own.count * other.of).length;
          expect(rank).toBe(before + 1);
        }
      }),
    );
  });

  test('[R4] in one list, has the order of the first group, then what only the next has, then what is held back', () => {
    const points = [
      pointOf('held'),
      pointOf('theirs', frontline(9, 10)),
      pointOf('b', residents(1, 10), frontline(10, 10)),
      pointOf('a', residents(2, 10)),
    ];
    expect(inOneList(points).map(({ id }) => id)).toEqual(['a', 'b', 'theirs', 'held']);
  });

  test('together, a small group is as heavy as a large one, and a number that is held back counts as 0', () => {
    const results = resultsOf({
      improvementPoints: [
        pointOf('letters', residents(100, 200), frontline(5, 20)),
        pointOf('room', residents(40, 200), frontline(16, 20)),
        pointOf('contact', residents(100, 200)),
        pointOf('held'),
      ],
      heldCounts: [{ pointId: 'contact', perspective: 'frontline', of: 20 }],
    });
    expect(mostWantedTogether(results).map(({ id }) => id)).toEqual(['room', 'letters', 'contact']);
  });
});

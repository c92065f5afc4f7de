import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankPoints } from '../../../renderer/src/charts/ranking.ts';
import { points } from './arbitraries.ts';

const point = (id: string, residents: number, frontline?: number) => ({
  id,
  text: id,
  principle: null,
  groups: [
    { perspective: 'residents' as const, count: residents, of: 50 },
    ...(frontline === undefined ? [] : [{ perspective: 'frontline' as const, count: frontline, of: 10 }]),
  ],
});

describe('the ranking', () => {
  it('gives equal counts the same rank and skips the next', () => {
    const [residents] = rankPoints([point('a', 3), point('b', 7), point('c', 7), point('d', 1)]);
    expect(residents?.points.map(({ id, rank }) => [id, rank])).toEqual([
      ['b', 1],
      ['c', 1],
      ['a', 3],
      ['d', 4],
    ]);
  });

  it('leaves out a group that is not shown, and then marks nothing', () => {
    const rankings = rankPoints([point('a', 3), point('b', 7)]);
    expect(rankings.map(({ perspective }) => perspective)).toEqual(['residents']);
    expect(rankings[0]?.points.some(({ inBothTops }) => inBothTops)).toBe(false);
  });

  it('marks what stands in the top 5 of both groups, unless nobody there chose it', () => {
    const [residents] = rankPoints([
      point('a', 9, 5),
      point('b', 8, 0),
      ...[7, 6, 5, 4].map((n) => point(`x${n}`, n, 1)),
    ]);
    const marked = residents?.points.filter(({ inBothTops }) => inBothTops).map(({ id }) => id);
    expect(marked).toEqual(['a', 'x7', 'x6', 'x5']);
  });

  it('keeps every point once per group, most chosen first', () => {
    fc.assert(
      fc.property(points, (list) => {
        for (const { points: ranked } of rankPoints(list)) {
          expect(ranked.map(({ id }) => id).toSorted()).toEqual(list.map(({ id }) => id).toSorted());
          for (const [index, { count }] of ranked.entries()) {
            expect(count).toBeLessThanOrEqual(ranked[index - 1]?.count ?? Number.POSITIVE_INFINITY);
          }
        }
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { type Priority, priorities, quadrantOf } from '../../../../core/scan/findings/importance-performance.ts';
import { pointOf, resultsOf } from '../made-results.ts';

const residents = (count: number, of: number) => ({ perspective: 'residents' as const, count, of });
const frontline = (count: number, of: number) => ({ perspective: 'frontline' as const, count, of });
const summary = (perspective: 'residents' | 'frontline', share: number) => ({
  perspective,
  n: 10,
  statementIds: ['s1'],
  share,
  low: 0,
  high: 1,
  below: 1 - share,
  effective: 10,
});
const wish = (principle: 3 | 6 | 7, ...groups: Parameters<typeof pointOf>[1][]) => ({
  ...pointOf(`wish ${principle}`, ...groups),
  principle,
});

describe('importance against performance', () => {
  test('puts a principle at how it goes and at its part of all wishes; one without improvement points has no place', () => {
    const results = resultsOf({
      principles: [
        { principle: 3, groups: [summary('residents', 0.8)] },
        { principle: 6, groups: [summary('residents', 0.2)] },
        { principle: 7, groups: [summary('residents', 0.5)] },
      ],
      improvementPoints: [wish(6, residents(6, 10)), wish(3, residents(2, 10))],
    });
    expect(priorities(results, 'residents')).toEqual([
      { principle: 3, performance: 0.8, importance: 0.25 },
      { principle: 6, performance: 0.2, importance: 0.75 },
    ]);
    expect(priorities(results, 'frontline')).toEqual([]);
  });

  test('of all groups together, each group is as heavy as the other however large it is', () => {
    const both = (...shares: [number, number]) => [summary('residents', shares[0]), summary('frontline', shares[1])];
    const results = resultsOf({
      principles: [
        { principle: 3, groups: both(0.25, 0.75) },
        { principle: 6, groups: both(0.5, 1) },
        { principle: 7, groups: both(0.5, 0.5) },
      ],
      improvementPoints: [
        wish(3, residents(100, 200), frontline(0, 10)),
        wish(6, residents(50, 200), frontline(5, 10)),
        wish(7, residents(50, 200), frontline(5, 10)),
      ],
    });
    expect(priorities(results, 'all')).toEqual([
      { principle: 3, performance: 0.5, importance: 0.25 },
      { principle: 6, performance: 0.75, importance: 0.375 },
      { principle: 7, performance: 0.5, importance: 0.375 },
    ]);
  });
});

describe('[Q1] the quarters', () => {
  const at = (principle: Priority['principle'], importance: number, performance: number): Priority => ({
    principle,
    importance,
    performance,
  });
  const quartersOf = (...shown: Priority[]) => quadrantOf(shown).places.map(({ quarter }) => quarter);

  test('lie around the means of what is shown', () => {
    const shown = [at(1, 0.4, 0.2), at(2, 0.4, 0.6), at(3, 0.1, 0.2), at(4, 0.1, 0.6)];
    expect(quadrantOf(shown).means).toEqual({ importance: 0.25, performance: 0.4 });
    expect(quartersOf(...shown)).toEqual(['urgent', 'keep', 'later', 'fine']);
  });

  test('a principle at the mean itself is wanted, and goes better', () => {
    expect(quartersOf(at(1, 0.5, 0.5), at(2, 0.5, 0.5))).toEqual(['keep', 'keep']);
    expect(quartersOf(at(1, 0.25, 0.25), at(2, 0.25, 0.75))).toEqual(['urgent', 'keep']);
    expect(quartersOf(at(1, 0.25, 0.5), at(2, 0.75, 0.5))).toEqual(['fine', 'keep']);
  });

  test('of nothing there are none', () => {
    expect(quadrantOf([])).toEqual({ means: { importance: 0, performance: 0 }, places: [] });
  });
});

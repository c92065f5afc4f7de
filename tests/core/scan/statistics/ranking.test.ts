import { describe, expect, test } from 'vitest';
import type { ScanResults } from '../../../../core/scan/model/results.ts';
import { importancePerformance } from '../../../../core/scan/statistics/importance-performance.ts';
import { rankInGroup, rankTogether, topsDiffer } from '../../../../core/scan/statistics/ranking.ts';
import { pointOf, resultsOf, statementOf } from '../made-results.ts';

const residents = (count: number, of: number) => ({ perspective: 'residents' as const, count, of });
const frontline = (count: number, of: number) => ({ perspective: 'frontline' as const, count, of });

describe('the ranking of improvement points', () => {
  const results = resultsOf({
    improvementPoints: [
      pointOf('letters', residents(100, 200), frontline(5, 20)),
      pointOf('room', residents(40, 200), frontline(16, 20)),
      pointOf('contact', residents(100, 200)),
    ],
    heldCounts: [{ pointId: 'contact', perspective: 'frontline', of: 20 }],
  });

  test('per group gives equal points the same place, and has no points whose number is held back', () => {
    expect(rankInGroup(results.improvementPoints, 'residents').map((one) => [one.pointId, one.rank])).toEqual([
      ['letters', 1],
      ['contact', 1],
      ['room', 3],
    ]);
    expect(rankInGroup(results.improvementPoints, 'frontline').map((one) => [one.pointId, one.k])).toEqual([
      ['room', 16],
      ['letters', 5],
    ]);
  });

  test('per person lets the large group decide, with groups weighted equally the small one is as heavy', () => {
    expect(rankTogether(results, 'per-person').map(({ pointId, share }) => [pointId, share])).toEqual([
      ['letters', 105 / 220],
      ['contact', 100 / 220],
      ['room', 56 / 220],
    ]);
    expect(rankTogether(results, 'equal-groups').map(({ pointId, share }) => [pointId, share])).toEqual([
      ['room', (0.2 + 0.8) / 2],
      ['letters', (0.5 + 0.25) / 2],
      ['contact', 0.25],
    ]);
  });

  test('says "at least" where the number of a group is held back', () => {
    const places = rankTogether(results, 'per-person');
    expect(places.filter(({ atLeast }) => atLeast).map(({ pointId }) => pointId)).toEqual(['contact']);
  });

  test('warns when the two weighings have another top', () => {
    const [persons, groups] = [rankTogether(results, 'per-person'), rankTogether(results, 'equal-groups')];
    expect(topsDiffer(persons, groups, 1)).toBe(true);
    expect(topsDiffer(persons, groups, 3)).toBe(false);
  });
});

describe('importance against performance', () => {
  const results: ScanResults = resultsOf({
    statements: [
      statementOf('s1', 'Brieven zijn duidelijk.', 6, { perspective: 'residents', counts: [6, 2, 2] }),
      statementOf('s2', 'Ik word serieus genomen.', 3, { perspective: 'residents', counts: [1, 1, 8] }),
    ],
    principles: [
      { principle: 3, groups: [{ ...summary(), share: 0.8 }] },
      { principle: 6, groups: [{ ...summary(), share: 0.2 }] },
      { principle: 7, groups: [{ ...summary(), share: 0.5 }] },
    ],
    improvementPoints: [
      { ...pointOf('brieven zijn duidelijk', residents(6, 10)), principle: 6 },
      { ...pointOf('other', residents(2, 10)), principle: 3 },
    ],
  });

  test('puts a principle at how it goes and at its part of all wishes; one without improvement points has no place', () => {
    expect(importancePerformance(results, 'residents', 'principles')).toEqual({
      crosshair: { x: 0.5, y: 0.5 },
      points: [
        { principle: 3, x: 0.8, y: 0.25 },
        { principle: 6, x: 0.2, y: 0.75 },
      ],
    });
  });

  test('puts a statement where the improvement point with the same text is', () => {
    expect(importancePerformance(results, 'residents', 'statements')?.points).toEqual([
      { statementId: 's1', pointId: 'brieven zijn duidelijk', x: 0.2, y: 0.6 },
    ]);
  });

  test('is nothing for a group that is hidden', () => {
    expect(importancePerformance(results, 'frontline', 'principles')).toBeNull();
  });
});

function summary() {
  return { perspective: 'residents' as const, n: 10, statementIds: ['s1'], low: 0, high: 1, effective: 10 };
}

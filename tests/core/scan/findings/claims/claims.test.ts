import { describe, expect, test } from 'vitest';
import { clearlyUrgent } from '../../../../../core/scan/findings/chart-findings.ts';
import { claimsOf, wantedByBoth } from '../../../../../core/scan/findings/claims/claims.ts';
import { expectedShare } from '../../../../../core/scan/findings/claims/point-tests.ts';
import { smallestClear } from '../../../../../core/scan/findings/claims/smallest.ts';
import { highlightsOf } from '../../../../../core/scan/findings/highlights/highlights.ts';
import { computeResults } from '../../../../../core/scan/results/compute-results.ts';
import { pointOf, resultsOf, statementOf } from '../../made-results.ts';
import { falseKinds, findsGap, KINDS, type Kind, truthOf } from './false-claims.ts';
import { madeScan, SHAPES, type Shape } from './made-scans.ts';

const SCANS = 150;
const FLAT = [20, 20, 20, 20, 20];

/** How many of six hundred scans bring a claim of each kind that is not so, when everybody answers like this. */
function alarms(shape: Shape): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  const sorts = [10, 40].flatMap((people) =>
    [true, false].map((common) => ({
      ...{ shapeOf: () => shape, people: { residents: people, frontline: people }, statements: 16, common },
    })),
  );
  const seeds = Array.from({ length: sorts.length * SCANS }, (_, seed) => seed);
  for (const seed of seeds) {
    const sort = sorts[seed % sorts.length];
    const kinds = sort ? falseKinds({ ...sort, together: seed % 8 < 4 ? 0.3 : 0 }, seed) : [];
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

describe('[E1] what is claimed when chance alone decides', () => {
  test.each(Object.entries(SHAPES))(
    'is in few scans not so when people answer: %s',
    (name, shape) => {
      const counts = alarms(shape);
      // Of 600 scans 5 % is 30; three standard deviations above it is 46. The bench measures it on 2,000 scans per cell.
      for (const kind of KINDS) expect(counts.get(kind) ?? 0, `${kind}, ${name}`).toBeLessThan(46);
    },
    60_000,
  );

  test('is found when it is there: half apart with forty people nearly always, with ten seldom', () => {
    const found = (people: number) => Array.from({ length: 60 }, (_, i) => findsGap(people, 16, 50, i)).filter(Boolean);
    expect(found(40).length).toBeGreaterThan(50);
    expect(found(10).length).toBeLessThan(40);
  });

  test('leaves something to talk about in every scan, also with ten people', () => {
    for (let seed = 0; seed < 60; seed++) {
      const sort = { shapeOf: () => FLAT, people: { residents: 10, frontline: 10 }, statements: 16 };
      const found = highlightsOf(computeResults(madeScan({ ...sort, common: true, together: 0 }, seed)));
      expect(found.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('knows what is so: a balanced group is neither weak nor strong, two heaps are no agreement', () => {
    expect(truthOf([10, 20, 40, 20, 10])).toEqual({ weak: false, strong: false, twoCamps: false, agreed: true });
    expect(truthOf([20, 20, 20, 20, 20])).toEqual({ weak: false, strong: false, twoCamps: false, agreed: false });
    expect(truthOf([40, 10, 0, 10, 40])).toMatchObject({ weak: false, strong: false, twoCamps: true, agreed: false });
  });
});

describe('[E9] the smallest difference that is clear', () => {
  const both = (n: number) => [
    { perspective: 'residents' as const, counts: [n / 2, 0, n / 2] },
    { perspective: 'frontline' as const, counts: [n / 2, 0, n / 2] },
  ];
  const of = (n: number, statements: number) =>
    smallestClear(
      resultsOf({ statements: Array.from({ length: statements }, (_, i) => statementOf(`s${i}`, 'a', 1, ...both(n))) }),
    );

  test('is smaller with more people and with fewer statements, and is none when no difference is enough', () => {
    const points = (n: number, statements: number) => {
      const found = of(n, statements);
      return found?.of === 'gap' ? (found.points ?? 101) : 0;
    };
    expect(points(20, 16)).toBeGreaterThan(points(90, 16));
    expect(points(40, 36)).toBeGreaterThanOrEqual(points(40, 4));
    expect(of(6, 36)).toMatchObject({ points: null });
  });

  test('is about the sides of one group when there is no other', () => {
    const statements = [statementOf('s', 'a', 1, { perspective: 'residents', counts: [10, 0, 10] })];
    expect(smallestClear(resultsOf({ statements }))).toEqual({
      of: 'sides',
      perspective: 'residents',
      n: 20,
      least: 15,
    });
    expect(smallestClear(resultsOf({}))).toBeNull();
  });
});

const wish = (id: string, count: number, principle: 1 | 2 | 3 | 4) => ({
  ...pointOf(id, { perspective: 'residents', count, of: 40 }),
  principle,
});
const summary = (share: number) => ({
  ...{ perspective: 'residents' as const, statementIds: [], n: 40, effective: 80 },
  ...{ share, below: 1 - share, low: 0, high: 1 },
});

describe('what a group chose, and how it goes', () => {
  const points = [wish('a', 30, 1), wish('b', 12, 2), wish('c', 10, 3), wish('d', 8, 4)];

  test('[E6] a point is wanted when it was chosen more often than the others, and by both when each group says so', () => {
    const claims = claimsOf(resultsOf({ improvementPoints: points }));
    expect([...claims.wanted]).toEqual(['residents a']);
    expect(wantedByBoth(claims, 'a')).toBe(false);
    const even = points.map((point) => ({ ...point, groups: point.groups.map((group) => ({ ...group, count: 15 })) }));
    expect(claimsOf(resultsOf({ improvementPoints: even })).wanted.size).toBe(0);
  });

  test('[E6] a number that is held back makes the test careful, and is never looked at', () => {
    const shown = points.slice(0, 2);
    const heldCounts = ['c', 'd'].map((pointId) => ({ pointId, perspective: 'residents' as const, of: 40 }));
    const expected = (list: typeof heldCounts) =>
      expectedShare(resultsOf({ improvementPoints: shown, heldCounts: list }), 'residents');
    expect(expected([])).toBeCloseTo(21 / 40);
    expect(expected(heldCounts)).toBeCloseTo((30 + 12 + 12 + 12) / 4 / 40);
  });

  test('[E7] a principle is lower only when it is clearly under the others', () => {
    const of = (...shares: number[]) =>
      claimsOf(
        resultsOf({
          principles: shares.map((share, i) => ({ principle: (i + 1) as 1 | 2 | 3 | 4, groups: [summary(share)] })),
        }),
      ).lower;
    expect([...of(0.2, 0.6, 0.65, 0.7)]).toEqual(['residents 1']);
    expect(of(0.5, 0.55, 0.55, 0.5).size).toBe(0);
    expect(of(0.2).size).toBe(0);
  });

  test('[E8] the number of a principle is filled only when it is clearly chosen more and clearly lower', () => {
    const of = (first: number) =>
      resultsOf({
        improvementPoints: points,
        principles: [first, 0.6, 0.65, 0.7].map((share, i) => ({
          ...{ principle: (i + 1) as 1 | 2 | 3 | 4, groups: [summary(share)] },
        })),
      });
    expect(clearlyUrgent(of(0.2), ['residents'])).toEqual([1]);
    expect(clearlyUrgent(of(0.55), ['residents'])).toEqual([]);
    expect(clearlyUrgent(of(0.2), ['residents', 'frontline'])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { smallestClear } from '../../../../../core/scan/findings/claims/smallest.ts';
import { highlightsOf } from '../../../../../core/scan/findings/highlights/highlights.ts';
import { computeResults } from '../../../../../core/scan/results/compute-results.ts';
import { resultsOf, statementOf } from '../../made-results.ts';
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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusteredShare, clusterSums } from '../../../../core/scan/statistics/clustered-share.ts';
import { wilsonInterval } from '../../../../core/scan/statistics/wilson.ts';

test('with one answer per person the interval is the plain one', () => {
  const sums = clusterSums(Array<number>(30).fill(1), [...Array<number>(12).fill(1), ...Array<number>(18).fill(0)]);
  expect(clusteredShare(sums)).toEqual({ share: 0.4, effective: 30, ...wilsonInterval(12, 30) });
});

test('people who say the same of every statement count once, however many statements there are', () => {
  const scored = Array<number>(20).fill(4);
  const applies = scored.map((_, i) => (i < 8 ? 4 : 0));
  const found = clusteredShare(clusterSums(scored, applies));
  expect(found.share).toBe(0.4);
  // The ratio variance has n - 1 below: 19 rather than 20.
  expect(found.effective).toBeCloseTo(19, 10);
});

test('when all or nobody finds it applies, every person counts as one answer', () => {
  expect(clusteredShare(clusterSums([3, 3, 3, 2], [3, 3, 3, 2])).effective).toBe(4);
  expect(clusteredShare(clusterSums([3, 3], [0, 0])).low).toBe(0);
});

test('who scored nothing does not count', () => {
  expect(clusterSums([2, 0, 1], [1, 0, 1])).toMatchObject({ persons: 2, scored: 3, applies: 2 });
});

test('the interval is never narrower than that of independent answers, and holds the share', () => {
  const person = fc.integer({ min: 1, max: 5 }).chain((m) => fc.tuple(fc.constant(m), fc.integer({ min: 0, max: m })));
  fc.assert(
    fc.property(fc.array(person, { minLength: 2, maxLength: 40 }), (people) => {
      const scored = people.map(([m]) => m);
      const applies = people.map(([, k]) => k);
      const found = clusteredShare(clusterSums(scored, applies));
      const answers = scored.reduce((a, b) => a + b, 0);
      const plain = wilsonInterval(found.share * answers, answers);
      expect(found.high - found.low).toBeGreaterThanOrEqual(plain.high - plain.low - 1e-9);
      expect(found.low).toBeLessThanOrEqual(found.share);
      expect(found.high).toBeGreaterThanOrEqual(found.share);
    }),
    { numRuns: 300, seed: 4 },
  );
});

test('of answers that go together, 95 of 100 intervals hold the truth; treated as independent far fewer would', () => {
  let seed = 7;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const truth = 0.4;
  let [held, plainHeld] = [0, 0];
  const rounds = 2000;
  for (let round = 0; round < rounds; round++) {
    // Half of the people have one opinion of everything, the others answer each of five statements anew.
    const applies = Array.from({ length: 40 }, () => {
      if (next() < 0.5) return next() < truth ? 5 : 0;
      return Array.from({ length: 5 }, () => (next() < truth ? 1 : 0)).reduce<number>((a, b) => a + b, 0);
    });
    const sums = clusterSums(Array<number>(40).fill(5), applies);
    const found = clusteredShare(sums);
    const plain = wilsonInterval(sums.applies, sums.scored);
    if (found.low <= truth && truth <= found.high) held++;
    if (plain.low <= truth && truth <= plain.high) plainHeld++;
  }
  expect(held / rounds).toBeGreaterThan(0.93);
  expect(held / rounds).toBeLessThan(0.97);
  expect(plainHeld / rounds).toBeLessThan(0.8);
});

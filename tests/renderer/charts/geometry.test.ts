import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belowMiddle, reachOf } from '../../../core/scan/results/reach.ts';
import { barSegments, divergingSegments, percent } from '../../../renderer/src/charts/geometry.ts';
import { counts } from './arbitraries.ts';

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const answered = counts.filter((values) => total(values) > 0);

describe('the stacked bar', () => {
  it('is divided without gaps or overlap, each segment as long as its share', () => {
    fc.assert(
      fc.property(answered, (values) => {
        const segments = barSegments(values);
        expect(segments.map(({ index }) => index)).toEqual(
          values.flatMap((count, index) => (count > 0 ? [index] : [])),
        );
        expect(segments[0]?.from).toBe(0);
        expect(segments.at(-1)?.to).toBe(1);
        for (const [place, { index, from, to }] of segments.entries()) {
          expect(to - from).toBeCloseTo((values[index] ?? 0) / total(values), 12);
          if (place > 0) expect(from).toBe(segments[place - 1]?.to);
        }
      }),
    );
  });

  it('has no segments without answers', () => {
    expect(barSegments([0, 0, 0])).toEqual([]);
    expect(divergingSegments([])).toEqual([]);
  });
});

describe('the diverging bar', () => {
  it('has 0 in the middle of the neutral category', () => {
    const neutral = divergingSegments([10, 20, 30, 25, 15]).find(({ index }) => index === 2);
    expect(neutral?.from).toBeCloseTo(-0.15);
    expect(neutral?.to).toBeCloseTo(0.15);
  });

  it('has 0 between the two middle categories of an even scale', () => {
    const [, low, high] = divergingSegments([1, 2, 3, 4]);
    expect(low?.to).toBeCloseTo(0);
    expect(high?.from).toBeCloseTo(0);
  });

  it('has below and above the middle on their own side', () => {
    fc.assert(
      fc.property(answered, (values) => {
        const middle = (values.length - 1) / 2;
        for (const { index, from, to } of divergingSegments(values)) {
          if (index < middle) expect(to).toBeLessThanOrEqual(1e-9);
          if (index > middle) expect(from).toBeGreaterThanOrEqual(-1e-9);
          if (index === middle) expect(from + to).toBeCloseTo(0, 9);
        }
      }),
    );
  });

  it('mirrors when the scale is turned around', () => {
    fc.assert(
      fc.property(answered, (values) => {
        expect(belowMiddle(values) + belowMiddle(values.toReversed())).toBeCloseTo(total(values), 9);
      }),
    );
  });

  it('stays within the reach of all statements', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 8 }), (bars) => {
        const groupOf = (own: number[]) =>
          ({ shown: true, perspective: 'residents', n: total(own), counts: own, dontKnow: 0, blank: 0 }) as const;
        const statements = bars.map((own, i) => ({ id: `${i}`, text: '', principle: null, groups: [groupOf(own)] }));
        const { left, right } = reachOf(statements);
        expect(left).toBeGreaterThanOrEqual(0.25);
        expect(right).toBeGreaterThanOrEqual(0.25);
        for (const { from, to } of bars.flatMap(divergingSegments)) {
          expect(from).toBeGreaterThanOrEqual(-left - 1e-9);
          expect(to).toBeLessThanOrEqual(right + 1e-9);
        }
      }),
    );
  });
});

describe('percentages', () => {
  it('add up to 100, but for rounding', () => {
    fc.assert(
      fc.property(answered, (values) => {
        const sum = total(values.map((count) => percent(count, total(values))));
        expect(Math.abs(sum - 100)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it('are 0 when nobody answered', () => {
    expect(percent(0, 0)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { isTop, roadPath, stopPoints } from '../../../renderer/src/features/trajectory/road-line.ts';

const COUNTS = Array.from({ length: 12 }, (_, i) => i + 1);

describe('the road through the land', () => {
  it.each(COUNTS)(
    'with %d stops has each on the land, evenly from left to right, tops and valleys in turn',
    (count) => {
      for (let onTop = 0; onTop < count; onTop++) {
        const points = stopPoints(count, onTop);
        expect(points).toHaveLength(count);
        const steps = points.slice(1).map(({ x }, i) => x - (points[i]?.x ?? 0));
        for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0);
        for (const { x } of points) expect(Math.abs(x - 50)).toBeLessThanOrEqual(41.001);
        const heights = points.map(({ y }) => y);
        for (const [i, y] of heights.entries())
          expect(y < (heights[i + 1] ?? heights[i - 1] ?? 100)).toBe(isTop(i, onTop));
      }
    },
  );

  it('comes past every stop, level', () => {
    const points = stopPoints(4, 1);
    const ends = [...roadPath(points).matchAll(/C \S+ (\S+) \S+ (\S+) (\S+) (\S+)/g)].map((match) =>
      match.slice(1).map(Number),
    );
    expect(ends.slice(0, 4).map(([, , x, y]) => ({ x, y }))).toEqual(points);
    for (const [i, [, before, , y]] of ends.entries()) {
      expect(before).toBe(y);
      if (i > 0) expect(ends[i]?.[0]).toBe(ends[i - 1]?.[3]);
    }
  });
});

import { FEWEST_CHOOSERS } from './thresholds.ts';

/** How often one group chose one improvement point. */
export interface PointCount {
  readonly id: string;
  readonly count: number;
}

/**
 * [G6] The improvement points of one group whose number is held back: those that fewer than five people chose. Respondents
 * often choose a fixed number of points, so the sum of all numbers is known, and with it the sum of those held back. If that
 * tells one of them (only one is held back, or they are all equal), the next smallest is held back too, with all equal to it:
 * a choice among equals by their order would tell something. The tests try all ways to choose four points.
 */
export function heldPoints(points: readonly PointCount[]): ReadonlySet<string> {
  const ascending = points.toSorted((a, b) => a.count - b.count);
  let held = ascending.filter(({ count }) => count < FEWEST_CHOOSERS);
  while (held.length < ascending.length && sumTells(held)) {
    const next = ascending[held.length]?.count ?? 0;
    held = ascending.filter(({ count }) => count <= next);
  }
  return new Set(held.map(({ id }) => id));
}

/** Whether the sum of these numbers gives one of them away. Nobody is found by learning that nobody chose something. */
export function sumTells(held: readonly Pick<PointCount, 'count'>[]): boolean {
  const first = held[0]?.count ?? 0;
  return held.some(({ count }) => count > 0) && held.every(({ count }) => count === first);
}

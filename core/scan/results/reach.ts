import { z } from 'zod';
import type { StatementResult } from '../model/results.ts';

/**
 * How much room the bars and columns of a scan take: the same for every chart of statements, so that the middle of the scale
 * stays in one place when one goes from one principle or page to the next.
 */
export const Reach = z.object({
  /** How far bars reach to both sides of the middle of the scale, as fractions of the answers. */
  left: z.number().min(0),
  right: z.number().min(0),
  /** The largest number of answers, and of "don't know". */
  n: z.number().int(),
  dontKnow: z.number().int(),
});
export type Reach = z.infer<typeof Reach>;

/** What lies below the middle of the scale: with an odd number of categories half of the neutral one as well. */
export function belowMiddle(counts: readonly number[]): number {
  const half = Math.floor(counts.length / 2);
  const below = counts.slice(0, half).reduce((sum, count) => sum + count, 0);
  return counts.length % 2 === 1 ? below + (counts[half] ?? 0) / 2 : below;
}

/** The room for all of these statements; at least a quarter to both sides. Only figures that are shown count. */
export function reachOf(statements: readonly StatementResult[]): Reach {
  const reach = { left: 0.25, right: 0.25, n: 0, dontKnow: 0 };
  for (const group of statements.flatMap(({ groups }) => groups)) {
    if (!group.shown) continue;
    const left = group.n > 0 ? belowMiddle(group.counts) / group.n : 0;
    reach.left = Math.max(reach.left, left);
    reach.right = Math.max(reach.right, group.n > 0 ? 1 - left : 0);
    reach.n = Math.max(reach.n, group.n);
    reach.dontKnow = Math.max(reach.dontKnow, group.dontKnow);
  }
  return reach;
}

import { z } from 'zod';
import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../domain/perspective.ts';
import { PRINCIPLE_NUMBERS, PrincipleNumber } from '../../domain/principles.ts';
import type { ScanResults } from '../model/results.ts';
import { importancePerformance } from '../statistics/importance-performance.ts';

/** One principle in the quadrant, both between 0 and 1. */
export const Priority = z.object({
  principle: PrincipleNumber,
  /** The share of all choices of improvement points that went to this principle. */
  importance: z.number(),
  /** The share that finds the principle applies. */
  performance: z.number(),
});
export type Priority = z.infer<typeof Priority>;

/** Whose view: of one group, or of all groups, each as heavy as the other. */
export type Whose = ScanPerspective | 'all';

/**
 * The principles in the quadrant of importance and performance. For `all`, groups count equally however many people they
 * have, and only principles that every group has: else a principle would move by who was asked.
 */
export function priorities(results: ScanResults, whose: Whose): Priority[] {
  const groups = whose === 'all' ? groupsWithPriorities(results) : [whose];
  const placed = groups.map((group) => ofGroup(results, group));
  return PRINCIPLE_NUMBERS.flatMap((principle) => {
    const own = placed.flatMap((points) => points.filter((one) => one.principle === principle));
    if (own.length === 0 || own.length < groups.length) return [];
    const mean = (key: 'importance' | 'performance') => own.reduce((sum, one) => sum + one[key], 0) / own.length;
    return [{ principle, importance: mean('importance'), performance: mean('performance') }];
  });
}

/** With fewer principles than this there is nothing to set against each other. */
const FEWEST_PRINCIPLES = 3;

/** The groups that have enough in the quadrant to compare. */
export function groupsWithPriorities(results: ScanResults): ScanPerspective[] {
  return SCAN_PERSPECTIVES.filter((group) => ofGroup(results, group).length >= FEWEST_PRINCIPLES);
}

function ofGroup(results: ScanResults, group: ScanPerspective): Priority[] {
  const points = importancePerformance(results, group, 'principles')?.points ?? [];
  return points.flatMap((point) =>
    'principle' in point ? [{ principle: point.principle, importance: point.y, performance: point.x }] : [],
  );
}

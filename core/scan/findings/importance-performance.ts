import { z } from 'zod';
import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../domain/perspective.ts';
import { PRINCIPLE_NUMBERS, PrincipleNumber } from '../../domain/principles.ts';
import type { ScanResults } from '../model/results.ts';

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

/** What is wanted and goes less well; wanted and goes better; wanted less and goes less well; wanted less and goes better. */
export type Quarter = 'urgent' | 'keep' | 'later' | 'fine';

/** The means that make four quarters of the principles, and in which quarter each of them is. */
export interface Quadrant {
  readonly means: { readonly importance: number; readonly performance: number };
  readonly places: readonly { readonly priority: Priority; readonly quarter: Quarter }[];
}

/**
 * The principles in the quadrant of importance and performance. For `all`, groups count equally however many people they
 * have, and only principles that every group has: else a principle would move by who was asked.
 *
 * Source: J.A. Martilla & J.C. James (1977), "Importance-performance analysis", Journal of Marketing 41(1), 77-79. They put
 * importance on the vertical axis, and leave it to judgement where the axes cross.
 */
export function priorities(results: ScanResults, whose: Whose): Priority[] {
  const groups = whose === 'all' ? groupsWithPriorities(results) : [whose];
  const placed = groups.map((group) => ofGroup(results, group));
  return PRINCIPLE_NUMBERS.flatMap((principle) => {
    const own = placed.flatMap((points) => points.filter((one) => one.principle === principle));
    if (own.length === 0 || own.length < groups.length) return [];
    return [{ principle, importance: mean(own, 'importance'), performance: mean(own, 'performance') }];
  });
}

/**
 * [Q1] The quarters: the axes cross at the means of what is shown, because a wish is never low. So the quarters compare the
 * principles, they do not judge them.
 */
export function quadrantOf(shown: readonly Priority[]): Quadrant {
  const means = { importance: mean(shown, 'importance'), performance: mean(shown, 'performance') };
  return { means, places: shown.map((priority) => ({ priority, quarter: quarterOf(priority, means) })) };
}

function quarterOf({ importance, performance }: Priority, means: Quadrant['means']): Quarter {
  if (importance >= means.importance) return performance < means.performance ? 'urgent' : 'keep';
  return performance < means.performance ? 'later' : 'fine';
}

function mean(all: readonly Priority[], key: 'importance' | 'performance'): number {
  return all.reduce((sum, one) => sum + one[key], 0) / Math.max(1, all.length);
}

/** With fewer principles than this there is nothing to set against each other. */
const FEWEST_PRINCIPLES = 3;

/** The groups that have enough in the quadrant to compare. */
export function groupsWithPriorities(results: ScanResults): ScanPerspective[] {
  return SCAN_PERSPECTIVES.filter((group) => ofGroup(results, group).length >= FEWEST_PRINCIPLES);
}

/** A principle of which all numbers are held back, or that no improvement point belongs to, is left out. */
function ofGroup({ principles, improvementPoints }: ScanResults, perspective: ScanPerspective): Priority[] {
  const chosen = improvementPoints.flatMap((point) =>
    point.groups.flatMap((group) =>
      group.perspective === perspective ? [{ principle: point.principle, count: group.count }] : [],
    ),
  );
  const sum = (points: typeof chosen) => points.reduce((total, { count }) => total + count, 0);
  const all = sum(chosen);
  return principles.flatMap(({ principle, groups }) => {
    const group = groups.find((one) => one.perspective === perspective);
    const own = chosen.filter((point) => point.principle === principle);
    if (!group || own.length === 0 || all === 0) return [];
    return [{ principle, importance: sum(own) / all, performance: group.share }];
  });
}

import type { Comparison } from '../../../../../core/scan/findings/comparison.ts';

/** How statements can be put in order. */
export const ORDERS = ['principle', 'score', 'gap', 'agreement'] as const;
export type Order = (typeof ORDERS)[number];

/** Lowest first is what deserves attention most: low score, large gap, answers far apart. */
const RANK: Readonly<Record<Order, (row: Comparison) => number>> = {
  principle: ({ principle }) => principle ?? Number.MAX_SAFE_INTEGER,
  score: ({ readings }) => readings.reduce((sum, { share }) => sum + share, 0) / Math.max(1, readings.length),
  gap: ({ gap }) => (gap ? -Math.abs(gap.difference) : 1),
  agreement: ({ readings }) => Math.min(...readings.map(({ nearness }) => nearness)),
};

/** The rows in this order; equal ones stay in the order of the scan. */
export function sorted(rows: readonly Comparison[], order: Order): Comparison[] {
  return [...rows].sort((a, b) => RANK[order](a) - RANK[order](b));
}

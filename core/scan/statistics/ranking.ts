import type { ScanPerspective } from '../../domain/perspective.ts';
import type { ImprovementPointResult, ScanResults } from '../model/results.ts';
import type { Share } from './difference.ts';

/** The place of an improvement point: 1 for most wanted; equal ones share a place and the next skips (1, 2, 2, 4). */
interface Placed {
  readonly pointId: string;
  readonly rank: number;
}
export interface GroupPlace extends Placed, Share {}

/** How much a point is wanted over the groups together. */
export interface TogetherPlace extends Placed {
  /** Between 0 and 1. */
  readonly share: number;
  /** True when the number of a group is held back (few chose it): the share is at least this. */
  readonly atLeast: boolean;
}

/** Whether every person counts the same, or every group: 200 residents and 10 workers are then as heavy. */
export type Weighing = 'per-person' | 'equal-groups';

function withPlaces<T>(items: readonly T[], sizeOf: (item: T) => number): (T & { readonly rank: number })[] {
  const sorted = items.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const values = sorted.map(sizeOf);
  return sorted.map((item, i) => ({ ...item, rank: values.indexOf(values[i] ?? 0) + 1 }));
}

/** The points of one group whose number is shown, most wanted first; equal ones in the order of the scan. */
export function rankInGroup(points: readonly ImprovementPointResult[], perspective: ScanPerspective): GroupPlace[] {
  const chosen = points.flatMap(({ id, groups }) => {
    const group = groups.find((one) => one.perspective === perspective);
    return group ? [{ pointId: id, k: group.count, n: group.of }] : [];
  });
  return withPlaces(chosen, ({ k, n }) => k / n);
}

/**
 * The points over all groups that answered. Only numbers that are shown count; a number that is held back counts as 0 and the
 * share says "at least". With groups of different size the two weighings can differ; both are honest answers to different
 * questions, so a screen shows which one it shows.
 */
export function rankTogether(results: ScanResults, weighing: Weighing): TogetherPlace[] {
  const { improvementPoints, heldCounts } = results;
  const places = improvementPoints.flatMap(({ id, groups }) => {
    if (groups.length === 0) return [];
    const held = heldCounts.filter(({ pointId }) => pointId === id);
    const shares = [
      ...groups.map(({ count, of }) => ({ k: count, n: of })),
      ...held.map(({ of }) => ({ k: 0, n: of })),
    ];
    return [{ pointId: id, share: together(shares, weighing), atLeast: held.length > 0 }];
  });
  return withPlaces(places, ({ share }) => share);
}

function together(shares: readonly Share[], weighing: Weighing): number {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  if (weighing === 'equal-groups') return sum(shares.map(({ k, n }) => k / n)) / shares.length;
  return sum(shares.map(({ k }) => k)) / sum(shares.map(({ n }) => n));
}

/** Whether two rankings have other points on their first places: then it matters which one the room looks at. */
export function topsDiffer(a: readonly Placed[], b: readonly Placed[], places = 3): boolean {
  const top = (ranking: readonly Placed[]) => ranking.filter(({ rank }) => rank <= places).map((one) => one.pointId);
  return top(a).toSorted().join('\n') !== top(b).toSorted().join('\n');
}

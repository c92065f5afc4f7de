import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../core/domain/perspective.ts';
import type { ImprovementPointResult } from '../../../core/scan/model/results.ts';

export interface RankedPoint {
  readonly id: string;
  readonly text: string;
  readonly count: number;
  /** How many of the group answered the question. */
  readonly of: number;
  /** 1 for most chosen; equal counts share a rank, and the next one skips ("1, 2, 2, 4"). */
  readonly rank: number;
  /** Whether the point stands in the top 5 of every group. */
  readonly inBothTops: boolean;
}

export interface GroupRanking {
  readonly perspective: ScanPerspective;
  readonly of: number;
  readonly points: readonly RankedPoint[];
}

const TOP = 5;

/** The improvement points per shown group, each group with its own ranking. */
export function rankPoints(points: readonly ImprovementPointResult[]): GroupRanking[] {
  const rankings = SCAN_PERSPECTIVES.map((perspective) => ({ perspective, points: rankGroup(points, perspective) }));
  const shown = rankings.filter(({ points: ranked }) => ranked.length > 0);
  const tops = shown.map(({ points: ranked }) => new Set(ranked.filter(isTop).map(({ id }) => id)));
  return shown.map(({ perspective, points: ranked }) => ({
    perspective,
    of: Math.max(...ranked.map(({ of }) => of)),
    points: ranked.map((point) => ({
      ...point,
      inBothTops: tops.length > 1 && tops.every((top) => top.has(point.id)),
    })),
  }));
}

const isTop = ({ rank, count }: { rank: number; count: number }) => rank <= TOP && count > 0;

function rankGroup(points: readonly ImprovementPointResult[], perspective: ScanPerspective) {
  const chosen = points
    .flatMap(({ id, text, groups }) => {
      const group = groups.find((one) => one.perspective === perspective);
      return group ? [{ id, text, count: group.count, of: group.of }] : [];
    })
    .sort((a, b) => b.count - a.count);
  return chosen.map((point) => ({ ...point, rank: chosen.findIndex(({ count }) => count === point.count) + 1 }));
}

import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../domain/perspective.ts';
import { placesOf } from '../../domain/places.ts';
import type { ImprovementPointResult, ScanResults } from '../model/results.ts';

/** An improvement point in the ranking of one group. */
export interface RankedPoint {
  readonly id: string;
  readonly text: string;
  readonly count: number;
  /** How many of the group answered the question. */
  readonly of: number;
  /** 1 for most wanted; equal shares share a place, and the next one skips ("1, 2, 2, 4"). */
  readonly rank: number;
  /** Whether the point stands in the top 5 of every group. */
  readonly inBothTops: boolean;
}

/** The improvement points of one group, most wanted first. */
export interface GroupRanking {
  readonly perspective: ScanPerspective;
  /** How many answered: the fewest and the most. They differ when not everybody was asked every point. */
  readonly of: { readonly least: number; readonly most: number };
  readonly points: readonly RankedPoint[];
}

/** So many places are the top of a group. */
const TOP = 5;

/** The part of those who were asked that chose the point, between 0 and 1. */
export const shareOf = ({ count, of }: { readonly count: number; readonly of: number }): number =>
  of > 0 ? count / of : 0;

/**
 * [R1] The one ranking of improvement points: per group by the share of those who were asked that chose the point, so that a
 * point that fewer people were asked about does not sink. Equal shares share a place [R2] and keep the order of the scan [R3].
 * Points whose number of a group is held back have no place in that group; groups without numbers are left out.
 */
export function rankPoints(points: readonly ImprovementPointResult[]): GroupRanking[] {
  const rankings = SCAN_PERSPECTIVES.map((perspective) => ({ perspective, points: rankGroup(points, perspective) }));
  const shown = rankings.filter(({ points: ranked }) => ranked.length > 0);
  const tops = shown.map(({ points: ranked }) => new Set(ranked.filter(isTop).map(({ id }) => id)));
  return shown.map(({ perspective, points: ranked }) => {
    const asked = ranked.map(({ of }) => of);
    return {
      perspective,
      of: { least: Math.min(...asked), most: Math.max(...asked) },
      points: ranked.map((point) => ({
        ...point,
        inBothTops: tops.length > 1 && tops.every((top) => top.has(point.id)),
      })),
    };
  });
}

const isTop = ({ rank, count }: { readonly rank: number; readonly count: number }) => rank <= TOP && count > 0;

function rankGroup(points: readonly ImprovementPointResult[], perspective: ScanPerspective) {
  const chosen = points.flatMap(({ id, text, groups }) => {
    const group = groups.find((one) => one.perspective === perspective);
    return group ? [{ id, text, count: group.count, of: group.of }] : [];
  });
  const ranks = placesOf(chosen.map(shareOf));
  return chosen.map((point, i) => ({ ...point, rank: ranks[i] ?? 0 })).toSorted((a, b) => a.rank - b.rank);
}

/**
 * [R4] All points in one list, for a table with a column per group: in the order of the first group, then those that only the
 * next group has a place for, then those whose numbers are all held back.
 */
export function inOneList<Point extends ImprovementPointResult>(points: readonly Point[]): Point[] {
  const ids = [...rankPoints(points).flatMap((ranking) => ranking.points), ...points].map(({ id }) => id);
  return [...new Set(ids)].flatMap((id) => points.find((point) => point.id === id) ?? []);
}

/**
 * The points by how much the groups together want them, each group as heavy as the other: 200 residents do not outvote 10
 * workers. A number that is held back counts as 0, because fewer than five people chose it.
 */
export function mostWantedTogether({ improvementPoints, heldCounts }: ScanResults): ImprovementPointResult[] {
  const together = ({ id, groups }: ImprovementPointResult) => {
    const held = heldCounts.filter(({ pointId }) => pointId === id).length;
    return groups.reduce((sum, group) => sum + shareOf(group), 0) / (groups.length + held);
  };
  return improvementPoints
    .filter(({ groups }) => groups.length > 0)
    .map((point) => ({ point, share: together(point) }))
    .toSorted((a, b) => b.share - a.share)
    .map(({ point }) => point);
}

import { SCAN_PERSPECTIVES } from '../../../domain/perspective.ts';
import type { ScanResults } from '../../model/results.ts';
import { keyOf } from '../claims/claimed.ts';
import { claimsOf } from '../claims/claims.ts';
import type { Wanted } from '../finding.ts';
import { mostWantedTogether, rankPoints } from '../ranking.ts';

/** So many places count as the top of a group. */
const TOP = 3;

/**
 * Improvement points that both groups, or one of them, clearly chose more often than the others; and after those the ones that
 * stand in the top three. Most wanted first, with groups as heavy as each other.
 */
export function wanted(results: ScanResults, kind: Wanted['kind']): Wanted[] {
  const { wanted: clear } = claimsOf(results);
  const groupsOf = pointGroups(results);
  const of = (isClear: boolean) =>
    mostWantedTogether(results).flatMap(({ id, principle }): Wanted[] => {
      const groups = groupsOf(id).filter(({ perspective, rank }) =>
        isClear ? clear.has(keyOf(perspective, id)) : rank <= TOP,
      );
      const isOfBoth = groups.length === SCAN_PERSPECTIVES.length;
      if (groups.length === 0 || isOfBoth !== (kind === 'wanted-by-both')) return [];
      return [{ kind, pointId: id, principle, groups, isClear }];
    });
  const first = of(true);
  return [...first, ...of(false).filter(({ pointId }) => !first.some((one) => one.pointId === pointId))];
}

function pointGroups({ improvementPoints }: ScanResults): (id: string) => Wanted['groups'] {
  const rankings = rankPoints(improvementPoints);
  return (id) =>
    rankings.flatMap(({ perspective, points }) =>
      points
        .filter((point) => point.id === id && point.count > 0)
        .map(({ count, of, rank }) => ({ perspective, k: count, n: of, rank })),
    );
}

import { SCAN_PERSPECTIVES } from '../../../domain/perspective.ts';
import type { ScanResults } from '../../model/results.ts';
import type { Wanted } from '../finding.ts';
import { mostWantedTogether, rankPoints } from '../ranking.ts';

/** So many places count as the top of a group. */
const TOP = 3;

/** Improvement points in the top three: of both groups, or of one. Most wanted first, with groups as heavy as each other. */
export function wanted(results: ScanResults, kind: Wanted['kind']): Wanted[] {
  const rankings = rankPoints(results.improvementPoints);
  return mostWantedTogether(results).flatMap(({ id, principle }): Wanted[] => {
    const groups = rankings.flatMap(({ perspective, points }) =>
      points
        .filter((point) => point.id === id && point.rank <= TOP && point.count > 0)
        .map(({ count, of, rank }) => ({ perspective, k: count, n: of, rank })),
    );
    const isOfBoth = groups.length === SCAN_PERSPECTIVES.length;
    if (groups.length === 0 || isOfBoth !== (kind === 'wanted-by-both')) return [];
    return [{ kind, pointId: id, principle, groups }];
  });
}

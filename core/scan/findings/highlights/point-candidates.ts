import { SCAN_PERSPECTIVES } from '../../../domain/perspective.ts';
import type { ScanResults } from '../../model/results.ts';
import { rankInGroup, rankTogether } from '../../statistics/ranking.ts';
import type { Wanted } from './highlight.ts';

/** So many places count as the top of a group. */
const TOP = 3;

/** Improvement points in the top three: of both groups, or of one. Most wanted first, with groups as heavy as each other. */
export function wanted(results: ScanResults, kind: Wanted['kind']): Wanted[] {
  const tops = SCAN_PERSPECTIVES.flatMap((perspective) =>
    rankInGroup(results.improvementPoints, perspective)
      .filter(({ rank, k }) => rank <= TOP && k > 0)
      .map((place) => ({ perspective, ...place })),
  );
  const inOrder = rankTogether(results, 'equal-groups').map(({ pointId }) => pointId);
  return inOrder.flatMap((pointId): Wanted[] => {
    const groups = tops.filter((place) => place.pointId === pointId).map(({ pointId: _, ...place }) => place);
    const principle = results.improvementPoints.find(({ id }) => id === pointId)?.principle ?? null;
    const isOfBoth = groups.length === SCAN_PERSPECTIVES.length;
    if (groups.length === 0 || isOfBoth !== (kind === 'wanted-by-both')) return [];
    return [{ kind, pointId, principle, groups }];
  });
}

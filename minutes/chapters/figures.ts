import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../core/domain/perspective.ts';
import type { ImprovementPointResult, StatementResult } from '../../core/scan/model/results.ts';
import { appliesShare, firstAboveMiddle } from '../../core/scan/statistics/applies.ts';
import type { StatementSummary } from '../texts/texts.ts';

/** Whole percentage; 0 of 0 is 0. */
export function percent(part: number, whole: number): number {
  return whole > 0 ? Math.round((100 * part) / whole) : 0;
}

/** Places for values sorted from high to low; equal values share the best place: 1, 2, 2, 4. */
export function places(values: readonly number[]): number[] {
  return values.map((value) => values.indexOf(value) + 1);
}

/** Where each group is most and least often in the upper half of the scale. Groups without figures give nothing. */
export function statementSummaries(
  statements: readonly StatementResult[],
  scale: readonly string[],
): StatementSummary[] {
  const labels = scale.slice(firstAboveMiddle(scale.length));
  return SCAN_PERSPECTIVES.flatMap((perspective) => {
    const shares = statements.flatMap((statement) => upperShare(statement, perspective));
    const sorted = shares.sort((a, b) => b.percent - a.percent);
    const [most, least] = [sorted[0], sorted.at(-1)];
    if (!most || !least || labels.length === 0) return [];
    return [{ perspective, labels, most, least: least.percent < most.percent ? least : null }];
  });
}

function upperShare({ text, groups }: StatementResult, perspective: ScanPerspective) {
  return groups.flatMap((group) => {
    if (!group.shown || group.perspective !== perspective || group.n <= 0) return [];
    const upper = appliesShare(group.counts).k;
    return [{ text, percent: percent(upper, group.n) }];
  });
}

type Points = readonly ImprovementPointResult[];

/** Groups that have figures for at least one improvement point. */
export function pointGroups(points: Points): ScanPerspective[] {
  return SCAN_PERSPECTIVES.filter((p) => points.some(({ groups }) => groups.some((g) => g.perspective === p)));
}

/** How often a group chose a point. */
export function groupCount(point: ImprovementPointResult, perspective: ScanPerspective) {
  return point.groups.find((group) => group.perspective === perspective);
}

/** The points in the order of the first group, equal ones in the order of the next. */
export function rankPoints(points: Points, groups: readonly ScanPerspective[]): ImprovementPointResult[] {
  const difference = (a: ImprovementPointResult, b: ImprovementPointResult) =>
    groups.map((group) => (groupCount(b, group)?.count ?? -1) - (groupCount(a, group)?.count ?? -1)).find(Boolean) ?? 0;
  return [...points].sort(difference);
}

/** Place of every point within one group, by id of the point; equal counts share a place. */
export function placesInGroup(points: Points, perspective: ScanPerspective): Map<string, number> {
  const counted = points
    .flatMap((point) => ({ id: point.id, count: groupCount(point, perspective)?.count ?? -1 }))
    .filter(({ count }) => count >= 0)
    .sort((a, b) => b.count - a.count);
  const found = places(counted.map(({ count }) => count));
  return new Map(counted.map(({ id }, i) => [id, found[i] ?? 0]));
}

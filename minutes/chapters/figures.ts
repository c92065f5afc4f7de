import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../core/domain/perspective.ts';
import type { ImprovementPointResult, StatementResult } from '../../core/scan/model/results.ts';
import { appliesShare, firstAboveMiddle } from '../../core/scan/statistics/applies.ts';
import type { StatementSummary } from '../texts/texts.ts';

/** Whole percentage; 0 of 0 is 0. */
export function percent(part: number, whole: number): number {
  return whole > 0 ? Math.round((100 * part) / whole) : 0;
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

/** How often a group chose a point. */
export function groupCount(point: ImprovementPointResult, perspective: ScanPerspective) {
  return point.groups.find((group) => group.perspective === perspective);
}

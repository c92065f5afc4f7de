import type { ScanPerspective } from '../../core/domain/perspective.ts';
import type { ImprovementPointResult } from '../../core/scan/model/results.ts';

/** Whole percentage; 0 of 0 is 0. */
export function percent(part: number, whole: number): number {
  return whole > 0 ? Math.round((100 * part) / whole) : 0;
}

/** How often a group chose a point. */
export function groupCount(point: ImprovementPointResult, perspective: ScanPerspective) {
  return point.groups.find((group) => group.perspective === perspective);
}

import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../domain/perspective.ts';
import type { ScanResults } from '../../model/results.ts';
import { moreThan } from '../../statistics/exact.ts';
import { type Claimed, keyOf } from './claimed.ts';

interface Chosen {
  readonly id: string;
  readonly count: number;
  readonly of: number;
}

/** The points of one group with a number. */
export function chosenBy({ improvementPoints }: ScanResults, wanted: ScanPerspective): readonly Chosen[] {
  return improvementPoints.flatMap(({ id, groups }) =>
    groups.flatMap(({ perspective, count, of }) => (perspective === wanted ? [{ id, count, of }] : [])),
  );
}

/**
 * The share with which a point is chosen when all points are wanted as much. A number that is held back is not looked at: it
 * counts as the smallest one that is shown, which is never too few.
 */
export function expectedShare(results: ScanResults, perspective: ScanPerspective): number {
  const shares = chosenBy(results, perspective).map(({ count, of }) => (of > 0 ? count / of : 0));
  const held = results.heldCounts.filter((one) => one.perspective === perspective).length;
  const sum = shares.reduce((total, share) => total + share, 0) + held * Math.min(...shares);
  return shares.length === 0 ? 1 : sum / (shares.length + held);
}

/** [E6] Whether a group chose a point more often than it would when all points were wanted as much. */
export function pointTests(results: ScanResults): readonly Claimed[] {
  return SCAN_PERSPECTIVES.flatMap((perspective) => {
    const expected = expectedShare(results, perspective);
    return chosenBy(results, perspective).map(({ id, count, of }) => ({
      key: keyOf(perspective, id),
      ...moreThan({ k: count, n: of }, expected),
    }));
  });
}

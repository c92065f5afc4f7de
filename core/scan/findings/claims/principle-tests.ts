import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../domain/perspective.ts';
import type { PrincipleNumber } from '../../../domain/principles.ts';
import type { PrincipleGroup, ScanResults } from '../../model/results.ts';
import { moreThan } from '../../statistics/exact.ts';
import { isLower, type Summary } from '../../statistics/summaries.ts';
import { type Claimed, keyOf } from './claimed.ts';

interface OfPrinciple extends PrincipleGroup {
  readonly principle: PrincipleNumber;
}

/** [E7] Whether a principle goes less well with a group than its other principles together. */
export function lowerTests({ principles }: ScanResults): readonly Claimed[] {
  return SCAN_PERSPECTIVES.flatMap((perspective) => {
    const own = principles.flatMap(({ principle, groups }) =>
      groups.flatMap((group): OfPrinciple[] => (group.perspective === perspective ? [{ principle, ...group }] : [])),
    );
    if (own.length < 2) return [];
    return own.map((one) => ({
      key: keyOf(perspective, one.principle),
      ...isLower(
        one,
        together(
          own.filter((other) => other !== one),
          one,
        ),
      ),
    }));
  });
}

/** Other principles together. They are the answers of the same people, so together they are not surer than one of them is. */
function together(others: readonly Summary[], one: Summary): Summary {
  const share = others.reduce((sum, other) => sum + other.share, 0) / others.length;
  const effective = Math.max(...others.map((other) => other.effective));
  return { share, effective, n: Math.min(one.n, ...others.map(({ n }) => n)) };
}

/**
 * [E8] Whether a group chose the improvement points of a principle more often than the others: more than their part of the
 * points. Numbers that are held back are not in it.
 */
export function chosenMoreTests(results: ScanResults): readonly Claimed[] {
  return SCAN_PERSPECTIVES.flatMap((perspective) => chosenMoreOf(results, perspective));
}

function chosenMoreOf({ improvementPoints, heldCounts }: ScanResults, perspective: ScanPerspective): Claimed[] {
  const counted = improvementPoints.flatMap(({ id, principle, groups }) => {
    const group = groups.find((one) => one.perspective === perspective);
    const isHeld = heldCounts.some((one) => one.pointId === id && one.perspective === perspective);
    return group || isHeld ? [{ principle, count: group?.count ?? null }] : [];
  });
  const least = Math.min(...counted.flatMap(({ count }) => count ?? []));
  if (!Number.isFinite(least)) return [];
  const sum = (points: typeof counted) => points.reduce((total, { count }) => total + (count ?? least), 0);
  const principles = [...new Set(counted.flatMap(({ principle }) => principle ?? []))];
  return principles.flatMap((principle) => {
    const own = counted.filter((point) => point.principle === principle);
    // What is held back counts for nothing in the principle itself, and as the smallest number in the whole.
    const k = own.reduce((total, { count }) => total + (count ?? 0), 0);
    return [{ key: keyOf(perspective, principle), ...moreThan({ k, n: sum(counted) }, own.length / counted.length) }];
  });
}

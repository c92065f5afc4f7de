import { heldPoints, type PointCount } from './held-points.ts';
import { SCREEN_MINIMUM, UNANIMITY_MINIMUM } from './thresholds.ts';

/** Some people's answers to one question: how many there are, and how they spread when the spread is shown. */
export interface Figure {
  readonly n: number;
  readonly counts?: readonly number[];
}

/** Whose answers a figure is made of. */
export type Part = 'completed' | 'everyone';

/** The rules against singling out by subtraction. Only a test that shows what they are for passes other ones. */
export interface ComplementRules {
  /** Whether people who stopped half way may be added to the figure of those who did not. */
  mayAdd(completed: Figure, abandoned: Figure, threshold: number): boolean;
  /** Which improvement points of one group are shown without their number. */
  heldPoints(points: readonly PointCount[]): ReadonlySet<string>;
  /** Whether a figure that holds some of a hidden one leaves open what those people said. */
  leavesDoubt(hidden: Figure, overlap: number, wider: Figure): boolean;
}

/**
 * [G10] Few people who all said the same are hidden, and who knows that they answered knows why. A figure that holds `overlap`
 * of them leaves that open only when at least two answers were given by so many people; else it is what all of them said.
 */
function leavesDoubt(hidden: Figure, overlap: number, { counts }: Figure): boolean {
  if (overlap === 0 || !isUnanimousFew(hidden)) return true;
  return counts === undefined || counts.filter((count) => count >= overlap).length > 1;
}

/** Whether these people are hidden for saying the same, at the lowest threshold that there is. */
const isUnanimousFew = (figure: Figure) => figure.n >= SCREEN_MINIMUM && !isPublishable(figure, SCREEN_MINIMUM);

/** Whether a figure may be seen by itself: enough people [G1], and not all of a few with the same answer [G3]. */
export function isPublishable({ n, counts }: Figure, threshold: number): boolean {
  if (n < threshold) return false;
  return n >= UNANIMITY_MINIMUM || !counts?.some((count) => count === n);
}

export const COMPLEMENT_RULES: ComplementRules = {
  /**
   * [G5] Who sees a figure with and without the people who stopped half way can subtract. So they are added only when they
   * may be seen by themselves, or when the figure without them is never seen, at no threshold at all.
   */
  mayAdd: (completed, abandoned, threshold) =>
    isPublishable(abandoned, threshold) || !isPublishable(completed, SCREEN_MINIMUM),
  heldPoints,
  leavesDoubt,
};

/**
 * Whose answers a figure shows, or null when it stays hidden. When people who stopped half way are included but may not be
 * added, the figure stays as it is without them.
 */
export function choosePart(
  figures: { readonly completed: Figure; readonly abandoned: Figure; readonly everyone: Figure },
  includeAbandoned: boolean,
  threshold: number,
  rules: ComplementRules,
): Part | null {
  const { completed, abandoned, everyone } = figures;
  const mayAdd = rules.mayAdd(completed, abandoned, threshold) && rules.leavesDoubt(completed, completed.n, everyone);
  if (includeAbandoned && mayAdd && isPublishable(everyone, threshold)) {
    return 'everyone';
  }
  return isPublishable(completed, threshold) ? 'completed' : null;
}

import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../domain/perspective.ts';
import type { ScanResults } from '../../model/results.ts';
import { moreOnOneSide, sharesDiffer } from '../../statistics/exact.ts';
import { FAMILY_ERROR } from '../../statistics/family.ts';
import { gapTests } from './gap-tests.ts';

/** From where on something of a scan is more than chance, with the numbers of people it has. */
export type Smallest =
  /** Two groups: so many of a hundred must they be apart on one statement; null when no difference is large enough. */
  | { readonly of: 'gap'; readonly people: Readonly<Record<ScanPerspective, number>>; readonly points: number | null }
  /** One group: so many of those who take a side must be on the same one; null when not even all of them are enough. */
  | { readonly of: 'sides'; readonly perspective: ScanPerspective; readonly n: number; readonly least: number | null };

/**
 * The smallest difference that this scan can tell from chance, for a statement that about half of the people find to apply, with
 * as many people as answer the middle statement of each group. Nearer to none or all a smaller one can be enough.
 */
export function smallestClear(results: ScanResults): Smallest | null {
  const sizes = { residents: middleSize(results, 'residents'), frontline: middleSize(results, 'frontline') };
  const { residents, frontline } = sizes;
  const compared = gapTests(results).length;
  if (residents && frontline && compared > 0) {
    return { of: 'gap', people: { residents, frontline }, points: smallestGap(residents, frontline, compared) };
  }
  const perspective = SCAN_PERSPECTIVES.find((one) => sizes[one] > 0);
  if (!perspective) return null;
  const n = sizes[perspective];
  const rows = results.statements.flatMap(({ groups }) => groups.filter(({ shown }) => shown)).length;
  const least = Array.from({ length: n + 1 }, (_, k) => k).find(
    (k) => moreOnOneSide(k, n - k).p <= FAMILY_ERROR / rows,
  );
  return { of: 'sides', perspective, n, least: least ?? null };
}

/** Below so many people a difference that a room would call large can be chance. */
const MANY = 100;

/** Whether what can be chance can be so because there are few people; otherwise because it is small. */
export const isFew = ({ groups }: ScanResults): boolean =>
  groups.some(({ respondents }) => respondents !== null && respondents < MANY);

/** In steps of five: who hears it in a room must be able to keep it in mind. */
const STEP = 5;

function smallestGap(a: number, b: number, compared: number): number | null {
  for (let points = STEP; points <= 100; points += STEP) {
    const around = (n: number, share: number) => ({ k: Math.round(n * share), n });
    const { p } = sharesDiffer(around(a, 0.5 + points / 200), around(b, 0.5 - points / 200));
    if (p <= FAMILY_ERROR / compared) return points;
  }
  return null;
}

/** How many of a group answer a statement: the middle of all statements. */
function middleSize({ statements }: ScanResults, wanted: ScanPerspective): number {
  const sizes = statements.flatMap(({ groups }) =>
    groups.flatMap((group) => (group.shown && group.perspective === wanted && group.n > 0 ? [group.n] : [])),
  );
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

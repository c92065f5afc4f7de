import type { ScanPerspective } from '../../domain/perspective.ts';
import type { PrincipleNumber } from '../../domain/principles.ts';
import type { ScanResults } from '../model/results.ts';
import { appliesShare } from '../statistics/applies.ts';
import type { Followed } from './followed.ts';
import { smallestRise } from './verdict.ts';

/** What of a scan can be followed, with what is known of it before the second one. */
interface Choice {
  readonly subject: Followed;
  readonly principle: PrincipleNumber | null;
  readonly perspective: ScanPerspective;
  readonly share: number;
  readonly n: number;
  /** The smallest rise that could be told from chance when as many people answer again; null when none could. */
  readonly smallestRise: number | null;
}

/** The principles and the statements of which a group is shown in documents, principles first. */
export function followChoices({ principles, statements }: ScanResults): Choice[] {
  const whole = principles.flatMap(({ principle, groups }) =>
    groups.map(({ perspective, share, n, effective }): Choice => {
      const rise = smallestRise({ k: share * effective, n: effective });
      return { subject: { of: 'principle', principle }, principle, perspective, share, n, smallestRise: rise };
    }),
  );
  const single = statements.flatMap(({ id: statementId, text, principle, groups }) =>
    groups.flatMap((group): Choice[] => {
      if (!group.shown) return [];
      const share = appliesShare(group.counts);
      const { perspective, n } = group;
      const subject = { of: 'statement' as const, statementId, text };
      return [{ subject, principle, perspective, share: share.k / share.n, n, smallestRise: smallestRise(share) }];
    }),
  );
  return [...whole, ...single];
}

/**
 * Which scans are then and now, out of those of a trajectory in the order in which they came: then is the scan of the followed
 * points, else the first; now the last that came after it.
 */
export function pickWaves(scanIds: readonly string[], followedIn: readonly string[]) {
  const before = scanIds.find((id) => followedIn.includes(id)) ?? scanIds[0] ?? null;
  const last = scanIds.at(-1) ?? null;
  return { before, after: last === before ? null : last };
}

import { baseOf } from '../database/copies/copy-names.ts';
import { type ForgettingRow, readForgettings } from '../database/forgettings.ts';
import type { Db } from '../database/opening/open.ts';
import { releasesOf, removeRelease } from '../database/scans/reviewed-answers.ts';
import { isWithdrawn, listWithdrawals, tellersWithdrawn, type Withdrawal } from '../database/scans/withdrawals.ts';
import { listTrajectories } from '../database/trajectories.ts';
import { copiesOf, trajectoryLike } from '../database/twins.ts';
import { createLedger } from '../document/ledger.ts';
import { rewriteQuotes } from '../document/rewrite-quotes.ts';
import { withdrawTeller } from '../document/withdraw-teller.ts';
import { reapplyForgetting } from '../forgetting/reapply.ts';
import { DEFAULT_TEMPLATE_ID } from '../templates.ts';

/**
 * Does again, in an older copy of data, what was taken back for good since: before anything of it comes among what is live.
 * Here is the place for everything that leaves a mark of that kind.
 */
export function reapplySince(copy: Db, live: Db): void {
  withdrawAgain(copy, listWithdrawals(live));
  reapplyForgetting(copy, forgettingsFor(copy, live));
}

/** Who was forgotten in any copy of the trajectories that are in `copy`, told as of those. */
function forgettingsFor(copy: Db, live: Db): ForgettingRow[] {
  return readForgettings(live).flatMap((row) => {
    const originId = trajectoryLike(live, { id: row.trajectoryId, originId: row.trajectoryId })?.originId;
    const naming = { id: row.trajectoryId, originId: originId ?? row.trajectoryId };
    return copiesOf(copy, naming).map((trajectoryId) =>
      trajectoryId === row.trajectoryId ? row : { ...row, id: `${row.id}-${trajectoryId}`, trajectoryId },
    );
  });
}

/**
 * Releases that were withdrawn, or got another text: their quotes go off every plate and out of every step. What tellers told
 * who took consent back goes likewise.
 */
function withdrawAgain(copy: Db, marks: readonly Withdrawal[]): void {
  const ledger = createLedger({ db: copy, defaultTemplateId: DEFAULT_TEMPLATE_ID, onChange: () => undefined });
  for (const { id } of listTrajectories(copy)) {
    for (const { releaseId, text } of releasesOf(copy, id)) {
      if (!isWithdrawn(marks, baseOf(releaseId), text)) continue;
      const also = () => removeRelease(copy, id, releaseId);
      rewriteQuotes(copy, ledger, id, { release: { id: releaseId, was: text }, text: null, also });
    }
    for (const teller of tellersWithdrawn(marks)) withdrawTeller(copy, ledger, id, teller);
  }
}

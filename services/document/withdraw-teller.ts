import { diffOf } from '../../core/document/diff.ts';
import { momentsOf, stepWithoutTeller, withoutTeller } from '../../core/gestures/withdraw-teller.ts';
import { readSteps, rewriteStep } from '../database/journal.ts';
import type { Db } from '../database/opening/open.ts';
import { deleteAsideWith } from '../database/opening/set-aside.ts';
import type { Ledger } from './ledger.ts';

/** Who took consent back, and when. */
export interface WithdrawnTeller {
  readonly tellerId: string;
  readonly day: string;
}

/**
 * Takes what a teller told off every plate, out of every step of every session, and out of what was set aside. `also` is part
 * of the same transaction.
 */
export function withdrawTeller(
  db: Db,
  ledger: Ledger,
  trajectoryId: string,
  { tellerId, day }: WithdrawnTeller,
  also: () => void = () => undefined,
): void {
  const { document } = ledger.read(trajectoryId);
  const records = Object.values(document);
  const steps = readSteps(db, trajectoryId);
  const now = records.map((record) => ({ id: record.id, from: null, to: record }));
  const cardIds = new Set([now, ...steps.map(({ diff }) => diff)].flatMap((diff) => momentsOf(diff, tellerId)));
  const withdrawal = { tellerId, cardIds, day };
  const after = records.map((record) => withoutTeller(record, withdrawal) ?? { id: record.id, removed: true as const });
  ledger.store(trajectoryId, null, diffOf(document, after), () => {
    for (const { step, diff } of steps) rewriteStep(db, step, stepWithoutTeller(diff, withdrawal));
    deleteAsideWith(db, trajectoryId, [tellerId]);
    also();
  });
}

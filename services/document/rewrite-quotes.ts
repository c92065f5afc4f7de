import { diffOf } from '../../core/document/diff.ts';
import { quoteCards, rewriteDiff, rewriteRecord } from '../../core/gestures/rewrite-quotes.ts';
import type { ReleasedText } from '../../core/scan/model/released-answer.ts';
import { readSteps, rewriteStep } from '../database/journal.ts';
import type { Db } from '../database/opening/open.ts';
import { deleteAsideWith } from '../database/opening/set-aside.ts';
import type { Ledger } from './ledger.ts';

/** A release and the text that it had. */
export interface Release {
  readonly id: string;
  readonly was: string;
}

interface Rewrite {
  readonly release: Release;
  /** Null: the quotes of the release were never there. */
  readonly text: ReleasedText | null;
  /** Part of the same transaction. */
  readonly also: () => void;
}

/** Rewrites the quotes of a release on every plate, in every step of every session, and in what was set aside. */
export function rewriteQuotes(db: Db, ledger: Ledger, trajectoryId: string, { release, text, also }: Rewrite): void {
  const { document } = ledger.read(trajectoryId);
  const records = Object.values(document);
  const steps = readSteps(db, trajectoryId);
  const now = records.map((record) => ({ id: record.id, from: null, to: record }));
  const cardIds = new Set([now, ...steps.map(({ diff }) => diff)].flatMap((diff) => quoteCards(diff, release.id)));
  const rewrite = { releaseId: release.id, text, cardIds };
  const after = records.map((record) => rewriteRecord(record, rewrite) ?? { id: record.id, removed: true as const });
  ledger.store(trajectoryId, null, diffOf(document, after), () => {
    for (const { step, diff } of steps) rewriteStep(db, step, rewriteDiff(diff, rewrite));
    deleteAsideWith(db, trajectoryId, [release.id, release.was]);
    also();
  });
}

import { isSame } from '../../core/domain/same.ts';
import { forgetInDiff, forgetInText, type NameRewrite } from '../../core/forgetting/forget-in.ts';
import { withTexts } from '../../core/forgetting/text-places.ts';
import { type JournalStep, rewriteStep } from '../database/journal.ts';
import { type ChangeText, rewriteLooseTexts } from '../database/loose-texts.ts';
import { readAsideBodies, writeAsideBody } from '../database/opening/aside-bodies.ts';
import type { Db } from '../database/opening/open.ts';
import { parsed } from './versions.ts';

/** Takes a name out of everything of a trajectory but the records as they are now. Call inside a transaction. */
export function rewriteStored(
  db: Db,
  trajectoryId: string,
  steps: readonly JournalStep[],
  { records, texts }: { readonly records: NameRewrite; readonly texts: ChangeText },
): void {
  for (const { step, diff } of steps) {
    const left = forgetInDiff(diff, records);
    if (!isSame(left, diff)) rewriteStep(db, step, left);
  }
  rewriteAside(db, trajectoryId, records);
  rewriteLooseTexts(db, trajectoryId, texts);
}

/** What is no JSON any more can hold a piece of the name, and goes. */
function rewriteAside(db: Db, trajectoryId: string, records: NameRewrite): void {
  for (const { id, source, ref, body } of readAsideBodies(db, trajectoryId)) {
    const value = parsed(body);
    const inRecord = (recordId: string, one: unknown) =>
      withTexts(one, (path, text) => forgetInText(recordId, path, text, records));
    const inChange = (change: unknown) => {
      if (typeof change !== 'object' || change === null) return change;
      const recordId = 'id' in change ? String(change.id) : '';
      return Object.fromEntries(Object.entries(change).map(([key, one]) => [key, inRecord(recordId, one)]));
    };
    const after = source === 'step' && Array.isArray(value) ? value.map(inChange) : inRecord(ref, value);
    if (value === undefined) writeAsideBody(db, id, null);
    else if (!isSame(after, value)) writeAsideBody(db, id, JSON.stringify(after));
  }
}

import { diffOf } from '../../core/document/diff.ts';
import { forgetInRecord } from '../../core/forgetting/forget-in.ts';
import { planForgetting } from '../../core/forgetting/plan.ts';
import { keyOfPlace } from '../../core/forgetting/text-places.ts';
import { type ForgettingRow, readForgettings, writeForgetting } from '../database/forgettings.ts';
import { readSteps, setUnreadableStepsAside } from '../database/journal.ts';
import { type Db, emptyLog } from '../database/opening/open.ts';
import { readDocument, writeDiff } from '../database/records.ts';
import { isTaken } from '../database/trajectories.ts';
import { changeTextOfMark, ForgettingMark, finderOfMark, rewriteOfMark } from './mark.ts';
import { rewriteStored } from './rewrite-stored.ts';
import { versionsOf } from './versions.ts';

/**
 * Forgets in this database (an older copy, that nothing else has open) everybody who was forgotten since: `since` are the
 * forgettings of the data of now (`readForgettings`). They are kept in it too. A name that nobody decided about goes where it
 * stands whole; what got a no stays.
 */
export function reapplyForgetting(db: Db, since: readonly ForgettingRow[] = []): void {
  db.transaction(() => {
    for (const row of since) writeForgetting(db, row);
    for (const row of readForgettings(db)) if (isTaken(db, row.trajectoryId)) forgetAgain(db, row);
  }).immediate();
  emptyLog(db);
}

function forgetAgain(db: Db, { trajectoryId, mark: kept }: ForgettingRow): void {
  const mark = ForgettingMark.parse(JSON.parse(kept));
  const find = finderOfMark(mark);
  setUnreadableStepsAside(db, trajectoryId);
  const document = readDocument(db, trajectoryId);
  const [records, steps] = [Object.values(document), readSteps(db, trajectoryId)];
  const plan = planForgetting(versionsOf(db, trajectoryId, { records, steps }), find, mark.alone);
  const rewrite = rewriteOfMark(
    {
      ...mark,
      named: [...mark.named, ...plan.named.map(keyOfPlace)],
      participants: [...mark.participants, ...plan.participants],
    },
    find,
  );
  rewriteStored(db, trajectoryId, steps, { records: rewrite, texts: changeTextOfMark(mark, find) });
  writeDiff(
    db,
    trajectoryId,
    diffOf(
      document,
      records.map((record) => forgetInRecord(record, rewrite)),
    ),
  );
}

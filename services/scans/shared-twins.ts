import type { Scan } from '../../core/scan/model/scan.ts';
import { joinShared } from '../../core/scan/small-groups/carry-shared.ts';
import type { People } from '../../core/scan/small-groups/shared-people.ts';
import type { Db } from '../database/opening/open.ts';
import { readScan } from '../database/scans/scans.ts';
import { readShared, writeShared } from '../database/scans/shared-people.ts';
import { scansLike } from '../database/twins.ts';

/** A scan and who of it others have seen. */
export interface Shown {
  readonly scan: Scan;
  readonly shared: People;
}

/** Null when nobody of it was seen, there is no such scan, or it is damaged: then nobody in it can be found again. */
export function shownIn(db: Db, scanId: string): Shown | null {
  const shared = readShared(db, scanId);
  const scan = shared && readable(db, scanId);
  return shared && scan ? { scan, shared } : null;
}

function readable(db: Db, scanId: string): Scan | null {
  try {
    return readScan(db, scanId);
  } catch {
    return null;
  }
}

/** Counts who was seen in a copy of a scan as seen in the scan itself. */
export function joinInto(db: Db, scanId: string, other: Shown): void {
  const scan = readable(db, scanId);
  if (scan) writeShared(db, scanId, joinShared({ scan, shared: readShared(db, scanId) }, other));
}

/** [G9] Who was shown of a scan is shown of every copy of it on this laptop; gives whether there is one. */
export function shareWithTwins(db: Db, scanId: string): boolean {
  const others = scansLike(db, scanId).filter((id) => id !== scanId);
  const shown = others.length > 0 ? shownIn(db, scanId) : null;
  if (shown) for (const id of others) joinInto(db, id, shown);
  return shown !== null;
}

/** Keeps who was shown of a scan, with its copies in one transaction; gives whether it has any. */
export function keepShared(db: Db, scanId: string, people: People): boolean {
  return db
    .transaction(() => {
      writeShared(db, scanId, people);
      return shareWithTwins(db, scanId);
    })
    .immediate();
}

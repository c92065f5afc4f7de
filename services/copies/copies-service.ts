import type { DataCopy } from '../../core/contract/snapshots.ts';
import { listCopies, removeOldCopies } from '../database/copies.ts';
import type { Db } from '../database/open.ts';

/** The copies of all data that were made before its shape changed. */
export interface CopiesService {
  list(): DataCopy[];
  /** Removes those that are older than thirty days. */
  removeOld(): void;
}

export function createCopiesService(db: Db, clock: () => Date): CopiesService {
  return { list: () => listCopies(db.name), removeOld: () => removeOldCopies(db.name, clock()) };
}

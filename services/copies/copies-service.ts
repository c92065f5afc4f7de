import { rmSync } from 'node:fs';
import { ApiError } from '../../core/contract/errors.ts';
import type { DataCopy } from '../../core/contract/snapshots.ts';
import { listCopies, removeOldCopies } from '../database/copies.ts';
import type { Db } from '../database/open.ts';

/** The copies of all data that were made before its shape changed. */
export interface CopiesService {
  list(): DataCopy[];
  /** Removes the copy with this path. Throws ApiError for a path that is not of a copy. */
  remove(path: string): void;
  /** Removes those that are older than thirty days. */
  removeOld(): void;
}

export function createCopiesService(db: Db, clock: () => Date): CopiesService {
  const list = () => listCopies(db.name);
  return {
    list,
    remove(path) {
      if (!list().some((copy) => copy.path === path)) throw new ApiError('bad-input', 'no such copy');
      rmSync(path, { force: true });
    },
    removeOld: () => removeOldCopies(db.name, clock()),
  };
}

import { rmSync } from 'node:fs';
import { ApiError } from '../../core/contract/errors.ts';
import type { CopyReason, DataCopy } from '../../core/contract/snapshots.ts';
import { CopyFailed, copyData, listCopies, readCopy, removeOldCopies } from '../database/copies/copies.ts';
import type { Db } from '../database/opening/open.ts';

/** The copies of all data on this laptop. */
export interface CopiesService {
  list(): DataCopy[];
  /** The data in the copy with this path. Throws ApiError for a path that is not of a copy. */
  read(path: string): Buffer;
  /** Removes the copy with this path. Throws ApiError for a path that is not of a copy. */
  remove(path: string): void;
  /** Removes those that need not be kept any longer. */
  removeOld(): void;
  /** Makes and checks a copy before something changes that cannot be undone. Throws ApiError `copy-failed`. */
  before(reason: 'replace' | 'restore' | 'daily'): void;
  /** From now on copies are made by themselves: one now when there is none of today, and one soon after each meeting. */
  keepMaking(): void;
  /** A meeting came to its end: the minutes were made. */
  afterMeeting(): void;
  /** The program ends: what changed since the last copy is copied. */
  atEnd(): void;
}

/** After the minutes are with her; and what she still does at once is in it. */
const SOON_MS = 5000;
const DAY_MS = 86_400_000;

interface Needs {
  readonly db: Db;
  readonly clock: () => Date;
  /** Looks through the data first: what is damaged must not take the place of a good copy. */
  readonly isDamaged: () => boolean;
  /** A copy was made by itself. */
  readonly onMade: () => void;
}

export function createCopiesService({ db, clock, isDamaged, onMade }: Needs): CopiesService {
  const list = () => listCopies(db.name);
  const changes = () => Number(db.prepare('SELECT total_changes()').pluck().get());
  let isMaking = false;
  let copied = changes();
  let waiting: NodeJS.Timeout | undefined;

  function make(reason: Exclude<CopyReason, 'version'>): void {
    copyData(db, reason, clock());
    copied = changes();
  }
  function find(path: string): DataCopy {
    const copy = list().find((one) => one.path === path);
    if (!copy) throw new ApiError('bad-input', 'no such copy');
    return copy;
  }
  /** A copy that is made by itself. When it fails her work goes on: the next moment tries again, and the list tells its age. */
  function makeByItself(reason: 'daily' | 'session'): void {
    if (!db.open || db.inTransaction || isDamaged()) return;
    try {
      make(reason);
      removeOldCopies(db.name, clock());
      onMade();
    } catch (error) {
      if (!(error instanceof CopyFailed)) throw error;
    }
  }
  const hasData = () => db.prepare('SELECT 1 FROM trajectory LIMIT 1').get() !== undefined;

  return {
    list,
    read: (path) => readCopy(find(path)),
    remove: (path) => rmSync(find(path).path, { force: true }),
    removeOld: () => removeOldCopies(db.name, clock()),
    before(reason) {
      try {
        make(reason);
      } catch (error) {
        throw error instanceof CopyFailed ? new ApiError('copy-failed', error.message) : error;
      }
    },
    keepMaking() {
      isMaking = true;
      const [last] = list();
      const isFresh = last && Math.abs(clock().getTime() - Date.parse(last.madeAt)) < DAY_MS;
      if (!isFresh && hasData()) makeByItself('daily');
    },
    afterMeeting() {
      if (!isMaking || waiting) return;
      waiting = setTimeout(() => {
        waiting = undefined;
        makeByItself('session');
      }, SOON_MS).unref();
    },
    atEnd() {
      clearTimeout(waiting);
      if (isMaking && changes() !== copied && hasData()) makeByItself('session');
      isMaking = false;
    },
  };
}

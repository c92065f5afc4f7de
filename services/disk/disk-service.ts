import { statSync } from 'node:fs';
import path from 'node:path';
import { ApiError } from '../../core/contract/errors.ts';
import type { DiskState } from '../../core/contract/snapshots.ts';
import type { Db } from '../database/opening/open.ts';
import { storageErrorCode } from '../database/opening/storage-error.ts';
import { createReserve, freeIn } from './reserve.ts';

/** Less than this is free: time to make room, before something is refused. */
const LOW_BYTES = 200 * 1024 * 1024;
/** How often is looked whether the data are still there. */
const LOOK_MS = 3000;

/** The disk that the data are on: whether they are there, can be changed, and have room. */
export interface DiskService {
  state(): DiskState;
  /** Throws ApiError `disk-gone` when the file of the data is not the one that was opened. */
  requireThere(): void;
  /**
   * Keeps something that has to be kept before results may be shown: on a full disk it uses the reserve. Throws ApiError
   * `cannot-keep-shown` when it cannot be kept.
   */
  keepShown(write: () => void): void;
  /** Looks every few seconds, until what comes back is called. */
  watch(): () => void;
}

/** `onChange` is told each other state that is seen while it is watched. */
export function createDiskService(db: Db, onChange: (state: DiskState) => void): DiskService {
  const folder = path.dirname(db.name);
  const reserve = createReserve(folder);
  const opened = db.memory ? null : fileOf(db.name);
  let [told, isGone]: [DiskState, boolean] = ['fine', false];
  if (!db.memory) reserve.keep();

  function state(): DiskState {
    if (db.memory) return 'reading';
    isGone ||= fileOf(db.name) !== opened;
    if (isGone) return 'gone';
    return freeIn(folder) < LOW_BYTES ? 'low' : 'fine';
  }
  function requireThere(): void {
    isGone ||= !db.memory && fileOf(db.name) !== opened;
    if (isGone) throw new ApiError('disk-gone');
  }
  function look(): void {
    const now = state();
    if (now === told) return;
    told = now;
    onChange(now);
  }

  return {
    state,
    requireThere,
    keepShown(write) {
      try {
        requireThere();
        withRoom(write, reserve.release);
      } catch (error) {
        const isDisk = error instanceof ApiError || storageErrorCode(error) !== null;
        throw isDisk ? new ApiError('cannot-keep-shown') : error;
      }
    },
    watch() {
      const timer = setInterval(look, LOOK_MS);
      timer.unref();
      return () => clearInterval(timer);
    },
  };
}

/** Writes, and once more when the disk is full and room came free. */
function withRoom(write: () => void, makeRoom: () => boolean): void {
  try {
    write();
  } catch (error) {
    if (storageErrorCode(error) !== 'disk-full' || !makeRoom()) throw error;
    write();
  }
}

/** Which file stands at a path; null when there is none, or nobody can tell. */
function fileOf(at: string): string | null {
  try {
    const { dev, ino } = statSync(at, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return null;
  }
}

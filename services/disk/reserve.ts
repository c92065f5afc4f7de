import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Enough for what must still be kept at the end of a meeting on a disk that is full. */
const RESERVE_BYTES = 4 * 1024 * 1024;
/** With less free than this no room is taken away. */
const ROOM_FOR_RESERVE = 16 * RESERVE_BYTES;

/** Room on the disk that is kept free for what may not fail: a file that is thrown away when the disk is full. */
export interface Reserve {
  /** Takes the room, where there is enough. */
  keep(): void;
  /** Gives the room back; false when there was none. */
  release(): boolean;
}

export function createReserve(folder: string): Reserve {
  const file = path.join(folder, 'reserve.bin');
  return {
    keep() {
      if (existsSync(file) || freeIn(folder) < ROOM_FOR_RESERVE) return;
      try {
        // Random bytes: no disk makes them smaller.
        writeFileSync(file, randomBytes(RESERVE_BYTES), { mode: 0o600 });
      } catch {
        rmSync(file, { force: true });
      }
    },
    release() {
      if (!existsSync(file)) return false;
      rmSync(file, { force: true });
      return true;
    },
  };
}

/** How many bytes are free for this user on the disk of a folder; 0 when nobody can tell. */
export function freeIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}

import { storageErrorCode } from '../database/opening/storage-error.ts';

/** Keeps something that nobody waits for; on a disk that takes nothing it is left for another time. */
export function whenPossible(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!storageErrorCode(error)) throw error;
  }
}

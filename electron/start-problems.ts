import { CopyFailed } from '../services/database/copies/copies.ts';
import { isDamaged } from '../services/database/copies/rescue.ts';
import { DatabaseInUse } from '../services/database/opening/open.ts';
import { storageErrorCode } from '../services/database/opening/storage-error.ts';
import { DatabaseTooNew } from '../services/database/opening/too-new.ts';
import { texts } from './texts.ts';

/** Part of the program is gone or held back: a module of its own, or the native one. */
const PROGRAM = new Set(['ERR_DLOPEN_FAILED', 'MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND']);

/** Why the program cannot start and what to do, in one or two sentences; `folder` is where the data is. */
export function sentenceFor(error: unknown, folder: string): string {
  if (error instanceof DatabaseInUse) return texts.inUse;
  if (error instanceof DatabaseTooNew) return texts.tooNew;
  if (error instanceof CopyFailed) return texts.notCopied;
  if (isDamaged(error)) return texts.damaged(folder);
  const { code = '' } = error as NodeJS.ErrnoException;
  if (PROGRAM.has(code)) return texts.heldBack;
  const storage = storageErrorCode(error);
  if (storage === 'disk-full') return texts.diskFull;
  if (storage === 'disk-read-only') return texts.readOnly(folder);
  return texts.cannotOpen(folder);
}

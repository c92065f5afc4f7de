import Database from 'better-sqlite3';
import type { ErrorCode } from '../../../core/contract/errors.ts';

/** The code for a failed write: disk full, not writable, or null when the error is something else. */
export function storageErrorCode(error: unknown): ErrorCode | null {
  const code =
    error instanceof Database.SqliteError ? error.code : ((error as NodeJS.ErrnoException | null)?.code ?? '');
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return 'disk-full';
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_IOERR')) return 'disk-read-only';
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return 'disk-read-only';
  return null;
}

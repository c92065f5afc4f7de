import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { storageErrorCode } from '../../../services/database/opening/storage-error.ts';

const ofDisk = (code: string) => Object.assign(new Error(code), { code });
const ofSqlite = (code: string) => new Database.SqliteError(code, code);

test.each([
  [ofSqlite('SQLITE_FULL'), 'disk-full'],
  [ofDisk('ENOSPC'), 'disk-full'],
  [ofSqlite('SQLITE_READONLY_DIRECTORY'), 'disk-read-only'],
  [ofSqlite('SQLITE_IOERR_WRITE'), 'disk-read-only'],
  [ofDisk('EACCES'), 'disk-read-only'],
  [ofDisk('EROFS'), 'disk-read-only'],
  [ofDisk('EPERM'), 'disk-read-only'],
  [ofDisk('ENOENT'), null],
  [ofSqlite('SQLITE_CONSTRAINT'), null],
  [new Error('zomaar'), null],
  [null, null],
])('%s: what it says about the disk is %s', (error, code) => {
  expect(storageErrorCode(error)).toBe(code);
});

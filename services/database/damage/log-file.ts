import { existsSync, readFileSync } from 'node:fs';
import type Database from 'better-sqlite3';

/** Why what was done last can be missing: the log of the file was not beside it, or is not as it was written. */
export type LostLog = 'missing' | 'damaged';

const HEADER = 32;
const FRAME_HEADER = 24;

/**
 * What there is of the log (-wal) beside a database, before it is opened; null: none. SQLite reads a log up to the first frame
 * that does not fit and is silent about the rest. At most one change can be unfinished there: when more than that
 * comes behind it, the log is damaged. The format: sqlite.org/fileformat2.html, 4.
 */
export function lookAtLog(file: string): LostLog | 'there' | null {
  if (!existsSync(`${file}-wal`)) return null;
  const log = readFileSync(`${file}-wal`);
  return log.length > HEADER && hasChangesBehindDamage(log) ? 'damaged' : 'there';
}

function hasChangesBehindDamage(log: Buffer): boolean {
  const isBigEndian = (log.readUInt32BE(0) & 1) === 1;
  const pageSize = log.readUInt32BE(8);
  const [salts, sumOfHeader] = [log.subarray(16, 24), log.subarray(24, HEADER)];
  let sum = added([0, 0], log.subarray(0, 24), isBigEndian);
  let isSound = isSame(sum, sumOfHeader);
  let changesBehind = 0;
  for (let at = HEADER; at + FRAME_HEADER + pageSize <= log.length; at += FRAME_HEADER + pageSize) {
    const isOfThisLog = log.subarray(at + 8, at + 16).equals(salts);
    if (isSound) {
      sum = added(sum, log.subarray(at, at + 8), isBigEndian);
      sum = added(sum, log.subarray(at + FRAME_HEADER, at + FRAME_HEADER + pageSize), isBigEndian);
      isSound = isOfThisLog && isSame(sum, log.subarray(at + 16, at + FRAME_HEADER));
      if (isSound) continue;
    }
    if (isOfThisLog && log.readUInt32BE(at + 4) !== 0) changesBehind += 1;
  }
  return changesBehind > 1;
}

type Sum = readonly [number, number];

const isSame = ([a, b]: Sum, bytes: Buffer) => a === bytes.readUInt32BE(0) && b === bytes.readUInt32BE(4);

function added([first, second]: Sum, bytes: Buffer, isBigEndian: boolean): Sum {
  let [a, b] = [first, second];
  for (let at = 0; at < bytes.length; at += 8) {
    const [x, y] = isBigEndian
      ? [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)]
      : [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
    a = (a + x + b) >>> 0;
    b = (b + y + a) >>> 0;
  }
  return [a, b];
}

/** Whether the log was lost at an opening, and nobody was told yet. */
export function lostLogOf(db: Database.Database): LostLog | null {
  const value = db.prepare("SELECT value FROM meta WHERE key = 'lost_log'").pluck().get();
  return value === 1 ? 'missing' : value === 2 ? 'damaged' : null;
}

/** She was told. */
export function tellLostLog(db: Database.Database): void {
  db.exec("UPDATE meta SET value = 0 WHERE key = 'lost_log'");
}

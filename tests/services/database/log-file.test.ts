import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { lookAtLog } from '../../../services/database/damage/log-file.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const FRAME = 24 + 4096;
const HEADER = 32;

/** A database with `changes` in its log, as a power cut leaves it: copied while it is open. */
function cutOff(changes: number, between: (db: Database.Database) => void = () => undefined): string {
  const folder = tempFolder();
  const [file, copy] = [path.join(folder, 'a.sqlite'), path.join(folder, 'copy.sqlite')];
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('wal_autocheckpoint = 0');
  db.exec('CREATE TABLE t (x)');
  const add = db.prepare('INSERT INTO t VALUES (?)');
  for (let i = 0; i < changes; i++) add.run(`rij ${i}`);
  between(db);
  for (const end of ['', '-wal']) copyFileSync(file + end, copy + end);
  db.close();
  return copy;
}

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

test('a log as it was written is there, and one that is not there is none', () => {
  expect(lookAtLog(cutOff(5))).toBe('there');
  expect(lookAtLog(path.join(tempFolder(), 'nothing.sqlite'))).toBeNull();
});

test('what an earlier log left behind a new beginning is no damage', () => {
  const file = cutOff(9, (db) => {
    db.pragma('wal_checkpoint(RESTART)');
    db.exec("INSERT INTO t VALUES ('nieuw')");
  });
  const frames = (readFileSync(`${file}-wal`).length - HEADER) / FRAME;
  expect(frames, 'the earlier frames are still behind it').toBeGreaterThan(5);
  expect(lookAtLog(file)).toBe('there');
});

test('a change that was not finished is no damage; two changes behind a damaged one are', () => {
  const last = cutOff(6);
  const size = readFileSync(`${last}-wal`).length;
  flip(`${last}-wal`, size - 10);
  expect(lookAtLog(last)).toBe('there');
  const first = cutOff(6);
  flip(`${first}-wal`, HEADER + 24 + 100);
  expect(lookAtLog(first)).toBe('damaged');
});

import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DatabaseInUse, openDatabase } from '../../services/database/opening/open.ts';
import { DatabaseTooNew } from '../../services/database/opening/too-new.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

test('a finished transaction is on disk: WAL and synchronous=FULL, also after the first write', () => {
  const db = openDatabase(path.join(tempFolder(), 'a.sqlite'));
  db.exec("UPDATE meta SET value = 7 WHERE key = 'starts'");
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(db.pragma('locking_mode', { simple: true })).toBe('exclusive');
  db.close();
});

test('a second program on the same data is refused, and the first one goes on', () => {
  const file = path.join(tempFolder(), 'a.sqlite');
  const db = openDatabase(file);
  expect(() => openDatabase(file)).toThrow(DatabaseInUse);
  expect(db.prepare('SELECT count(*) FROM trajectory').pluck().get()).toBe(0);
  db.close();
  openDatabase(file).close();
});

test('data of a newer version is refused and stays as it is', () => {
  const file = path.join(tempFolder(), 'a.sqlite');
  const db = openDatabase(file);
  db.pragma('user_version = 999');
  db.close();
  expect(() => openDatabase(file)).toThrow(DatabaseTooNew);
});

test('a file that is no database is refused', () => {
  const file = path.join(tempFolder(), 'a.sqlite');
  writeFileSync(file, 'dit is geen database, maar wel een tekst van enige lengte'.repeat(50));
  expect(() => openDatabase(file)).toThrow();
});

test.skipIf(process.platform === 'win32')('nobody else on this computer may read the data', () => {
  const folder = tempFolder();
  const db = openDatabase(path.join(folder, 'a.sqlite'));
  db.exec("UPDATE meta SET value = 7 WHERE key = 'starts'");
  const modes = readdirSync(folder).map((name) => statSync(path.join(folder, name)).mode & 0o077);
  expect(modes.length).toBeGreaterThan(1);
  expect(modes.every((mode) => mode === 0)).toBe(true);
  db.close();
});

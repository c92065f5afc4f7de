import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { copyData, listCopies } from '../../../services/database/copies/copies.ts';
import { isDamaged, newestSoundCopy, putBack } from '../../../services/database/copies/rescue.ts';
import { lostLogOf } from '../../../services/database/damage/log-file.ts';
import { openDatabase } from '../../../services/database/opening/open.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const DAYS = ['2027-01-01', '2027-01-02', '2027-01-03'];

/** Data with a copy of each of three days, the newest first. */
function withCopies() {
  const file = path.join(tempFolder(), 'praatplaat.sqlite');
  const db = openDatabase(file);
  for (const day of DAYS) copyData(db, 'daily', new Date(`${day}T10:00:00Z`));
  db.close();
  return { file, copies: listCopies(file) };
}

function why(file: string): unknown {
  try {
    openDatabase(file).close();
    return null;
  } catch (error) {
    return error;
  }
}

test('a file that is no database, or that lost all its bytes, is damaged; data that can be opened is not', () => {
  const { file } = withCopies();
  expect(why(file)).toBeNull();
  for (const content of ['geen database '.repeat(500), '']) {
    writeFileSync(file, content);
    expect(isDamaged(why(file))).toBe(true);
  }
  expect(isDamaged(new Error('iets anders'))).toBe(false);
});

test('an empty file without copies or log is a first start that was cut off, and opens', () => {
  const file = path.join(tempFolder(), 'praatplaat.sqlite');
  writeFileSync(file, '');
  expect(why(file)).toBeNull();
});

test('the copy that is offered is the newest that is sound and that this program can read', () => {
  const { file, copies } = withCopies();
  const [third, second, first] = copies.map((copy) => copy.path);
  expect(newestSoundCopy(file)?.path).toBe(third);
  const newer = new Database(third ?? '');
  newer.pragma('user_version = 999');
  newer.close();
  expect(newestSoundCopy(file)?.path, 'one of a newer program cannot be read').toBe(second);
  writeFileSync(second ?? '', readFileSync(second ?? '').subarray(0, 5000));
  expect(newestSoundCopy(file)?.path, 'one that was cut off is not sound').toBe(first);
});

test('what was damaged is kept beside the copy that takes its place, its log too', () => {
  const { file, copies } = withCopies();
  writeFileSync(file, 'beschadigd');
  writeFileSync(`${file}-wal`, 'log');
  const [copy] = copies;
  if (!copy) throw new Error('no copy');
  const aside = putBack(file, readFileSync(copy.path), new Date('2027-01-04T09:30:00Z'));
  expect(readFileSync(aside, 'utf8')).toBe('beschadigd');
  expect(readFileSync(`${aside}-wal`, 'utf8')).toBe('log');
  expect(readdirSync(path.dirname(file))).not.toContain('praatplaat.sqlite-wal');
  expect(why(file)).toBeNull();
});

test('a copy that takes the place is opened as data that were closed: nobody is told of a log that it never had', () => {
  const { file, copies } = withCopies();
  writeFileSync(file, 'beschadigd');
  const [newest] = copies;
  if (!newest) throw new Error('no copy');
  putBack(file, readFileSync(newest.path), new Date('2027-02-01T10:00:00Z'));
  const db = openDatabase(file);
  expect(lostLogOf(db)).toBeNull();
  db.close();
});

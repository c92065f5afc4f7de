import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, test } from 'vitest';
import {
  CopyFailed,
  copyBeforeMigration,
  listCopies,
  removeOldCopies,
} from '../../../services/database/copies/copies.ts';
import { withoutCheckpoints } from '../../../services/database/opening/checkpoints.ts';
import { DATA_VERSION } from '../../../services/database/opening/migrate.ts';
import { openDatabase } from '../../../services/database/opening/open.ts';
import { readCells, writeCells } from '../../../services/database/scans/scan-cells.ts';
import { sameShared } from '../../../services/database/scans/shared-people.ts';
import {
  deleteTrajectory,
  findSamples,
  findTrajectory,
  insertTrajectory,
  listTrajectories,
  readThreshold,
  renameTrajectory,
  writeOpenPlace,
  writeThreshold,
} from '../../../services/database/trajectories.ts';
import { packCells } from '../../../services/scan-files/packed-scan.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const NOW = new Date('2026-12-03T10:20:30.456Z');
const DAY = 24 * 60 * 60 * 1000;

describe('copies of the data', () => {
  it('[D26] are named by version and moment, and the newest comes first', () => {
    const file = path.join(tempFolder(), 'a.sqlite');
    const db = openDatabase(file);
    copyBeforeMigration(db, file, 9, NOW);
    copyBeforeMigration(db, file, 10, new Date(NOW.getTime() + 1000));
    const copies = listCopies(file);
    expect(copies.map(({ version, madeAt }) => [version, madeAt])).toEqual([
      [10, '2026-12-03T10:20:31.000Z'],
      [9, '2026-12-03T10:20:30.000Z'],
    ]);
    for (const copy of copies) expect(copy.size).toBe(statSync(copy.path).size);
    db.close();
  });

  it('[D26] stay for thirty days', () => {
    const file = path.join(tempFolder(), 'a.sqlite');
    const db = openDatabase(file);
    copyBeforeMigration(db, file, 9, NOW);
    db.close();
    const made = Date.parse('2026-12-03T10:20:30.000Z');
    removeOldCopies(file, new Date(made + 30 * DAY));
    expect(listCopies(file)).toHaveLength(1);
    removeOldCopies(file, new Date(made + 30 * DAY + 1));
    expect(listCopies(file)).toEqual([]);
  });

  it('[D26] that were cut off, and other files, are none; the cut off go with the next', () => {
    const folder = tempFolder();
    const file = path.join(folder, 'a.sqlite');
    expect(listCopies(file), 'without a folder').toEqual([]);
    mkdirSync(path.join(folder, 'copies'));
    const names = [
      'before-version-9-2026-12-03T10-20-30.sqlite.part',
      'notes.txt',
      'before-version-x-2026-12-03T10-20-30.sqlite',
    ];
    for (const name of names) writeFileSync(path.join(folder, 'copies', name), 'x');
    expect(listCopies(file)).toEqual([]);
    const db = openDatabase(file);
    copyBeforeMigration(db, file, 9, NOW);
    expect(readdirSync(path.join(folder, 'copies')).toSorted()).toEqual(
      ['before-version-9-2026-12-03T10-20-30.sqlite', ...names.slice(1)].toSorted(),
    );
    expect(() => copyBeforeMigration(db, file, 9, NOW), 'never over another').not.toThrow();
    db.close();
    expect(() => copyBeforeMigration(db, file, 9, NOW)).toThrow(CopyFailed);
  });

  it('[D26] are made of data that changes its shape, and not of new or current data', () => {
    const folder = tempFolder();
    const file = path.join(folder, 'a.sqlite');
    openDatabase(file, NOW).close();
    openDatabase(file, NOW).close();
    expect(listCopies(file)).toEqual([]);
    const db = new Database(file);
    expect(db.pragma('user_version', { simple: true })).toBe(DATA_VERSION);
    db.close();
  });
});

test('the log is copied into the database after a thousand pages again, when the work is done or failed', async () => {
  const db = openDatabase(path.join(tempFolder(), 'a.sqlite'));
  const pages = () => db.pragma('wal_autocheckpoint', { simple: true });
  const during = await withoutCheckpoints(db, async (checkpoint) => {
    checkpoint();
    return pages();
  });
  expect([during, pages()]).toEqual([0, 1000]);
  await expect(withoutCheckpoints(db, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(pages()).toBe(1000);
  db.close();
});

describe('trajectories', () => {
  it('are listed, the last opened first, and found with the place where she was', () => {
    const db = openDatabase(path.join(tempFolder(), 'a.sqlite'));
    const add = (id: string, isSample: boolean, lastOpened: string) =>
      insertTrajectory(db, { id, municipality: `Stad ${id}`, isSample, lastOpened });
    expect([findSamples(db), findTrajectory(db, 'a')]).toEqual([[], undefined]);
    add('a', false, '2026-12-01T10:00:00.000Z');
    add('b', true, '2026-12-02T10:00:00.000Z');
    expect(listTrajectories(db).map(({ id, isSample, cards }) => [id, isSample, cards])).toEqual([
      ['b', true, 0],
      ['a', false, 0],
    ]);
    expect(findSamples(db)).toEqual(['b']);
    expect([findTrajectory(db, 'a')?.isSample, findTrajectory(db, 'b')?.isSample]).toEqual([false, true]);
    expect(findTrajectory(db, 'a')?.place).toBeNull();
    writeOpenPlace(db, 'a', { sessionId: 's', plateId: 'p' });
    expect(findTrajectory(db, 'a')?.place).toEqual({ sessionId: 's', plateId: 'p' });
    db.close();
  });

  it('say whether they were there to change', () => {
    const db = openDatabase(path.join(tempFolder(), 'a.sqlite'));
    insertTrajectory(db, { id: 'a', municipality: 'Ede', isSample: false, lastOpened: '2026-12-01T10:00:00.000Z' });
    expect([renameTrajectory(db, 'a', 'Ade'), renameTrajectory(db, 'x', 'Ade')]).toEqual([true, false]);
    expect(readThreshold(db, 'x')).toBeUndefined();
    expect([writeThreshold(db, 'a', 12), writeThreshold(db, 'x', 12), readThreshold(db, 'a')]).toEqual([
      true,
      false,
      12,
    ]);
    expect([deleteTrajectory(db, 'x'), deleteTrajectory(db, 'a'), deleteTrajectory(db, 'a')]).toEqual([
      false,
      true,
      false,
    ]);
    db.close();
  });
});

test('the cells of a column come back as they were, however wide they are', () => {
  const db = openDatabase(path.join(tempFolder(), 'a.sqlite'));
  for (const Codes of [Uint8Array, Uint16Array, Uint32Array]) {
    const cells = { texts: ['', 'ja', 'né'], codes: Codes.from([0, 2, 1, 1, 2]) };
    const id = writeCells(db, packCells(cells));
    expect(readCells(db, id, 5)).toEqual(cells);
    expect(() => readCells(db, id, 3)).toThrow('of another length');
  }
  const nothing = writeCells(db, packCells({ texts: [], codes: new Uint8Array() }));
  expect(readCells(db, nothing, 0)).toEqual({ texts: [], codes: new Uint8Array() });
  expect(() => readCells(db, 999, 5)).toThrow('cannot be read');
  for (const texts of ['{"a":1}', '["a",1]', 'null']) {
    const { lastInsertRowid } = db
      .prepare('INSERT INTO scan_cells (texts, codes) VALUES (?, ?)')
      .run(texts, Buffer.alloc(5));
    expect(() => readCells(db, Number(lastInsertRowid), 5), texts).toThrow('cannot be read');
  }
  db.close();
});

test('who was in shared results is the same when the people are', () => {
  const [one, same, other] = [
    [1, 2],
    [1, 2],
    [1, 3],
  ].map((people) => Uint8Array.from(people));
  expect([sameShared(one ?? null, same ?? null), sameShared(one ?? null, other ?? null)]).toEqual([true, false]);
  expect([sameShared(null, null), sameShared(one ?? null, null), sameShared(null, one ?? null)]).toEqual([
    true,
    false,
    false,
  ]);
});

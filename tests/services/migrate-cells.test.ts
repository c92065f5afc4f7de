import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { firstSchema } from '../../services/database/migrations/001-first-schema.ts';
import { openDatabase } from '../../services/database/opening/open.ts';
import { findFile } from '../../services/database/scans/scan-files.ts';
import { readScan } from '../../services/database/scans/scans.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const SCALE = { labels: ['niet', 'wel'], dontKnow: [] };

/** A database of the first version with a scan of three respondents. */
function oldDatabase(): string {
  const file = path.join(tempFolder(), 'praatplaat.sqlite');
  const db = new Database(file);
  db.exec(firstSchema);
  db.pragma('user_version = 1');
  db.prepare("INSERT INTO trajectory VALUES ('t', 'Ede', 'x', 0, '2026-01-01', 0)").run();
  db.prepare("INSERT INTO scan VALUES ('t', 'a.csv', 'sha', '2026-01-02', ?, 0)").run(JSON.stringify(SCALE));
  const person = db.prepare("INSERT INTO respondent VALUES ('t', ?, ?, ?)");
  person.run(0, 'residents', 1);
  person.run(1, 'frontline', 0);
  person.run(2, 'residents', 1);
  const column = db.prepare("INSERT INTO scan_column VALUES ('t', ?, ?, ?, ?, ?, ?)");
  column.run('s1', 0, 'statement', 'De hulp past.', 3, JSON.stringify(['wel', ' niet\n', '']));
  column.run('v1', 1, 'improvementPoint', 'Brieven', null, JSON.stringify(['chosen', 'not-chosen', 'no-answer']));
  column.run('o1', 2, 'openQuestion', 'Waarom?', null, JSON.stringify(['=1+1', '👩‍👧 "ja"', '\ud800']));
  db.close();
  return file;
}

test('a scan of the first version is the same after the change to texts and codes', () => {
  const db = openDatabase(oldDatabase());
  expect(readScan(db, 't')).toEqual({
    fileName: 'a.csv',
    scale: SCALE,
    includeAbandoned: false,
    respondents: [
      { perspective: 'residents', completed: true },
      { perspective: 'frontline', completed: false },
      { perspective: 'residents', completed: true },
    ],
    statements: [{ id: 's1', text: 'De hulp past.', principle: 3, cells: ['wel', ' niet\n', ''] }],
    improvementPoints: [{ id: 'v1', text: 'Brieven', principle: null, choices: ['chosen', 'not-chosen', 'no-answer'] }],
    openQuestions: [{ id: 'o1', question: 'Waarom?', cells: ['=1+1', '👩‍👧 "ja"', '\ud800'] }],
  });
  expect(findFile(db, 't', 'sha')).toEqual({ fileName: 'a.csv', importedAt: '2026-01-02' });
  expect(db.prepare('SELECT respondents, finished FROM scan').get()).toEqual({ respondents: 3, finished: 2 });
  db.close();
});

test('a trajectory that goes takes its answers along', () => {
  const db = openDatabase(oldDatabase());
  expect(db.prepare('SELECT count(*) FROM scan_cells').pluck().get()).toBe(5);
  db.exec("DELETE FROM trajectory WHERE id = 't'");
  expect(db.prepare('SELECT count(*) FROM scan_cells').pluck().get()).toBe(0);
  db.close();
});

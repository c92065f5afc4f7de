import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { listCopies } from '../../../services/database/copies/copies.ts';
import { DATA_VERSION } from '../../../services/database/opening/migrate.ts';
import { openDatabase } from '../../../services/database/opening/open.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { copyOf, everythingIn, FILE } from './older-data.ts';

const KILLS = 40;
const OPEN = path.resolve(import.meta.dirname, 'open-data.mjs');

/** Old data with so many cards and steps that the migration takes a while. */
function largeOldData(): string {
  const folder = copyOf('13dc946');
  const db = new Database(path.join(folder, FILE));
  db.exec(`
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 150)
    INSERT INTO record (trajectory_id, id, kind, body)
      SELECT trajectory_id, id || '-' || i, kind, json_set(body, '$.id', id || '-' || i) FROM record, n
      WHERE trajectory_id = 'lime' AND kind = 'card';
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
    INSERT INTO journal (trajectory_id, at, label, diff, undone) SELECT trajectory_id, at, label, diff, 0 FROM journal, n;
  `);
  db.close();
  return path.join(folder, FILE);
}

/** Opens the data in a process of its own, killed after so many milliseconds; gives how long it took when it came to its end. */
function open(file: string, killAfter: number): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--no-warnings', OPEN, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let started = 0;
    let timer: NodeJS.Timeout | undefined;
    child.stdout.once('data', () => {
      started = performance.now();
      timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? performance.now() - started : null);
    });
  });
}

function versionOf(file: string): number {
  const db = new Database(file, { readonly: true });
  const version = Number(db.pragma('user_version', { simple: true }));
  db.close();
  return version;
}

test('a program that is killed at any moment of a migration leaves the data whole: as it was, as it becomes, or between two of them', async () => {
  const large = largeOldData();
  const before = everythingIn(large);
  const whole = path.join(tempFolder(), FILE);
  copyFileSync(large, whole);
  const length = (await open(whole, 60_000)) ?? 0;
  expect(length).toBeGreaterThan(0);
  const after = everythingIn(whole);
  const versionsBetween = Array.from({ length: DATA_VERSION - versionOf(large) }, (_, i) => versionOf(large) + 1 + i);
  const seen = { asItWas: 0, between: 0, asItBecomes: 0 };
  for (let kill = 0; kill < KILLS; kill += 1) {
    const file = path.join(tempFolder(), FILE);
    copyFileSync(large, file);
    await open(file, (length * (kill + 0.5)) / KILLS);
    // What a reader that changes nothing finds: SQLite itself takes back what was not finished.
    const left = everythingIn(file);
    const between = left !== before && left !== after;
    // After one migration and before the next, or before the sums of the rows: each is whole by itself.
    if (between) expect(versionsBetween).toContain(versionOf(file));
    seen[between ? 'between' : left === before ? 'asItWas' : 'asItBecomes'] += 1;
    for (const copy of listCopies(file)) expect(everythingIn(copy.path)).toBe(before);
    openDatabase(file).close();
    expect(everythingIn(file)).toBe(after);
  }
  expect(seen.asItWas).toBeGreaterThan(0);
}, 300_000);

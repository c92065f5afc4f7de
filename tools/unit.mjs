/**
 * `npm run unit`: the unit tests that belong to what was changed since the branch left main, for the inner loop. With names
 * of tests it runs those. `npm test` runs all.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { binEnv } from './run.mjs';
import { SLOW } from './slow-tests.mjs';
import { runSync } from './wait.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const LIMIT = 20 * 60_000;

/** The commit to compare with: where the branch left main, else the last commit. */
function since() {
  for (const main of ['origin/main', 'main']) {
    const { ok, stdout } = runSync('git', ['merge-base', 'HEAD', main], { cwd: ROOT });
    if (ok) return stdout.trim();
  }
  return 'HEAD';
}

/** What Vitest is asked for. */
function quickSet() {
  const commit = since();
  console.log(`what was changed since ${commit.slice(0, 7)}; left to npm test: ${SLOW.join(', ')}`);
  return ['--changed', commit, '--passWithNoTests'];
}

const names = process.argv.slice(2);
const { status, signal } = spawnSync(
  'vitest',
  ['run', '--project', 'unit', ...(names.length > 0 ? names : quickSet())],
  {
    cwd: ROOT,
    env: binEnv(names.length > 0 ? {} : { ONLY_QUICK: '1' }),
    stdio: 'inherit',
    shell: process.platform === 'win32',
    timeout: LIMIT,
  },
);
if (signal) console.error(`the tests were stopped by ${signal}, or not ready within ${LIMIT / 60_000} minutes`);
process.exitCode = status ?? 1;

/**
 * `npm run screenshots`: takes a picture of every screen and puts it in test-results/pictures. With `--docs` it takes those that
 * README and handleiding show, and puts them in docs/screenshots. What follows is for Playwright, such as `-g 1366`.
 */
import { spawnSync } from 'node:child_process';
import { binEnv } from './run.mjs';
import { build, needsBuild } from './start/build-if-needed.mjs';

const LIMIT = 30 * 60_000;
const args = process.argv.slice(2);
const forDocs = args.includes('--docs');

if (needsBuild()) {
  const { code, output } = await build();
  if (code !== 0) {
    console.error(output);
    process.exit(1);
  }
}
const { status, signal } = spawnSync(
  'playwright',
  ['test', '--project', 'screenshots', ...args.filter((arg) => arg !== '--docs')],
  {
    env: binEnv(forDocs ? { PRAATPLAAT_PICTURES: 'docs' } : {}),
    stdio: 'inherit',
    shell: process.platform === 'win32',
    timeout: LIMIT,
  },
);
if (signal) console.error(`stopped by ${signal}, or not ready within ${LIMIT / 60_000} minutes`);
process.exitCode = status ?? 1;

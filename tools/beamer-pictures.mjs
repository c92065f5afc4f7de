/**
 * `npm run faults:beamer`: draws every picture for the room of hundreds of made-up meetings at three sizes of beamer, and
 * measures. `-- 40` draws 40 meetings, `-- 40 300` begins with number 300, `--keep` keeps the pictures in test-results.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { binEnv } from './run.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const MEETINGS = 170;
const LIMIT = 3 * 3_600_000;

const [meetings = String(MEETINGS), first = '1'] = process.argv.slice(2).filter((given) => given !== '--keep');
const keep = process.argv.includes('--keep') ? { VITE_PICTURES: path.join(ROOT, 'test-results/beamer') } : {};
const { status } = spawnSync('vitest', ['run', '--project', 'component', 'tests/components/beamer.test.tsx'], {
  cwd: ROOT,
  env: binEnv({ VITE_MEETINGS: meetings, VITE_FIRST_MEETING: first, ...keep }),
  stdio: 'inherit',
  shell: process.platform === 'win32',
  timeout: LIMIT,
});
process.exitCode = status ?? 1;

/** `npm run bench -- <name> [arguments]`: builds the program where needed and runs tests/bench/<name>/run.mjs with its Node. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { binEnv } from './run.mjs';
import { build, needsBuild } from './start/build-if-needed.mjs';
import { inTime } from './wait.mjs';

/** Every wait of a bench has a limit of its own; this is for what nobody thought of. */
const LIMIT = 2 * 60 * 60_000;
const ROOT = path.resolve(import.meta.dirname, '..');
const [name = '', ...args] = process.argv.slice(2);
const script = path.join(ROOT, 'tests/bench', name, 'run.mjs');
if (!/^[a-z-]+$/.test(name) || !existsSync(script)) {
  console.error(`which bench? ${readdirSync(path.join(ROOT, 'tests/bench')).join(', ')}`);
  process.exit(2);
}
if (needsBuild()) {
  const { code, output } = await build();
  if (code !== 0) {
    console.error(`the program could not be built, so there is nothing to measure\n${output}`);
    process.exit(1);
  }
}
const child = spawn('node', ['--no-warnings', script, ...args], { stdio: 'inherit', env: binEnv() });
try {
  const [code] = await inTime(once(child, 'close'), LIMIT, `the bench ${name} ends`);
  process.exitCode = code ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  child.kill('SIGKILL');
  process.exitCode = 1;
}

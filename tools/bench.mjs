/** `npm run bench -- <name> [arguments]`: runs tests/bench/<name>/run.mjs with the Node of the project. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { binEnv } from './run.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const [name = '', ...args] = process.argv.slice(2);
const script = path.join(ROOT, 'tests/bench', name, 'run.mjs');
if (!/^[a-z-]+$/.test(name) || !existsSync(script)) {
  console.error(`which bench? ${readdirSync(path.join(ROOT, 'tests/bench')).join(', ')}`);
  process.exit(2);
}
const child = spawn('node', ['--no-warnings', script, ...args], { stdio: 'inherit', env: binEnv() });
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});

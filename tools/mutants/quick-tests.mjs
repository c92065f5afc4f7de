/** The quick unit tests that belong to a file, run until the first that fails. */
import { spawn } from 'node:child_process';
import { binEnv } from '../run.mjs';
import { SLOW } from '../slow-tests.mjs';

/** @typedef {{ outcome: 'killed' | 'survived' | 'timeout', by: string }} Verdict */

const FAILED = /FAIL\s+(\S+\.test\.tsx?)/;

/**
 * What the checks say of a tree in which this file was changed: first the tests in the folder that mirrors its own, then the
 * compiler, then the other tests that reach it.
 * @param {string} folder
 * @param {string} file
 * @param {{ limit: number, onlyNear?: boolean }} options the limit in milliseconds, for all together
 * @returns {Promise<Verdict>}
 */
export async function judge(folder, file, { limit, onlyNear = false }) {
  const until = Date.now() + limit;
  const [top = '', room = ''] = file.split('/');
  const near = [`tests/${top}/*.test.ts`, `tests/${top}/${room}/**`];
  const far = [`tests/!(${top})/**`, `tests/${top}/!(${room})/**/*`];
  const checks = [
    () => vitest(folder, ['related', file, ...without(far)], until - Date.now()),
    () => inTime(folder, 'tsc', ['-p', top], until - Date.now()),
    ...(onlyNear ? [] : [() => vitest(folder, ['related', file, ...without(near)], until - Date.now())]),
  ];
  for (const check of checks) {
    const { code, output } = await check();
    if (code === null) return { outcome: 'timeout', by: '' };
    if (code !== 0) return { outcome: 'killed', by: FAILED.exec(output)?.[1] ?? lastLine(output) };
  }
  return { outcome: 'survived', by: '' };
}

/** @param {readonly string[]} globs */
const without = (globs) => globs.flatMap((glob) => ['--exclude', glob]);

/**
 * The tests among these that fail by themselves: what they killed proves nothing.
 * @param {string} folder
 * @param {readonly string[]} tests
 * @param {number} limit
 */
export async function failWithoutMutation(folder, tests, limit) {
  if (tests.length === 0) return '';
  const { code, output } = await vitest(folder, ['run', ...tests], limit);
  return code === 0 ? '' : (FAILED.exec(output)?.[1] ?? lastLine(output));
}

/** @param {string} output */
const lastLine = (output) => output.trim().split('\n').at(-1) ?? '';

/** @param {string} folder @param {readonly string[]} args @param {number} limit */
function vitest(folder, args, limit) {
  return inTime(folder, 'vitest', [...args, '--run', '--bail', '1', '--passWithNoTests', ...without(SLOW)], limit);
}

/**
 * Runs a program with all that it starts, and ends all of it when it is not ready in time.
 * @param {string} cwd
 * @param {string} program
 * @param {readonly string[]} args
 * @param {number} limit
 * @returns {Promise<{ code: number | null, output: string }>} null: not ready in time
 */
function inTime(cwd, program, args, limit) {
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32';
    // A group of its own: a worker that runs in circles ends with it.
    const child = spawn(program, args, { cwd, env: binEnv({ NO_COLOR: '1' }), shell: isWindows, detached: !isWindows });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (/** @type {Buffer} */ data) => {
        output += data.toString();
      });
    }
    let late = false;
    const end = () => {
      if (isWindows || child.pid === undefined) child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    };
    const giveUp = () => {
      late = true;
      end();
    };
    const timer = setTimeout(giveUp, Math.max(1, limit));
    // Before the tree goes in which it runs.
    process.prependOnceListener('exit', end);
    child.on('error', (error) => {
      output += error.message;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('exit', end);
      resolve({ code: late ? null : (code ?? 1), output });
    });
  });
}

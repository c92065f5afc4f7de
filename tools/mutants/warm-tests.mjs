/** Tests in a Vitest that stays at hand: the time to start it is paid once, and only changed files are read again. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { binEnv } from '../run.mjs';
import { inTime, TooLate } from '../wait.mjs';

/**
 * @typedef {{ tests: string[], changed: string[], bail: number }} Asked
 * @typedef {{ name: string, ok: boolean, milliseconds: number }} Result
 * @typedef {{ results: Result[], error: string }} Answer error: what no test is to blame for, or nothing
 */

const CHILD = path.join(import.meta.dirname, 'warm-child.mjs');
const START = 120_000;
/** Test files after which Vitest is started anew: it keeps something of each, and a process may hold only so much. */
const MOST = 160;

/** @param {string} folder */
export function warmTests(folder) {
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null;
  /** Test files that this Vitest ran. */
  let ran = 0;
  /** Files that changed since the tests last ran. @type {Set<string>} */
  const changed = new Set();
  const end = () => {
    if (!child) return;
    // All that it started ends with it: a worker that runs in circles, too.
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
    child = null;
  };
  process.prependOnceListener('exit', end);

  /** @returns {Promise<string[]>} the names of all tests */
  async function start() {
    ran = 0;
    child = fork(CHILD, {
      cwd: folder,
      env: binEnv({ NO_COLOR: '1' }),
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: ['--no-warnings'],
    });
    return inTime(nextFrom(child), START, 'Vitest starts');
  }

  return {
    names: start,
    end,
    /** To be called with each file that changes. @param {string} file */
    touch: (file) => changed.add(file),
    /**
     * Runs these tests, by default until the first that fails.
     * @param {string[]} tests
     * @param {{ limit: number, bail?: number }} options
     * @returns {Promise<Answer | null>} null: not ready in time
     */
    async run(tests, { limit, bail = 1 }) {
      if (ran + tests.length > MOST) end();
      if (!child) await start();
      ran += tests.length;
      const running = /** @type {NonNullable<typeof child>} */ (child);
      running.send({ tests, changed: [...changed], bail });
      changed.clear();
      try {
        return await inTime(nextFrom(running), limit, 'the tests');
      } catch (error) {
        end();
        if (error instanceof TooLate) return null;
        throw error;
      }
    },
  };
}

/** @param {import('node:child_process').ChildProcess} child */
async function nextFrom(child) {
  const stopped = new AbortController();
  const gone = once(child, 'exit', { signal: stopped.signal }).then(() => {
    throw new Error('Vitest stopped before it answered');
  });
  gone.catch(() => {});
  const [message] = await Promise.race([once(child, 'message', { signal: stopped.signal }), gone]);
  stopped.abort();
  return message;
}

/** Waiting for other programs: every wait has a limit and says what did not come. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Something did not come in time. */
export class TooLate extends Error {}

/** @param {number} milliseconds */
const seconds = (milliseconds) => `${milliseconds / 1000} s`;

/**
 * What was promised, or an error that says what did not come in time.
 * @template T
 * @param {Promise<T>} promise
 * @param {number} milliseconds
 * @param {string} what
 * @returns {Promise<T>}
 */
export async function inTime(promise, milliseconds, what) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(`${what}: not within ${seconds(milliseconds)}`)), milliseconds);
  });
  try {
    return /** @type {T} */ (await Promise.race([promise, late]));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * What `find` first finds in a line that a program prints. A program that stops before, or prints nothing of the kind in
 * time, is an error; it is ended then.
 * @template T
 * @param {import('node:child_process').ChildProcess} child
 * @param {(line: string) => T | undefined} find
 * @param {{ name: string, milliseconds?: number }} options
 * @returns {Promise<T>}
 */
export async function firstInOutput(child, find, { name, milliseconds = 60_000 }) {
  const { stdout } = child;
  if (!stdout) throw new Error(`${name} has no output to read`);
  /** @type {Promise<T>} */
  const found = new Promise((resolve, reject) => {
    createInterface(stdout).on('line', (line) => {
      const value = find(line);
      if (value !== undefined) resolve(value);
    });
    child.once('error', (error) => reject(new Error(`${name} could not be started: ${error.message}`)));
    child.once('close', (code, signal) => {
      reject(new Error(`${name} stopped before it answered (${signal ?? `exit code ${code}`})`));
    });
  });
  try {
    return await inTime(found, milliseconds, `${name} answers`);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/**
 * Ends a program the way a person does; one that does not listen is killed, and that is an error.
 * @param {import('node:child_process').ChildProcess} child
 * @param {{ name: string, milliseconds?: number }} options
 */
export async function stopInTime(child, { name, milliseconds = 20_000 }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  try {
    await inTime(gone, milliseconds, `${name} stops`);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/**
 * Runs a program to its end while nothing else happens, and says why when it does not get there.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions & { timeout?: number }} [options]
 * @returns {{ ok: boolean, stdout: string, stderr: string, problem: string }}
 */
export function runSync(program, args, { timeout = 120_000, ...options } = {}) {
  const result = spawnSync(program, args, { ...options, encoding: 'utf8', timeout, killSignal: 'SIGKILL' });
  const { error, status, signal } = result;
  const late = error && 'code' in error && error.code === 'ETIMEDOUT';
  const ended = status === 0 ? '' : `stopped (${signal ?? `exit code ${status}`})`;
  const why = late ? `not ready within ${seconds(timeout)}` : (error?.message ?? ended);
  const problem = why && `${program} ${args.join(' ').slice(0, 120)}: ${why}`;
  return { ok: problem === '', stdout: result.stdout ?? '', stderr: result.stderr ?? '', problem };
}

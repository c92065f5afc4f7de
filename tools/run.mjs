/** Runs a program of this checkout and keeps what it said. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const BIN = path.join(ROOT, 'node_modules/.bin');
/** Milliseconds in which a program that took too long can still end what it started. */
const GRACE = 5000;

/**
 * @typedef {{ code: number, output: string }} Result
 * @typedef {{ cwd?: string, timeout?: number, env?: NodeJS.ProcessEnv }} Options
 */

/**
 * The environment in which node_modules/.bin, with its Node 24, goes first.
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function binEnv(extra = {}) {
  return { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/**
 * Runs `command` to its end and gives its exit code with all output; never throws.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options] `timeout` in milliseconds: a program that takes longer has failed
 * @returns {Promise<Result>}
 */
export function run(command, args, { cwd = ROOT, timeout = 900_000, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: binEnv({ NO_COLOR: '1', ...env }),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    let late = false;
    const collect = (/** @type {Buffer} */ data) => {
      output += data.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const end = (/** @type {number} */ code) => {
      clearTimeout(limit);
      clearTimeout(grace);
      resolve({ code, output });
    };
    const giveUp = () => {
      child.kill('SIGKILL');
      // What it started itself can keep its output open after it is gone.
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
      end(1);
    };
    /** @type {NodeJS.Timeout | undefined} */
    let grace;
    const limit = setTimeout(() => {
      late = true;
      output += `\n${command} was not ready within ${timeout / 1000} s and is stopped\n`;
      child.kill('SIGTERM');
      grace = setTimeout(giveUp, GRACE);
    }, timeout);
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on('close', (code, signal) => {
      if (signal) output += `\nstopped by ${signal}\n`;
      end(late ? 1 : (code ?? 1));
    });
  });
}

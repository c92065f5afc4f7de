/** Runs a program of this checkout and keeps what it said. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const BIN = path.join(ROOT, 'node_modules/.bin');

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
 * @param {Options} [options]
 * @returns {Promise<Result>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: binEnv({ NO_COLOR: '1', ...options.env }),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeout ?? 900_000,
      shell: process.platform === 'win32',
    });
    let output = '';
    const collect = (/** @type {Buffer} */ data) => {
      output += data.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 1, output: signal ? `${output}\nstopped by ${signal}\n` : output });
    });
  });
}

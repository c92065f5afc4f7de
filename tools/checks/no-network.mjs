/** Runs a command where only loopback exists, on systems that can make such a place. */
import { spawnSync } from 'node:child_process';

/** @type {[string, ...string[]]} */
const ENTER = ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

/** True where a network namespace of its own can be made: Linux, as root. */
export function canCutNetwork() {
  if (process.platform !== 'linux') return false;
  const [command, ...args] = ENTER;
  return spawnSync(command, [...args, 'true'], { stdio: 'ignore', timeout: 15_000 }).status === 0;
}

/**
 * The same command within a namespace that has only loopback.
 * @param {string[]} command
 * @returns {[string, ...string[]]}
 */
export function withoutNetwork(command) {
  return [...ENTER, ...command];
}

/**
 * Gestures with many cards on plates that grow, each plate in a program of its own: decide, diff, one transaction on disk
 * and the history. Bounds, for the fastest of all rounds (what else the machine does can only add to it): a paste of 200
 * lines within 100 ms and a move of all cards (5,000 at most) within 500 ms on every plate. The work of the processor, which
 * other programs hardly change, grows no faster than the plate. A plate that is not done within five minutes is given up.
 */
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import path from 'node:path';

const SIZES = [60, 300, 1200, 5000];
const GESTURES = /** @type {const} */ (['paste', 'move', 'moveToZone', 'tidy']);
const BOUNDS = { paste: 100, move: 500 };
/** So much faster than its plate may the work of a gesture seem to grow: memory is cleaned up in one round and not in another. */
const NOISE = 1.5;
const LONGEST_MS = 300_000;

/** @typedef {Record<typeof GESTURES[number], { median: number, fastest: number, work: number }>} Times */

/**
 * Milliseconds by gesture; null when it took too long.
 * @param {number} size
 * @returns {Times | null}
 */
function measured(size) {
  const script = path.join(import.meta.dirname, 'one-plate.mjs');
  const args = ['--no-warnings', script, `${size}`];
  const { stdout, stderr, status, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  });
  if (error) return null;
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/**
 * How much faster a gesture grew than its plate, from each size to the next.
 * @param {typeof GESTURES[number]} gesture
 * @param {readonly { size: number, times: Times | null }[]} rows
 */
function growth(gesture, rows) {
  return rows.slice(1).map(({ size, times }, i) => {
    const before = rows[i];
    if (!before?.times || !times) return null;
    return Number((times[gesture].work / before.times[gesture].work / (size / before.size)).toFixed(2));
  });
}

const shown = (/** @type {number | null | undefined} */ value, digits = 0) => value?.toFixed(digits) ?? '-';

console.log(`| cards | ${GESTURES.map((gesture) => `${gesture}: median, fastest, work ms`).join(' | ')} |`);
console.log(`|---|${'---|'.repeat(GESTURES.length)}`);
const rows = SIZES.map((size) => {
  const times = measured(size);
  const cells = GESTURES.map((gesture) => {
    const { median, fastest, work } = times?.[gesture] ?? {};
    return [median, fastest, work].map((ms) => shown(ms, 1)).join(', ');
  });
  console.log(`| ${[size, ...cells].join(' | ')} |`);
  return { size, times };
});
const ratios = Object.fromEntries(GESTURES.map((gesture) => [gesture, growth(gesture, rows)]));
for (const [i, size] of SIZES.slice(1).entries()) {
  const cells = GESTURES.map((gesture) => shown(ratios[gesture]?.[i], 2));
  console.log(`| ${SIZES[i]} to ${size}, of linear | ${cells.join(' | ')} |`);
}
const linear = Object.values(ratios).every((all) => all.every((ratio) => ratio !== null && ratio <= NOISE));
const quick = rows.every(
  ({ times }) => times && times.paste.fastest < BOUNDS.paste && times.move.fastest < BOUNDS.move,
);
console.log(JSON.stringify({ bench: 'gestures', load: loadavg()[0], ratios, holds: linear && quick }));

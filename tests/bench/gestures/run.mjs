/**
 * Gestures with many cards on plates that grow, each plate in a program of its own: decide, diff, one transaction on disk
 * and the history. Bounds: a paste of 200 lines within 100 ms and a move of all cards (5,000 at most) within 500 ms on every
 * plate, and no gesture grows faster than its plate. A plate that is not done within two minutes is given up.
 */
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import path from 'node:path';

const SIZES = [60, 300, 1200, 5000];
const GESTURES = /** @type {const} */ (['paste', 'move', 'moveToZone', 'tidy']);
const BOUNDS = { paste: 100, move: 500 };
/** So much faster than its plate may a gesture seem to grow: other programs run too. */
const NOISE = 1.5;
const LONGEST_MS = 120_000;

/** @typedef {Record<typeof GESTURES[number], number>} Medians */

/**
 * Median milliseconds by gesture; null when it took too long.
 * @param {number} size
 * @returns {Medians | null}
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
 * @param {readonly { size: number, medians: Medians | null }[]} rows
 */
function growth(gesture, rows) {
  return rows.slice(1).map(({ size, medians }, i) => {
    const before = rows[i];
    if (!before?.medians || !medians) return null;
    return Number((medians[gesture] / before.medians[gesture] / (size / before.size)).toFixed(2));
  });
}

const shown = (/** @type {number | null | undefined} */ value, digits = 0) => value?.toFixed(digits) ?? '-';

console.log(`| cards | ${GESTURES.map((gesture) => `${gesture} ms`).join(' | ')} |`);
console.log(`|---|${'---|'.repeat(GESTURES.length)}`);
const rows = SIZES.map((size) => {
  const medians = measured(size);
  console.log(`| ${[size, ...GESTURES.map((gesture) => shown(medians?.[gesture], 1))].join(' | ')} |`);
  return { size, medians };
});
const ratios = Object.fromEntries(GESTURES.map((gesture) => [gesture, growth(gesture, rows)]));
for (const [i, size] of SIZES.slice(1).entries()) {
  const cells = GESTURES.map((gesture) => shown(ratios[gesture]?.[i], 2));
  console.log(`| ${SIZES[i]} to ${size}, of linear | ${cells.join(' | ')} |`);
}
const linear = Object.values(ratios).every((all) => all.every((ratio) => ratio !== null && ratio <= NOISE));
const quick = rows.every(({ medians }) => medians && medians.paste < BOUNDS.paste && medians.move < BOUNDS.move);
console.log(JSON.stringify({ bench: 'gestures', load: loadavg()[0], ratios, holds: linear && quick }));

/**
 * From the start of the process to a scene of fifty cards that can be used: the program beside an empty page, Excalidraw and
 * tldraw, each time in a process and a browser of its own, in turn, medians. Bounds: at most 1.5x the empty page, and sooner
 * than both. `--peers <folder>` (or PRAATPLAAT_PEERS) is a folder with the peers' harness, installed and built there; without
 * it only the empty page is beside it, and the bounds are not told to hold. `--repeats 9`.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium, OFFLINE_ARGS } from '../../../tools/chromium.mjs';
import { inTime } from '../../../tools/wait.mjs';
import { percentile } from '../canvas/report.ts';
import { empty, ours, peers } from './programs.ts';

const MOST_OF_EMPTY = 1.5;
/** Milliseconds for one start, at most. */
const LIMIT = 180_000;
const { values } = parseArgs({
  options: {
    peers: { type: 'string', default: process.env.PRAATPLAAT_PEERS ?? '' },
    repeats: { type: 'string', default: '9' },
  },
});

/** @param {import('./programs.ts').Program} program */
async function startOnce(program) {
  const executablePath = findChromium();
  const started = performance.now();
  const running = await program.start();
  const served = performance.now();
  const browser = await chromium.launch({
    args: ['--disable-gpu', '--no-sandbox', ...OFFLINE_ARGS],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'nl-NL' });
    await running.show(page);
    return { whole: performance.now() - started, process: served - started };
  } finally {
    await browser.close();
    await running.stop();
  }
}

const { program, remove } = await ours();
try {
  const others = values.peers ? peers(values.peers) : [];
  if (others.length === 0)
    console.log('the peers are not there (--peers <folder with their harness, built>): measured without them');
  const all = [empty, program, ...others];
  // Once before it counts: what the disk gives is in memory for all of them.
  for (const one of all) await inTime(startOnce(one), LIMIT, one.name);
  /** @type {Map<string, { whole: number, process: number }[]>} */
  const times = new Map(all.map(({ name }) => [name, []]));
  for (let i = 0; i < Number(values.repeats); i++) {
    for (let j = 0; j < all.length; j++) {
      const one = all[(i + j) % all.length];
      if (one) times.get(one.name)?.push(await inTime(startOnce(one), LIMIT, one.name));
    }
  }
  const medians = Object.fromEntries(
    [...times].map(([name, runs]) => [
      name,
      Math.round(
        percentile(
          runs.map(({ whole }) => whole),
          0.5,
        ),
      ),
    ]),
  );
  const processes = Object.fromEntries(
    [...times].map(([name, runs]) => [
      name,
      Math.round(
        percentile(
          runs.map((run) => run.process),
          0.5,
        ),
      ),
    ]),
  );
  const own = medians[program.name] ?? Number.NaN;
  const ofEmpty = own / (medians[empty.name] ?? Number.NaN);
  const isFirst = others.length === 2 && others.every(({ name }) => own < (medians[name] ?? 0));
  const ratio = Number(ofEmpty.toFixed(2));
  const holds = isFirst && ofEmpty <= MOST_OF_EMPTY;
  console.log(
    JSON.stringify({ bench: 'start', load: loadavg()[0], medians, processes, ofEmpty: ratio, isFirst, holds }),
  );
  process.exitCode = holds || others.length === 0 ? 0 : 1;
} finally {
  remove();
}
process.exit();

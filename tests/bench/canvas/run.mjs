/**
 * The plate beside Excalidraw, tldraw and a raw canvas: the same number of cards, all in view on 1920x1080, in turn, every
 * run in a browser of its own; processor time of all processes of the browser, medians.
 * Bounds at 1,000 cards: at most half the faster of Excalidraw and tldraw and 1.5x a raw canvas for pan, zoom and drag; no
 * frame over 34 ms at 2,000 cards; painted sooner than either; and from a key of hers to the changed beamer within 50 ms (p95).
 *
 * `--peers <folder>` (or PRAATPLAAT_PEERS) is a folder with the peers' harness, installed and built there; without it
 * only the program itself is measured. `--sizes 50,200` and `--repeats 3` make a shorter or longer run.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { inTime } from '../../../tools/wait.mjs';
import { measure } from './contestant.ts';
import { startOurs } from './ours.ts';
import { openPeers } from './peers.ts';
import { projectorDelays } from './projector.ts';
import { medianRun, percentile, printTable, ratiosOf } from './report.ts';

const BOUNDS = { peer: 0.5, raw: 1.5, frame: 34, delay: 50 };
const CHANGES = 60;
/** What is waited for at most, in milliseconds: one run of one contestant, and all changes with a beamer. */
const LIMITS = { start: 300_000, run: 300_000, changes: 600_000 };

/** How often a run is tried: a browser under load can miss the start of a drag. */
const TRIES = 3;

const { values } = parseArgs({
  options: {
    peers: { type: 'string', default: process.env.PRAATPLAAT_PEERS ?? '' },
    sizes: { type: 'string', default: '50,200,1000,2000' },
    repeats: { type: 'string', default: '3' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const repeats = Number(values.repeats);

/**
 * One run; one that fails is said and tried again.
 * @param {import('./contestant.ts').Contestant} contestant
 * @param {number} cards
 */
async function run(contestant, cards) {
  const what = `${contestant.name} with ${cards} cards`;
  for (let tried = 1; ; tried++) {
    try {
      return await inTime(measure(contestant, cards), LIMITS.run, what);
    } catch (error) {
      if (tried === TRIES) throw error;
      console.log(`${what}: again, because ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

const peers = values.peers ? await openPeers(values.peers) : null;
if (!peers) console.log('the peers are not there (--peers <folder with their harness, built>): measured without them');
const ours = await inTime(startOurs([...new Set([...sizes, 1000])]), LIMITS.start, 'praatplaat starts with its cards');
try {
  const contestants = [ours.contestant, ...(peers?.all ?? [])];
  /** @type {import('./report.ts').Measured[]} */
  const measured = [];
  for (const cards of sizes) {
    /** @type {Map<string, import('./contestant.ts').Run[]>} */
    const runs = new Map();
    for (let i = 0; i < repeats * contestants.length; i++) {
      // Everyone has its turn to go first.
      const contestant = contestants[(i + Math.floor(i / contestants.length)) % contestants.length];
      if (!contestant) continue;
      runs.set(contestant.name, [...(runs.get(contestant.name) ?? []), await run(contestant, cards)]);
    }
    for (const [name, all] of runs) measured.push(medianRun(name, cards, all));
    printTable(measured.filter((row) => row.cards === cards));
  }
  const delays = await inTime(projectorDelays(ours, 1000, CHANGES), LIMITS.changes, 'the changes with a beamer');
  const delay = percentile(delays, 0.95);
  console.log(
    `from a key to the changed beamer at 1,000 cards: ${percentile(delays, 0.5).toFixed(0)} ms, p95 ${delay.toFixed(0)} ms`,
  );
  const ratios = { ...ratiosOf(measured, BOUNDS.frame), delayOfBound: delay / BOUNDS.delay };
  const { ofPeer = [], ofRaw = [], readyOfPeer = null, frameOfBound = null } = ratios;
  const within = [...ofPeer.map((one) => one <= BOUNDS.peer), ...ofRaw.map((one) => one <= BOUNDS.raw)];
  const rest = [(frameOfBound ?? 0) <= 1, ratios.delayOfBound <= 1, (readyOfPeer ?? 0) <= 1];
  const holds = peers !== null && [...within, ...rest].every(Boolean);
  console.log(JSON.stringify({ bench: 'canvas', load: loadavg()[0], ratios, holds }));
} finally {
  await ours.close();
  peers?.close();
}

/**
 * Import beside the sqlite3 command line: the same file, in turn, both with WAL and synchronous=FULL, medians.
 * Bounds at 100,000 respondents: import within 3x, results within 150 ms, opening within 300 ms, windows never wait 50 ms.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { runSync } from '../../../tools/wait.mjs';
import { makeFile } from './make-file.mjs';

const SIZES = [1000, 10_000, 100_000];
const REPEATS = 5;
const BOUNDS = { import: 3, recompute: 150, open: 300, wait: 50 };

/** @param {number[]} all */
const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

/**
 * Milliseconds of `sqlite3 .import`, or null where the program is absent.
 * @param {string} file
 * @param {string} database
 */
function sqliteImport(file, database) {
  for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true });
  const input = `PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\n.mode csv\n.separator ;\n.import ${file} r\n`;
  const started = performance.now();
  const { ok } = runSync('sqlite3', [database], { input });
  return ok ? performance.now() - started : null;
}

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Inside the checkout, so that better-sqlite3 is found from there. */
const BUILT = path.join(ROOT, 'node_modules/.cache/praatplaat-bench');

/** Bundles the services and the reading thread as the program ships them. */
async function bundle() {
  const entries = { ours: 'tests/bench/import/ours.mjs', 'scan-worker': 'services/scan-files/worker.ts' };
  for (const [name, entry] of Object.entries(entries)) {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      ssr: { noExternal: true, external: ['better-sqlite3'] },
      build: {
        outDir: BUILT,
        emptyOutDir: name === 'ours',
        ssr: true,
        target: 'node24',
        rolldownOptions: {
          input: { [name]: entry },
          external: [/^node:/, 'better-sqlite3'],
          output: { format: 'esm', entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    });
  }
}

/** @param {string} file */
function ourImport(file) {
  const { ok, stdout, stderr, problem } = runSync(process.execPath, [path.join(BUILT, 'ours.js'), file]);
  if (!ok) throw new Error(`${problem}\n${stderr}`);
  return JSON.parse(stdout);
}

/**
 * @param {string} folder
 * @param {number} size
 */
function measure(folder, size) {
  const file = path.join(folder, `${size}.csv`);
  makeFile(file, size);
  const ours = [];
  const theirs = [];
  for (let i = 0; i < REPEATS; i++) {
    theirs.push(sqliteImport(file, path.join(folder, 'peer.sqlite')));
    const run = ourImport(file);
    if (run.respondents !== size) throw new Error(`${run.respondents} of ${size} respondents came through`);
    ours.push(run);
  }
  const peer = theirs.flatMap((ms) => ms ?? []);
  const of = (/** @type {string} */ name) => median(ours.map((run) => run[name]));
  const whole = of('whole');
  const sqlite = peer.length > 0 ? median(peer) : null;
  const ratio = sqlite === null ? null : whole / sqlite;
  const rest = { recompute: of('recompute'), open: of('open'), wait: of('longest'), megabytes: of('megabytes') };
  return { size, whole, sqlite, ratio, ...rest };
}

/** @param {number | null} value */
const shown = (value, digits = 0) => (value === null ? '-' : value.toFixed(digits));

const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-bench-'));
try {
  await bundle();
  console.log('| respondents | import ms | sqlite3 ms | ratio | recompute ms | open ms | longest wait ms | MB |');
  console.log('|---|---|---|---|---|---|---|---|');
  const rows = SIZES.map((size) => {
    const row = measure(folder, size);
    const { whole, sqlite, ratio, recompute, open, wait, megabytes } = row;
    const cells = [size, shown(whole), shown(sqlite), shown(ratio, 2), shown(recompute), shown(open), shown(wait)];
    console.log(`| ${[...cells, shown(megabytes)].join(' | ')} |`);
    return row;
  });
  const last = rows.at(-1);
  if (!last) throw new Error('nothing was measured');
  if (last.sqlite === null)
    console.log('sqlite3 is not installed (apt install sqlite3): there is nothing to compare the import with');
  const ratios = {
    import1000: rows[0]?.ratio ?? null,
    import10000: rows[1]?.ratio ?? null,
    import100000: last.ratio,
    recomputeOfBound: last.recompute / BOUNDS.recompute,
    openOfBound: last.open / BOUNDS.open,
    waitOfBound: last.wait / BOUNDS.wait,
  };
  const within = last.recompute <= BOUNDS.recompute && last.open <= BOUNDS.open && last.wait <= BOUNDS.wait;
  const holds = last.ratio !== null && last.ratio <= BOUNDS.import && within;
  console.log(JSON.stringify({ bench: 'import', ratios, holds }));
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(BUILT, { recursive: true, force: true });
}

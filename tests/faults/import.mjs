/**
 * The table of bad files: `npm run faults`, with `-- --mutants 5000` for the long run. Every bad file is handed to the real
 * services in a program of its own (changed files: a hundred per program). More time or memory than allowed, a crash, no
 * sentence, or anything stored is a failure.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { changedFiles, ownInputs, writeInputs } from './all-inputs.ts';
import { hostileWorkbooks } from './hostile-workbooks.ts';
import { MEMORY_LIMIT, TIME_LIMIT, wrongWith } from './try-input.ts';

/** @typedef {import('./all-inputs.ts').InputFile} InputFile */
/** @typedef {import('./try-input.ts').Outcome} Outcome */

const { values } = parseArgs({ options: { mutants: { type: 'string', default: '200' } } });
const PER_PROGRAM = 100;
const AT_ONCE = 2;
/** Milliseconds: a program starts within a minute, and a file that takes longer than its limit is a failure already. */
const START = 60_000;

/**
 * Reads files in one program; a file that it does not come to the end of, or not in time, is a crash.
 * @param {readonly InputFile[]} files
 * @returns {Promise<Outcome[]>}
 */
function readIn(files) {
  return new Promise((resolve) => {
    const script = path.join(import.meta.dirname, 'read-files.mjs');
    const child = spawn(process.execPath, ['--no-warnings', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
      timeout: START + files.length * 2 * TIME_LIMIT,
      killSignal: 'SIGKILL',
    });
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
    });
    child.on('close', () => {
      /** @type {Outcome[]} */
      const outcomes = said
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const crashed = files.slice(outcomes.length, outcomes.length + 1);
      const none = { code: 'crash', sentence: '', milliseconds: 0, megabytes: 0, stored: 0 };
      resolve([...outcomes, ...crashed.map(({ name, kind }) => ({ name, kind, ...none }))]);
    });
    child.stdin.end(JSON.stringify(files));
  });
}

/** @param {Outcome} outcome */
function print({ name, kind, code, milliseconds, megabytes }) {
  const figures = `${milliseconds.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(4)} MB`;
  console.log(`${kind.padEnd(9)} ${name.slice(0, 52).padEnd(52)} ${code.padEnd(22)} ${figures}`);
}

/** @param {readonly Outcome[]} outcomes */
function printTotals(outcomes) {
  for (const [kind, some] of Map.groupBy(outcomes, (outcome) => outcome.kind)) {
    const read = some.filter(({ code }) => code === 'read').length;
    const most = (/** @type {number[]} */ all) => all.reduce((a, b) => Math.max(a, b), 0).toFixed(0);
    const slowest = most(some.map(({ milliseconds }) => milliseconds));
    const largest = most(some.map(({ megabytes }) => megabytes));
    console.log(`${kind}: ${some.length} files, ${read} read, at most ${slowest} ms and ${largest} MB`);
  }
}

/**
 * Some programs at once, their outcomes in order.
 * @param {readonly (readonly InputFile[])[]} batches
 */
async function readAll(batches) {
  /** @type {Outcome[][]} */
  const results = [];
  const queue = [...batches.entries()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await readIn(next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results.flat();
}

const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-faults-'));
try {
  const own = await writeInputs(folder, [...ownInputs, ...hostileWorkbooks]);
  const changed = await writeInputs(folder, changedFiles(Number(values.mutants)));
  const batches = [...own.map((file) => [file])];
  for (let from = 0; from < changed.length; from += PER_PROGRAM) batches.push(changed.slice(from, from + PER_PROGRAM));
  const outcomes = await readAll(batches);
  const failures = outcomes.flatMap((outcome) => {
    const wrong = wrongWith(outcome, MEMORY_LIMIT);
    if (wrong || outcome.kind !== 'mutant') print(outcome);
    return wrong ? [`${outcome.kind} ${outcome.name}: ${wrong}`] : [];
  });
  printTotals(outcomes);
  console.log(`${outcomes.length} files: ${outcomes.length - failures.length} as it should be, ${failures.length} not`);
  for (const failure of failures) console.log(`  ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

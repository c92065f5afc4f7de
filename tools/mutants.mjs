/**
 * `npm run mutants -- --count 200 --seed N`: makes small mistakes in core, minutes and services, one at a time, and tells
 * which ones the quick tests or the compiler notice (`byTypes`). It works in a throwaway copy of the checkout, and goes on
 * where the same seed left off. All quick tests run once before, to learn which of them come past a place that is changed:
 * only those are tried on it.
 *   --minutes M   stops after so many minutes     --only PATH   only files whose path begins so
 *   --each S      only tests that each take at most so many seconds: quick, and some that survive would not
 *   --again       tries again what survived       --limit S     seconds for a mutant, beside six times what its tests take (60)
 *   --near        only the tests in the folder that mirrors that of the file: quick, and some that survive would not
 *   --refuse      makes every command refuse, or those that are named, in place of mutants
 * A mutant with which the tests are never ready counts as noticed (`hanging`): nobody hands that in.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mutated, mutationsIn } from './mutants/mutations.mjs';
import { HANGS, quickTests } from './mutants/quick-tests.mjs';
import { refuseEach } from './mutants/refuse.mjs';
import { filesNow, throwawayTree } from './mutants/throwaway.mjs';

/** @typedef {{ key: string, at: string, change: string, outcome: string, by: string, seconds: number }} Line */

/** What people read, and lists of words. */
const TEXTS = /^core\/(scan\/)?words\/|^minutes\/texts\/|texts\.ts$|^services\/scan-files\/messages\.ts$/;
const SOURCES = /^(core|minutes|services)\/.*\.ts$/;
const ROOT = path.resolve(import.meta.dirname, '..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    minutes: { type: 'string', default: '600' },
    limit: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
    each: { type: 'string', default: '600' },
    again: { type: 'boolean', default: false },
    near: { type: 'boolean', default: false },
    refuse: { type: 'boolean', default: false },
  },
});
const limit = Number(values.limit) * 1000;
const until = Date.now() + Number(values.minutes) * 60_000;

/** @param {string} text */
const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

async function mutants() {
  const seed = Number(values.seed);
  console.log(`seed ${seed}`);
  const tree = throwawayTree();
  const isChosen = (/** @type {string} */ file) =>
    SOURCES.test(file) && !TEXTS.test(file) && file.startsWith(values.only);
  const files = filesNow()
    .filter(isChosen)
    .sort((a, b) => (a < b ? -1 : 1));
  const all = files.flatMap((file) => {
    const source = tree.read(file);
    return mutationsIn(source).map((mutation) => {
      const { start, from, to, line } = mutation;
      const key = hash(`${file} ${start} ${to} ${hash(source)}`);
      return { file, source, mutation, key, at: `${file}:${line}`, change: `${from} -> ${to || 'nothing'}` };
    });
  });
  // The order hangs on nothing but the seed and the mutant, so a change of one file leaves the choice in others as it is.
  const order = new Map(all.map(({ key }) => [key, hash(`${seed} ${key}`)]));
  const chosen = all
    .toSorted((a, b) => ((order.get(a.key) ?? '') < (order.get(b.key) ?? '') ? -1 : 1))
    .slice(0, Number(values.count));
  console.log(`${chosen.length} of the ${all.length} mutants in ${files.length} files`);
  const { known, remember, readMeasured, writeMeasured } = memory(seed);
  const isKnown = (/** @type {{ key: string }} */ { key }) => {
    const before = known.get(key);
    return before !== undefined && !(values.again && before.outcome !== 'killed');
  };
  const numbered = chosen.map((one, number) => ({ ...one, number }));
  const toJudge = numbered.filter((one) => !isKnown(one));
  const tests = await quickTests(tree, Number(values.each) * 1000);
  const failing = toJudge.length > 0 ? await tests.use(await measured()) : [];
  if (failing.length > 0) console.log(`left out, they fail without any mutation: ${failing.join(', ')}`);
  /** @type {Line[]} */
  const lines = [];
  for (const one of numbered) {
    const before = isKnown(one) ? known.get(one.key) : undefined;
    if (!before && Date.now() > until) continue;
    const line = before ?? (await tryOne(one));
    if (!before) remember(line);
    lines.push(line);
    const { outcome, at, change, by, seconds } = line;
    console.log(`${outcome.padEnd(8)} ${at}  ${change.replaceAll('\n', ' ')}  ${by}  ${seconds} s`);
  }
  const killed = lines.filter(({ outcome }) => outcome === 'killed');
  const killers = [...new Set(killed.map(({ by }) => by))].filter((by) => by.startsWith('tests/'));
  const isDone = lines.length === chosen.length;
  const unsure = isDone && toJudge.length > 0 ? await tests.failAlone(killers) : [];
  if (unsure.length > 0)
    console.log(`FAIL WITHOUT ANY MUTATION: ${unsure.join(', ')}; what they killed proves nothing`);
  tests.end();
  report(lines, seed);
  if (unsure.length > 0) process.exitCode = 1;

  /** What was measured before, when all that is to be judged is in it. */
  async function measured() {
    const before = readMeasured();
    if (before && !values.again && toJudge.every(({ key }) => before.passing[key])) return before;
    const now = await tests.measure(toJudge);
    writeMeasured(now);
    return now;
  }

  /** @param {import('./mutants/quick-tests.mjs').Numbered & { at: string, change: string }} one */
  async function tryOne({ file, source, mutation, key, at, change }) {
    const started = Date.now();
    tests.write(file, mutated(source, mutation));
    const verdict = await tests.judge(file, { limit, onlyNear: values.near, key });
    tests.write(file, source);
    return { key, at, change, ...verdict, seconds: Math.round((Date.now() - started) / 100) / 10 };
  }
}

/** Prints what was not noticed, and how much was. @param {readonly Line[]} lines @param {number} seed */
function report(lines, seed) {
  const killed = lines.filter(({ outcome }) => outcome === 'killed');
  const left = lines.filter(({ outcome }) => outcome !== 'killed');
  console.log(`\nnot noticed:\n${left.map(({ at, change, by }) => `  ${at}  ${change}  ${by}`).join('\n')}`);
  const share = lines.length === 0 ? 0 : Math.round((1000 * killed.length) / lines.length) / 1000;
  const byTypes = killed.filter(({ by }) => by.includes('error TS')).length;
  const hanging = killed.filter(({ by }) => by === HANGS).length;
  console.log(JSON.stringify({ mutants: lines.length, killed: killed.length, byTypes, hanging, share, seed }));
}

/** What was found with this seed before, of files that did not change since. @param {number} seed */
function memory(seed) {
  const folder = path.join(ROOT, '.cache/mutants');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${seed}.jsonl`);
  /** @type {Map<string, Line>} */
  const known = new Map();
  for (const text of existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []) {
    /** @type {Line} */
    const line = JSON.parse(text);
    known.set(line.key, line);
  }
  const measures = path.join(folder, `${seed}.measured.json`);
  return {
    known,
    remember: (/** @type {Line} */ line) => appendFileSync(file, `${JSON.stringify(line)}\n`),
    /** @returns {import('./mutants/quick-tests.mjs').Measured | null} */
    readMeasured: () => (existsSync(measures) ? JSON.parse(readFileSync(measures, 'utf8')) : null),
    writeMeasured: (/** @type {import('./mutants/quick-tests.mjs').Measured} */ all) =>
      writeFileSync(measures, JSON.stringify(all)),
  };
}

if (values.refuse) process.exitCode = (await refuseEach({ names: positionals, limit })) ? 0 : 1;
else await mutants();

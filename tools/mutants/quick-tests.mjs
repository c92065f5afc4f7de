/** What the quick tests and the compiler say of a tree in which a file was changed. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../run.mjs';
import { SLOW } from '../slow-tests.mjs';
import { marked } from './mutations.mjs';
import { warmTests } from './warm-tests.mjs';

/**
 * @typedef {{ outcome: 'killed' | 'survived', by: string }} Verdict
 * @typedef {{ key: string, number: number, file: string, source: string, mutation: import('./mutations.mjs').Mutation }} Numbered
 * @typedef {object} Measured
 * @property {Record<string, number>} milliseconds that each test takes
 * @property {Record<string, string[]>} passing the tests that pass a mutation, by its key
 * @property {string[]} disturbed tests that fail when there are marks in the sources
 * @typedef {ReturnType<typeof import('./throwaway.mjs').throwawayTree>} Tree
 */

/** Written by a change that makes the tests run for ever. */
export const HANGS = 'the tests are never ready';
const ALL = 20 * 60_000;
const SHARE = 120;
const TYPES = 300_000;
/** The file in the tree in which a test writes what it passes. */
const PASSED = 'passed.txt';

/** @param {Tree} tree @param {number} [longest] milliseconds: a test that takes longer is left out */
export async function quickTests(tree, longest = Number.POSITIVE_INFINITY) {
  const warm = warmTests(tree.folder);
  let names = (await warm.names()).filter((name) => !SLOW.some((slow) => path.matchesGlob(name, slow)));
  /** Milliseconds that each test takes. @type {Map<string, number>} */
  const durations = new Map();
  /** The tests that pass the place of a mutation, by its key; those of '' may be all. @type {Map<string, Set<string>>} */
  const passingOf = new Map();

  /** @param {string} file @param {string} text */
  function write(file, text) {
    tree.write(file, text);
    warm.touch(file);
  }

  /**
   * Runs all quick tests once, to learn which of them pass each of these mutations.
   * @param {readonly Numbered[]} all
   * @returns {Promise<Measured>}
   */
  async function measure(all) {
    const files = Map.groupBy(all, ({ file }) => file);
    for (const [file, its] of files) write(file, starter(tree.folder) + marked(its[0]?.source ?? '', its));
    const results = await inShares(names);
    for (const [file, its] of files) write(file, its[0]?.source ?? '');
    const passed = readPassed(tree.folder);
    return {
      milliseconds: Object.fromEntries(results.map((one) => [one.name, one.milliseconds])),
      passing: Object.fromEntries(all.map(({ key, number }) => [key, [...(passed.get(number) ?? [])]])),
      // Some read the sources themselves, and would rather see them without marks.
      disturbed: results.filter(({ ok }) => !ok).map(({ name }) => name),
    };
  }

  /** Runs all of these, no more at a time than one process can hold. @param {string[]} tests */
  async function inShares(tests) {
    /** @type {import('./warm-tests.mjs').Result[]} */
    const results = [];
    for (let at = 0; at < tests.length; at += SHARE) {
      const answer = await warm.run(tests.slice(at, at + SHARE), { limit: ALL, bail: 0 });
      if (!answer) throw new Error('the quick tests were not ready in time');
      results.push(...answer.results);
    }
    return results;
  }

  /** Judges by these measures from now on; gives the tests that are left out. @param {Measured} measured */
  async function use({ milliseconds, passing, disturbed }) {
    for (const [name, time] of Object.entries(milliseconds)) durations.set(name, time);
    // A test that was not measured may pass anything.
    const always = [...disturbed, ...names.filter((name) => !durations.has(name))];
    for (const [key, tests] of Object.entries(passing)) passingOf.set(key, new Set([...tests, ...always]));
    const failing = await failAlone(disturbed);
    names = names
      .filter((name) => !failing.includes(name) && timeOf([name]) <= longest)
      .sort((a, b) => timeOf([a]) - timeOf([b]));
    return failing;
  }

  /** Those among these tests that fail by themselves: what they notice proves nothing. @param {string[]} tests */
  async function failAlone(tests) {
    if (tests.length === 0) return [];
    const answer = await warm.run(tests, { limit: ALL, bail: 0 });
    return answer?.results.filter(({ ok }) => !ok).map(({ name }) => name) ?? tests;
  }

  const timeOf = (/** @type {readonly string[]} */ tests) =>
    tests.reduce((sum, name) => sum + (durations.get(name) ?? 0), 0);

  /**
   * First the tests in the folder that mirrors that of the file, then the compiler, then all other quick tests that pass the
   * place that was changed: one that does not pass it cannot notice.
   * @param {string} file
   * @param {{ limit: number, onlyNear?: boolean, key?: string }} options the limit in milliseconds, beside several times
   * what the tests take without a change
   * @returns {Promise<Verdict>}
   */
  async function judge(file, { limit, onlyNear = false, key }) {
    const [top = '', room = ''] = file.split('/');
    const isNear = (/** @type {string} */ name) =>
      path.matchesGlob(name, `tests/${top}/{*.test.ts,${room.replace(/\.ts$/, '')}/**}`);
    const passed = key === undefined ? undefined : (passingOf.get(key) ?? new Set());
    const able = names.filter((name) => !passed || passed.has(name) || passed.has(''));
    const [near, far] = [able.filter(isNear), able.filter((name) => !isNear(name))];
    const test = async (/** @type {string[]} */ tests) => {
      if (tests.length === 0) return '';
      const answer = await warm.run(tests, { limit: limit + 6 * timeOf(tests) });
      return answer ? (answer.results.find(({ ok }) => !ok)?.name ?? answer.error) : HANGS;
    };
    const by = (await test(near)) || (await typeError(tree.folder, top)) || (onlyNear ? '' : await test(far));
    return by
      ? { outcome: 'killed', by }
      : { outcome: 'survived', by: able.length === 0 ? 'no quick test passes it' : '' };
  }

  return { write, measure, use, judge, failAlone, end: warm.end };
}

/** What the compiler says of a program, or nothing. It remembers the files that did not change. */
async function typeError(/** @type {string} */ folder, /** @type {string} */ program) {
  mkdirSync(path.join(folder, 'out'), { recursive: true });
  const args = ['-p', program, '--incremental', '--tsBuildInfoFile', `out/${program}.tsbuildinfo`];
  const { output } = await run('tsc', args, { cwd: folder, timeout: TYPES });
  return output.split('\n').find((line) => line.includes('error TS')) ?? '';
}

/** The line before a marked source that writes down which test passes which number. @param {string} folder */
function starter(folder) {
  const file = JSON.stringify(path.join(folder, PASSED));
  const line = `[n, process.pid, globalThis.__vitest_worker__?.filepath ?? ''].join(' ') + '\\n'`;
  const write = `fs.appendFileSync(${file}, ${line})`;
  const once = `(n) => { if (!seen.has(n)) { seen.add(n); ${write}; } }`;
  const make = `const seen = new Set(); const fs = process.getBuiltinModule('node:fs'); return ${once};`;
  return `globalThis.passed ??= (() => { ${make} })(); `;
}

/** A thread that a test starts does not know that test, but runs in the same process. @param {string} folder */
function readPassed(folder) {
  const file = path.join(folder, PASSED);
  const lines = (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []).map((line) => {
    const [number = '', pid = '', ...words] = line.split(' ');
    const test = words.join(' ');
    return { number: Number(number), pid, test: test && path.relative(folder, test).replaceAll(path.sep, '/') };
  });
  const testOf = new Map(lines.filter(({ test }) => test).map(({ pid, test }) => [pid, test]));
  /** @type {Map<number, Set<string>>} */
  const passed = new Map();
  for (const { number, pid, test } of lines) {
    const tests = passed.get(number) ?? new Set();
    tests.add(test || (testOf.get(pid) ?? ''));
    passed.set(number, tests);
  }
  return passed;
}

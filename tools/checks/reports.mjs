/** Reads what Vitest and Playwright reported. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {import('./outcome.mjs').Outcome} Outcome
 * @typedef {{ status: string, annotations: { type: string, description?: string }[] }} PlaywrightTest
 * @typedef {{ title: string, specs: { title: string, tests: PlaywrightTest[] }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 */

/**
 * A run that left no report, or in which nothing ran, has failed.
 * @param {Omit<Outcome, 'output'> | undefined} counts
 * @param {import('../run.mjs').Result} result
 * @param {{ maySkipAll?: boolean }} [options]
 * @returns {Outcome}
 */
export function outcomeOfRun(counts, result, { maySkipAll = false } = {}) {
  const { passed, failed, skips } = counts ?? { passed: 0, failed: 0, skips: [] };
  const ran = passed + failed + (maySkipAll ? skips.length : 0);
  if (ran === 0) return { passed, failed: 1, skips, output: `${result.output}\nno tests ran\n` };
  // A failure outside the tests, such as a broken set-up, shows only in the exit code.
  const missing = result.code !== 0 && failed === 0 ? 1 : 0;
  return { passed, failed: failed + missing, skips, output: result.output };
}

/** @param {string} file @returns {Omit<Outcome, 'output'> | undefined} */
export function readUnitReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {string} file @returns {Omit<Outcome, 'output'> | undefined} */
export function readPlaywrightReport(file) {
  if (!existsSync(file)) return undefined;
  /** @type {{ suites: PlaywrightSuite[] }} */
  const { suites } = JSON.parse(readFileSync(file, 'utf8'));
  const tests = suites.flatMap(testsIn);
  const count = (/** @type {string[]} */ ...states) => tests.filter(({ status }) => states.includes(status)).length;
  const skips = tests.filter(({ status }) => status === 'skipped').map(({ name, reason }) => ({ name, reason }));
  return { passed: count('expected'), failed: count('unexpected', 'flaky'), skips };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {{ name: string, status: string, reason: string }[]}
 */
function testsIn(suite) {
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests.map(({ status, annotations }) => {
      const why = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
      return { name: `${suite.title} > ${title}`, status, reason: why ?? 'no reason given' };
    }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(testsIn)];
}

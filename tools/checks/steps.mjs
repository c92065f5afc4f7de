/** The steps of `npm test`, in order. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from '../ensure-chromium.mjs';
import { checkImports, checkPlantedImports, checkPlantedTypes } from '../imports/checks.mjs';
import { checkPackaging } from '../package/checks.mjs';
import { run } from '../run.mjs';
import { builtWorker } from './built-worker.mjs';
import { canCutNetwork, withoutNetwork } from './no-network.mjs';
import { check, outcomeOf } from './outcome.mjs';
import { checkPictures } from './pictures.mjs';
import { outcomeOfRun, readPlaywrightReport, readUnitReport } from './reports.mjs';

const REPORTS = path.resolve(import.meta.dirname, '../../test-results');
/** Milliseconds for all tests of a kind, on a machine that is busy. */
const LONG = 45 * 60_000;
const PROGRAMS = ['core', 'minutes', 'services', 'electron', 'browser', 'phones', 'renderer', 'tests', 'tools', '.'];

/** @typedef {{ name: string, about: string, run: () => Promise<import('./outcome.mjs').Outcome> }} Step */

/** @type {Step[]} */
export const steps = [
  { name: 'biome', about: 'format and lint', run: command('biome', 'check', '.', '--error-on-warnings') },
  { name: 'oxlint', about: 'lint with types', run: command('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'types', about: 'types of each program', run: types },
  { name: 'imports', about: 'who imports whom', run: async () => outcomeOf(await checkImports()) },
  { name: 'planted', about: 'planted violations are caught', run: planted },
  { name: 'knip', about: 'nothing unused', run: command('knip') },
  { name: 'pictures', about: 'only the pictures that docs show', run: async () => outcomeOf(checkPictures()) },
  { name: 'build', about: 'build', run: command('vite', 'build') },
  { name: 'unit', about: 'unit and property tests', run: unit },
  { name: 'component', about: 'component tests in Chromium', run: component },
  { name: 'e2e', about: 'the browser shell in Chromium', run: () => playwright('browser') },
  { name: 'electron', about: 'the desktop shell', run: () => playwright('electron', { maySkipAll: true }) },
  { name: 'packaging', about: 'packaging dry run', run: async () => outcomeOf(await checkPackaging()) },
];

/**
 * A step that is one command, which counts as one check.
 * @param {string} program
 * @param {...string} args
 */
function command(program, ...args) {
  return async () => {
    const { code, output } = await run(program, args);
    return outcomeOf([check([program, ...args].join(' '), code === 0, output)]);
  };
}

async function types() {
  const checks = [];
  for (const program of PROGRAMS) {
    const { code, output } = await run('tsc', ['-p', program]);
    checks.push(check(`types of ${program}`, code === 0, output));
  }
  return outcomeOf(checks);
}

async function planted() {
  return outcomeOf([...(await checkPlantedImports()), ...(await checkPlantedTypes())]);
}

/** Unit tests in Node. */
function unit() {
  return vitest('unit', []);
}

/** Component tests: what they show is real, in a browser that has no network. */
async function component() {
  await ensureChromium();
  return vitest('component', cutOff());
}

/**
 * One project of Vitest, with the reading thread as it was built: Node can crash when a thread ends that compiled TypeScript
 * itself.
 * @param {string} project
 * @param {string[]} within what the command runs in
 */
async function vitest(project, within) {
  const file = path.join(REPORTS, `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=./tools/checks/vitest-reporter.mjs'];
  const [program = '', ...args] = [...within, 'vitest', 'run', '--project', project, ...reporters];
  const result = await run(program, args, {
    env: { PRAATPLAAT_UNIT_REPORT: file, PRAATPLAAT_SCAN_WORKER: builtWorker() },
    timeout: LONG,
  });
  return outcomeOfRun(readUnitReport(file), result);
}

/** What a command runs in to have loopback only, where this machine can do that; says which of the two it is. */
function cutOff() {
  const cut = canCutNetwork();
  console.log(
    cut
      ? '  in a network namespace that has only loopback: nothing can leave this machine'
      : '  no network namespace here: Chromium itself resolves no name but this machine (host-resolver rule)',
  );
  return cut ? withoutNetwork([]) : [];
}

/**
 * @param {string} project
 * @param {{ maySkipAll?: boolean }} [options]
 */
async function playwright(project, options) {
  if (project === 'browser') await ensureChromium();
  const file = path.join(REPORTS, `${project}.json`);
  rmSync(file, { force: true });
  const plain = ['playwright', 'test', '--project', project, '--reporter=list,json'];
  const [program = '', ...args] = [...cutOff(), ...plain];
  // Playwright sets FORCE_COLOR for its workers; beside NO_COLOR each of them would print a warning.
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, NO_COLOR: undefined, FORCE_COLOR: '0' };
  const result = await run(program, args, { env, timeout: LONG });
  return outcomeOfRun(readPlaywrightReport(file), result, options);
}

/** `npm test`: runs every check, keeps going after a failure, and ends with one line that counts them all. */
import { parseArgs } from 'node:util';
import { steps } from './checks/steps.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });

/** The steps to run: all, or those named by `--only unit,e2e`. */
function chosenSteps() {
  const names = values.only?.split(',');
  const unknown = names?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
  if (unknown.length > 0) {
    console.error(`unknown step ${unknown.join(', ')}; the steps are ${steps.map(({ name }) => name).join(', ')}`);
    process.exit(2);
  }
  return steps.filter(({ name }) => names?.includes(name) ?? true);
}

/**
 * A step that breaks down is one failure.
 * @param {import('./checks/steps.mjs').Step} step
 * @returns {Promise<import('./checks/outcome.mjs').Outcome>}
 */
async function runStep(step) {
  try {
    return await step.run();
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      skips: [],
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/**
 * @param {import('./checks/steps.mjs').Step} step
 * @param {import('./checks/outcome.mjs').Outcome} outcome
 * @param {number} started
 */
function print(step, { passed, failed, skips, output }, started) {
  const counts = `${passed} passed, ${failed} failed, ${skips.length} skipped`;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${failed > 0 ? 'FAILED' : 'ok    '} ${step.name}: ${step.about}; ${counts}, ${seconds} s`);
  if (failed > 0) console.log(`${output.trimEnd().replace(/^/gm, '    ')}\n`);
}

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const skipped = [];
for (const step of chosenSteps()) {
  const started = Date.now();
  const outcome = await runStep(step);
  print(step, outcome, started);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  skipped.push(...outcome.skips.map(({ name, reason }) => `${step.name}: ${name}: ${reason}`));
}
if (skipped.length > 0) console.log(`\nSkipped:\n  ${skipped.join('\n  ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${skipped.length} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

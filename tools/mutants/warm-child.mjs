/**
 * Keeps Vitest at hand in the folder in which it is started, and runs the tests that it is asked for. A program of its own,
 * so that one that hangs can be ended with all that it started.
 */
import path from 'node:path';
import { createVitest } from 'vitest/node';

/** Milliseconds for one test, on a machine that is busy with other things. */
const LONG = 60_000;

/** Runs tests in the order in which they are asked for. */
class AsAsked {
  /** @template T @param {T[]} specifications */
  async sort(specifications) {
    return specifications;
  }

  /** @template T @param {T[]} specifications */
  async shard(specifications) {
    return specifications;
  }
}

const root = process.cwd();
const vitest = await createVitest('test', {
  root,
  watch: false,
  project: ['unit'],
  silent: true,
  reporters: [{}],
  sequence: { sequencer: AsAsked },
});
await vitest.standalone();
for (const { config } of vitest.projects) Object.assign(config, { testTimeout: LONG, hookTimeout: LONG });
const specifications = await vitest.globTestSpecifications();
const nameOf = (/** @type {{ moduleId: string }} */ { moduleId }) =>
  path.relative(root, moduleId).replaceAll(path.sep, '/');
const byName = new Map(specifications.map((specification) => [nameOf(specification), specification]));

/** @param {import('./warm-tests.mjs').Asked} asked @returns {Promise<import('./warm-tests.mjs').Answer>} */
async function answer({ tests, changed, bail }) {
  for (const file of changed) vitest.invalidateFile(path.join(root, file));
  for (const { config } of [vitest, ...vitest.projects]) config.bail = bail;
  // What a test said in an earlier run is no answer when it did not run now.
  vitest.state.filesMap.clear();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    tests.flatMap((name) => byName.get(name) ?? []),
  );
  const results = testModules
    .filter((module) => ['passed', 'failed', 'skipped'].includes(module.state()))
    .map((module) => {
      const { duration, prepareDuration, collectDuration, setupDuration } = module.diagnostic();
      const milliseconds = duration + prepareDuration + collectDuration + setupDuration;
      return { name: nameOf(module), ok: module.ok(), milliseconds };
    });
  return { results, error: unhandledErrors.length > 0 ? String(unhandledErrors[0]).slice(0, 200) : '' };
}

process.on('message', (/** @type {import('./warm-tests.mjs').Asked} */ asked) => {
  void answer(asked).then((said) => process.send?.(said));
});
process.on('disconnect', () => process.exit());
process.send?.([...byName.keys()]);

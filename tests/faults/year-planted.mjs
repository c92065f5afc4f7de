/**
 * Ten mistakes, one at a time in a copy of the checkout, and the seed in which a year finds each: `npm run faults:planted --
 * --seeds 200`. One that no seed finds is a failure. `--only 3` plants the third alone.
 */
import { parseArgs } from 'node:util';
import { builtWorker } from '../../tools/checks/built-worker.mjs';
import { throwawayTree } from '../../tools/mutants/throwaway.mjs';
import { run } from '../../tools/run.mjs';

/** @typedef {{ name: string, file: string, changes: readonly (readonly [string, string])[] }} Planted */

/** @type {readonly Planted[]} */
const PLANTED = [
  {
    name: 'a change is stored without a transaction',
    file: 'services/document/ledger.ts',
    changes: [
      ['= db\n        .transaction(() => {', '= (() => {'],
      [
        'readHistory(db, { trajectoryId, sessionId }) };\n        })\n        .immediate();',
        'readHistory(db, { trajectoryId, sessionId }) };\n        })();',
      ],
    ],
  },
  {
    name: 'the room gets moments of who did not agree to that',
    file: 'core/room-pages/journey.ts',
    changes: [["withConsent(view, 'meeting')", 'view']],
  },
  {
    name: 'undo changes what was changed elsewhere since',
    file: 'core/gestures/history.ts',
    changes: [['return changed || loosens(document, diff)', 'return !changed && loosens(document, diff)']],
  },
  {
    name: 'undo opens a round that was revealed',
    file: 'core/gestures/history.ts',
    changes: [
      ["if (breaksSeal(document, diff)) return { ok: false, code: 'round-revealed' };", ''],
      [
        "hidingReveals(document, way === 'undo' ? reverseDiff(step) : step)",
        "way === 'undo' ? reverseDiff(step) : step",
      ],
    ],
  },
  {
    name: 'a second vote of a phone is acknowledged and not kept',
    file: 'services/ballot-box/ballot-box.ts',
    changes: [['if (outcome.ok && outcome.held !== before)', 'if (outcome.ok && before === null)']],
  },
  {
    name: 'what was taken back stays in the steps',
    file: 'services/document/rewrite-quotes.ts',
    changes: [['for (const { step, diff } of steps) rewriteStep(db, step, rewriteDiff(diff, rewrite));', '']],
  },
  {
    name: 'a forgotten name stays in the log',
    file: 'services/forgetting/forgetting-service.ts',
    changes: [['      leaveNothing(db);\n', '']],
  },
  {
    name: 'a group of three is shown',
    file: 'core/scan/small-groups/guard.ts',
    changes: [['if (n < threshold) return false;', 'if (n < 3) return false;']],
  },
  {
    name: 'an older copy comes back as it was, with what was taken back since',
    file: 'services/trajectory-files/trajectory-file-service.ts',
    changes: [
      [
        'const copy = openCopy(await copies.read(path));\n    try {\n      reapplySince(copy, db);',
        'const copy = openCopy(await copies.read(path));\n    try {',
      ],
    ],
  },
  {
    name: 'windows are told of a change under the number of the one before',
    file: 'services/document/ledger.ts',
    changes: [['onChange({ trajectoryId, revision,', 'onChange({ trajectoryId, revision: revision - 1,']],
  },
];

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '200' }, only: { type: 'string' } },
});
const tree = throwawayTree();
let missed = 0;
for (const [i, { name, file, changes }] of PLANTED.entries()) {
  if (values.only !== undefined && Number(values.only) !== i + 1) continue;
  const source = tree.read(file);
  tree.write(file, planted(source, changes));
  const { output } = await run(
    process.execPath,
    ['--no-warnings', 'tests/faults/year.mjs', '--seeds', values.seeds, '--whole'],
    {
      cwd: tree.folder,
      env: { PRAATPLAAT_SCAN_WORKER: builtWorker() },
    },
  );
  tree.write(file, source);
  const [, seed, how] = /^seed (\d+), step \d+ (.*)$/m.exec(output) ?? [];
  if (seed === undefined) missed += 1;
  console.log(`${String(i + 1).padStart(2)} ${name}: ${seed === undefined ? 'NOT FOUND' : `seed ${seed} ${how}`}`);
}
console.log(JSON.stringify({ planted: PLANTED.length, missed, seeds: Number(values.seeds) }));
process.exitCode = missed > 0 ? 1 : 0;

/** @param {string} source @param {Planted['changes']} changes */
function planted(source, changes) {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the source any more: ${from}`);
    return text.replace(from, to);
  }, source);
}

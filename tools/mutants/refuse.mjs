/** Commands that refuse, one at a time: does a test notice? */
import { quickTests } from './quick-tests.mjs';
import { throwawayTree } from './throwaway.mjs';

const DECIDE = 'core/gestures/decide.ts';
/** Where the other commands are decided on. */
export const OTHERS = [
  ...['core/gestures/decide-of-trajectory.ts', 'core/gestures/decide-waves.ts', 'core/voting/decide.ts'],
];
const HEADS = [/export function decideAt\([^{]*\{\n/, /export function decide\([^{]*\{\n/];

/** The source of `decide` in which this command is always refused. @param {string} source @param {string} command */
export function refusing(source, command) {
  return HEADS.reduce((text, head) => {
    if (!head.test(text)) throw new Error(`${DECIDE} has no ${head.source}`);
    const refusal = `  if (command.type === '${command}') return { ok: false, code: 'record-not-found' };\n`;
    return text.replace(head, (found) => `${found}${refusal}`);
  }, source);
}

/**
 * Makes each of these commands refuse, all when none is named, and prints whether a test noticed.
 * @param {{ names: readonly string[], limit: number }} options
 * @returns {Promise<boolean>} whether each was noticed
 */
export async function refuseEach({ names, limit }) {
  const tree = throwawayTree();
  const source = tree.read(DECIDE);
  const known = commandsIn(source, ...OTHERS.map((path) => tree.read(path)));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`no command ${unknown.join(', ')}; there are ${known.join(', ')}`);
  const chosen = names.length > 0 ? names : known;
  const tests = await quickTests(tree);
  let noticed = 0;
  for (const command of chosen) {
    tests.write(DECIDE, refusing(source, command));
    const { outcome, by } = await tests.judge(DECIDE, { limit });
    if (outcome === 'killed') noticed += 1;
    console.log(`${outcome === 'killed' ? 'noticed    ' : 'NOT NOTICED'} ${command}  ${by}`);
  }
  tests.end();
  console.log(JSON.stringify({ commands: chosen.length, noticed }));
  return noticed === chosen.length;
}

/** The commands that these sources decide on. @param {readonly string[]} sources @returns {string[]} */
export function commandsIn(...sources) {
  const cases = sources.flatMap((source) => [...source.matchAll(/case '(\w+\.\w+)'/g)]);
  return [...new Set(cases.flatMap(([, name]) => name ?? []))];
}

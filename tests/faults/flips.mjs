/**
 * Changes bits and heads of pages of a database that people filled, and opens it as the program does: `npm run faults:flips --
 * 1000 200`. Prints what came of it; one change that nobody is told of is a failure.
 */
import { run } from '../../tools/run.mjs';

const [bits = '1000', heads = '200'] = process.argv.slice(2);
const args = ['run', '--project', 'unit', '--testTimeout=900000', 'tests/faults/flips.test.ts'];
const { code, output } = await run('vitest', args, { env: { FLIPS_BITS: bits, FLIPS_HEADS: heads } });
console.log(output);
process.exitCode = code;

/** `npm run data-folder -- <name>`: makes tests/fixtures/versions/<name> with this version of the program. */
import { run } from './run.mjs';

const [name] = process.argv.slice(2);
if (!name) {
  console.error('give the name of the folder, for instance the number of the commit');
  process.exit(2);
}
const args = ['run', '--config', 'tests/fixtures/versions/vitest.config.ts'];
const { code, output } = await run('vitest', args, { env: { PRAATPLAAT_DATA_FOLDER: name } });
console.log(output);
process.exitCode = code;

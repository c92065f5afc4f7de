import path from 'node:path';
import { parseArgs } from 'node:util';
import { texts } from './texts.ts';

// better-sqlite3 crashes without a word on an older Node, so it is loaded only after this check.
if (Number(process.versions.napi) < 10) {
  console.error(texts.oldNode);
  process.exit(1);
}
const { values } = parseArgs({
  options: { data: { type: 'string' }, port: { type: 'string' }, chromium: { type: 'string' } },
});
const dataDir = path.resolve(values.data ?? 'praatplaat-data');
const { run } = await import('./run.ts');
process.exitCode = await run(dataDir, Number(values.port ?? 0), values.chromium);

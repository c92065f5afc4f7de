/**
 * A year of a facilitator in a second, on the real services: `npm run faults:year -- --seeds 1000 --from 1`. After each step the
 * rules are looked at. The first that breaks is told with a shortened story; `--seed 17` lives one year, `--story '...'` one
 * that was told, `--whole` does not shorten.
 */
import path from 'node:path';
import { runnerImport } from 'vite';
import { builtWorker } from '../../tools/checks/built-worker.mjs';

process.env.PRAATPLAAT_SCAN_WORKER ??= builtWorker();
const file = path.join(import.meta.dirname, 'year/run.ts');
/** @type {{ module: typeof import('./year/run.ts') }} */
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
const broken = await module.years();
process.exit(broken > 0 ? 1 : 0);

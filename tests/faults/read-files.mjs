/** Reads the bad files named on standard input (JSON), one after the other, and prints one JSON line for each. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBench, tryInput } from './try-input.ts';

/** @type {import('./all-inputs.ts').InputFile[]} */
const files = JSON.parse(readFileSync(0, 'utf8'));
const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-fault-'));
const bench = openBench(folder);
try {
  for (const { name, kind, file } of files) {
    const outcome = await tryInput(bench, { name, kind, make: () => new Uint8Array(readFileSync(file)) });
    console.log(JSON.stringify(outcome));
  }
} finally {
  bench.db.close();
  rmSync(folder, { recursive: true, force: true });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedFiles, ownInputs } from './all-inputs.ts';
import type { BadInput } from './bad-input.ts';
import { type Bench, openBench, tryInput, wrongWith } from './try-input.ts';

/** The test program itself takes memory; `npm run faults` measures in programs that do nothing else. */
const MEMORY_HERE = 1500;
/** Large files are left to `npm run faults`; of the rest every third is tried here. */
const LARGE = 300_000;
const EVERY = 3;

const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-faults-'));
let bench: Bench;
beforeAll(() => {
  bench = openBench(folder);
});
afterAll(() => {
  bench.db.close();
  rmSync(folder, { recursive: true, force: true });
});

async function problemsOf(inputs: readonly BadInput[]): Promise<string[]> {
  const problems: string[] = [];
  for (const input of inputs) {
    const bytes = await input.make();
    if (bytes.length > LARGE) continue;
    const wrong = wrongWith(await tryInput(bench, { ...input, make: () => bytes }), MEMORY_HERE);
    if (wrong) problems.push(`${input.kind} ${input.name}: ${wrong}`);
  }
  return problems;
}

test('at least 150 bad files of our own have a name and a kind', () => {
  expect(ownInputs.length).toBeGreaterThanOrEqual(150);
  expect(new Set(ownInputs.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(ownInputs.length);
});

test('bad files are each refused or read, with a sentence, and nothing is stored', async () => {
  expect(await problemsOf(ownInputs.filter((_, i) => i % EVERY === 0))).toEqual([]);
}, 180_000);

test('changed files are each refused or read, with a sentence, and nothing is stored', async () => {
  expect(await problemsOf(changedFiles(40))).toEqual([]);
}, 180_000);

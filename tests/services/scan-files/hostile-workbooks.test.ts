import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSize } from './shared-files.ts';

const maker = path.resolve(import.meta.dirname, '../../../../shared/tools/faultlab/mkbombs.py');
const canMake = existsSync(maker) && spawnSync('python3', ['--version']).status === 0;
const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-bombs-'));

/** What each workbook must come to: a reason, or the size of the table. */
const OUTCOMES: Readonly<Record<string, string>> = {
  '00': '1 x 2',
  '01': 'file-too-large',
  '02': 'file-too-many-rows',
  '03': '1 x 2',
  '04': '1 x 2',
  '05': '1 x 2',
  '06': 'file-too-many-columns',
  '07': '1 x 2',
  '08': '1 x 2',
  '09': 'file-too-many-columns',
  '10': 'file-damaged',
  '11': 'file-empty',
  '12': 'file-binary',
  '13': '1 x 2',
  '14': 'file-cell-too-long',
  '15': 'file-no-rows',
  '16': 'file-no-rows',
  '17': 'file-too-large',
  '18': 'file-damaged',
  '19': 'file-empty',
  '20': 'file-unknown-format',
  '21': '1 x 2',
  '22': 'file-binary',
};

beforeAll(() => {
  if (canMake) execFileSync('python3', [maker, folder]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the hostile workbooks are each refused or read, quickly and without harm', async (context) => {
  if (!canMake) context.skip('../shared/tools/faultlab/mkbombs.py or python3 is not there');
  const outcomes: Record<string, string> = {};
  for (const name of readdirSync(folder).sort()) {
    const started = performance.now();
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    outcomes[name.slice(0, 2)] = await readSize(name, bytes);
    expect(performance.now() - started, name).toBeLessThan(10_000);
  }
  expect(outcomes).toEqual(OUTCOMES);
}, 60_000);

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check, outcomeOf } from '../../tools/checks/outcome.mjs';
import { outcomeOfRun, readPlaywrightReport } from '../../tools/checks/reports.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('counting a run', () => {
  const fine = { code: 0, output: '' };
  const skips = [{ name: 'a', reason: 'b' }];

  test('a run without tests has failed', () => {
    expect(outcomeOfRun({ passed: 0, failed: 0, skips: [] }, fine).failed).toBe(1);
  });

  test('a run that skipped everything has failed, except where that is allowed', () => {
    expect(outcomeOfRun({ passed: 0, failed: 0, skips }, fine).failed).toBe(1);
    expect(outcomeOfRun({ passed: 0, failed: 0, skips }, fine, { maySkipAll: true }).failed).toBe(0);
  });

  test('a run that left no report has failed', () => {
    expect(outcomeOfRun(undefined, fine).failed).toBe(1);
  });

  test('an exit code that no test explains is a failure', () => {
    expect(outcomeOfRun({ passed: 3, failed: 0, skips: [] }, { code: 1, output: '' }).failed).toBe(1);
    expect(outcomeOfRun({ passed: 3, failed: 2, skips: [] }, { code: 1, output: '' }).failed).toBe(2);
  });
});

test('of single checks only the failed ones are shown', () => {
  const { passed, failed, output } = outcomeOf([check('good', true, 'noise'), check('bad', false, 'why')]);
  expect({ passed, failed }).toEqual({ passed: 1, failed: 1 });
  expect(output).toContain('why');
  expect(output).not.toContain('noise');
});

test("Playwright's nested suites are counted, each skip with its reason", () => {
  const run = (status: string, annotations: object[] = []) => ({ status, annotations });
  const skipped = run('skipped', [{ type: 'skip', description: 'no runtime' }]);
  const inner = { title: 'inner', specs: [{ title: 'three', tests: [skipped] }] };
  const specs = [
    { title: 'one', tests: [run('expected')] },
    { title: 'two', tests: [run('unexpected'), run('flaky')] },
  ];
  const file = path.join(folder, 'playwright.json');
  writeFileSync(file, JSON.stringify({ suites: [{ title: 'outer', specs, suites: [inner] }] }));
  expect(readPlaywrightReport(file)).toEqual({
    passed: 1,
    failed: 2,
    skips: [{ name: 'inner > three', reason: 'no runtime' }],
  });
});

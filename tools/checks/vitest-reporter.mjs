/** Writes how many unit tests passed, failed and were skipped, and why; Vitest's own JSON leaves the reasons out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A reporter for Vitest.
 * @typedef {import('vitest/node').Reporter} Reporter
 * @implements {Reporter}
 */
export default class CountsReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} errors
   */
  onTestRunEnd(modules, errors) {
    const file = process.env.PRAATPLAAT_UNIT_REPORT;
    if (!file) return;
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const broken = modules.filter((module) => module.errors().length > 0 || module.state() === 'queued').length;
    const state = (/** @type {string} */ wanted) => tests.filter((test) => test.result().state === wanted);
    const skips = state('skipped').map((test) => {
      const result = test.result();
      return { name: test.fullName, reason: (result.state === 'skipped' && result.note) || 'no reason given' };
    });
    const failed = state('failed').length + state('pending').length + broken + errors.length;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ passed: state('passed').length, failed, skips }));
  }
}

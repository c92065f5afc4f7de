/** Runs dependency-cruiser with the import rules and reads its report. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../run.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['core', 'minutes', 'services', 'electron', 'browser', 'phones', 'renderer', 'tests'];

/** @typedef {{ rule: string, from: string, to: string }} Violation */
/** @typedef {{ violations: Violation[], sources: string[], missed: string[], output: string }} Report */

/**
 * Checks the imports of all sources under `root`.
 * `missed` are the source files that were not looked at: the tool reports success when it understood nothing.
 * @param {string} [root]
 * @returns {Promise<Report>}
 */
export async function cruiseSources(root = ROOT) {
  const folders = FOLDERS.filter((folder) => existsSync(path.join(root, folder)));
  const temp = mkdtempSync(path.join(os.tmpdir(), 'praatplaat-imports-'));
  const file = path.join(temp, 'report.json');
  const config = path.join(ROOT, '.dependency-cruiser.mjs');
  const args = ['--config', config, '--output-type', 'json', '--output-to', file, ...folders];
  const { output } = await run('depcruise', args, { cwd: root });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  rmSync(temp, { recursive: true });
  const sources = folders.flatMap((folder) => sourcesIn(root, folder));
  return { violations: violationsOf(report), sources, missed: missedBy(report, sources), output };
}

/**
 * @param {{ summary: { violations: { rule: { name: string }, from: string, to: string }[] } } | undefined} report
 * @returns {Violation[]}
 */
function violationsOf(report) {
  return (report?.summary.violations ?? []).map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

/**
 * @param {{ modules: { source: string }[] } | undefined} report
 * @param {string[]} sources
 */
function missedBy(report, sources) {
  const seen = new Set(report?.modules.map((module) => module.source));
  return sources.filter((source) => !seen.has(source));
}

/**
 * @param {string} root
 * @param {string} folder
 */
function sourcesIn(root, folder) {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')));
}

/** Builds the program when it was never built or when a source file is newer than the build. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { run } from '../run.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STAMP = path.join(ROOT, 'out/.built');
const SOURCES = ['core', 'minutes', 'services', 'electron', 'browser', 'phones', 'renderer', 'resources'];
const FILES = ['vite.config.ts', 'package-lock.json'];

/** True when out/ is missing, half built, or older than any source file or folder. */
export function needsBuild() {
  if (!existsSync(STAMP)) return true;
  const built = statSync(STAMP).mtimeMs;
  return [...SOURCES.flatMap(tree), ...FILES.map((file) => path.join(ROOT, file))].some(
    (file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > built,
  );
}

/**
 * Builds everything; the output matters only when it failed.
 * @returns {Promise<import('../run.mjs').Result>}
 */
export function build() {
  return run('vite', ['build']);
}

/**
 * A folder with all that is in it; a folder's own time changes when a file in it is removed.
 * @param {string} folder
 * @returns {string[]}
 */
function tree(folder) {
  const root = path.join(ROOT, folder);
  if (!existsSync(root)) return [];
  return [root, ...readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => path.join(root, name))];
}

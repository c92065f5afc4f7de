/** A copy of the tree to change: the checkout itself is never touched. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runSync } from '../wait.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The files of the checkout as they are now, also those that are not in git yet. @returns {string[]} */
export function filesNow() {
  const listed = runSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  if (!listed.ok) throw new Error(listed.problem);
  const gone = runSync('git', ['ls-files', '-z', '--deleted'], { cwd: ROOT });
  const deleted = new Set(gone.stdout.split('\0'));
  return [...new Set(listed.stdout.split('\0'))].filter((file) => file !== '' && !deleted.has(file));
}

/**
 * A copy of the checkout in a new folder, with its node_modules linked. `remove` takes it away; it is also taken away when
 * the program ends.
 */
export function throwawayTree() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'praatplaat-mutants-'));
  for (const file of filesNow()) {
    // Pictures of the documentation are no part of any test, and most of the bytes.
    if (file.startsWith('docs/') && file.endsWith('.png')) continue;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(ROOT, file), path.join(folder, file));
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(1));
  return {
    folder,
    /** @param {string} file */
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    /** @param {string} file @param {string} text */
    write: (file, text) => writeFileSync(path.join(folder, file), text),
  };
}

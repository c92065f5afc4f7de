/** Unpacks a packaged program's archive and looks at what is in it. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractAll, listPackage, statFile } from '@electron/asar';

const UNWANTED = /\.(ts|tsx|map|c|cpp|h)$|\/node_modules\/(?!better-sqlite3)|^\/out\/\.built$/;
const UNPACKED = [/\.node$/, /^\/out\/main\/scan-worker\.js$/];

/**
 * The paths in the archive, after checking that the right ones are there and outside it.
 * @param {string} asar
 * @returns {string[]}
 */
export function checkContents(asar) {
  const files = listPackage(asar, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files) assert.doesNotMatch(file, UNWANTED, 'unexpected file in the archive');
  for (const wanted of UNPACKED) {
    const found = files.filter((file) => wanted.test(file));
    assert.equal(found.length, 1, `one file like ${wanted}, found: ${found.join(', ')}`);
    const [file = ''] = found;
    const entry = statFile(asar, file.slice(1));
    assert.ok('unpacked' in entry && entry.unpacked, `${file} is inside the archive`);
    assert.ok(existsSync(path.join(`${asar}.unpacked`, file)), `${file} is missing outside the archive`);
  }
  return files;
}

/**
 * All files as the program sees them, in a temporary folder, with this machine's native module among them.
 * @param {string} asar
 * @returns {string}
 */
export function unpack(asar) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'praatplaat-package-'));
  extractAll(asar, folder);
  cpSync(`${asar}.unpacked`, folder, { recursive: true });
  const native = `node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`;
  cpSync(native, path.join(folder, native));
  return folder;
}

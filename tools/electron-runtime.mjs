/**
 * Finds Electron's runtime by path. Never `require('electron')` for that: outside Electron it starts a download.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = path.resolve(import.meta.dirname, '../node_modules/electron');
const NAMES = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron', linux: 'electron' };

/** The version of Electron that this checkout asks for. */
export function electronVersion() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'));
  return version;
}

/**
 * The path of the installed Electron program, or undefined where it was never fetched.
 * @returns {string | undefined}
 */
export function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const dist = override ?? path.join(PACKAGE, 'dist');
  // The installer writes path.txt last: without it, dist/ is half a download.
  if (!override && !existsSync(path.join(PACKAGE, 'path.txt'))) return undefined;
  const name = process.platform === 'win32' || process.platform === 'darwin' ? NAMES[process.platform] : NAMES.linux;
  const file = path.join(dist, name);
  return existsSync(file) ? file : undefined;
}

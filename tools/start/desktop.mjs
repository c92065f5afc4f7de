/** The desktop program: finds or fetches Electron's runtime and runs it. */
import { spawn } from 'node:child_process';
import { findElectron } from '../electron-runtime.mjs';
import { texts } from '../texts.mjs';
import { canFetchElectron, fetchElectron } from './fetch-electron.mjs';
import { endProgram, onStop } from './on-stop.mjs';
import { hasScreen } from './window.mjs';

/**
 * The path of Electron's program; where it cannot be used here, says so in one line.
 * @param {boolean} open without a window there is no desktop program, but people still hear whether it can be had
 * @returns {Promise<string | undefined>}
 */
export async function prepareDesktop(open) {
  const installed = findElectron();
  if (!installed && !(await canFetchElectron())) return refuse(texts.desktopUnavailable);
  if (!open) return undefined;
  if (!hasScreen()) return refuse(texts.desktopNeedsScreen);
  if (installed) return installed;
  console.log(texts.desktopDownload);
  return (await fetchElectron()) ?? refuse(texts.desktopUnavailable);
}

/**
 * Runs the desktop program until it closes.
 * @param {string} electron
 * @param {string} data
 * @returns {Promise<number>} the exit code for `npm start`
 */
export function runDesktop(electron, data) {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const args = ['.', '--data', data, ...(root ? ['--no-sandbox'] : [])];
  const child = spawn(electron, args, { stdio: 'inherit' });
  onStop(() => endProgram(child));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 0));
  });
}

/** @param {string} sentence @returns {undefined} */
function refuse(sentence) {
  console.log(sentence);
  return undefined;
}

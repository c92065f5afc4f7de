/** Runs the browser shell and shows it: prints the address, opens the window, stops both together. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findChromium } from '../chromium.mjs';
import { texts } from '../texts.mjs';
import { firstInOutput, TooLate } from '../wait.mjs';
import { endProgram, onStop } from './on-stop.mjs';
import { hasScreen, openWindow } from './window.mjs';

/** A browser that is gone this soon did not show a window. */
const TOO_SOON = 4000;

/**
 * @param {{ data: string, port: string, open: boolean }} options
 * @returns {Promise<number>} the exit code for `npm start`
 */
export async function runBrowserShell({ data, port, open }) {
  const chromium = findChromium();
  const args = ['out/main/browser-shell.js', '--data', data, '--port', port];
  const shell = spawn(process.execPath, chromium ? [...args, '--chromium', chromium] : args, {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let window;
  const stop = () => {
    endProgram(shell);
    if (window) endProgram(window);
  };
  onStop(stop);
  const ended = exitOf(shell, () => window);
  try {
    const url = await firstInOutput(shell, urlIn, { name: 'the browser shell' });
    console.log(texts.runningAt(url));
    if (open) window = show(url, chromium, stop);
  } catch (error) {
    // That it stopped by itself is told when it has ended.
    if (error instanceof TooLate) console.error(texts.shellSilent);
  }
  return ended;
}

/** @param {string} line @returns {string | undefined} */
function urlIn(line) {
  try {
    const message = JSON.parse(line);
    return typeof message?.url === 'string' ? message.url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} url
 * @param {string | undefined} chromium
 * @param {() => void} stop called when the person closed the window
 */
function show(url, chromium, stop) {
  if (!hasScreen() || !chromium) {
    console.log(hasScreen() ? texts.noBrowser : texts.noScreen);
    return undefined;
  }
  console.log(texts.stopHint);
  const opened = Date.now();
  const window = openWindow(chromium, url);
  window.once('error', () => console.log(texts.browserFailed));
  window.once('exit', () => {
    if (Date.now() - opened > TOO_SOON) stop();
    else console.log(texts.browserFailed);
  });
  return window;
}

/**
 * Waits for the shell; where another one already ran, the window just opened stays until it is closed.
 * @param {import('node:child_process').ChildProcess} shell
 * @param {() => import('node:child_process').ChildProcess | undefined} window
 * @returns {Promise<number>}
 */
async function exitOf(shell, window) {
  const [code, signal] = await once(shell, 'close');
  const stopped = signal === 'SIGTERM' || signal === 'SIGINT';
  const exitCode = stopped ? 0 : (code ?? 1);
  if (exitCode !== 0) console.error(texts.shellFailed);
  const shown = window();
  if (shown && isRunning(shown)) await once(shown, 'close');
  return exitCode;
}

/** @param {import('node:child_process').ChildProcess} child */
function isRunning(child) {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

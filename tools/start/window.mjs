/** Opens the browser shell in a window of its own: no address bar, no extensions, no requests of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { OFFLINE_ARGS } from '../chromium.mjs';
import { claim, sweep } from './sweep.mjs';

const QUIET_ARGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without it Chromium says above the page that it was started with an unusual flag.
  '--test-type',
  '--start-maximized',
  '--lang=nl',
];

/** True where a window can be shown at all. */
export function hasScreen(platform = process.platform, env = process.env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Starts the browser with a throw-away profile, which goes when the window closes.
 * @param {string} chromium
 * @param {string} url
 * @returns {import('node:child_process').ChildProcess}
 */
export function openWindow(chromium, url) {
  sweep(os.tmpdir());
  const profile = mkdtempSync(path.join(os.tmpdir(), 'praatplaat-venster-'));
  claim(profile);
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const args = [`--app=${url}`, `--user-data-dir=${profile}`, ...QUIET_ARGS, ...OFFLINE_ARGS];
  // On Linux the language of dates and menus comes from here and not from --lang.
  const env = { ...process.env, LANGUAGE: 'nl' };
  const child = spawn(chromium, root ? [...args, '--no-sandbox'] : args, { stdio: 'ignore', env });
  child.once('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return child;
}

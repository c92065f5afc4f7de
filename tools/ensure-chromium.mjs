/** For the tests: the installed browser, else Playwright's own, else Debian's package. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { run } from './run.mjs';

const HOW =
  'No Chrome, Chromium or Edge was found, and none could be installed. ' +
  'Install one, or point CHROMIUM_PATH at one.';

/**
 * The path of a Chromium that tests can drive; installs one where none is found, throws where that fails.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = testChromium();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH is no program: ${process.env.CHROMIUM_PATH}`);
  console.log('  no Chromium found: trying to install one');
  await run('playwright', ['install', 'chromium-headless-shell', 'chromium'], { timeout: 180_000 });
  if (!testChromium() && isDebianRoot()) {
    await run('apt-get', ['update', '-qq'], { timeout: 120_000 });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { timeout: 300_000 });
  }
  const installed = testChromium();
  if (!installed) throw new Error(HOW);
  return installed;
}

/**
 * An installed browser or the one that Playwright downloaded.
 * @returns {string | undefined}
 */
export function testChromium() {
  const own = chromium.executablePath();
  return findChromium() ?? (existsSync(own) ? own : undefined);
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

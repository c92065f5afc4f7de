import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type BrowserShell, ownHosts, startBrowserShell } from './browser-shell.ts';
import { watchPages } from './watch-pages.ts';

interface Fixtures {
  /** Console errors that this test brings about on purpose. */
  expectedConsoleErrors: RegExp[];
  /** A fresh folder for the data of this test. */
  dataFolder: string;
  /** The browser shell of this test alone. */
  shell: BrowserShell;
  /** Where the browser shell can be reached, with its one-time token. */
  shellUrl: string;
}

/** Each test has its own browser shell with its own data; no page may reach beyond it or log an error. */
export const test = base.extend<Fixtures>({
  expectedConsoleErrors: [[], { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  shell: async ({ dataFolder }, use) => {
    const shell = await startBrowserShell(dataFolder);
    await use(shell);
    await shell.stop();
  },

  shellUrl: async ({ shell }, use) => {
    await use(shell.url);
  },

  // Depends on the shell so that what pages did is judged while it still runs.
  context: async ({ context, expectedConsoleErrors, shell: _shell }, use) => {
    const seen = watchPages(context, ownHosts);
    await use(context);
    const errors = seen.errors.filter((error) => !expectedConsoleErrors.some((expected) => expected.test(error)));
    expect.soft(seen.foreignRequests, 'no page may reach beyond its own shell').toEqual([]);
    expect.soft(errors, 'no page may log an error').toEqual([]);
  },
});

export { expect } from '@playwright/test';

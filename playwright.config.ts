import { defineConfig } from '@playwright/test';
import { OFFLINE_ARGS } from './tools/chromium.mjs';
import { testChromium } from './tools/ensure-chromium.mjs';

const executablePath = testChromium();
const elsewhere = ['**/electron/**', '**/screenshots/**'];

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  // Limits, for a machine that is busy with other things: what is waited for is always a state of the page.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    // LANGUAGE: dates in fields as a Dutch person sees them.
    launchOptions: {
      args: OFFLINE_ARGS,
      env: { ...process.env, LANGUAGE: 'nl' },
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: [
    { name: 'browser', testIgnore: elsewhere, outputDir: 'test-results/browser' },
    { name: 'electron', testMatch: '**/electron/**/*.spec.ts', outputDir: 'test-results/electron' },
    { name: 'screenshots', testMatch: '**/screenshots/**/*.spec.ts', outputDir: 'test-results/screenshots' },
  ],
});

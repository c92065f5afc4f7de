import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { commands } from './tests/components/support/commands.ts';
import { OFFLINE_ARGS } from './tools/chromium.mjs';
import { testChromium } from './tools/ensure-chromium.mjs';
import { SLOW } from './tools/slow-tests.mjs';

const executablePath = testChromium();
/** What the screens and their tests import. */
const PACKAGES = [
  ...['react', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client', 'react-dom/server'],
  ...['zod', 'zustand', 'lucide-react', 'd3-scale', 'axe-core'],
];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 20_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          // Said here, because a project does not listen to --exclude.
          exclude: ['tests/{e2e,components}/**', ...(process.env.ONLY_QUICK ? SLOW : [])],
          environment: 'node',
        },
      },
      {
        extends: true,
        // Named, because a package that is met later would make Vite load the page again in the middle of a test.
        optimizeDeps: { include: PACKAGES },
        test: {
          name: 'component',
          include: ['tests/components/**/*.test.tsx'],
          // Each test cleans up its own window.
          isolate: false,
          // Limits, for a machine that is busy with other things: what is waited for is always a state of the page.
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1366, height: 768 },
            provider: playwright({
              launchOptions: { args: OFFLINE_ARGS, ...(executablePath ? { executablePath } : {}) },
              contextOptions: { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' },
            }),
            instances: [{ browser: 'chromium' }],
            commands,
          },
        },
      },
    ],
  },
});

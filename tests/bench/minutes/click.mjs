/** From the click on the button to the saved file, in a real Chromium on the built browser shell; prints milliseconds. */
import path from 'node:path';
import { chromium } from '@playwright/test';
import { nl } from '../../../renderer/src/locale/nl/index.ts';
import { testChromium } from '../../../tools/ensure-chromium.mjs';
import { startBrowserShell } from '../../e2e/browser-shell.ts';

const [folder = '', repeats = '5'] = process.argv.slice(2);
const shell = await startBrowserShell(path.join(folder, 'data'));
const executablePath = testChromium();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(shell.url);
  await page.getByRole('button', { name: nl.start.sample }).click();
  const steps = page.getByRole('navigation', { name: nl.app.stepsLabel });
  await steps.getByRole('button', { name: nl.app.steps.minutes }).click();
  await page.locator('.sheet--plate img').waitFor();
  const times = [];
  for (let i = 0; i < Number(repeats); i++) {
    const started = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: nl.minutes.make, exact: true }).click(),
    ]);
    await download.saveAs(path.join(folder, 'verslag.docx'));
    times.push(performance.now() - started);
    await page.getByText(nl.minutes.result.download).waitFor();
  }
  console.log(JSON.stringify({ click: Math.min(...times) }));
} finally {
  await browser.close();
  await shell.stop();
}

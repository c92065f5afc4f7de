import { Facilitator } from './actor.ts';
import { startBrowserShell } from './browser-shell.ts';
import { expect, test } from './fixtures.ts';

test('a second start on the same data finds the first one and gives an address of it', async ({
  page,
  shell,
  dataFolder,
}) => {
  const second = await startBrowserShell(dataFolder);
  expect(new URL(second.url).origin).toBe(new URL(shell.url).origin);
  expect(second.url).not.toBe(shell.url);
  const facilitator = new Facilitator(page);
  await facilitator.open(second.url);
  await facilitator.newTrajectory('Testgemeente');
});

test.describe('after a crash', () => {
  // The page of the killed program cannot load what it had not loaded yet, or was just loading.
  test.use({ expectedConsoleErrors: [/ERR_CONNECTION_(REFUSED|RESET)/] });

  test('the program starts again on the same data', async ({ shell: first, dataFolder, page }) => {
    const facilitator = new Facilitator(page);
    await facilitator.open(first.url);
    await facilitator.newTrajectory('Testgemeente');
    const gone = new Promise((resolve) => first.process.once('exit', resolve));
    first.process.kill('SIGKILL');
    await gone;
    const again = await startBrowserShell(dataFolder);
    const fresh = await page.context().newPage();
    await page.close();
    await fresh.goto(again.url);
    await expect(fresh.getByText('Testgemeente').first()).toBeVisible();
    await again.stop();
  });
});

import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';
import { watchPages } from './watch-pages.ts';

test('a request to another address would be noticed, and gets nowhere', async ({ browser, shell }) => {
  const context = await browser.newContext();
  const seen = watchPages(context, new Set([new URL(shell.url).host]));
  const page = await context.newPage();
  await page.goto(shell.url);
  const outcome = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(outcome, 'the Content-Security-Policy forbids it').toBe('refused');
  const plain = await context.newPage();
  const load = await plain.goto('http://example.org/').then(
    () => 'answered',
    () => 'refused',
  );
  expect(load, 'the name of another machine cannot even be looked up').toBe('refused');
  expect(seen.foreignRequests).toContain('http://example.org/');
  await context.close();
});

test('everything the pages load comes from the shell itself', async ({ page, context, shellUrl }) => {
  const loaded = new Set<string>();
  context.on('request', (request) => loaded.add(new URL(request.url()).protocol + new URL(request.url()).host));
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  const beamer = await facilitator.openProjector(context);
  await facilitator.goTo('praatplaat');
  await expect(beamer.locator('main')).toBeVisible();
  const own = new URL(shellUrl).host;
  expect([...loaded].filter((one) => one !== `http:${own}` && !/^(data|blob):/.test(one))).toEqual([]);
  expect(loaded.size).toBeGreaterThan(0);
});

import type { Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';

/** A laptop of 1366x768 at 200 % zoom. */
test.use({ viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 });

/** The names of buttons and fields that cannot be brought into view whole, or that something else lies over. */
async function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const controls = [...root.querySelectorAll<HTMLElement>('button, input, select, textarea, summary')];
    const name = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.innerText ?? element.tagName;
    return controls
      .filter((element) => element.checkVisibility() && !element.closest('[inert], .visually-hidden'))
      .filter((element) => !element.matches('.visually-hidden, :disabled'))
      .filter((element) => {
        element.scrollIntoView({ block: 'center', inline: 'center' });
        const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
        if (width === 0 || height === 0) return true;
        const inside = left >= -1 && right <= innerWidth + 1 && top >= -1 && top < innerHeight && bottom > 0;
        const over = document.elementFromPoint((left + right) / 2, Math.min(innerHeight - 2, (top + bottom) / 2));
        return !inside || !(over === element || element.contains(over) || over?.contains(element));
      })
      .map(name);
  });
}

async function expectAllReachable(page: Page, where: string): Promise<void> {
  expect(await unreachable(page), where).toEqual([]);
  const wider = await page.evaluate(() =>
    Math.max(
      ...[document.documentElement, document.querySelector('#root')].map((one) => (one?.scrollWidth ?? 0) - innerWidth),
    ),
  );
  expect(wider, `${where} does not scroll sideways`).toBeLessThanOrEqual(0);
}

test('at 200 % zoom everything of the plate and the agreements can be seen and pressed', async ({ page, shellUrl }) => {
  test.setTimeout(120_000);
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await expectAllReachable(page, 'start');
  await facilitator.openSample();
  await facilitator.goTo('praatplaat');
  await expectAllReachable(page, 'praatplaat');
  await page.getByRole('button', { name: new RegExp(`^${nl.praatplaat.bar.list}`) }).click();
  await expectAllReachable(page, 'list twin');
  await page
    .getByRole('checkbox', { name: /^Kies:/ })
    .first()
    .check();
  await expectAllReachable(page, 'chosen card');
  await page.getByRole('button', { name: nl.praatplaat.list.makeTask(1) }).click();
  await expectAllReachable(page, 'improvement task');
  await page.keyboard.press('Escape');
  await facilitator.openTab(nl.praatplaat.panel.tabs.voting);
  await page.getByRole('button', { name: new RegExp(`^${nl.voting.panel.addAnother}`) }).click();
  await expectAllReachable(page, 'voting round');
  await page.keyboard.press('Escape');
  await facilitator.button(nl.praatplaat.takeAway.heading).click();
  await expectAllReachable(page, 'take-away');
  await page.keyboard.press('Escape');
  await facilitator.button(nl.praatplaat.timeline.title).click();
  await expectAllReachable(page, 'time line');
  await page.keyboard.press('Escape');
  await facilitator.goTo('agreements');
  await expectAllReachable(page, 'agreements');
  const plate = page.getByRole('img', { name: /^Praatplaat met/ });
  await facilitator.goTo('praatplaat');
  const box = await plate.boundingBox();
  expect(box?.width ?? 0, 'the plate itself keeps room').toBeGreaterThan(300);
  expect(box?.height ?? 0).toBeGreaterThan(150);
});

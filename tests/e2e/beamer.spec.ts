import type { BrowserContext, Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { OFFLINE_ARGS } from '../../tools/chromium.mjs';
import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** A graphics process as on a laptop, but drawn by the processor: canvases are its own, and are lost when it ends. */
const GRAPHICS = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...OFFLINE_ARGS, ...GRAPHICS, '--enable-gpu-rasterization'] });
  },
});

async function openSampleWithBeamer(page: Page, context: BrowserContext, url: string) {
  const facilitator = new Facilitator(page);
  await facilitator.open(url);
  await facilitator.openSample();
  await facilitator.goTo('praatplaat');
  const beamer = await facilitator.openProjector(context);
  await beamer.setViewportSize({ width: 1366, height: 768 });
  await facilitator.button(nl.praatplaat.panel.showPlate).click();
  await expect(beamer.getByRole('img', { name: /^Praatplaat/ })).toBeVisible();
  return { facilitator, beamer };
}

/** The picture of a page once it stands still. */
async function atRest(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  let before = await page.screenshot();
  await expect(async () => {
    const now = await page.screenshot();
    const same = now.equals(before);
    before = now;
    expect(same).toBe(true);
  }).toPass();
  return before;
}

test('when the graphics process ends, both screens show what they showed', async ({ page, context, shellUrl }) => {
  const { beamer } = await openSampleWithBeamer(page, context, shellUrl);
  const browser = context.browser();
  if (!browser) throw new Error('no browser');
  const canvases = () => beamer.evaluate(() => document.querySelectorAll('canvas').length);
  expect(await canvases()).toBeGreaterThan(0);
  for (const one of [page, beamer]) {
    await one.evaluate(() => {
      const seen = window as { lost?: number };
      seen.lost = 0;
      for (const canvas of document.querySelectorAll('canvas')) {
        canvas.addEventListener('contextlost', () => {
          seen.lost = (seen.lost ?? 0) + 1;
        });
      }
    });
  }
  await page.mouse.wheel(0, 0);
  const before = [await atRest(page), await atRest(beamer)];
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.crashGpuProcess').catch(() => undefined);
  for (const one of [page, beamer]) {
    await expect.poll(() => one.evaluate(() => (window as { lost?: number }).lost)).toBeGreaterThan(0);
  }
  await expect.poll(async () => (await atRest(beamer)).equals(before[1] as Buffer)).toBe(true);
  await expect.poll(async () => (await atRest(page)).equals(before[0] as Buffer)).toBe(true);
});

test('a beamer that is closed by accident is told, and shows again what it showed', async ({
  page,
  context,
  shellUrl,
}) => {
  const { facilitator, beamer } = await openSampleWithBeamer(page, context, shellUrl);
  await page.keyboard.press('PageDown');
  await expect(page.getByText(/^Plek 1 van 5/)).toBeVisible();
  await beamer.close();
  await expect(page.getByRole('alert').getByText(nl.app.projectorClosed)).toBeVisible();
  await expectNothingFound(page, 'the beamer was closed');
  const again = context.waitForEvent('page');
  await facilitator.button(nl.app.projectorAgain).click();
  const second = await again;
  await expect(second.getByRole('img', { name: /^Praatplaat/ })).toBeVisible();
  await expect(page.getByText(/^Plek 1 van 5/)).toBeVisible();
  await expect(page.getByText(nl.app.projectorClosed)).toHaveCount(0);
});

test('the screen stays on while the room looks, and full screen is offered under a mouse only', async ({
  page,
  context,
  shellUrl,
}) => {
  await context.addInitScript(() => {
    const seen = window as { awake?: number };
    seen.awake = 0;
    const ask = navigator.wakeLock.request.bind(navigator.wakeLock);
    navigator.wakeLock.request = (kind) => {
      seen.awake = (seen.awake ?? 0) + 1;
      return ask(kind);
    };
  });
  const { beamer } = await openSampleWithBeamer(page, context, shellUrl);
  await expect.poll(() => beamer.evaluate(() => (window as { awake?: number }).awake)).toBeGreaterThan(0);
  expect(await page.evaluate(() => (window as { awake?: number }).awake)).toBe(0);
  const offer = beamer.getByRole('button', { name: nl.app.wholeScreen });
  await expect(offer).toHaveCount(0);
  await beamer.mouse.move(300, 300);
  await beamer.mouse.move(320, 300);
  await expect(offer).toBeVisible();
  await expectNothingFound(beamer, 'full screen is offered');
  await offer.click();
  await expect.poll(() => beamer.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await beamer.mouse.move(340, 300);
  await expect(offer).toHaveCount(0);
});

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
]) {
  test(`the time covers no words, at ${viewport.width}x${viewport.height}`, async ({ page, context, shellUrl }) => {
    const { facilitator, beamer } = await openSampleWithBeamer(page, context, shellUrl);
    await beamer.setViewportSize(viewport);
    await facilitator.openTab(nl.control.timer.title);
    await facilitator.button(nl.control.timer.oneTwoFour).click();
    await expect(beamer.getByRole('timer')).toBeVisible();
    const over = () =>
      beamer.evaluate(() => {
        const timer = document.querySelector('[role=timer]')?.getBoundingClientRect();
        if (!timer) return ['no timer'];
        const texts = [...document.querySelectorAll('main h1, main h2, main p, main li, main text, main .plate-stage')];
        return texts
          .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden'))
          .filter((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            const boxes = one.matches('.plate-stage') ? [one.getBoundingClientRect()] : [...range.getClientRects()];
            return boxes.some(
              (box) =>
                box.width > 0 &&
                box.left < timer.right &&
                box.right > timer.left &&
                box.top < timer.bottom &&
                box.bottom > timer.top,
            );
          })
          .map((one) => one.textContent || one.className.toString());
      });
    expect(await over(), 'plate').toEqual([]);
    await facilitator.openBeamerMenu();
    await facilitator.button(nl.control.beamer.actions).click();
    await expect(beamer.getByRole('heading', { name: nl.praatplaat.room.agreed })).toBeVisible();
    expect(await over(), 'actions').toEqual([]);
    await expectNothingFound(beamer, 'actions with the time');
  });
}

import type { BrowserContext, Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { OFFLINE_ARGS } from '../../tools/chromium.mjs';
import { testChromium } from '../../tools/ensure-chromium.mjs';
import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** A graphics process as on a laptop, but drawn by the processor: canvases are its own, and are lost when it ends. */
const GRAPHICS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--enable-gpu-rasterization',
];
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

/** Another graphics process may round a colour otherwise; a card that is not there is some thousands of pixels. */
const SAME = 200;

/** How many pixels of two pictures have clearly another colour. */
function different(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const urls = [a, b].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  return page.evaluate(async (both) => {
    const [first, second] = await Promise.all(
      both.map(async (url) => {
        const image = await createImageBitmap(await (await fetch(url)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      }),
    );
    let count = 0;
    for (let i = 0; i < (first?.length ?? 0); i += 4) {
      const off = (at: number) => Math.abs((first?.[i + at] ?? 0) - (second?.[i + at] ?? 0));
      if (Math.max(off(0), off(1), off(2)) > 24) count += 1;
    }
    return count;
  }, urls);
}

// In this browser one page is seen at a time, and only what is seen is painted by the graphics process.
for (const screen of ['hers'] as const) {
  test(`when the graphics process ends, the screen (${screen}) shows what it showed`, async ({
    playwright,
    shellUrl,
    viewport,
    locale,
  }) => {
    const executablePath = testChromium();
    const browser = await playwright.chromium.launch({
      args: [...OFFLINE_ARGS, ...GRAPHICS],
      ignoreDefaultArgs: ['--disable-gpu'],
      ...(executablePath ? { executablePath } : {}),
    });
    const context = await browser.newContext({ viewport, ...(locale ? { locale } : {}) });
    const page = await context.newPage();
    const { beamer } = await openSampleWithBeamer(page, context, shellUrl);
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
    const seen = screen === 'hers' ? page : beamer;
    await seen.bringToFront();
    const before = await atRest(seen);
    const session = await browser.newBrowserCDPSession();
    await session.send('Browser.crashGpuProcess');
    const lost = () => seen.evaluate(() => (window as { lost?: number }).lost);
    await expect.poll(lost, 'the pixels of this page were really lost').toBeGreaterThan(0);
    const off = async () => different(seen, before, await seen.screenshot());
    await expect.poll(off, { timeout: 60_000 }).toBeLessThan(SAME);
    await browser.close();
  });
}

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
    // Not there on the empty page that comes first.
    if (!navigator.wakeLock) return;
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
  // It goes when the mouse rests, and looking at it may have taken longer than that.
  await beamer.mouse.move(340, 300);
  await offer.click();
  await expect.poll(() => beamer.evaluate(() => document.fullscreenElement !== null)).toBe(true);
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

import type { Page } from '@playwright/test';
import { KEY_GROUPS } from '../../renderer/src/keys/keys.ts';
import type { Step } from '../../renderer/src/kit/steps.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { READING_METHODS } from '../helpers/reading-methods.ts';
import { Facilitator, OFFERED_STEPS } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';

const words = nl.praatplaat;
const note = (page: Page) => page.getByRole('textbox', { name: words.note.label });

/** What a keyboard has: letters, digits and signs by where they are, each also with Shift, and what writes nothing. */
const SIGNS = [
  'Backquote',
  'Minus',
  'Equal',
  'BracketLeft',
  'BracketRight',
  'Backslash',
  'Semicolon',
  'Quote',
  'Comma',
];
const PRINTABLE = [
  ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `Key${letter}`),
  ...[...'0123456789'].map((digit) => `Digit${digit}`),
  ...[...SIGNS, 'Period', 'Slash'],
];
const OTHERS = ['Space', 'Home', 'End', 'Insert', 'Delete', 'Backspace', 'Enter', 'PageUp', 'PageDown', 'Escape'];
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const FUNCTIONS = Array.from({ length: 12 }, (_, i) => `F${i + 1}`);
const ALL = [...PRINTABLE, ...PRINTABLE.map((key) => `Shift+${key}`), ...OTHERS, ...ARROWS, ...FUNCTIONS];

/** What the help says that changes the beamer. */
const FOR_THE_ROOM = new Set<string>(Object.values(KEY_GROUPS.room).flat());
const isForTheRoom = (key: string) => FOR_THE_ROOM.has(key === 'Period' ? '.' : key);

/** The calls of this page that change or steer something, by their method: a screen may read when it likes. */
function callsOf(page: Page): { take(): string[] } {
  let calls: string[] = [];
  const reading: ReadonlySet<string> = new Set(READING_METHODS);
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      const { method = '' } = JSON.parse(String(payload)) as { method?: string };
      if (!reading.has(method)) calls.push(method);
    }),
  );
  return {
    take: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
  };
}

/** Presses a key with nothing focused, and puts away what it opened. */
async function pressAlone(page: Page, key: string): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press(key);
}

async function putAway(page: Page): Promise<void> {
  if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
  if ((await note(page).count()) > 0) await note(page).press('Escape');
}

/** How far the window, or what fills it, has been scrolled, and how much larger than the window it is. */
const scrolled = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('#root');
    const { scrollTop, scrollLeft, scrollHeight } = document.documentElement;
    return [scrollTop, scrollLeft, scrollHeight - innerHeight, window.scrollY, root?.scrollTop, root?.scrollLeft];
  });

for (const step of OFFERED_STEPS) {
  test(`no key on the screen ${step} changes the beamer or the cards, but what the help names`, async ({
    page,
    context,
    shellUrl,
  }) => {
    test.setTimeout(180_000);
    const calls = callsOf(page);
    const facilitator = new Facilitator(page);
    await facilitator.open(shellUrl);
    await facilitator.openSample();
    await facilitator.openProjector(context);
    await page.bringToFront();
    await facilitator.goTo('praatplaat');
    await facilitator.button(words.panel.showPlate).click();
    await facilitator.goTo(step);
    await page.waitForLoadState();
    calls.take();
    const pressAndLook = async (key: string) => {
      await pressAlone(page, key);
      expect(await scrolled(page), `${key} moves the window of ${step}`).toEqual([0, 0, 0, 0, 0, 0]);
      await putAway(page);
    };
    for (const key of ALL.filter((one) => !isForTheRoom(one))) {
      await pressAndLook(key);
      expect(calls.take(), `${key} on ${step}`).toEqual([]);
    }
    // What was asked last has its answer now: no call is on its way any more.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(calls.take()).toEqual([]);
    for (const key of ALL.filter(isForTheRoom)) await pressAndLook(key);
    let sent = 0;
    await expect
      .poll(() => {
        sent += calls.take().length;
        return sent;
      })
      .toBeGreaterThanOrEqual(4);
  });
}

test('a list of the keys opens with F1 on every screen', async ({ page, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: nl.keys.title });
  await expect(help).toBeVisible();
  await expectNothingFound(page, 'help of the keys');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await facilitator.openSample();
  await page.keyboard.press('F1');
  await expect(help.getByText(nl.keys.uses.freeze)).toBeVisible();
});

for (const { width, height } of [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
]) {
  test(`no screen is larger than its window at ${width}x${height}, and no wheel moves it`, async ({
    page,
    shellUrl,
  }) => {
    await page.setViewportSize({ width, height });
    const facilitator = new Facilitator(page);
    await facilitator.open(shellUrl);
    await facilitator.openSample();
    for (const step of OFFERED_STEPS as readonly Step[]) {
      await facilitator.goTo(step);
      for (const panel of [false, true]) {
        if (panel) await facilitator.button(nl.control.open).click();
        for (const x of [40, width / 2, width - 60]) {
          await page.mouse.move(x, height / 2);
          await page.mouse.wheel(0, 4000);
        }
        for (const key of ['End', 'Space', 'PageDown']) await pressAlone(page, key);
        expect(await scrolled(page), step).toEqual([0, 0, 0, 0, 0, 0]);
      }
      await facilitator.button(nl.control.open).click();
    }
  });
}

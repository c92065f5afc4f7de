import type { Page } from '@playwright/test';
import { nl } from '../../../renderer/src/locale/nl/index.ts';
import { openBench, SCREEN } from './driver.ts';
import { findCard, type Ours } from './ours.ts';

interface RoomWindow extends Window {
  /** The moment of the first changed picture since it was set to null, in milliseconds since 1970. */
  drawn?: number | null;
}
interface HerWindow extends Window {
  pressed?: number;
}

/** Runs in the room's page: remembers when a changed picture is painted. */
function watchDrawing(): void {
  const room = window as RoomWindow;
  const watch = new MutationObserver(() =>
    requestAnimationFrame(() => {
      room.drawn ??= performance.timeOrigin + performance.now();
    }),
  );
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Runs in her page: remembers when a key was pressed. */
function watchKeys(): void {
  const note = (event: KeyboardEvent) => {
    (window as HerWindow).pressed = performance.timeOrigin + event.timeStamp;
  };
  window.addEventListener('keydown', note, { capture: true });
}

/**
 * Milliseconds from the key that takes a card away, or brings it back, to the first changed picture for the room, in two
 * windows with this many cards. The room sees the plate in short: where in its place a card lies changes nothing there.
 */
export async function projectorDelays(ours: Ours, cards: number, times: number): Promise<number[]> {
  const bench = await openBench(SCREEN);
  try {
    const her = bench.page;
    await her.addInitScript(watchKeys);
    await ours.openPlate(her, cards);
    const room = await her.context().newPage();
    await room.addInitScript(watchDrawing);
    await room.goto(`${ours.origin}/beamer.html`);
    await her.getByRole('button', { name: nl.praatplaat.panel.showPlate, exact: true }).click();
    await room.getByRole('img', { name: nl.praatplaat.room.plate(cards) }).waitFor();
    await room.waitForTimeout(3000);
    const delays: number[] = [];
    for (let i = 0; i < times; i++) delays.push(await oneChange(her, room, i));
    return delays;
  } finally {
    await bench.browser.close();
  }
}

async function oneChange(her: Page, room: Page, i: number): Promise<number> {
  if (i % 2 === 0) {
    // What came back is chosen: a click on it would write.
    await her.keyboard.press('Escape');
    const at = await findCard(her, { x: 500 + ((i * 61) % 500), y: 350 + ((i * 43) % 300) });
    await her.mouse.click(at.x, at.y);
  }
  await her.waitForTimeout(60);
  await room.evaluate(() => {
    (window as RoomWindow).drawn = null;
  });
  await her.keyboard.press(i % 2 === 0 ? 'Delete' : 'Control+z');
  await room.waitForFunction(() => typeof (window as RoomWindow).drawn === 'number', null, { timeout: 5000 });
  const drawn = await room.evaluate(() => (window as RoomWindow).drawn ?? Number.NaN);
  const pressed = await her.evaluate(() => (window as HerWindow).pressed ?? Number.NaN);
  // What moves away glides, and what was set blurred meanwhile becomes sharp.
  await room.waitForTimeout(700);
  return drawn - pressed;
}

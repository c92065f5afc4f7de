import type { Page } from '@playwright/test';
import { nl } from '../../../renderer/src/locale/nl/index.ts';
import { openBench, SCREEN } from './driver.ts';
import { findCard, type Ours } from './ours.ts';

interface RoomWindow extends Window {
  /** The moment of the first drawing since it was set to null, in milliseconds since 1970. */
  drawn?: number | null;
}
interface HerWindow extends Window {
  released?: number;
}

/** Runs in the room's page: remembers when something was drawn. */
function watchDrawing(): void {
  const room = window as RoomWindow;
  const draw = CanvasRenderingContext2D.prototype.clearRect;
  const drawImage = CanvasRenderingContext2D.prototype.drawImage;
  const note = () => {
    room.drawn ??= performance.timeOrigin + performance.now();
  };
  CanvasRenderingContext2D.prototype.clearRect = function clearRect(...args) {
    note();
    draw.apply(this, args);
  };
  CanvasRenderingContext2D.prototype.drawImage = function image(this: CanvasRenderingContext2D, ...args: unknown[]) {
    note();
    (drawImage as (...all: unknown[]) => void).apply(this, args);
  } as typeof drawImage;
}

/** Runs in her page: remembers when the pointer was let go. */
function watchRelease(): void {
  const note = (event: PointerEvent) => {
    (window as HerWindow).released = performance.timeOrigin + event.timeStamp;
  };
  window.addEventListener('pointerup', note, { capture: true });
}

/**
 * Milliseconds from letting go of a card to the first changed picture for the room, once per drag, in two windows with
 * this many cards.
 */
export async function projectorDelays(ours: Ours, cards: number, times: number): Promise<number[]> {
  const bench = await openBench(SCREEN);
  try {
    const her = bench.page;
    await her.addInitScript(watchRelease);
    await ours.openPlate(her, cards);
    const room = await her.context().newPage();
    await room.addInitScript(watchDrawing);
    await room.goto(`${ours.origin}/beamer.html`);
    await her.getByRole('button', { name: nl.praatplaat.panel.showPlate, exact: true }).click();
    await room.getByRole('img', { name: nl.praatplaat.room.plate(cards) }).waitFor();
    await room.waitForTimeout(3000);
    const delays: number[] = [];
    for (let i = 0; i < times; i++) delays.push(await oneDrag(her, room, i));
    return delays;
  } finally {
    await bench.browser.close();
  }
}

async function oneDrag(her: Page, room: Page, i: number): Promise<number> {
  const at = await findCard(her, { x: 500 + ((i * 61) % 500), y: 350 + ((i * 43) % 300) });
  await her.mouse.down();
  await her.mouse.move(at.x + 20, at.y + 10, { steps: 4 });
  await her.waitForTimeout(60);
  await room.evaluate(() => {
    (window as RoomWindow).drawn = null;
  });
  await her.mouse.up();
  await room.waitForFunction(() => typeof (window as RoomWindow).drawn === 'number', null, { timeout: 5000 });
  const drawn = await room.evaluate(() => (window as RoomWindow).drawn ?? Number.NaN);
  const released = await her.evaluate(() => (window as HerWindow).released ?? Number.NaN);
  // The card glides to its place, and what was set blurred meanwhile becomes sharp.
  await room.waitForTimeout(700);
  return drawn - released;
}

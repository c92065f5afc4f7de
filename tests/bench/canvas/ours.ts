import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ApiClient } from '../../../core/contract/client.ts';
import { PERSPECTIVES } from '../../../core/domain/perspective.ts';
import { nl } from '../../../renderer/src/locale/nl/index.ts';
import { startBrowserShell } from '../../e2e/browser-shell.ts';
import { atFirst } from '../../helpers/place.ts';
import { connectWindow, type Login, login } from '../../helpers/shell-client.ts';
import type { Contestant, Point } from './contestant.ts';
import { SCREEN } from './driver.ts';

const TEXTS = [
  'Het duurt te lang voor iemand terugbelt, ook als het dringend is',
  'Eén vaste contactpersoon per gezin, ook na een verhuizing binnen de gemeente',
  'Brieven zijn moeilijk: te veel regels, te weinig wat u nu moet doen',
  'Bewoners weten niet waar ze terechtkunnen als de wijkteams dicht zijn',
  'Meer tijd voor het eerste gesprek, ook bij de mensen thuis',
  'Warme overdracht naar de jeugdhulp werkt goed in Noord, laten we dat overnemen',
];
const CELL = { width: 420, height: 290 };
const BATCH = 200;
const FARTHEST = 19_500;

/** The built program with trajectories of cards, and what a measurement asks of it. */
export interface Ours {
  readonly contestant: Contestant;
  /** Opens the plate with this many cards in a page that may. */
  openPlate(page: Page, cards: number): Promise<void>;
  readonly api: ApiClient;
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts the built browser shell with one trajectory per number of cards. */
export async function startOurs(sizes: readonly number[]): Promise<Ours> {
  const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-bench-'));
  const shell = await startBrowserShell(folder);
  const { origin } = new URL(shell.url);
  const session = await login(shell.url);
  const { api, close } = await connectWindow(origin, session);
  for (const size of sizes) await fill(api, size);
  const openPlate = (page: Page, cards: number) => showPlate(page, { origin, session, id: idOf(cards) });
  return {
    ...{ api, origin, openPlate },
    contestant: contestantOf(api, openPlate),
    async close() {
      close();
      await shell.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where a plate is, and who may open it. */
interface PlateAddress {
  readonly origin: string;
  readonly session: Login;
  readonly id: string;
}

/** Opens a plate in a page, and waits until its cards are painted. */
export async function showPlate(page: Page, { origin, session, id }: PlateAddress): Promise<void> {
  const [name = '', value = ''] = session.cookie.split('=');
  await page.context().addCookies([{ name, value, url: origin }]);
  await page.context().addInitScript(keepSecret, session.secret);
  await page.goto(`${origin}/#praatplaat/${id}`, { waitUntil: 'commit' });
  await page.waitForFunction(isPainted, null, { polling: 'raf', timeout: 120_000 });
}

/** In the page: every window of this browser is one that the shell knows. */
function keepSecret(secret: string): void {
  if (location.origin !== 'null') sessionStorage.setItem('praatplaat-window', secret);
}

/** The trajectory with so many cards. */
export const idOf = (cards: number) => `kaarten-${cards}`;

/** Makes a trajectory with notes in rows and columns that are as wide as a screen. */
export async function fill(api: ApiClient, cards: number): Promise<void> {
  const trajectoryId = idOf(cards);
  const at = atFirst(trajectoryId);
  await api.call('trajectories.create', { id: trajectoryId, municipality: `${cards} kaarten`, templateId: 'empty' });
  const { templates } = await api.call('trajectories.open', { id: trajectoryId });
  const zone = templates.find(({ id }) => id === 'empty')?.zones[0]?.id ?? '';
  const columns = Math.round(Math.sqrt((cards * (SCREEN.width / SCREEN.height) * CELL.height) / CELL.width));
  // Two thousand cards beside each other reach beyond what a plate takes on one side.
  const shift = Math.max(0, columns * CELL.width - FARTHEST);
  for (let start = 0; start < cards; start += BATCH) {
    const ids = Array.from({ length: Math.min(BATCH, cards - start) }, (_, i) => start + i);
    const notes = ids.map((i) => ({ id: `n${i}`, text: TEXTS[i % TEXTS.length] ?? '' }));
    const perspective = PERSPECTIVES[(start / BATCH) % PERSPECTIVES.length] ?? 'policy';
    await api.call('document.run', { ...at, command: { type: 'notes.add', notes, perspective, zone } });
    const moves = ids.map((i) => ({
      id: `n${i}`,
      at: { x: (i % columns) * CELL.width - shift, y: Math.floor(i / columns) * CELL.height },
    }));
    await api.call('document.run', { ...at, command: { type: 'cards.move', moves } });
  }
}

/** Whether the plate has cards on it: tinted paper where the picture has its middle. */
function isPainted(): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('.plate-stage canvas');
  // Before it has its own size, nobody but the plate may ask for its context.
  if (!canvas || canvas.width <= 300) return false;
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')?.getImageData(width / 2 - 60, height / 2 - 60, 120, 120) ?? { data: [] };
  const colours = new Set<number>();
  for (let i = 0; i < data.length; i += 4)
    colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
  return colours.size > 4;
}

function contestantOf(api: ApiClient, openPlate: Ours['openPlate']): Contestant {
  let opened = 0;
  const placesNow = async () => {
    const { records } = await api.call('document.snapshot', atFirst(idOf(opened)));
    return JSON.stringify(
      records.flatMap((record) => (record.kind === 'card' ? [[record.id, record.x, record.y]] : [])),
    );
  };
  let places = '';
  return {
    name: 'praatplaat',
    // Room for the bar at the top, the steps at the left and the bar at the bottom around a plate of 1920x1080.
    size: { width: SCREEN.width + 400, height: SCREEN.height + 200 },
    async open({ page }, cards) {
      opened = cards;
      await openPlate(page, cards);
      const ready = await page.evaluate(() => performance.now());
      places = await placesNow();
      await fitTo(page);
      return ready;
    },
    card: ({ page }) => findCard(page, { x: SCREEN.width / 2, y: SCREEN.height / 2 }),
    step: async () => 1.54,
    async check() {
      for (let tries = 0; tries < 50; tries++) {
        if ((await placesNow()) !== places) return;
        await new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
      }
      throw new Error('praatplaat did not move its card');
    },
  };
}

/** Closes the panel and gives the page the size in which the plate is exactly as large as a beamer. */
async function fitTo(page: Page): Promise<void> {
  await page.getByRole('button', { name: nl.control.open, exact: true }).click();
  const stage = await page.locator('.plate-stage').boundingBox();
  const size = page.viewportSize();
  if (!stage || !size) throw new Error('there is no plate');
  await page.setViewportSize({
    width: size.width + SCREEN.width - Math.round(stage.width),
    height: size.height + SCREEN.height - Math.round(stage.height),
  });
}

/** A place near this one where the pointer says that there is a card: in a spiral, for the last run may have moved a card. */
export async function findCard(page: Page, near: Point): Promise<Point> {
  for (let ring = 0; ring < 60; ring++) {
    const at = { x: near.x + ring * 6 * Math.cos(ring * 2.4), y: near.y + ring * 6 * Math.sin(ring * 2.4) };
    await page.mouse.move(at.x, at.y);
    if (await page.evaluate(() => document.querySelector<HTMLElement>('.plate-stage')?.style.cursor === 'pointer'))
      return at;
  }
  throw new Error('there is no card near the middle');
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Contestant, Point } from './contestant.ts';
import { SCREEN } from './driver.ts';

interface PeerBench {
  readonly ready: number;
  card(): Point;
  view(): { z: number };
}
type PeerWindow = Window & { __bench?: PeerBench };

/** What the wheel must turn to zoom by 2 in 45 steps, given the zoom now. */
const STEP: Readonly<Record<string, (zoom: number) => number>> = {
  excalidraw: (zoom) => (zoom / 45) * 100,
  tldraw: () => 1.55,
  raw: () => 1.54,
};

/**
 * The contestants of a folder with the peers' harness (built there: see its README), served by its own server.
 * Null when the folder has no built harness: the peers are no part of this project.
 */
export async function openPeers(folder: string): Promise<{ all: Contestant[]; close(): void } | null> {
  const root = path.resolve(folder, 'a-canvas');
  if (!existsSync(path.join(root, 'dist')) || !existsSync(path.join(root, 'scene'))) return null;
  const { serve } = (await import(pathToFileURL(path.join(root, 'server.mjs')).href)) as {
    serve(): Promise<{ port: number; close(): void }>;
  };
  const server = await serve();
  const all = Object.keys(STEP).map((name) => peer(name, `http://127.0.0.1:${server.port}/${name}/`));
  return { all, close: () => server.close() };
}

function peer(name: string, address: string): Contestant {
  return {
    name,
    size: SCREEN,
    async open({ page }, cards) {
      await page.goto(`${address}?n=${cards}&view=fit`, { waitUntil: 'commit' });
      await page.waitForFunction(() => ((window as PeerWindow).__bench?.ready ?? 0) > 0, null, {
        polling: 20,
        timeout: 120_000,
      });
      return page.evaluate(() => (window as PeerWindow).__bench?.ready ?? Number.NaN);
    },
    card: ({ page }) => page.evaluate(() => (window as PeerWindow).__bench?.card() ?? { x: 0, y: 0 }),
    async step({ page }) {
      const zoom = await page.evaluate(() => (window as PeerWindow).__bench?.view().z ?? 1);
      return STEP[name]?.(zoom) ?? 1.54;
    },
    async check({ page }, before) {
      const moved = (x: number) => Math.abs(((window as PeerWindow).__bench?.card().x ?? x) - x) >= 50;
      await page.waitForFunction(moved, before.x, { timeout: 5000 });
    },
  };
}

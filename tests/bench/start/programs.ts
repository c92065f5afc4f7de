import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { firstInOutput, stopInTime } from '../../../tools/wait.mjs';
import { startBrowserShell } from '../../e2e/browser-shell.ts';
import { connectWindow, login } from '../../helpers/shell-client.ts';
import { fill, idOf, showPlate } from '../canvas/ours.ts';

const CARDS = 50;
const PAINTED = 120_000;

/** A program as it stands on a disk: its process is started, and its window brought to a scene that can be used. */
export interface Program {
  readonly name: string;
  /** Starts its process; gives how its window gets there, and how it ends. */
  start(): Promise<{ show(page: Page): Promise<void>; stop(): Promise<void> }>;
}

/** Ours with a trajectory of fifty cards in its data. */
export async function ours(): Promise<{ program: Program; remove(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-start-'));
  const shell = await startBrowserShell(folder);
  const { api, close } = await connectWindow(new URL(shell.url).origin, await login(shell.url));
  await fill(api, CARDS);
  close();
  await shell.stop();
  const program: Program = {
    name: 'praatplaat',
    async start() {
      const running = await startBrowserShell(folder);
      const { origin } = new URL(running.url);
      const session = await login(running.url);
      return { show: (page) => showPlate(page, { origin, session, id: idOf(CARDS) }), stop: running.stop };
    },
  };
  return { program, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A page with nothing on it, from a process with nothing in it. */
export const empty: Program = {
  name: 'empty page',
  start: () =>
    served('empty page', [path.join(import.meta.dirname, 'empty.mjs')], '/', (page) => page.waitForLoadState()),
};

/** The peers of a folder with their harness, built there; none where it is not. */
export function peers(folder: string): Program[] {
  const root = path.resolve(folder, 'a-canvas');
  if (!existsSync(path.join(root, 'dist')) || !existsSync(path.join(root, 'scene'))) return [];
  return ['excalidraw', 'tldraw'].map((name) => ({
    name,
    start: () =>
      served(name, [path.join(root, 'server.mjs'), '0'], `/${name}/?n=${CARDS}&view=fit`, async (page) => {
        await page.waitForFunction(isReady, null, { polling: 'raf', timeout: PAINTED });
      }),
  }));
}

const isReady = () => ((window as Window & { __bench?: { ready: number } }).__bench?.ready ?? 0) > 0;

/** A process that says where it serves its page. */
async function served(name: string, args: readonly string[], at: string, ready: (page: Page) => Promise<void>) {
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const origin = await firstInOutput(child, (line: string) => /^http:\S+/.exec(line)?.[0], { name });
  return {
    async show(page: Page) {
      await page.goto(origin + at, { waitUntil: 'commit' });
      await ready(page);
    },
    stop: () => stopInTime(child, { name }),
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { type Ask, talkTo } from './devtools-pipe.ts';

/** How long is waited: until the browser says its first word, and for the whole PDF. In milliseconds. */
export interface Patience {
  readonly start: number;
  readonly whole: number;
}

/** A browser starts in a second and a page with many pictures takes two, on a slow laptop. */
const PATIENCE: Patience = { start: 6_000, whole: 20_000 };
/** No window, no port, no network, nothing of its own. What it calls itself is in the properties of the PDF. */
const ARGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--user-agent=Praatplaat',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-sync',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  'about:blank',
];
const ALL_IS_THERE =
  'Promise.all([document.fonts.ready, ...[...document.images].map((one) => one.decode().catch(() => null))]).then(() => true)';
const OFFLINE = { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const Target = z.object({ targetId: z.string() });
const Attached = z.object({ sessionId: z.string() });
const Frames = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) });
const Pdf = z.object({ data: z.base64() });

/** Makes a PDF of a page; null when that does not work: then the window prints itself. */
export type PrintPage = (html: Uint8Array) => Promise<Uint8Array | null>;

/**
 * Makes a page (a whole HTML document that needs nothing outside it) a PDF with its page numbers and tags, with the Chrome,
 * Chromium or Edge at this path. One that kept somebody waiting in vain is not asked again as long as the program runs.
 */
export function pagePrinter(chromium: string, patience = PATIENCE): PrintPage {
  let isSlow = false;
  return async (html) => {
    if (isSlow) return null;
    return printWith(chromium, html, patience, () => {
      isSlow = true;
    });
  };
}

async function printWith(chromium: string, html: Uint8Array, { start, whole }: Patience, onSlow: () => void) {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'praatplaat-pdf-')).catch(() => null);
  // A full or unwritable disk.
  if (profile === null) return null;
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const args = [`--user-data-dir=${profile}`, ...(root ? ['--no-sandbox'] : []), ...ARGS];
  const child = spawn(chromium, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit').catch(() => undefined);
  const stop = () => {
    onSlow();
    child.kill('SIGKILL');
  };
  const [silent, tooLong] = [setTimeout(stop, start), setTimeout(stop, whole)];
  try {
    return await printed(child, new TextDecoder().decode(html), () => clearTimeout(silent));
  } catch {
    return null;
  } finally {
    child.kill();
    await ended;
    clearTimeout(silent);
    clearTimeout(tooLong);
    for (const stream of child.stdio ?? []) stream?.destroy();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
  }
}

async function printed(child: ChildProcess, html: string, onFirstWord: () => void): Promise<Uint8Array> {
  const browser = talkTo(child);
  const { targetId } = await browser('Target.createTarget', { url: 'about:blank' }, Target);
  onFirstWord();
  const { sessionId } = await browser('Target.attachToTarget', { targetId, flatten: true }, Attached);
  const page: Ask = (method, params, answer) => browser(method, params, answer, sessionId);
  await page('Network.enable', {}, z.unknown());
  await page('Network.emulateNetworkConditions', OFFLINE, z.unknown());
  const { frameTree } = await page('Page.getFrameTree', {}, Frames);
  await page('Page.setDocumentContent', { frameId: frameTree.frame.id, html }, z.unknown());
  await page('Runtime.evaluate', { expression: ALL_IS_THERE, awaitPromise: true }, z.unknown());
  const wanted = {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
  const { data } = await page('Page.printToPDF', wanted, Pdf);
  return new Uint8Array(Buffer.from(data, 'base64'));
}

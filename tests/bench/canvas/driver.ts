import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium, OFFLINE_ARGS } from '../../../tools/chromium.mjs';
import { measureFrames } from './frames.ts';

export const SCREEN = { width: 1920, height: 1080 } as const;
const PHASE_MS = 2500;
const SETTLE_MS = 600;
/** Every contestant draws with the processor, in windows that nothing throttles. */
const ARGS = [
  ...['--disable-gpu', '--no-sandbox', '--disable-renderer-backgrounding', '--disable-background-timer-throttling'],
  ...['--disable-backgrounding-occluded-windows', '--hide-scrollbars', ...OFFLINE_ARGS],
];

export interface Phase {
  /** Milliseconds between one frame and the next. */
  readonly gaps: readonly number[];
  /** Processor time of all processes of the browser, in milliseconds per frame. */
  readonly cpu: number;
}

/** One browser with one page under measurement. */
export interface Bench {
  readonly browser: Browser;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Seconds of processor time of all processes of this browser so far. */
  cpuTime(): Promise<number>;
}

/** A fresh browser with one page of `size`, which counts its frames. */
export async function openBench(size: { width: number; height: number }): Promise<Bench> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: ARGS, ...(executablePath ? { executablePath } : {}) });
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 1, locale: 'nl-NL' });
  await context.addInitScript(measureFrames);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const processes = await browser.newBrowserCDPSession();
  return {
    ...{ browser, page, cdp },
    async cpuTime() {
      const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    },
  };
}

const wait = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Sends input on a fixed schedule, without waiting for the page: a hand does not wait either. */
async function onSchedule(every: number, send: (t: number) => Promise<unknown>): Promise<void> {
  const start = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let t = 0, next = 0; t < PHASE_MS; t = performance.now() - start) {
    if (t >= next) {
      sent.push(send(t));
      next = every * (Math.floor(t / every) + 1);
    }
    await wait(Math.max(0, next - (performance.now() - start)));
  }
  await Promise.all(sent);
}

async function phase({ page, cpuTime }: Bench, input: () => Promise<void>): Promise<Phase> {
  await wait(SETTLE_MS);
  const before = await cpuTime();
  await page.evaluate(() => window.frames_start?.());
  await input();
  const gaps = (await page.evaluate(() => window.frames_stop?.())) ?? [];
  const cpu = ((await cpuTime()) - before) * 1000;
  return { gaps, cpu: cpu / Math.max(1, gaps.length) };
}

type MouseType = 'mouseMoved' | 'mousePressed' | 'mouseReleased';
interface Point {
  readonly x: number;
  readonly y: number;
}

function mouse({ cdp }: Bench, type: MouseType, { x, y }: Point, button: 'none' | 'left' | 'middle' = 'none') {
  const buttons = { none: 0, left: 1, middle: 4 }[type === 'mouseReleased' ? 'none' : button];
  const clickCount = type === 'mouseMoved' ? 0 : 1;
  return cdp.send('Input.dispatchMouseEvent', { type, x, y, button, buttons, clickCount });
}

/** Round and round: a path that never stands still. */
const around = ({ x, y }: Point, t: number, reach: Point): Point => ({
  x: Math.round(x + reach.x * Math.sin((2 * Math.PI * t) / 1500)),
  y: Math.round(y + reach.y * Math.sin((2 * Math.PI * t) / 1000)),
});

async function dragged(bench: Bench, from: Point, button: 'left' | 'middle', reach: Point): Promise<Phase> {
  await mouse(bench, 'mouseMoved', from);
  await mouse(bench, 'mousePressed', from, button);
  await mouse(bench, 'mouseMoved', { x: from.x + 12, y: from.y + 12 }, button);
  const done = await phase(bench, () =>
    onSchedule(8, (t) => mouse(bench, 'mouseMoved', around(from, t, reach), button)),
  );
  const end = button === 'left' ? { x: from.x + 200, y: from.y + 100 } : from;
  await mouse(bench, 'mouseMoved', end, button);
  await mouse(bench, 'mouseReleased', end, button);
  return done;
}

/** Pans with the middle button. */
export const pan = (bench: Bench, at: Point) => dragged(bench, at, 'middle', { x: 300, y: 200 });

/** Drags the card at this place. */
export const drag = (bench: Bench, at: Point) => dragged(bench, at, 'left', { x: 250, y: 200 });

/** Zooms in to twice the size and out again with the wheel, sixty steps a second; `step` gives that in this program. */
export function zoom(bench: Bench, { x, y }: Point, step: number): Promise<Phase> {
  return phase(bench, () =>
    onSchedule(1000 / 60, (t) => {
      const deltaY = (Math.floor(t / 750) % 2 ? 1 : -1) * step;
      const wheel = { type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers: 2 } as const;
      return bench.cdp.send('Input.dispatchMouseEvent', wheel);
    }),
  );
}

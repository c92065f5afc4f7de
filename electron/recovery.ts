import type { BrowserWindow } from 'electron';

/** Sooner than this after the last time, loading the page again does not help. */
const TOO_SOON = 10_000;

/** Loads a window's page again when its process ends: what was acknowledged is on disk, so nothing is lost. */
export function reloadAfterCrash(window: BrowserWindow, now: () => number = Date.now): void {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    console.error(`render process gone: ${reason}`);
    if (now() - last < TOO_SOON) return;
    last = now();
    window.reload();
  });
}

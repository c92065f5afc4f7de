import type { BrowserWindow } from 'electron';

/** A page that is not ready by then is shown as it is: a window that never comes looks like a program that does not start. */
const PATIENCE = 5_000;

/** Calls `reveal` once: when the page of a window is ready, or after five seconds. */
export function whenReady(window: BrowserWindow, reveal: () => void): void {
  let revealed = false;
  const once = () => {
    clearTimeout(waiting);
    if (revealed || window.isDestroyed()) return;
    revealed = true;
    reveal();
  };
  const waiting = setTimeout(once, PATIENCE);
  window.once('ready-to-show', once);
  window.once('closed', () => clearTimeout(waiting));
}

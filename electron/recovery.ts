import { type BrowserWindow, dialog } from 'electron';
import { report } from './log.ts';
import { texts } from './texts.ts';

/** Sooner than this after the last time, loading the page again by itself does not help. */
const TOO_SOON = 10_000;

interface Help {
  /** Over which window she is asked: never over the picture for the room. */
  readonly askOver: BrowserWindow;
  readonly now?: () => number;
}

/**
 * Loads a window's page again when its process ends; what was acknowledged is on disk, so nothing is lost. When that happens
 * twice in a short time, or the page answers no more, she is asked with one button.
 */
export function keepAlive(window: BrowserWindow, { askOver, now = Date.now }: Help): void {
  let last = Number.NEGATIVE_INFINITY;
  let isAsking = false;
  const load = () => {
    if (!window.isDestroyed()) window.reload();
  };
  async function ask(message: string, buttons: readonly string[]): Promise<void> {
    if (isAsking || window.isDestroyed() || askOver.isDestroyed()) return;
    isAsking = true;
    const options = { type: 'warning' as const, title: texts.program, message, buttons: [...buttons], noLink: true };
    const { response } = await dialog.showMessageBox(askOver, options);
    isAsking = false;
    if (response === 0) load();
  }
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    report(`render process gone: ${reason}`);
    const isSoon = now() - last < TOO_SOON;
    last = now();
    // Electron loads no page from within this event.
    setImmediate(() => (isSoon ? void ask(texts.windowGone, [texts.loadAgain]) : load()));
  });
  window.on('unresponsive', () => {
    report('window unresponsive');
    void ask(texts.windowStuck, [texts.loadAgain, texts.wait]);
  });
}

import { app, BrowserWindow } from 'electron';
import { whenReady } from './appear.ts';
import { keepAlive } from './recovery.ts';
import { secureWindow } from './windows.ts';

/** The facilitator's window. When it closes, the program is over. */
export function openFacilitatorWindow(): BrowserWindow {
  const window = secureWindow('facilitator', { width: 1366, height: 768, minWidth: 800, minHeight: 560 });
  whenReady(window, () => {
    window.maximize();
    window.show();
  });
  // A page that asks to stay would keep the window open without a word: Electron shows no question here.
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault());
  keepAlive(window, { askOver: window });
  window.once('closed', () => {
    for (const other of BrowserWindow.getAllWindows()) other.destroy();
    app.quit();
  });
  return window;
}

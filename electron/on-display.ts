import { type BrowserWindow, type Rectangle, screen } from 'electron';

/** Systems move and scale a new window for a while. */
const AGAIN = 500;

/** Fills a display with a window, as the display is now; looks once more when the system has come to rest. */
export function fillDisplay(window: BrowserWindow, displayId: number): void {
  const fill = () => {
    if (window.isDestroyed() || window.isMinimized()) return;
    const display = screen.getAllDisplays().find(({ id }) => id === displayId);
    if (!display || isSame(window.getBounds(), display.bounds)) return;
    window.setFullScreen(false);
    window.setBounds(display.bounds);
    window.setFullScreen(true);
  };
  fill();
  setTimeout(fill, AGAIN);
}

const isSame = (a: Rectangle, b: Rectangle) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

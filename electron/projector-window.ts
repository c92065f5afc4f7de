import {
  app,
  type BrowserWindow,
  type BrowserWindowConstructorOptions,
  type Display,
  powerMonitor,
  type Rectangle,
  screen,
} from 'electron';
import { whenReady } from './appear.ts';
import { arrangementOf, canPlaceWindows, displayForRoom, roomSeesHers } from './displays.ts';
import { fillDisplay } from './on-display.ts';
import { keepAlive } from './recovery.ts';
import { bringForward, secureWindow } from './windows.ts';

/** The facilitator's window stands still this long before the picture for the room moves out of its way. */
const SETTLED = 400;

interface Projector {
  /** Opens the window for the room, or brings the one that is there to the front. */
  open(): void;
}

/** What the services are told. */
interface Told {
  /** How many windows for the room there are. */
  count(windows: number): void;
  /** The displays changed: whether the room may look at the facilitator's window now. */
  screens(seesHers: boolean): void;
}

/** What is open: the window, and the display that it fills (null: an ordinary window). */
interface Shown {
  readonly window: BrowserWindow;
  readonly display: number | null;
}

/**
 * Keeps at most one window for the room, full screen on a display without the facilitator's window.
 * To go elsewhere a new window is made: leaving full screen takes its time and differs per system.
 */
export function createProjector(facilitator: BrowserWindow, told: Told): Projector {
  let shown: Shown | null = null;
  let arrangement = '';
  /** Displays that the picture for the room filled since it was opened: there people look. */
  const watched = new Set<number>();

  function show(display: Display | null, reveal: (window: BrowserWindow) => void): void {
    const before = shown?.window;
    const window = secureWindow('projector', optionsFor(display));
    shown = { window, display: display?.id ?? null };
    if (display) watched.add(display.id);
    // Alt would show the menu to the room.
    window.removeMenu();
    keepAlive(window, { askOver: facilitator });
    whenReady(window, () => {
      reveal(window);
      if (display) fillDisplay(window, display.id);
    });
    window.once('closed', () => {
      if (shown?.window !== window) return;
      shown = null;
      watched.clear();
      told.count(0);
    });
    before?.destroy();
  }

  function openNew(): void {
    const display = findDisplay(facilitator, null);
    show(display, (window) => (display ? window.showInactive() : window.show()));
    told.count(1);
  }

  /** First her own screen is covered where needed; only then windows move. */
  function lookAround(): void {
    const displays = screen.getAllDisplays();
    const hers = screen.getDisplayMatching(boundsOf(facilitator)).id;
    const now = arrangementOf(displays, hers);
    if (now === arrangement) return;
    arrangement = now;
    told.screens(roomSeesHers(displays, hers, watched));
  }

  function moveAside(): void {
    if (facilitator.isDestroyed()) return;
    lookAround();
    if (!shown) return;
    const display = findDisplay(facilitator, shown.display);
    if ((display?.id ?? null) === shown.display) {
      // The same display may have another size or place by now.
      if (display) fillDisplay(shown.window, display.id);
      return;
    }
    show(display, (window) => (display ? window.showInactive() : window.minimize()));
  }

  follow(facilitator, moveAside);
  lookAround();
  return { open: () => (shown ? bringForward(shown.window) : openNew()) };
}

/** Calls `moveAside` whenever displays come or go, and when the facilitator's window came to rest elsewhere. */
function follow(facilitator: BrowserWindow, moveAside: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  facilitator.on('move', () => {
    clearTimeout(waiting);
    waiting = setTimeout(moveAside, SETTLED);
  });
  screen.on('display-added', moveAside);
  screen.on('display-removed', moveAside);
  screen.on('display-metrics-changed', moveAside);
  powerMonitor.on('resume', moveAside);
  facilitator.once('closed', () => {
    clearTimeout(waiting);
    screen.off('display-added', moveAside);
    screen.off('display-removed', moveAside);
    screen.off('display-metrics-changed', moveAside);
    powerMonitor.off('resume', moveAside);
  });
}

function findDisplay(facilitator: BrowserWindow, inUse: number | null): Display | null {
  const ozone = app.commandLine.getSwitchValue('ozone-platform');
  if (!canPlaceWindows(process.platform, process.env.XDG_SESSION_TYPE, ozone)) return null;
  return displayForRoom(screen.getAllDisplays(), screen.getDisplayMatching(boundsOf(facilitator)).id, inUse);
}

/** A minimized window has no place on any display; it comes back where it was. */
function boundsOf(window: BrowserWindow): Rectangle {
  return window.isMinimized() ? window.getNormalBounds() : window.getBounds();
}

function optionsFor(display: Display | null): BrowserWindowConstructorOptions {
  const plain = { width: 1024, height: 640, autoHideMenuBar: true };
  return display ? { ...plain, ...display.bounds, fullscreen: true } : plain;
}

import path from 'node:path';
import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type Session,
  session,
  type WebContents,
  type WebPreferences,
} from 'electron';
import type { Role } from '../core/contract/methods.ts';
import { API_EVENT } from './channels.ts';
import { report } from './log.ts';
import { APP_ORIGIN } from './protocol.ts';

const PAGES = { facilitator: 'index.html', projector: 'beamer.html' } as const satisfies Record<Role, string>;
const PRELOADS = { facilitator: 'preload.cjs', projector: 'projector-preload.cjs' } as const satisfies Record<
  Role,
  string
>;

const roles = new WeakMap<WebContents, Role>();

/** A session per role: the two windows share no storage and no zoom. The projector's leaves nothing on disk. */
export function sessionOf(role: Role): Session {
  return role === 'projector' ? session.fromPartition('projector') : session.defaultSession;
}

/** The role of one of our own windows; null for anything else. */
export function roleOf(contents: WebContents): Role | null {
  return roles.get(contents) ?? null;
}

/** Is this the one page that a window of this role shows? Compared as text, so that nothing is left to reading. */
export function isOwnPage(role: Role, url: string): boolean {
  return url.split('#', 1)[0] === `${APP_ORIGIN}/${PAGES[role]}`;
}

/** The only place where a window is made: it shows the page of its role and can go nowhere else. */
export function secureWindow(
  role: Role,
  options: Omit<BrowserWindowConstructorOptions, 'webPreferences' | 'show'>,
): BrowserWindow {
  const window = new BrowserWindow({
    backgroundColor: '#ffffff',
    ...options,
    show: false,
    webPreferences: preferences(role),
  });
  roles.set(window.webContents, role);
  lockContents(window.webContents, role);
  window.loadURL(`${APP_ORIGIN}/${PAGES[role]}`).catch((error: unknown) => {
    if (!window.isDestroyed()) report('page not loaded', error);
  });
  return window;
}

function preferences(role: Role): WebPreferences {
  return {
    preload: path.join(app.getAppPath(), 'out/preload', PRELOADS[role]),
    session: sessionOf(role),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}

function lockContents(contents: WebContents, role: Role): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Loading its own page again is allowed: that is how a window recovers from an error.
  const stay = (details: { url: string; isMainFrame: boolean; preventDefault(): void }) => {
    if (!details.isMainFrame || !isOwnPage(role, details.url)) details.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Sends an event to the windows of one role, and to no other. */
export function sendToRole(role: Role, event: unknown): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed() && roleOf(window.webContents) === role) window.webContents.send(API_EVENT, event);
  }
}

/** Shows a window that may be hidden, minimized or behind another one. */
export function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

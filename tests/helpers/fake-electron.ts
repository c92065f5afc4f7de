/**
 * Stands in for the `electron` module, enough to run electron/** under Vitest:
 * `vi.mock('electron', async () => (await import('./fake-electron.ts')).electron);`
 */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface FakeDisplay {
  readonly id: number;
  readonly internal: boolean;
  readonly bounds: Bounds;
}
interface FakeFrame {
  url: string;
}
interface WindowOptions extends Partial<Bounds> {
  readonly fullscreen?: boolean;
  readonly show?: boolean;
  readonly webPreferences: Readonly<Record<string, unknown>>;
}
type Handler = (event: unknown, ...args: unknown[]) => unknown;

/** A display of 1000 x 800 at its own place in a row. */
export function displayAt(id: number, internal = false): FakeDisplay {
  return { id, internal, bounds: { x: id * 1000, y: 0, width: 1000, height: 800 } };
}

export class FakeWebContents extends EventEmitter {
  readonly mainFrame: FakeFrame = { url: 'about:blank' };
  readonly sent: { channel: string; payload: unknown }[] = [];
  openHandler: ((details: { url: string }) => unknown) | undefined;
  rtcPolicy = 'default';
  /** How each PDF was asked for. */
  readonly printed: unknown[] = [];
  printToPDF(options: unknown): Promise<Buffer> {
    this.printed.push(options);
    return Promise.resolve(Buffer.from('%PDF-1.7'));
  }
  send(channel: string, payload: unknown): void {
    this.sent.push({ channel, payload: structuredClone(payload) });
  }
  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.rtcPolicy = policy;
  }
}

export class FakeWindow extends EventEmitter {
  static all: FakeWindow[] = [];
  static getAllWindows = () => FakeWindow.all.filter((window) => !window.destroyed);
  readonly webContents = new FakeWebContents();
  readonly options: WindowOptions;
  readonly calls: string[] = [];
  bounds: Bounds;
  minimized = false;
  destroyed = false;

  constructor(options: WindowOptions) {
    super();
    this.options = options;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    FakeWindow.all.push(this);
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
    await Promise.resolve();
    if (!this.destroyed) this.emit('ready-to-show');
  }
  isDestroyed = () => this.destroyed;
  isMinimized = () => this.minimized;
  getBounds = () => (this.minimized ? { x: -32_000, y: -32_000, width: 160, height: 28 } : this.bounds);
  getNormalBounds = () => this.bounds;
  maximize = () => this.note('maximize');
  show = () => this.note('show');
  showInactive = () => this.note('showInactive');
  focus = () => this.note('focus');
  reload = () => this.note('reload');
  removeMenu = () => this.note('removeMenu');
  setFullScreen = (on: boolean) => this.note(`fullScreen ${on}`);
  setBounds(bounds: Bounds): void {
    this.bounds = bounds;
    this.note('setBounds');
  }
  minimize(): void {
    this.minimized = true;
    this.note('minimize');
  }
  restore(): void {
    this.minimized = false;
    this.note('restore');
  }
  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit('closed');
  }
  private note(call: string): void {
    this.calls.push(call);
  }
}

class FakeSession {
  beforeRequest: ((details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void) | undefined;
  readonly handlers: Record<string, ((...args: unknown[]) => unknown) | undefined> = {};
  readonly schemes = new Map<string, (request: Request) => Promise<Response>>();
  spellChecker = true;
  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<FakeSession['beforeRequest']>) => {
      this.beforeRequest = listener;
    },
  };
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) => this.schemes.set(scheme, handler),
  };
  setPermissionRequestHandler = this.keep('permissionRequest');
  setPermissionCheckHandler = this.keep('permissionCheck');
  setDevicePermissionHandler = this.keep('devicePermission');
  setDisplayMediaRequestHandler = this.keep('displayMedia');
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }
  private keep(name: string) {
    return (handler: (...args: unknown[]) => unknown) => {
      this.handlers[name] = handler;
    };
  }
}

const handlers = new Map<string, Handler>();
const exposed = new Map<string, unknown>();
const partitions = new Map<string, FakeSession>();
const paths: Record<string, string> = { userData: '/nowhere', documents: '/documents' };
const switches = new Map<string, string>();
const schemes: unknown[] = [];

const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  locked: true,
  whenReady: async () => undefined,
  requestSingleInstanceLock: () => app.locked,
  getPath: (name: string) => paths[name] ?? `/${name}`,
  setPath: (name: string, value: string) => {
    paths[name] = value;
  },
  getAppPath: () => '/program',
  getVersion: () => '1.2.3',
  commandLine: {
    appendSwitch: (name: string, value = '') => switches.set(name, value),
    getSwitchValue: (name: string) => switches.get(name) ?? '',
    hasSwitch: (name: string) => switches.has(name),
  },
  enableSandbox: vi.fn(),
  quit: vi.fn(),
  exit: vi.fn(),
});

const screen = Object.assign(new EventEmitter(), {
  displays: [displayAt(0, true)],
  getAllDisplays: () => screen.displays,
  getDisplayMatching: ({ x }: Bounds) => {
    const distance = (display: FakeDisplay) => Math.abs(display.bounds.x - x);
    return [...screen.displays].sort((a, b) => distance(a) - distance(b))[0];
  },
});

const powerMonitor = new EventEmitter();

const dialog = {
  showErrorBox: vi.fn(),
  showMessageBoxSync: vi.fn((_options: { message: string; buttons: string[] }) => 1),
  showMessageBox: vi.fn(async (_parent: unknown, _options: { detail: string }) => ({ response: 0 })),
  showSaveDialog: vi.fn(async (_parent: unknown, _options: Record<string, unknown>) => ({
    canceled: true,
    filePath: '',
  })),
};

/** Called by the preloads; `from` is the window whose preload it is. */
const bus = new EventEmitter();
const ipcRenderer = {
  from: undefined as FakeWebContents | undefined,
  /** Clones both ways, as the real one does. */
  async invoke(channel: string, ...args: unknown[]) {
    const sender = ipcRenderer.from;
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`no handler for ${channel}`);
    return structuredClone(await handler({ sender, senderFrame: sender?.mainFrame }, ...structuredClone(args)));
  },
  on: (channel: string, listener: (...args: unknown[]) => void) => bus.on(channel, listener),
  off: (channel: string, listener: (...args: unknown[]) => void) => bus.off(channel, listener),
};

const Menu = {
  template: [] as MenuItem[],
  buildFromTemplate: (template: MenuItem[]) => template,
  setApplicationMenu: (template: MenuItem[]) => {
    Menu.template = template;
  },
};
export interface MenuItem {
  readonly label?: string;
  readonly role?: string;
  readonly submenu?: MenuItem[];
  readonly click?: () => void;
}

/** What keeps the screens on now, by its number. */
const blockers = new Map<number, string>();
let lastBlocker = 0;
const powerSaveBlocker = {
  start(kind: string): number {
    lastBlocker += 1;
    blockers.set(lastBlocker, kind);
    return lastBlocker;
  },
  stop: (id: number) => blockers.delete(id),
};

export const electron = {
  app,
  BrowserWindow: FakeWindow,
  contextBridge: { exposeInMainWorld: (key: string, value: unknown) => exposed.set(key, value) },
  dialog,
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
  ipcRenderer,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol: { registerSchemesAsPrivileged: (list: unknown[]) => schemes.push(...list) },
  screen,
  session: {
    defaultSession: new FakeSession(),
    fromPartition(name: string) {
      const session = partitions.get(name) ?? new FakeSession();
      partitions.set(name, session);
      return session;
    },
  },
};

/** What the code under test did, and what it can be told. */
export const fake = {
  ...electron,
  blockers,
  handlers,
  exposed,
  paths,
  switches,
  schemes,
  bus,
  windows: (): FakeWindow[] => FakeWindow.getAllWindows(),
  /** The open window that shows this page. */
  window(page: string): FakeWindow {
    const found = FakeWindow.getAllWindows().find((one) => one.webContents.mainFrame.url.endsWith(`/${page}`));
    if (!found) throw new Error(`no window shows ${page}`);
    return found;
  },
  closeAll(): void {
    for (const window of FakeWindow.all) window.destroy();
    FakeWindow.all.length = 0;
    blockers.clear();
    screen.displays = [displayAt(0, true)];
  },
};

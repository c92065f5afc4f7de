/** An `electron` module for Node: it accepts whatever the main process asks of it and remembers the windows. */
import { EventEmitter } from 'node:events';
import { registerHooks } from 'node:module';

/**
 * @typedef {(event: unknown, ...args: unknown[]) => unknown} Handler
 * @typedef {{ options: any, pages: string[], webContents: any }} StubWindow
 * @typedef {{ windows: StubWindow[], handlers: Map<string, Handler>, schemes: Map<string, (request: Request) => unknown> }} Stub
 */

const NAMES = [
  'app',
  'BrowserWindow',
  'clipboard',
  'dialog',
  'ipcMain',
  'Menu',
  'MenuItem',
  'nativeImage',
  'nativeTheme',
  'net',
  'powerMonitor',
  'powerSaveBlocker',
  'protocol',
  'screen',
  'session',
  'shell',
];

/**
 * Something that can be called, constructed and read endlessly.
 * @param {object} [known] the parts that matter
 * @returns {any}
 */
function anything(known = {}) {
  const bottom = Object.assign(() => {}, known);
  return new Proxy(bottom, {
    get(target, key) {
      if (key in known) return Reflect.get(known, key, known);
      if (key === 'then' || typeof key === 'symbol') return undefined;
      if (key in EventEmitter.prototype) return () => anything(known);
      return key in target && key !== 'name' && key !== 'length' ? Reflect.get(target, key) : anything();
    },
    apply: () => anything(),
    construct: () => anything(),
  });
}

/** @param {Stub} stub */
function windowClass(stub) {
  return class StubBrowserWindow {
    /** @param {any} options */
    constructor(options) {
      const page = (/** @type {string} */ address) => {
        window.pages.push(address);
        return Promise.resolve();
      };
      const webContents = anything({ id: stub.windows.length + 1, mainFrame: {}, isDestroyed: () => false });
      const window = anything({
        options,
        pages: [],
        webContents,
        isDestroyed: () => false,
        loadFile: page,
        loadURL: page,
      });
      stub.windows.push(window);
      // biome-ignore lint/correctness/noConstructorReturn: the class must hand out the proxy
      return window;
    }
    static getAllWindows() {
      return stub.windows;
    }
    static fromWebContents() {
      return stub.windows[0];
    }
    static getFocusedWindow() {
      return stub.windows[0];
    }
  };
}

/**
 * Makes `import 'electron'` give the stand-in from now on.
 * @param {{ appPath: string, userData: string }} folders
 * @returns {Stub}
 */
export function installStub({ appPath, userData }) {
  /** @type {Stub} */
  const stub = { windows: [], handlers: new Map(), schemes: new Map() };
  const display = {
    id: 1,
    bounds: { x: 0, y: 0, width: 1366, height: 768 },
    workArea: { x: 0, y: 0, width: 1366, height: 768 },
  };
  const electron = {
    app: anything({
      isPackaged: true,
      whenReady: () => Promise.resolve(),
      requestSingleInstanceLock: () => true,
      getPath: () => userData,
      getAppPath: () => appPath,
      getVersion: () => '0.0.0',
      getLocale: () => 'nl',
      commandLine: anything({ getSwitchValue: () => '', hasSwitch: () => false }),
      quit() {},
      exit() {},
    }),
    BrowserWindow: windowClass(stub),
    ipcMain: anything({
      handle: (/** @type {string} */ channel, /** @type {Handler} */ handler) => stub.handlers.set(channel, handler),
    }),
    protocol: anything({
      handle: (/** @type {string} */ scheme, /** @type {(request: Request) => unknown} */ handler) =>
        stub.schemes.set(scheme, handler),
    }),
    screen: anything({
      getPrimaryDisplay: () => display,
      getAllDisplays: () => [display],
      getDisplayMatching: () => display,
    }),
  };
  Reflect.set(globalThis, '__electron', {
    ...Object.fromEntries(NAMES.map((name) => [name, anything()])),
    ...electron,
  });
  hookImports();
  return stub;
}

function hookImports() {
  const url = 'electron:stub';
  const lines = NAMES.map((name) => `export const ${name} = e.${name};`);
  const source = ['const e = globalThis.__electron;', ...lines, 'export default e;'].join('\n');
  registerHooks({
    resolve: (name, context, next) =>
      name === 'electron' || name === 'electron/main'
        ? { url, format: 'module', shortCircuit: true }
        : next(name, context),
    load: (address, context, next) =>
      address === url ? { format: 'module', shortCircuit: true, source } : next(address, context),
  });
}

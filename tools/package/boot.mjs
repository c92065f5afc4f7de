/**
 * Boots a packaged program's own files in Node with a stand-in for Electron.
 * usage: node tools/package/boot.mjs release/linux-unpacked
 */
import assert from 'node:assert/strict';
import { on } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { Worker } from 'node:worker_threads';
import { checkContents, unpack } from './archive.mjs';
import { installStub } from './stub-module.mjs';

const API_INVOKE = 'api:invoke';

/**
 * The sandboxed preload needs nothing but electron and gives the page something.
 * @param {string} file
 */
function checkPreload(file) {
  /** @type {string[]} */
  const exposed = [];
  const contextBridge = { exposeInMainWorld: (/** @type {string} */ key) => exposed.push(key) };
  const require = (/** @type {string} */ id) => {
    assert.equal(id, 'electron', `${path.basename(file)} asks for more than electron`);
    return { contextBridge, ipcRenderer: { on() {}, invoke() {} }, webUtils: {} };
  };
  const globals = { require, module: { exports: {} }, exports: {}, process: { argv: [] }, console };
  vm.runInNewContext(readFileSync(file, 'utf8'), {
    ...globals,
    window: globals,
    location: new URL('app://praatplaat/'),
  });
  assert.ok(exposed.length > 0, `${path.basename(file)} gives the page nothing`);
}

/**
 * The page's script and style are where the page says they are.
 * @param {string} file
 */
function checkPage(file) {
  const links = [...readFileSync(file, 'utf8').matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
    ([, link = '']) => link,
  );
  assert.ok(links.length > 0, `${path.basename(file)} loads no script`);
  for (const link of links) {
    assert.ok(link.startsWith('./'), `${link} is not relative`);
    assert.ok(existsSync(path.join(path.dirname(file), link)), `${link} is missing`);
  }
}

/**
 * The worker reads a small table from the unpacked folder alone.
 * @param {string} file
 */
async function checkWorker(file) {
  const bytes = new TextEncoder().encode('rol;vraag\ninwoner;eens\n');
  const workerData = { fileName: 'klein.csv', bytes, sheet: null };
  const worker = new Worker(file, { workerData, env: {}, execArgv: [] });
  for await (const [message] of on(worker, 'message', { signal: AbortSignal.timeout(10_000) })) {
    if (message.kind === 'progress') continue;
    assert.equal(message.outcome?.info?.rows, 1, `the worker answers ${JSON.stringify(message)}`);
    break;
  }
  await worker.terminate();
}

/**
 * The window is locked down, and a method of the contract answers through it from a real database.
 * @param {import('./stub-module.mjs').Stub} stub
 */
async function checkWindow(stub) {
  const [window] = stub.windows;
  assert.ok(window, 'the program opened no window');
  const { webPreferences } = window.options;
  assert.equal(webPreferences.sandbox, true, 'the window has no sandbox');
  assert.notEqual(webPreferences.contextIsolation, false, 'the page is not isolated from the preload');
  assert.notEqual(webPreferences.nodeIntegration, true, 'the page can reach Node');
  assert.ok(existsSync(webPreferences.preload), `no preload at ${webPreferences.preload}`);
  assert.equal(window.pages.length, 1, 'the window shows no page');
  const handler = stub.handlers.get(API_INVOKE);
  assert.ok(handler, `nobody answers ${API_INVOKE}`);
  const frame = Object.assign(window.webContents.mainFrame, { url: window.pages[0], origin: 'app://praatplaat' });
  /** @type {any} */
  const reply = await handler({ sender: window.webContents, senderFrame: frame }, 'trajectories.list', null);
  assert.equal(reply?.ok, true, `trajectories.list: ${JSON.stringify(reply)}`);
  assert.ok(Array.isArray(reply.value), `trajectories.list: ${JSON.stringify(reply)}`);
}

/** @param {string} packaged */
async function boot(packaged) {
  const asar = path.resolve(packaged, 'resources/app.asar');
  const files = checkContents(asar);
  const folder = unpack(asar);
  const userData = mkdtempSync(path.join(os.tmpdir(), 'praatplaat-data-'));
  const stub = installStub({ appPath: folder, userData });
  /** @type {{ main: string }} */
  const { main } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  process.argv = [process.execPath, folder, '--data', userData];
  Reflect.set(process, 'resourcesPath', path.join(packaged, 'resources'));
  await import(pathToFileURL(path.join(folder, main)).href);
  for (let tries = 0; tries < 50 && !(stub.windows.length > 0 && stub.handlers.has(API_INVOKE)); tries++)
    await wait(100);
  await checkWindow(stub);
  for (const name of ['preload', 'projector-preload']) checkPreload(path.join(folder, `out/preload/${name}.cjs`));
  for (const name of ['index', 'beamer']) checkPage(path.join(folder, `out/renderer/${name}.html`));
  await checkWorker(path.join(`${asar}.unpacked`, 'out/main/scan-worker.js'));
  for (const temporary of [folder, userData]) rmSync(temporary, { recursive: true, force: true });
  console.log(`${files.length} files; window, preloads, pages, worker and database work`);
}

await boot(process.argv[2] ?? 'release/linux-unpacked');
process.exit(0);

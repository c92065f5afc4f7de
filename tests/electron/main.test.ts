import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient, type Transport } from '../../core/contract/client.ts';
import { methods } from '../../core/contract/methods.ts';
import { displayAt, electron, type FakeWindow, fake } from '../helpers/fake-electron.ts';
import { pictureOf } from '../helpers/minutes-pictures.ts';
import { atFirst } from '../helpers/place.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

vi.doMock('electron', () => electron);

const argv = process.argv;
const EVENTS = ['uncaughtException', 'unhandledRejection'] as const;
const uncaught = process.listeners('uncaughtException');
const before = new Map(EVENTS.map((event) => [event, process.listeners(event as 'exit')]));
let folder: string;
let log: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  vi.resetModules();
  folder = tempFolder();
  process.argv = ['electron', '.', '--data', folder];
  fake.switches.clear();
  log = vi.spyOn(console, 'error').mockReturnValue();
  fake.screen.displays = [displayAt(0, true), displayAt(1)];
});
afterEach(() => {
  process.argv = argv;
  fake.app.emit('will-quit');
  fake.app.removeAllListeners();
  fake.app.locked = true;
  fake.closeAll();
  fake.handlers.clear();
  log.mockRestore();
  for (const event of EVENTS) {
    for (const listener of process.listeners(event as 'exit')) {
      if (!before.get(event)?.includes(listener)) process.off(event, listener);
    }
  }
});

const start = () => import('../../electron/main.ts');

async function startProgram(): Promise<FakeWindow> {
  await start();
  await vi.waitFor(() => expect(fake.Menu.template).not.toEqual([]), 10_000);
  return fake.window('index.html');
}

async function transportOf(page: 'index.html' | 'beamer.html'): Promise<Transport> {
  fake.ipcRenderer.from = fake.window(page).webContents;
  await (page === 'index.html' ? import('../../electron/preload.ts') : import('../../electron/projector-preload.ts'));
  return fake.exposed.get('praatplaatTransport') as Transport;
}

describe('the program', () => {
  beforeEach(() => {
    fake.Menu.template = [];
  });

  test('keeps its data in the chosen folder, and what Chromium keeps below it', async () => {
    await startProgram();
    expect(fake.paths).toMatchObject({ userData: folder, sessionData: path.join(folder, 'chromium') });
    expect(existsSync(path.join(folder, 'praatplaat.sqlite'))).toBe(true);
    fake.app.emit('will-quit');
    expect(existsSync(path.join(folder, 'praatplaat.sqlite-wal'))).toBe(false);
  });

  test('is Dutch, in a sandbox, on its own scheme, with both sessions locked', async () => {
    await startProgram();
    expect(fake.switches.get('lang')).toBe('nl');
    expect(fake.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(fake.app.enableSandbox).toHaveBeenCalledTimes(1);
    expect(fake.schemes.at(-1)).toMatchObject({ scheme: 'app' });
    for (const session of [fake.session.defaultSession, fake.session.fromPartition('projector')]) {
      expect(session.beforeRequest).toBeTypeOf('function');
      expect(session.handlers.permissionRequest).toBeTypeOf('function');
      expect([...session.schemes.keys()]).toEqual(['app']);
    }
  });

  test('brings its window forward when it is started again', async () => {
    const window = await startProgram();
    window.minimize();
    window.calls.length = 0;
    fake.app.emit('second-instance');
    expect(window.calls).toEqual(['restore', 'show', 'focus']);
  });

  test('ends when its last window is closed', async () => {
    await startProgram();
    fake.app.emit('window-all-closed');
    expect(fake.app.quit).toHaveBeenCalled();
  });

  test('does the work over IPC: the example, to a file on disk', async () => {
    await startProgram();
    const api = createClient(await transportOf('index.html'));
    const { id } = await api.call('trajectories.openSample', null);
    expect((await api.call('trajectories.open', { id })).isSample).toBe(true);
    const exportMinutes = async () => {
      const uploadId = await api.upload('plaat.png', pictureOf(100, 100).png);
      return api.call('minutes.export', {
        ...atFirst(id),
        format: 'docx',
        plate: { uploadId, width: 100, height: 100 },
        charts: [],
      });
    };
    const file = path.join(folder, 'Verslag.docx');
    expect(await exportMinutes()).toEqual({ kind: 'cancelled' });
    fake.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: file });
    expect(await exportMinutes()).toEqual({ kind: 'saved', path: file });
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });

  test('makes a PDF of its own window, with tags and headings, and asks no other program for it', async () => {
    const window = await startProgram();
    const api = createClient(await transportOf('index.html'));
    const { id } = await api.call('trajectories.openSample', null);
    const file = path.join(folder, 'Verslag.pdf');
    fake.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: file });
    expect(await api.call('minutes.pdf', atFirst(id))).toEqual({ kind: 'saved', path: file });
    expect(readFileSync(file, 'latin1')).toBe('%PDF-1.7');
    const wanted = { preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true };
    expect(window.webContents.printed).toEqual([expect.objectContaining(wanted)]);
  });

  test('shows the room what it may see: all calls but one and all other events stay with the facilitator', async () => {
    const facilitator = await startProgram();
    const api = createClient(await transportOf('index.html'));
    expect(await api.call('projector.open', null)).toEqual({ url: null });
    const projector = fake.window('beamer.html');
    const { id } = await api.call('trajectories.openSample', null);
    await api.call('trajectories.open', { id });
    await api.call('projector.choose', { ...atFirst(id), choice: { show: 'praatplaat' } });
    await api.call('document.undo', atFirst(id)).catch(() => undefined);

    const typesTo = (window: FakeWindow) =>
      new Set(window.webContents.sent.map(({ payload }) => (payload as { type: string }).type));
    expect(typesTo(facilitator)).toContain('projector.state');
    expect(typesTo(projector)).toContain('projector.frame');
    for (const type of typesTo(projector)) expect(['projector.frame', 'projector.changed']).toContain(type);
    for (const type of typesTo(facilitator)) expect(['projector.frame', 'projector.changed']).not.toContain(type);

    const invoke = fake.handlers.get('api:invoke');
    const event = { sender: projector.webContents, senderFrame: projector.webContents.mainFrame };
    for (const method of Object.keys(methods)) {
      const reply = await invoke?.(event, method, method === 'trajectories.list' ? null : { id, trajectoryId: id });
      if (method !== 'projector.frame') expect(reply, method).toEqual({ ok: false, code: 'forbidden' });
    }
    const room = createClient(await transportOf('beamer.html'));
    expect(await room.call('projector.frame', null)).toMatchObject({ show: 'praatplaat' });
    projector.destroy();
    expect(facilitator.webContents.sent.at(-1)?.payload).toMatchObject({
      type: 'projector.state',
      state: { windows: 0 },
    });
  });

  test('says in Dutch that it broke, and stops', async () => {
    await startProgram();
    const [listener] = process.listeners('uncaughtException').filter((one) => !uncaught.includes(one));
    listener?.(new Error('boom'), 'uncaughtException');
    expect(fake.dialog.showErrorBox.mock.lastCall?.[1]).toMatch(/onverwacht gestopt/);
    expect(fake.app.exit).toHaveBeenCalledWith(1);
  });
});

describe('a start that cannot be', () => {
  async function refusal(): Promise<string> {
    await start();
    await vi.waitFor(() => expect(fake.app.quit).toHaveBeenCalledTimes(1));
    expect(fake.windows()).toEqual([]);
    return String(fake.dialog.showErrorBox.mock.lastCall?.[1]);
  }

  test('a second one on the same data goes quietly', async () => {
    fake.app.locked = false;
    await start();
    expect(fake.app.quit).toHaveBeenCalledTimes(1);
    expect(fake.dialog.showErrorBox).not.toHaveBeenCalled();
    expect(existsSync(path.join(folder, 'praatplaat.sqlite'))).toBe(false);
  });

  test('data that another program (the browser shell) has open', async () => {
    const { openDatabase } = await import('../../services/database/opening/open.ts');
    const other = openDatabase(path.join(folder, 'praatplaat.sqlite'));
    expect(await refusal()).toMatch(/^Praatplaat is al open/);
    other.close();
  });

  test('data of a newer version', async () => {
    const newer = new Database(path.join(folder, 'praatplaat.sqlite'));
    newer.pragma('user_version = 999');
    newer.close();
    expect(await refusal()).toMatch(/nieuwere versie/);
  });

  test('a damaged file with a sound copy beside it: the copy comes in its place, and the damaged one is kept', async () => {
    const { openDatabase } = await import('../../services/database/opening/open.ts');
    const { copyData } = await import('../../services/database/copies/copies.ts');
    const { createServices } = await import('../../services/services.ts');
    const file = path.join(folder, 'praatplaat.sqlite');
    const db = openDatabase(file);
    createServices(db).trajectories.create('t', 'Voorbeeldstad');
    copyData(db, 'daily', new Date('2027-01-02T10:00:00Z'));
    db.close();
    for (const damaged of ['geen database '.repeat(1000), '']) {
      writeFileSync(file, damaged);
      fake.dialog.showMessageBoxSync.mockReturnValueOnce(0);
      vi.resetModules();
      const window = await startProgram();
      const [offered, warned] = fake.dialog.showMessageBoxSync.mock.calls.slice(-2);
      expect(offered?.[0].message).toContain('Er is een goede reservekopie van 2 januari 2027');
      expect(warned?.[0].message, 'nothing tells any more who was forgotten').toContain('nog een keer');
      const api = createClient(await transportOf('index.html'));
      expect(await api.call('trajectories.list', null)).toMatchObject([{ id: 't' }]);
      window.destroy();
      fake.app.emit('will-quit');
      fake.app.removeAllListeners();
      fake.handlers.clear();
      fake.Menu.template = [];
    }
    expect(
      readdirSync(folder).filter((name) => /^praatplaat-beschadigd-.*\.sqlite$/.test(name)).length,
    ).toBeGreaterThan(0);
  });

  test('a file that is no database, and stays as it is', async () => {
    const file = path.join(folder, 'praatplaat.sqlite');
    writeFileSync(file, 'geen database '.repeat(1000));
    expect(await refusal()).toContain(folder);
    expect(readFileSync(file, 'utf8')).toBe('geen database '.repeat(1000));
  });

  test('a folder that cannot be made', async () => {
    writeFileSync(path.join(folder, 'bestand'), '');
    process.argv = ['electron', '.', '--data', path.join(folder, 'bestand', 'map')];
    expect(await refusal()).toMatch(/beschrijfbaar/);
  });

  test('a folder where the database should be', async () => {
    mkdirSync(path.join(folder, 'praatplaat.sqlite'));
    expect(await refusal()).toContain(folder);
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { Role } from '../../core/contract/methods.ts';
import { whenReady } from '../../electron/appear.ts';
import { openFacilitatorWindow } from '../../electron/facilitator-window.ts';
import { keepAlive } from '../../electron/recovery.ts';
import { bringForward, roleOf, secureWindow, sendToRole } from '../../electron/windows.ts';
import { type FakeWindow, fake } from '../helpers/fake-electron.ts';

vi.mock('electron', async () => (await import('../helpers/fake-electron.ts')).electron);
afterEach(() => fake.closeAll());

const make = (role: Role) => secureWindow(role, {}) as unknown as FakeWindow;
const PAGES = { facilitator: 'app://praatplaat/index.html', projector: 'app://praatplaat/beamer.html' };

/** Does the window refuse to go there? */
function refuses(window: FakeWindow, name: string, url: string, isMainFrame = true): boolean {
  const event = { url, isMainFrame, preventDefault: vi.fn() };
  window.webContents.emit(name, event);
  return event.preventDefault.mock.calls.length > 0;
}

describe.each(Role.options)('the %s window', (role) => {
  test('has exactly these preferences and shows its own page', () => {
    const window = make(role);
    const { preload, session, ...rest } = window.options.webPreferences;
    expect(rest).toEqual({
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
      devTools: false,
    });
    const expected = { facilitator: 'preload.cjs', projector: 'projector-preload.cjs' }[role];
    expect(String(preload).replaceAll('\\', '/')).toBe(`/program/out/preload/${expected}`);
    const own = role === 'projector' ? fake.session.fromPartition('projector') : fake.session.defaultSession;
    expect(session).toBe(own);
    expect(window.options.show).toBe(false);
    expect(window.webContents.mainFrame.url).toBe(PAGES[role]);
    expect(roleOf(window.webContents as never)).toBe(role);
  });

  test('goes nowhere else', () => {
    const window = make(role);
    const tricks = [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      `blob:${PAGES[role]}`,
      'app://evil/index.html',
      'app:\\\\praatplaat\\index.html',
      'app://praatplaat@evil/index.html',
      `${PAGES[role]}@evil`,
      `${PAGES[role]}/../other.html`,
      `${PAGES[role]}?x`,
      role === 'projector' ? PAGES.facilitator : PAGES.projector,
      'app://praatplaat/licences.md',
      '',
    ];
    const url = fc.oneof(fc.constantFrom(...tricks), fc.webUrl(), fc.webUrl({ validSchemes: ['app', 'ws', 'file'] }));
    fc.assert(
      fc.property(url, fc.constantFrom('will-navigate', 'will-frame-navigate'), (target, name) => {
        expect(refuses(window, name, target)).toBe(true);
      }),
      { numRuns: 500, examples: tricks.map((trick) => [trick, 'will-navigate']) },
    );
    expect(refuses(window, 'will-redirect', PAGES[role])).toBe(true);
    expect(refuses(window, 'will-frame-navigate', PAGES[role], false)).toBe(true);
    expect(window.webContents.openHandler?.({ url: PAGES[role] })).toEqual({ action: 'deny' });
  });

  test('may load its own page again', () => {
    const window = make(role);
    expect(refuses(window, 'will-navigate', PAGES[role])).toBe(false);
    expect(refuses(window, 'will-frame-navigate', `${PAGES[role]}#verslag`)).toBe(false);
  });

  test('attaches no webview, chooses no device, uses no peer connection', () => {
    const window = make(role);
    const preventDefault = vi.fn();
    const choose = vi.fn();
    window.webContents.emit('will-attach-webview', { preventDefault });
    window.webContents.emit('select-bluetooth-device', { preventDefault }, [{ deviceId: '1' }], choose);
    expect(preventDefault).toHaveBeenCalledTimes(2);
    expect(choose).toHaveBeenCalledWith('');
    expect(window.webContents.rtcPolicy).toBe('disable_non_proxied_udp');
  });
});

test('developer tools open in a checkout only', () => {
  fake.app.isPackaged = false;
  expect(make('facilitator').options.webPreferences.devTools).toBe(true);
  fake.app.isPackaged = true;
});

test('an event goes to the windows of its role and to no other', () => {
  const [facilitator, projector, gone] = [make('facilitator'), make('projector'), make('projector')];
  gone.destroy();
  sendToRole('facilitator', { type: 'results.changed' });
  sendToRole('projector', { type: 'projector.frame' });
  expect(facilitator.webContents.sent).toEqual([{ channel: 'api:event', payload: { type: 'results.changed' } }]);
  expect(projector.webContents.sent).toEqual([{ channel: 'api:event', payload: { type: 'projector.frame' } }]);
  expect(gone.webContents.sent).toEqual([]);
});

test('a window that cannot be loaded is reported, unless it was closed meanwhile', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const load = vi.spyOn(fake.BrowserWindow.prototype, 'loadURL').mockRejectedValue(new Error('ERR_FAILED'));
  make('facilitator');
  make('facilitator').destroy();
  await vi.waitFor(() => expect(log).toHaveBeenCalledTimes(1));
  load.mockRestore();
  log.mockRestore();
});

test('a minimized window comes to the front, a closed one is left alone', () => {
  const window = make('facilitator');
  window.minimize();
  bringForward(window as never);
  expect(window.calls).toEqual(['minimize', 'restore', 'show', 'focus']);
  window.destroy();
  bringForward(window as never);
  expect(window.calls).toHaveLength(4);
});

test("closing the facilitator's window closes all windows and ends the program", async () => {
  const facilitator = openFacilitatorWindow() as unknown as FakeWindow;
  await vi.waitFor(() => expect(facilitator.calls).toEqual(['maximize', 'show']));
  const projector = make('projector');
  facilitator.destroy();
  expect(projector.destroyed).toBe(true);
  expect(fake.app.quit).toHaveBeenCalledTimes(1);
});

test('a page cannot keep its window open', () => {
  const window = openFacilitatorWindow() as unknown as FakeWindow;
  const event = { preventDefault: vi.fn() };
  window.webContents.emit('will-prevent-unload', event);
  expect(event.preventDefault).toHaveBeenCalled();
});

describe('a page whose process ends', () => {
  const quiet = () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => log.mockRestore());
  };
  /** A window for the room and hers, a clock, and a crash after which Electron had its turn. */
  function alive() {
    quiet();
    const [hers, rooms] = [make('facilitator'), make('projector')];
    const clock = { now: 0 };
    keepAlive(rooms as never, { askOver: hers as never, now: () => clock.now });
    const crash = async (reason: string) => {
      const before = rooms.calls.length;
      rooms.webContents.emit('render-process-gone', {}, { reason });
      expect(rooms.calls, 'nothing from within the event itself').toHaveLength(before);
      await new Promise(setImmediate);
    };
    fake.dialog.showMessageBox.mockClear();
    return { hers, rooms, clock, crash };
  }

  test('is loaded again; one that ended as it should is not', async () => {
    const { rooms, clock, crash } = alive();
    await crash('clean-exit');
    expect(rooms.calls).toEqual([]);
    await crash('crashed');
    clock.now = 20_000;
    await crash('oom');
    expect(rooms.calls).toEqual(['reload', 'reload']);
    expect(fake.dialog.showMessageBox).not.toHaveBeenCalled();
  });

  test('twice in a short time: she is asked, over her own window, and then it is loaded', async () => {
    const { hers, rooms, clock, crash } = alive();
    await crash('crashed');
    clock.now = 5_000;
    await crash('crashed');
    const [[parent, options] = []] = fake.dialog.showMessageBox.mock.calls;
    expect(parent).toBe(hers);
    expect(options).toMatchObject({ buttons: ['Laad het scherm opnieuw'] });
    await vi.waitFor(() => expect(rooms.calls).toEqual(['reload', 'reload']));
  });

  test('that answers no more: she may wait', async () => {
    const { rooms } = alive();
    fake.dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
    rooms.emit('unresponsive');
    await vi.waitFor(() => expect(fake.dialog.showMessageBox).toHaveBeenCalledTimes(1));
    rooms.emit('unresponsive');
    await vi.waitFor(() => expect(rooms.calls).toEqual(['reload']));
  });
});

test('a window whose page is not ready after five seconds is shown all the same, once', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const window = make('facilitator');
  const reveal = vi.fn();
  whenReady(window as never, reveal);
  vi.advanceTimersByTime(4_999);
  expect(reveal).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  window.emit('ready-to-show');
  expect(reveal).toHaveBeenCalledTimes(1);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import { findElectron } from '../../../tools/electron-runtime.mjs';

const executablePath = findElectron();
const root = process.platform === 'linux' && process.getuid?.() === 0;

/** Why nothing of the desktop program can be tried here; null where it can. */
function whyNot(): string | null {
  if (!executablePath) return 'the Electron runtime is not installed (npm start fetches it where it can be had)';
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? null : 'there is no screen here for Electron (run it under xvfb-run)';
}

/** One reason is one skip, whatever number of tests it keeps from running. */
const reason = whyNot();
if (reason) test('the desktop program, all of it', () => test.skip(true, reason));
else test.describe('the desktop program', desktopTests);

function desktopTests(): void {
  let folder: string;
  let program: ElectronApplication;
  test.beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-electron-'));
    const args = ['.', '--data', folder, ...(root ? ['--no-sandbox'] : [])];
    program = await _electron.launch({ executablePath: executablePath ?? '', args });
  });
  test.afterEach(async () => {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('opens the start screen on its own scheme, without Node', async () => {
    const page = await program.firstWindow();
    expect(page.url()).toBe('app://praatplaat/index.html');
    await expect(page.getByRole('button', { name: 'Bekijk het voorbeeld' })).toBeVisible();
    const inPage = await page.evaluate(() => [
      typeof Reflect.get(globalThis, 'require'),
      typeof Reflect.get(globalThis, 'process'),
      Object.keys(Reflect.get(globalThis, 'praatplaatTransport')),
    ]);
    expect(inPage).toEqual(['undefined', 'undefined', ['invoke', 'upload', 'onEvent', 'onReconnect', 'printsWindow']]);
  });

  test('reaches nothing outside, evaluates no text, opens no window, stays on its page', async () => {
    const page = await program.firstWindow();
    const outside = (address: string) => page.evaluate((url) => fetch(url).then(String, () => 'refused'), address);
    for (const url of ['https://example.org/', 'http://127.0.0.1:1/', 'file:///etc/hostname', 'app://evil/']) {
      expect(await outside(url), url).toBe('refused');
    }
    const other = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = true';
      document.body.append(script);
      return [window.open('app://praatplaat/index.html'), Reflect.get(globalThis, 'injected')];
    });
    expect(other).toEqual([null, undefined]);
    await page.evaluate(() => location.assign('https://example.org/'));
    await expect(page.getByRole('button', { name: 'Bekijk het voorbeeld' })).toBeVisible();
    expect(page.url()).toBe('app://praatplaat/index.html');
  });

  test('shows the room its own page with the read side only', async () => {
    const page = await program.firstWindow();
    await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
    const opened = program.waitForEvent('window');
    await page.evaluate(() => Reflect.get(globalThis, 'praatplaatTransport').invoke('projector.open', null));
    const room = await opened;
    await room.waitForURL('app://praatplaat/beamer.html');
    const reply = await room.evaluate(() =>
      Reflect.get(globalThis, 'praatplaatTransport').invoke('trajectories.list', null),
    );
    expect(reply).toEqual({ ok: false, code: 'forbidden' });
    await page.close();
    await expect.poll(() => program.windows().length).toBe(0);
  });

  test('keeps what was made when it is closed and opened again', async () => {
    const page = await program.firstWindow();
    await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
    await expect(page.getByText('Voorbeeldstad').first()).toBeVisible();
    await program.close();
    const args = ['.', '--data', folder, ...(root ? ['--no-sandbox'] : [])];
    program = await _electron.launch({ executablePath: executablePath ?? '', args });
    await expect((await program.firstWindow()).getByText('Voorbeeldstad').first()).toBeVisible();
  });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { findElectron } from '../../../tools/electron-runtime.mjs';

const executablePath = findElectron();

test.describe('the desktop program', () => {
  test.skip(!executablePath, "Electron's runtime is not installed here (npx install-electron fetches it)");

  test('opens a window that cannot reach Node', async () => {
    const data = mkdtempSync(path.join(tmpdir(), 'praatplaat-electron-'));
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
    const app = await _electron.launch({
      executablePath: executablePath ?? '',
      args: ['.', '--data', data, ...(asRoot ? ['--no-sandbox'] : [])],
    });
    const window = await app.firstWindow();
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await window.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
    await app.close();
    rmSync(data, { recursive: true, force: true });
  });
});

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { candidates, findChromium } from '../../tools/chromium.mjs';
import { electronVersion } from '../../tools/electron-runtime.mjs';
import { downloadUrl, proxyEnv } from '../../tools/start/fetch-electron.mjs';

describe('looking for a browser', () => {
  test('CHROMIUM_PATH goes first and is not replaced when it is wrong', () => {
    expect(findChromium(process.platform, { CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
    expect(findChromium(process.platform, { CHROMIUM_PATH: '/not/there' })).toBeUndefined();
  });

  test('every system has Chrome, Chromium or Edge among its candidates', () => {
    expect(candidates('linux', { PATH: '/opt/bin' })).toContain('/opt/bin/chromium');
    expect(candidates('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(candidates('win32', { PROGRAMFILES: 'C:/Program Files' })).toContain(
      path.join('C:/Program Files', 'Microsoft/Edge/Application/msedge.exe'),
    );
  });
});

describe('where Electron comes from', () => {
  const version = electronVersion();
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;

  test.each([
    [{}, 'https://github.com/electron/electron/releases/download/'],
    [{ ELECTRON_MIRROR: 'https://mirror.example/' }, 'https://mirror.example/'],
    [{ npm_config_electron_mirror: 'https://npm.example/', ELECTRON_MIRROR: 'x' }, 'https://npm.example/'],
  ])('with %o', (env, mirror) => {
    expect(downloadUrl(env)).toBe(`${mirror}v${version}/${file}`);
  });

  test('from a folder with a name of its own', () => {
    const env = { ELECTRON_MIRROR: 'https://mirror.example/', ELECTRON_CUSTOM_DIR: '{{ version }}' };
    expect(downloadUrl(env)).toBe(`https://mirror.example/${version}/${file}`);
  });

  test("npm's proxy is used where the environment names none", () => {
    expect(proxyEnv({ npm_config_https_proxy: 'http://npm:1' }).HTTPS_PROXY).toBe('http://npm:1');
    expect(proxyEnv({ npm_config_https_proxy: 'http://npm:1', HTTPS_PROXY: 'http://own:1' }).HTTPS_PROXY).toBe(
      'http://own:1',
    );
    expect(proxyEnv({})).toEqual({});
  });
});

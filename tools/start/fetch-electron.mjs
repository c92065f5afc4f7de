/** Fetches Electron's runtime once, but only where its host answers within a few seconds. */
import { existsSync, globSync } from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { electronVersion, findElectron } from '../electron-runtime.mjs';
import { run } from '../run.mjs';

const DEFAULT_MIRROR = 'https://github.com/electron/electron/releases/download/';

/**
 * True when the download is in Electron's cache already or its host can be reached.
 * @param {number} [timeout] milliseconds for the whole probe
 * @returns {Promise<boolean>}
 */
export async function canFetchElectron(timeout = 8000) {
  return isCached() || (await reaches(downloadUrl(), Date.now() + timeout));
}

/**
 * Runs Electron's own installer and gives the path of the program, or undefined where it failed.
 * @returns {Promise<string | undefined>}
 */
export async function fetchElectron() {
  const env = { ...proxyEnv(), ELECTRON_GET_USE_PROXY: 'true' };
  await run(process.execPath, ['node_modules/electron/install.js'], { env });
  return findElectron();
}

/**
 * Where the runtime is downloaded from; honours the mirror settings that Electron's installer honours.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function downloadUrl(env = process.env) {
  const setting = (/** @type {string} */ name) =>
    env[`npm_config_electron_${name}`] ??
    env[`NPM_CONFIG_ELECTRON_${name.toUpperCase()}`] ??
    env[`ELECTRON_${name.toUpperCase()}`];
  const version = electronVersion();
  const folder = (setting('custom_dir') ?? `v${version}`).replace('{{ version }}', version);
  return `${setting('mirror') ?? DEFAULT_MIRROR}${folder}/${zipName()}`;
}

/**
 * The proxy of the environment, else npm's.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Record<string, string>}
 */
export function proxyEnv(env = process.env) {
  const proxy = env.HTTPS_PROXY ?? env.https_proxy ?? env.npm_config_https_proxy ?? env.npm_config_proxy;
  const except = env.NO_PROXY ?? env.no_proxy ?? env.npm_config_noproxy;
  return { ...(proxy ? { HTTPS_PROXY: proxy, HTTP_PROXY: proxy } : {}), ...(except ? { NO_PROXY: except } : {}) };
}

function zipName() {
  return `electron-v${electronVersion()}-${process.platform}-${process.arch}.zip`;
}

function isCached() {
  const home = os.homedir();
  const cache =
    process.env.electron_config_cache ??
    {
      win32: path.join(process.env.LOCALAPPDATA ?? home, 'electron/Cache'),
      darwin: path.join(home, 'Library/Caches/electron'),
    }[/** @type {string} */ (process.platform)] ??
    path.join(process.env.XDG_CACHE_HOME ?? path.join(home, '.cache'), 'electron');
  return existsSync(cache) && globSync(`*/${zipName()}`, { cwd: cache }).length > 0;
}

/**
 * Asks for the file's headers only, along its redirects.
 * @param {string} url
 * @param {number} deadline
 * @returns {Promise<boolean>}
 */
function reaches(url, deadline) {
  return new Promise((resolve) => {
    const left = deadline - Date.now();
    if (left <= 0 || !url.startsWith('https:')) return resolve(url.startsWith('http:'));
    const request = https.get(url, { agent: new https.Agent({ proxyEnv: proxyEnv() }) }, (response) => {
      clearTimeout(timer);
      request.destroy();
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location) {
        resolve(reaches(new URL(headers.location, url).href, deadline));
      } else resolve(statusCode === 200);
    });
    const timer = setTimeout(() => request.destroy(new Error('too slow')), left);
    request.on('error', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}

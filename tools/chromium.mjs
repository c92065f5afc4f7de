/** Finds an installed Chrome, Chromium or Edge. */
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const LINUX = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Chromium then resolves no name but this machine's own: nothing it does on its own can leave the machine. */
export const OFFLINE_ARGS = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'];

/**
 * The path of an installed Chrome, Chromium or Edge; CHROMIUM_PATH goes first.
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findChromium(platform = process.platform, env = process.env) {
  if (env.CHROMIUM_PATH) return isProgram(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  return candidates(platform, env).find(isProgram);
}

/**
 * Where each system keeps its browsers, in order of preference.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function candidates(platform, env) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS.flatMap((file) => roots.map((root) => path.join(root, file)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', path.join(env.HOME ?? '', 'Applications')];
    return MAC.flatMap((name) => roots.map((root) => path.join(root, `${name}.app/Contents/MacOS/${name}`)));
  }
  const folders = (env.PATH ?? '').split(':').concat('/usr/bin', '/snap/bin', '/opt/google/chrome');
  return LINUX.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}

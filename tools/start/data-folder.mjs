/** Where Praatplaat keeps its data when nobody says otherwise: the folder that an installed Praatplaat uses as well. */
import os from 'node:os';
import path from 'node:path';

/**
 * The person's own data folder of this operating system.
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [home]
 * @returns {string}
 */
export function defaultDataFolder(platform = process.platform, env = process.env, home = os.homedir()) {
  if (platform === 'win32') return path.join(env.APPDATA ?? path.join(home, 'AppData/Roaming'), 'Praatplaat');
  if (platform === 'darwin') return path.join(home, 'Library/Application Support/Praatplaat');
  return path.join(env.XDG_CONFIG_HOME || path.join(home, '.config'), 'praatplaat');
}

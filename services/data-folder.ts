import { closeSync, cpSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

const DATABASE = 'praatplaat.sqlite';
/** Beside the portable program, on a stick: with this folder nothing stays on a borrowed laptop. */
const BESIDE_PORTABLE = 'praatplaat-data';

/**
 * Where the data of this person is kept when nobody says otherwise, for both shells. The names are pinned here: no other name of
 * the program moves them. On Windows not in the roaming profile, which is copied to a server.
 */
export function defaultDataFolder(platform: NodeJS.Platform, env: Env, home: string): string {
  if (platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData/Local'), 'Praatplaat');
  if (platform === 'darwin') return path.join(home, 'Library/Application Support/Praatplaat');
  return path.join(env.XDG_CONFIG_HOME || path.join(home, '.config'), 'praatplaat');
}

/** The folder for this start: beside the portable program if she made one there, else that of this person. */
export function dataFolder(platform = process.platform, env: Env = process.env, home = os.homedir()): string {
  const portable = env.PORTABLE_EXECUTABLE_DIR && path.join(env.PORTABLE_EXECUTABLE_DIR, BESIDE_PORTABLE);
  if (portable && existsSync(portable)) return portable;
  const folder = defaultDataFolder(platform, env, home);
  if (platform !== 'win32') return folder;
  return moved(path.join(env.APPDATA ?? path.join(home, 'AppData/Roaming'), 'Praatplaat'), folder);
}

/**
 * Data of before in `from` goes to `to`, once, whole or not at all. Gives where the data is: `from` when it could not be moved,
 * for instance while another program has it open.
 */
export function moved(from: string, to: string): string {
  const holdsData = (folder: string) => existsSync(path.join(folder, DATABASE));
  if (!holdsData(from) || holdsData(to)) return to;
  const part = `${to}.part`;
  try {
    rmSync(part, { recursive: true, force: true });
    try {
      renameSync(from, part);
    } catch (error) {
      // Only from another disk, as a profile on a server is; what is held open is not copied half.
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') return from;
      cpSync(from, part, { recursive: true });
      keepOnDisk(part);
    }
    // What is there holds no data: at most what Chromium keeps for itself.
    rmSync(to, { recursive: true, force: true });
    renameSync(part, to);
    rmSync(from, { recursive: true, force: true });
    return to;
  } catch {
    return holdsData(from) ? from : holdsData(part) ? part : to;
  }
}

function keepOnDisk(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = openSync(path.join(entry.parentPath, entry.name), 'r+');
    fsyncSync(file);
    closeSync(file);
  }
}

/** Folders that a program copies to the internet, by the begin of their name. */
const CLOUDS = [
  ...['onedrive', 'dropbox', 'google drive', 'googledrive', 'my drive', 'icloud', 'iclouddrive', 'mobile documents'],
  ...['nextcloud', 'owncloud', 'pcloud', 'surfdrive', 'sharepoint', 'stack'],
] as const;

/** Whether what is kept in a folder also goes somewhere else: to the internet, or to another computer. Judged by its name. */
export function goesElsewhere(folder: string): 'cloud' | 'network' | null {
  if (/^(\\\\|\/\/)[^\\/?.]/.test(folder)) return 'network';
  const names = folder.toLowerCase().split(/[\\/]/);
  return names.some((name) => CLOUDS.some((cloud) => isNamed(name, cloud))) ? 'cloud' : null;
}

/** `onedrive - gemeente ede` is named onedrive; `onedrives` and `stackoverflow` are not. */
const isNamed = (name: string, cloud: string) =>
  name === cloud || /^[ _.~-]/.test(name.slice(name.startsWith(cloud) ? cloud.length : name.length));

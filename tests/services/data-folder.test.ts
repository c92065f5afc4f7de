import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, defaultDataFolder, goesElsewhere, moved } from '../../services/data-folder.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

describe('the usual folder for the data', () => {
  test.each([
    ['linux', {}, '/home/anna', '/home/anna/.config/praatplaat'],
    ['linux', { XDG_CONFIG_HOME: '/data' }, '/home/anna', '/data/praatplaat'],
    ['darwin', {}, '/Users/anna', '/Users/anna/Library/Application Support/Praatplaat'],
    ['win32', { LOCALAPPDATA: 'C:/Users/anna/AppData/Local' }, '', 'C:/Users/anna/AppData/Local/Praatplaat'],
    ['win32', {}, 'C:/Users/anna', 'C:/Users/anna/AppData/Local/Praatplaat'],
  ] as const)('on %s with %o', (platform, env, home, folder) => {
    expect(defaultDataFolder(platform, env, home)).toBe(path.normalize(folder));
  });

  test('is the one beside the portable program, when somebody made it there', () => {
    const stick = tempFolder();
    const env = { PORTABLE_EXECUTABLE_DIR: stick, LOCALAPPDATA: tempFolder() };
    expect(dataFolder('win32', env, '')).toBe(path.join(env.LOCALAPPDATA, 'Praatplaat'));
    mkdirSync(path.join(stick, 'praatplaat-data'));
    expect(dataFolder('win32', env, '')).toBe(path.join(stick, 'praatplaat-data'));
  });
});

describe('data in the roaming profile', () => {
  const withData = (folder: string, text: string) => {
    mkdirSync(path.join(folder, 'copies'), { recursive: true });
    writeFileSync(path.join(folder, 'praatplaat.sqlite'), text);
    writeFileSync(path.join(folder, 'praatplaat.sqlite-wal'), `${text} log`);
    writeFileSync(path.join(folder, 'copies', 'een.sqlite'), text);
    return folder;
  };
  const namesIn = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

  test('goes to the laptop itself once, with its log and its copies', () => {
    const home = tempFolder();
    const env = { APPDATA: path.join(home, 'Roaming'), LOCALAPPDATA: path.join(home, 'Local') };
    withData(path.join(env.APPDATA, 'Praatplaat'), 'oud');
    mkdirSync(path.join(env.LOCALAPPDATA, 'Praatplaat', 'chromium'), { recursive: true });
    const folder = dataFolder('win32', env, home);
    expect(folder).toBe(path.join(env.LOCALAPPDATA, 'Praatplaat'));
    expect(namesIn(folder)).toEqual([
      ...['copies', path.join('copies', 'een.sqlite'), 'praatplaat.sqlite', 'praatplaat.sqlite-wal'],
    ]);
    expect(readdirSync(env.APPDATA)).toEqual([]);
    expect(dataFolder('win32', env, home)).toBe(folder);
    expect(readFileSync(path.join(folder, 'praatplaat.sqlite'), 'utf8')).toBe('oud');
  });

  test('never replaces data that is there', () => {
    const [from, to] = [withData(tempFolder(), 'oud'), withData(tempFolder(), 'nieuw')];
    expect(moved(from, to)).toBe(to);
    expect(readFileSync(path.join(to, 'praatplaat.sqlite'), 'utf8')).toBe('nieuw');
    expect(readFileSync(path.join(from, 'praatplaat.sqlite'), 'utf8')).toBe('oud');
  });

  test('stays in use where it is when it cannot be moved', () => {
    const from = withData(tempFolder(), 'oud');
    const blocked = path.join(tempFolder(), 'bestand');
    writeFileSync(blocked, '');
    expect(moved(from, path.join(blocked, 'Praatplaat'))).toBe(from);
    expect(readFileSync(path.join(from, 'praatplaat.sqlite'), 'utf8')).toBe('oud');
  });
});

describe('a folder that also goes elsewhere', () => {
  test.each([
    ['C:\\Users\\anna\\OneDrive - Gemeente Ede\\Documenten', 'cloud'],
    ['/Users/anna/Library/Mobile Documents/praatplaat', 'cloud'],
    ['/home/anna/Nextcloud/praatplaat', 'cloud'],
    ['C:\\Users\\anna\\iCloudDrive', 'cloud'],
    ['\\\\server\\profielen\\anna', 'network'],
    ['//server/profielen/anna', 'network'],
    ['C:\\Users\\anna\\AppData\\Local\\Praatplaat', null],
    ['/home/anna/stackoverflow/praatplaat', null],
    ['\\\\?\\C:\\Users\\anna', null],
  ])('%s: %s', (folder, where) => {
    expect(goesElsewhere(folder)).toBe(where);
  });
});

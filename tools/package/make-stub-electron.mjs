/** Writes a stand-in for Electron's unpacked dist folder, so that packaging can be dry-run without the runtime. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { electronVersion } from '../electron-runtime.mjs';

const FILES = [
  'LICENSE',
  'LICENSES.chromium.html',
  'icudtl.dat',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'locales/en-US.pak',
  'locales/nl.pak',
  'locales/pl.pak',
];
const PLATFORM_FILES = {
  linux: ['chrome-sandbox', 'chrome_crashpad_handler', 'libffmpeg.so'],
  win32: ['ffmpeg.dll', 'd3dcompiler_47.dll'],
};

/** What @electron/fuses looks for and flips: the sentinel, fuse version 1, the number of fuses, one byte each. */
const FUSES = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 10]),
  Buffer.from('1011000100'),
]);

/**
 * Writes the stand-in for one platform into `folder`.
 * @param {string} folder
 * @param {'linux' | 'win32'} platform
 */
export function makeStubElectron(folder, platform) {
  rmSync(folder, { recursive: true, force: true });
  for (const sub of ['locales', 'resources']) mkdirSync(path.join(folder, sub), { recursive: true });
  for (const file of [...FILES, ...PLATFORM_FILES[platform]]) writeFileSync(path.join(folder, file), 'stub\n');
  const version = electronVersion();
  writeFileSync(path.join(folder, 'version'), version);
  const program = path.join(folder, platform === 'win32' ? 'electron.exe' : 'electron');
  const start = platform === 'win32' ? emptyExe(version) : Buffer.from('#!/bin/sh\nexit 0\n');
  writeFileSync(program, Buffer.concat([start, FUSES, Buffer.from('\n')]));
  chmodSync(program, 0o755);
}

/**
 * A real Windows program with version information: electron-builder edits it to guard the archive.
 * @param {string} version
 */
function emptyExe(version) {
  const exe = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(exe);
  const info = Resource.VersionInfo.createEmpty();
  info.lang = 1033;
  info.setFileVersion(version, 1033);
  info.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron', FileDescription: 'Electron' });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(exe);
  return Buffer.from(exe.generate());
}

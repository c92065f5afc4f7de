/** Builds the .deb with Debian's own tools, opens it, and says what is wrong with it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { check } from '../checks/outcome.mjs';
import { run } from '../run.mjs';

/** What the control file of the package must say, by the field. */
const FIELDS = /** @type {const} */ ({
  Package: /^praatplaat$/,
  Maintainer: /^Praatplaat </,
  Depends: /libgbm1.*libasound2/,
  Description: /^Praatplaat voor gemeenten/,
});
/** What a person finds after installing. */
const INSTALLED = [
  'opt/Praatplaat/praatplaat',
  'usr/share/applications/praatplaat.desktop',
  'usr/share/icons/hicolor/256x256/apps/praatplaat.png',
];

/**
 * @param {string} stub the folder of the stand-in for Electron
 * @returns {Promise<import('../checks/outcome.mjs').Check[]>}
 */
export async function checkDeb(stub) {
  const env = { CUSTOM_FPM_PATH: path.resolve('tools/package/fpm-stand-in.mjs') };
  const built = await run('electron-builder', ['--linux', 'deb', '--x64', `-c.electronDist=${stub}`], { env });
  const deb = readdirSync('release').find((name) => name.endsWith('.deb'));
  const made = check('build the deb', built.code === 0 && deb !== undefined, built.output);
  if (!deb || built.code !== 0) return [made];
  const file = path.join('release', deb);
  const opened = mkdtempSync(path.join(os.tmpdir(), 'praatplaat-deb-'));
  const unpacked = await run('dpkg-deb', ['-x', file, opened]);
  const names = new Set(readdirSync(opened, { recursive: true }).map(String));
  const missing = INSTALLED.filter((name) => !names.has(name));
  const wrong = [];
  for (const [field, wanted] of Object.entries(FIELDS)) {
    const { output } = await run('dpkg-deb', ['-f', file, field]);
    if (!wanted.test(output.trim())) wrong.push(`${field}: ${output.trim()}`);
  }
  const booted = await run('node', ['tools/package/boot.mjs', path.join(opened, 'opt/Praatplaat')], {
    timeout: 60_000,
  });
  rmSync(opened, { recursive: true });
  return [
    made,
    check(
      'the deb holds the program, its entry in the menu and its icon',
      unpacked.code === 0 && missing.length === 0,
      missing.join(', '),
    ),
    check('the deb says what it is and what it needs', wrong.length === 0, wrong.join('\n')),
    check('the program in the deb boots', booted.code === 0, booted.output),
  ];
}

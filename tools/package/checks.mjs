/** The packaging dry run: real electron-builder, stand-in Electron, then the packaged files are booted. */
import { readFileSync } from 'node:fs';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { check } from '../checks/outcome.mjs';
import { run } from '../run.mjs';
import { faultsIn } from './builder-log.mjs';
import { checkDeb } from './deb.mjs';
import { makeStubElectron } from './make-stub-electron.mjs';

/** @type {{ platform: 'linux' | 'win32', flag: string, folder: string }[]} */
const TARGETS = [
  { platform: 'linux', flag: '--linux', folder: 'release/linux-unpacked' },
  { platform: 'win32', flag: '--win', folder: 'release/win-unpacked' },
];

/** @returns {Promise<import('../checks/outcome.mjs').Check[]>} */
export async function checkPackaging() {
  const checks = [await configCheck()];
  for (const { platform, flag, folder } of TARGETS) {
    const stub = `build/stub-${platform}`;
    makeStubElectron(stub, platform);
    const packed = await run('electron-builder', [flag, 'dir', '--x64', `-c.electronDist=${stub}`]);
    checks.push(check(`package for ${platform}`, packed.code === 0, packed.output));
    if (packed.code !== 0) continue;
    const faults = faultsIn(packed.output);
    checks.push(check(`nothing embarrasses in the log of ${platform}`, faults.length === 0, faults.join('\n')));
    if (platform === 'win32') checks.push(iconCheck(`${folder}/Praatplaat.exe`));
    const booted = await run('node', ['tools/package/boot.mjs', folder], { timeout: 60_000 });
    checks.push(check(`the ${platform} package boots`, booted.code === 0, booted.output));
  }
  return [...checks, ...(process.platform === 'linux' ? await checkDeb('build/stub-linux') : [])];
}

/** @param {string} program */
function iconCheck(program) {
  const exe = NtExecutable.from(readFileSync(program), { ignoreCert: true });
  const groups = Resource.IconGroupEntry.fromEntries(NtExecutableResource.from(exe).entries);
  const sizes = groups.flatMap(({ icons }) => icons.map(({ width }) => width));
  return check('the Windows program has its own icon in all sizes', sizes.length >= 6, `sizes: ${sizes.join(', ')}`);
}

async function configCheck() {
  const { code, output } = await run('node', ['tools/package/check-builder-config.mjs']);
  return check('electron-builder.yml is valid', code === 0, output);
}

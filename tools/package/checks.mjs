/** The packaging dry run: real electron-builder, stand-in Electron, then the packaged files are booted. */
import { check } from '../checks/outcome.mjs';
import { run } from '../run.mjs';
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
    const booted = await run('node', ['tools/package/boot.mjs', folder], { timeout: 60_000 });
    checks.push(check(`the ${platform} package boots`, booted.code === 0, booted.output));
  }
  return checks;
}

async function configCheck() {
  const { code, output } = await run('node', ['tools/package/check-builder-config.mjs']);
  return check('electron-builder.yml is valid', code === 0, output);
}

/**
 * After electron-builder: what goes beside the installers in release/. A list of what is in them (SBOM, CycloneDX) and their
 * SHA-256, so that who downloads one can see that it is whole.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'release';
const INSTALLERS = /\.(exe|msi|AppImage|deb|dmg)$/;

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const sbom = execFileSync(npm, ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
  encoding: 'utf8',
  maxBuffer: 1e8,
  shell: process.platform === 'win32',
});
writeFileSync(path.join(FOLDER, 'sbom.cdx.json'), sbom);

const files = readdirSync(FOLDER).filter((name) => INSTALLERS.test(name) || name === 'sbom.cdx.json');
const sums = files.map((name) => {
  const sum = createHash('sha256')
    .update(readFileSync(path.join(FOLDER, name)))
    .digest('hex');
  return `${sum}  ${name}\n`;
});
writeFileSync(path.join(FOLDER, 'SHA256SUMS'), sums.join(''));
console.log(`${files.length} files in ${FOLDER}/SHA256SUMS`);

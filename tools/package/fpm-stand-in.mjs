#!/usr/bin/env node
/**
 * Makes a .deb of what electron-builder would hand to fpm, with Debian's own dpkg-deb: so that the package can be built and opened
 * where fpm cannot be downloaded. Named by CUSTOM_FPM_PATH. It knows the options that electron-builder uses, and no others.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const one = /** @type {const} */ ({ type: 'string' });
const many = /** @type {const} */ ({ type: 'string', multiple: true });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    s: { ...one, short: 's' },
    t: { ...one, short: 't' },
    d: { ...many, short: 'd' },
    force: { type: 'boolean' },
    architecture: one,
    'after-install': one,
    'after-remove': one,
    description: one,
    version: one,
    package: one,
    name: one,
    maintainer: one,
    vendor: one,
    url: one,
    category: one,
    license: one,
    'deb-priority': one,
    'deb-recommends': many,
    'deb-compression': one,
  },
});

const root = mkdtempSync(path.join(os.tmpdir(), 'praatplaat-deb-'));
for (const mapping of positionals) {
  const at = mapping.lastIndexOf('=');
  const [from, to] = [mapping.slice(0, at), path.join(root, mapping.slice(at + 1))];
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
  if (statSync(to).isDirectory()) chmodSync(to, 0o755);
}
mkdirSync(path.join(root, 'DEBIAN'));
/** @param {string | undefined} file @param {string} name */
function script(file, name) {
  if (file) cpSync(file, path.join(root, 'DEBIAN', name), { mode: 0 });
  if (file) chmodSync(path.join(root, 'DEBIAN', name), 0o755);
}
script(values['after-install'], 'postinst');
script(values['after-remove'], 'postrm');
const control = {
  Package: values.name,
  Version: values.version,
  Architecture: values.architecture,
  Maintainer: values.maintainer,
  Priority: values['deb-priority'],
  Section: values.category ?? 'misc',
  Homepage: values.url,
  Depends: values.d?.join(', '),
  Recommends: values['deb-recommends']?.join(', '),
  Description: values.description?.trim().replace(/\n\s*/g, '\n '),
};
const lines = Object.entries(control).flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []));
writeFileSync(path.join(root, 'DEBIAN', 'control'), `${lines.join('\n')}\n`);
execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', root, values.package ?? '']);
rmSync(root, { recursive: true });

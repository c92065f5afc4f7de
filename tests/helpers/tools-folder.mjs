import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { runSync } from '../../tools/wait.mjs';

/**
 * Programs that we only measure or check with, and that are no dependency of the project. They are taken from `folder`
 * (an argument or PRAATPLAAT_TOOLS), else from a cache folder of this user where they are installed once.
 * @param {string | undefined} folder
 * @param {{ npm?: Readonly<Record<string, string>>, python?: Readonly<Record<string, string>> }} wanted names with versions
 */
export function toolsFolder(folder, { npm = {}, python = {} }) {
  const given = folder ?? process.env.PRAATPLAAT_TOOLS;
  const root = path.resolve(given ?? path.join(homedir(), '.cache', 'praatplaat-tools'));
  const require = createRequire(path.join(root, 'package.json'));
  const env = { ...process.env, PYTHONPATH: path.join(root, 'python') };
  const hasNpm = (/** @type {string} */ name) => existsSync(path.join(root, 'node_modules', name, 'package.json'));
  const hasPython = (/** @type {string} */ name) =>
    runSync('python3', ['-m', 'pip', 'show', '--quiet', name], { env }).ok;
  const install = (/** @type {string} */ program, /** @type {string[]} */ args) => {
    const { problem } = runSync(program, args, { cwd: root, timeout: 300_000 });
    if (problem) console.error(problem);
  };
  if (!given) {
    mkdirSync(root, { recursive: true });
    if (!existsSync(path.join(root, 'package.json')))
      writeFileSync(path.join(root, 'package.json'), '{"private":true}');
    const packages = Object.entries(npm).filter(([name]) => !hasNpm(name));
    const args = packages.map(([name, version]) => `${name}@${version}`);
    if (args.length > 0) install('npm', ['install', '--no-audit', '--no-fund', '--silent', ...args]);
    const wheels = Object.entries(python).filter(([name]) => !hasPython(name));
    const pins = wheels.map(([name, version]) => `${name}==${version}`);
    if (pins.length > 0) install('python3', ['-m', 'pip', 'install', '--quiet', '--target', 'python', ...pins]);
  }
  const missing = [
    ...Object.keys(npm).filter((name) => !hasNpm(name)),
    ...Object.keys(python).filter((name) => !hasPython(name)),
  ];
  return { root, require, env, missing };
}

/** The import rules on the real sources, and the proof that each rule catches what it forbids. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import rules from '../../.dependency-cruiser.mjs';
import { check } from '../checks/outcome.mjs';
import { run } from '../run.mjs';
import { cruiseSources } from './cruise.mjs';
import { allowed, violations } from './planted.mjs';
import { typeErrors } from './planted-types.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every source file was looked at and none imports what it may not. */
export async function checkImports() {
  const { violations: found, sources, missed, output } = await cruiseSources();
  const lines = found.map(({ rule, from, to }) => `${from} imports ${to}: ${rule}`);
  return [
    check(`imports of ${sources.length} files keep the rules`, found.length === 0, lines.join('\n')),
    check(
      'every source file was looked at',
      sources.length > 0 && missed.length === 0,
      `${output}${missed.join('\n')}`,
    ),
  ];
}

/** Each planted violation is caught by the rule it breaks, every rule has one, and what is allowed passes. */
export async function checkPlantedImports() {
  const folder = plant([...violations, ...allowed]);
  const report = await cruiseSources(folder);
  rmSync(folder, { recursive: true });
  const planted = new Set(violations.map(({ rule }) => rule));
  const unplanted = (rules.forbidden ?? []).filter(({ name }) => !planted.has(name ?? '')).map(({ name }) => name);
  const innocent = new Set(allowed.map(({ file }) => file));
  const wronged = report.violations.filter(({ from }) => innocent.has(from));
  return [
    ...violations.map(({ rule, file, from = file, source }) =>
      check(
        `${rule} catches ${source} in ${file}`,
        report.violations.some((v) => v.rule === rule && v.from === from),
      ),
    ),
    check('every import rule has a planted violation', unplanted.length === 0, unplanted.join(', ')),
    check('allowed imports pass', wronged.length === 0, wronged.map((v) => `${v.from}: ${v.rule}`).join('\n')),
  ];
}

/** Each planted use of a foreign world is refused by the type checker. */
export async function checkPlantedTypes() {
  const results = [];
  for (const { program, what, source } of typeErrors) {
    const folder = plant([{ file: `${program}/planted.ts`, source }]);
    const { code, output } = await run('tsc', ['-p', program], { cwd: folder });
    rmSync(folder, { recursive: true });
    const caught = code !== 0 && output.includes(`${program}/planted.ts(1,`);
    results.push(check(`the types of ${program} know nothing of ${what}`, caught, output));
  }
  return results;
}

/**
 * A copy of the configuration with these files for sources, inside the checkout so that packages are found.
 * @param {{ file: string, source: string }[]} files
 */
function plant(files) {
  mkdirSync(path.join(ROOT, 'build'), { recursive: true });
  const folder = mkdtempSync(path.join(ROOT, 'build/planted-'));
  for (const name of ['package.json', 'tsconfig.base.json', 'tools/types']) {
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const { file, source } of files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    const config = `${file.split('/')[0]}/tsconfig.json`;
    cpSync(path.join(ROOT, config), path.join(folder, config));
    writeFileSync(target, `${source}\nexport {};\n`);
  }
  return folder;
}

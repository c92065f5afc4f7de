/**
 * Full minutes (three tables of 40 rows, 60 quotes, charts, the plate) beside docxtemplater and python-docx on the same
 * text, in turn, each in a program of its own, medians. Bounds: at most 2.5x docxtemplater, under half of python-docx,
 * under 100 MB extra, from click to saved file under one second.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { content, platePicture } from './content.mjs';

const ROUNDS = 5;
const REPEATS = 11;
const BOUNDS = { docxtemplater: 2.5, pythonDocx: 0.5, megabytes: 100, click: 1000 };
const PEERS = ['docxtemplater@3.71.0', 'pizzip@3.2.0'];
const here = import.meta.dirname;

/** @param {number[]} all */
const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? null;

/**
 * The last line of a program as JSON; null when it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function lastLine(program, args, env = {}) {
  const { stdout, status } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  return status === 0 ? JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null') : null;
}

/** @param {string} folder */
function install(folder) {
  mkdirSync(path.join(folder, 'peers'));
  writeFileSync(path.join(folder, 'peers/package.json'), '{"private":true}');
  const options = { cwd: path.join(folder, 'peers'), encoding: /** @type {const} */ ('utf8') };
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...PEERS], options);
  const pip = spawnSync('python3', ['-m', 'pip', 'install', '--quiet', '--target', 'python', 'python-docx'], options);
  if (npm.status !== 0) console.log('docxtemplater could not be installed here: there is nothing to compare with');
  if (pip.status !== 0) console.log('python-docx could not be installed here: there is nothing to compare with');
  return { docxtemplater: npm.status === 0, 'python-docx': pip.status === 0 };
}

/**
 * Our writer in one file without types, as it is in the program.
 * @param {string} folder
 */
async function bundleOurs(folder) {
  await build({
    configFile: false,
    logLevel: 'silent',
    root: path.resolve(here, '../../..'),
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: { ours: path.join(here, 'ours.mjs') }, output: { entryFileNames: '[name].mjs' } },
    },
  });
}

const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-bench-'));
try {
  writeFileSync(path.join(folder, 'plate.png'), platePicture());
  writeFileSync(path.join(folder, 'content.json'), JSON.stringify(content));
  const there = install(folder);
  await bundleOurs(folder);
  const node = (/** @type {string} */ writer) => () =>
    lastLine(process.execPath, ['--no-warnings', path.join(here, 'one.mjs'), writer, folder, `${REPEATS}`]);
  const python = () =>
    lastLine('python3', [path.join(here, 'python_docx.py'), folder, `${REPEATS}`], {
      PYTHONPATH: path.join(folder, 'peers/python'),
    });
  const writers = [
    { name: 'ours', run: node(path.join(folder, 'ours.mjs')) },
    ...(there.docxtemplater ? [{ name: 'docxtemplater', run: node(path.join(here, 'docxtemplater.mjs')) }] : []),
    ...(there['python-docx'] ? [{ name: 'python-docx', run: python }] : []),
  ];
  /** @type {Map<string, { first: number, warm: number, megabytes: number }[]>} */
  const runs = new Map(writers.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, run } of writers) {
      const result = run();
      if (result) runs.get(name)?.push(result);
    }
  }
  const of = (/** @type {string} */ name, /** @type {'first' | 'warm' | 'megabytes'} */ what) =>
    median((runs.get(name) ?? []).map((run) => run[what]));
  console.log('| writer | load and first document ms | later documents ms | extra MB |');
  console.log('|---|---|---|---|');
  for (const { name } of writers) {
    const cells = /** @type {const} */ (['first', 'warm', 'megabytes']).map(
      (what) => of(name, what)?.toFixed(0) ?? '-',
    );
    console.log(`| ${[name, ...cells].join(' | ')} |`);
  }
  const ratio = (/** @type {string} */ name, /** @type {'first' | 'warm'} */ what) => {
    const [ours, peer] = [of('ours', what), of(name, what)];
    return ours === null || peer === null ? null : Number((ours / peer).toFixed(2));
  };
  const click = lastLine(process.execPath, ['--no-warnings', path.join(here, 'click.mjs'), folder])?.click ?? null;
  console.log(
    click === null
      ? 'the browser shell is not built, or there is no Chromium'
      : `click to saved file: ${click.toFixed(0)} ms`,
  );
  const ratios = {
    docxtemplaterFirst: ratio('docxtemplater', 'first'),
    docxtemplaterWarm: ratio('docxtemplater', 'warm'),
    pythonDocxFirst: ratio('python-docx', 'first'),
    pythonDocxWarm: ratio('python-docx', 'warm'),
    megabytesOfBound: Number(((of('ours', 'megabytes') ?? Number.NaN) / BOUNDS.megabytes).toFixed(2)),
    clickOfBound: click === null ? null : Number((click / BOUNDS.click).toFixed(2)),
  };
  const within = (/** @type {number | null} */ value, /** @type {number} */ bound) => value !== null && value <= bound;
  const holds =
    within(ratios.docxtemplaterWarm, BOUNDS.docxtemplater) &&
    within(ratios.docxtemplaterFirst, BOUNDS.docxtemplater) &&
    within(ratios.pythonDocxWarm, BOUNDS.pythonDocx) &&
    within(ratios.pythonDocxFirst, BOUNDS.pythonDocx) &&
    within(ratios.megabytesOfBound, 1) &&
    within(ratios.clickOfBound, 1);
  console.log(JSON.stringify({ bench: 'minutes', ratios, holds }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

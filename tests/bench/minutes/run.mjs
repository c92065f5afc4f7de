/**
 * Full minutes (three tables of 40 rows, 60 quotes, charts, the plate) beside docxtemplater and python-docx on the same
 * text, in turn, each in a program of its own. Times are the fastest of all rounds: what else the machine does can only
 * add to them. Bounds: at most 2.5x docxtemplater, under half of python-docx, under 100 MB extra, from click to saved
 * file under one second. The peers make no charts, so our charts are pictures as well; the same minutes with charts that
 * can be edited (six of 20 bars with five parts) may take 2.5x docxtemplater too, and half of python-docx.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { runSync } from '../../../tools/wait.mjs';
import { toolsFolder } from '../../helpers/tools-folder.mjs';
import { judged } from './bounds.mjs';
import { content, platePicture } from './content.mjs';

const ROUNDS = 7;
const OURS = ['ours', 'ours-editable'];
const LATER = 12;
const PEERS = { npm: { docxtemplater: '3.71.0', pizzip: '3.2.0' }, python: { 'python-docx': '1.2.0' } };
const here = import.meta.dirname;
/** `--tools <folder>` holds docxtemplater and python-docx; without it they are installed into a cache folder. */
const { values } = parseArgs({ options: { tools: { type: 'string' } } });

/** @typedef {import('./bounds.mjs').Times} Times */

/**
 * The last line of a program as JSON; null when it fails, and why on standard error.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function lastLine(program, args, env = {}) {
  const { ok, stdout, stderr, problem } = runSync(program, args, { env: { ...process.env, ...env } });
  if (!ok) console.error(`${problem}\n${stderr}`);
  return ok ? JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null') : null;
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
      rolldownOptions: {
        input: OURS.map((name) => path.join(here, `${name}.mjs`)),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
}

/**
 * Every writer with a run of this many documents.
 * @param {string} folder
 * @param {ReturnType<typeof toolsFolder>} tools
 */
function writersIn(folder, { root, env, missing }) {
  const has = (/** @type {string} */ name) => !missing.includes(name);
  const node = (/** @type {string} */ writer) => (/** @type {number} */ documents) =>
    lastLine(process.execPath, ['--no-warnings', path.join(here, 'one.mjs'), writer, folder, root, `${documents}`]);
  const python = (/** @type {number} */ documents) =>
    lastLine('python3', [path.join(here, 'python_docx.py'), folder, `${documents}`], env);
  return [
    ...OURS.map((name) => ({ name, run: node(path.join(folder, `${name}.mjs`)) })),
    ...(has('docxtemplater') && has('pizzip')
      ? [{ name: 'docxtemplater', run: node(path.join(here, 'docxtemplater.mjs')) }]
      : []),
    ...(has('python-docx') ? [{ name: 'python-docx', run: python }] : []),
  ];
}

/** @param {ReturnType<typeof writersIn>} writers */
function measured(writers) {
  /** @type {Map<string, Times>} */
  const best = new Map();
  const none = {
    load: Number.POSITIVE_INFINITY,
    first: Number.POSITIVE_INFINITY,
    later: Number.POSITIVE_INFINITY,
    megabytes: Number.POSITIVE_INFINITY,
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, run } of writers) {
      const before = best.get(name) ?? none;
      const [alone, more] = [run(1), run(LATER)];
      if (!alone || !more) continue;
      best.set(name, {
        load: Math.min(before.load, alone.load),
        first: Math.min(before.first, alone.first),
        later: Math.min(before.later, more.later),
        megabytes: Math.min(before.megabytes, alone.megabytes),
      });
    }
  }
  return best;
}

/** @param {Map<string, Times>} best */
function printTable(best) {
  console.log('| writer | load ms | first document ms | next document ms | extra MB for one |');
  console.log('|---|---|---|---|---|');
  for (const [name, { load, first, later, megabytes }] of best) {
    console.log(`| ${[name, ...[load, first, later, megabytes].map((value) => value.toFixed(0))].join(' | ')} |`);
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-bench-'));
try {
  writeFileSync(path.join(folder, 'plate.png'), platePicture());
  writeFileSync(path.join(folder, 'content.json'), JSON.stringify(content));
  const tools = toolsFolder(values.tools, PEERS);
  for (const name of tools.missing) console.log(`${name} is not there: nothing to compare with, so no bound can hold`);
  await bundleOurs(folder);
  const best = measured(writersIn(folder, tools));
  printTable(best);
  const click = lastLine(process.execPath, ['--no-warnings', path.join(here, 'click.mjs'), folder])?.click;
  if (click === undefined) console.log('the click was not measured: see above');
  else console.log(`click to saved file: ${click.toFixed(0)} ms`);
  console.log(JSON.stringify({ bench: 'minutes', ...judged(best, click) }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

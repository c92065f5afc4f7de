/**
 * Full minutes (three tables of 40 rows, 60 quotes, charts, the plate) beside docxtemplater and python-docx on the same
 * text, in turn, each in a program of its own. Times are the fastest of all rounds: what else the machine does can only
 * add to them. Bounds: at most 2.5x docxtemplater, under half of python-docx, under 100 MB extra, from click to saved
 * file under one second. The peers make no charts, so our charts are pictures as well; the same minutes with charts that
 * can be edited (three of 40 bars with five parts) may take 2.5x docxtemplater too.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { runSync } from '../../../tools/wait.mjs';
import { toolsFolder } from '../../helpers/tools-folder.mjs';
import { content, platePicture } from './content.mjs';

const ROUNDS = 7;
const OURS = ['ours', 'ours-editable'];
const LATER = 12;
const BOUNDS = { docxtemplater: 2.5, pythonDocx: 0.5, megabytes: 100, click: 1000 };
const PEERS = { npm: { docxtemplater: '3.71.0', pizzip: '3.2.0' }, python: { 'python-docx': '1.2.0' } };
const here = import.meta.dirname;
/** `--tools <folder>` holds docxtemplater and python-docx; without it they are installed into a cache folder. */
const { values } = parseArgs({ options: { tools: { type: 'string' } } });

/** @typedef {{ load: number, first: number, later: number, megabytes: number }} Times */

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

/**
 * @param {number | undefined} part
 * @param {number | undefined} whole
 */
const ratio = (part, whole) => (part === undefined || whole === undefined ? null : Number((part / whole).toFixed(2)));

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
  const [ours, editable, template, python] = [...OURS, 'docxtemplater', 'python-docx'].map((name) => best.get(name));
  const ratios = {
    docxtemplaterFirst: ratio(ours?.first, template?.first),
    docxtemplaterNext: ratio(ours?.later, template?.later),
    pythonDocxFirst: ratio(ours?.first, python?.first),
    pythonDocxNext: ratio(ours?.later, python?.later),
    editableToDocxtemplaterNext: ratio(editable?.later, template?.later),
    editableToPythonDocxNext: ratio(editable?.later, python?.later),
    megabytesOfBound: ratio(ours?.megabytes, BOUNDS.megabytes),
    clickOfBound: ratio(click, BOUNDS.click),
  };
  const within = (/** @type {number | null} */ value, /** @type {number} */ bound) => value !== null && value <= bound;
  const holds =
    [ratios.docxtemplaterFirst, ratios.docxtemplaterNext, ratios.editableToDocxtemplaterNext].every((value) =>
      within(value, BOUNDS.docxtemplater),
    ) &&
    [ratios.pythonDocxFirst, ratios.pythonDocxNext].every((value) => within(value, BOUNDS.pythonDocx)) &&
    [ratios.megabytesOfBound, ratios.clickOfBound].every((value) => within(value, 1));
  console.log(JSON.stringify({ bench: 'minutes', ratios, holds }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

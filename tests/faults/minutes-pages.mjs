/**
 * Looks at the minutes as pages: `npm run faults:pages -- --count 50 --keep <folder>`. LibreOffice turns them into PDF and
 * pictures; a word off the page, a heading alone at the foot of a page and a text that was cut off are reported. The
 * pictures are for people: look at them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { picturesFor } from '../helpers/minutes-pictures.ts';
import { minutesToLookAt } from '../helpers/minutes-to-look-at.ts';
import { writeMinutes } from '../helpers/write-minutes.ts';
import { anyMinutes } from '../minutes/naughty-models.ts';
import { wrongOnPages } from './wrong-on-pages.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '50' },
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
const strange = fc.sample(anyMinutes, { numRuns: Number(values.count) - known.length, seed: Number(values.seed) });
const all = [...known, ...strange.map((model, i) => ({ name: `strange-${i}`, model, style: undefined }))];
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
for (const { name } of all) {
  const found = wrongOnPages(path.join(folder, name), !name.startsWith('strange'));
  pages += found.pages;
  wrong += found.wrong.length;
  for (const fault of found.wrong.slice(0, 5)) console.log(`${name}: ${fault}`);
  const pdf = path.join(folder, `${name}.pdf`);
  if (values.keep)
    execFileSync('pdftoppm', ['-r', '60', '-l', '30', '-png', pdf, path.join(folder, name)], { timeout: 120_000 });
}
if (!values.keep) rmSync(folder, { recursive: true });
console.log(`${all.length} documents, ${pages} pages, ${wrong} faults${values.keep ? `; pictures in ${folder}` : ''}`);
process.exitCode = wrong > 0 ? 1 : 0;

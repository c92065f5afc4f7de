/**
 * How well exports are recognised: made files in the layouts of many survey tools, each with its truth, read in by a person who
 * answers what the program asks. `npm run bench -- recognition [files] [--from n] [--show kind]`; the last line is JSON.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeFile } from '../../recognition/make-file.ts';
import { tryFile } from '../../recognition/try-file.ts';

const SETS = path.resolve(import.meta.dirname, '../../../resources/question-sets');
const questionSets = readdirSync(SETS).map((name) => JSON.parse(readFileSync(path.join(SETS, name), 'utf8')));
const args = process.argv.slice(2);
/** @param {string} name */
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const count = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 2000);
const from = Number(option('--from') ?? 0);
const show = option('--show');
const ENDS = /** @type {const} */ (['right', 'asked', 'asked-often', 'refused', 'stuck', 'silently-wrong']);
const HEADS = ['zonder vraag goed', 'na vragen goed', 'na meer dan 3', 'geweigerd', 'vastgelopen', 'stil fout'];

/** @typedef {Record<string, number>} Row */
/** @type {Map<string, Map<string, Row>>} */
const tables = new Map(['tool', 'scale', 'list', 'fault'].map((by) => [by, new Map()]));
/** @type {Row} */
const total = {};
/** @type {Map<string, number>} */
const reasons = new Map();
const started = performance.now();
for (let number = from; number < from + count; number++) {
  const file = makeFile(number);
  const outcome = await tryFile(file, questionSets);
  total[outcome.end] = (total[outcome.end] ?? 0) + 1;
  for (const [by, rows] of tables) {
    const name = /** @type {Record<string, string>} */ (/** @type {unknown} */ (file))[by] ?? '';
    const row = rows.get(name) ?? {};
    row[outcome.end] = (row[outcome.end] ?? 0) + 1;
    rows.set(name, row);
  }
  if (outcome.end === 'silently-wrong' || outcome.end === 'stuck' || outcome.end === show) {
    const what = `${outcome.end}: ${file.tool} / ${file.fault} / ${file.scale} [${outcome.asked.join()}] ${outcome.why}`;
    if (reasons.size < 60) reasons.set(`${number} ${what}`, 1);
  }
}
for (const [by, rows] of tables) {
  console.log(`\n${by.padEnd(28)}${HEADS.map((head) => head.padStart(19)).join('')}`);
  for (const [name, row] of [...rows].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`${name.padEnd(28)}${ENDS.map((end) => String(row[end] ?? 0).padStart(19)).join('')}`);
}
if (reasons.size > 0) console.log(`\n${[...reasons.keys()].join('\n')}`);
/** @param {number} part */
const share = (part) => Math.round((1000 * part) / count) / 10;
const [right = 0, asked = 0, often = 0, refused = 0, stuck = 0, wrong = 0] = ENDS.map((end) => total[end]);
const readable = count - refused;
const result = {
  files: count,
  rightWithoutQuestion: Math.round((1000 * right) / readable) / 10,
  rightWithin3: Math.round((1000 * (right + asked)) / readable) / 10,
  rightAfterMore: share(often),
  refused: share(refused),
  stuck: share(stuck),
  silentlyWrong: wrong,
  milliseconds: Math.round((performance.now() - started) / count),
};
console.log(`\n${JSON.stringify(result)}`);
process.exitCode = wrong > 0 ? 1 : 0;

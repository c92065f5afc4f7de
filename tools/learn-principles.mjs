// Learns from resources/principles/corpus which principle a statement belongs to: core/scan/principles/model.json.
// How sure is sure is found by judging every fifth of the corpus by the rest. The same corpus always gives the same model. Run: npm run principles
import { writeFileSync } from 'node:fs';
import { fingerprint, readCorpus, readLessons } from './principles/corpus.mjs';
import { learnPrinciples } from './principles/learn.mjs';
import { crossJudge, figures, miscalibration } from './principles/measure.mjs';

const PARTS = 5;
const NEARLY = 0.005;
const TEMPERATURES = [0.9, 1, 1.1];

const corpus = readCorpus();
const tried = TEMPERATURES.map((temperature) => {
  const judged = crossJudge(corpus, PARTS, temperature);
  return { temperature, error: miscalibration(judged), ...figures(judged) };
});
console.table(tried);
/** Of those that tell nearly as true, the one that is sure least often. */
const best = tried.filter(({ error }) => error < Math.min(...tried.map((one) => one.error)) + NEARLY).at(-1);
const { features, ...rest } = learnPrinciples(readLessons(), best?.temperature ?? 1);
const model = { madeOf: fingerprint(), ...rest, features };
writeFileSync(new URL('../core/scan/principles/model.json', import.meta.url), `${JSON.stringify(model, null, 2)}\n`);
console.log(`${features.length} features, temperature ${best?.temperature}`);

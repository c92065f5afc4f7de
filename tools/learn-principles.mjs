// Learns from resources/principles/corpus which principle a statement belongs to: core/scan/principles/model.json.
// The same corpus always gives the same model. Run: npm run principles
import { writeFileSync } from 'node:fs';
import { fingerprint, readCorpus } from './principles/corpus.mjs';
import { learnPrinciples } from './principles/learn.mjs';
import { crossJudge, figures, miscalibration } from './principles/measure.mjs';

const PARTS = 5;
const TEMPERATURES = [0.8, 0.9, 1, 1.1, 1.2];

const corpus = readCorpus();
const tried = TEMPERATURES.map((temperature) => {
  const judged = crossJudge(corpus, PARTS, temperature);
  return { temperature, error: miscalibration(judged), ...figures(judged) };
});
console.table(tried);
const best = tried.toSorted((a, b) => a.error - b.error)[0];
const { features, ...rest } = learnPrinciples(corpus, best?.temperature ?? 1);
const model = { madeOf: fingerprint(), ...rest, features };
writeFileSync(new URL('../core/scan/principles/model.json', import.meta.url), `${JSON.stringify(model, null, 2)}\n`);
console.log(`${features.length} features, temperature ${best?.temperature}`);

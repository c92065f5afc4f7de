import { readFileSync } from 'node:fs';
import { judgePrinciple } from '../../../core/scan/principles/judge.ts';
import model from '../../../core/scan/principles/model.json' with { type: 'json' };
import { readCorpus } from '../../../tools/principles/corpus.mjs';
import { crossJudge, figures } from '../../../tools/principles/measure.mjs';

/** @typedef {import('../../../tools/principles/measure.mjs').Judged} Judged */

const fixtures = new URL('../../fixtures/principles/', import.meta.url);
const PARTS = 5;
/** What issue and tests hold the figures of others' statements to, in percent. */
const HELD_TO = { right: '>= 70', wrong: '<= 5', amongThree: '>= 92', noneGivenOne: '<= 5' };

/** @param {string} name @returns {Judged[]} */
function judgeFile(name) {
  const lines = readFileSync(new URL(name, fixtures), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const labelled = JSON.parse(line);
    return { labelled, judged: judgePrinciple(labelled.text) };
  });
}

/** @param {readonly Judged[]} judged */
function percentages(judged) {
  const { statements, ...shares } = figures(judged);
  const rounded = Object.entries(shares).map(([name, share]) => [name, Math.round(share * 1000) / 10]);
  return { statements, ...Object.fromEntries(rounded) };
}

/**
 * Prints how often the right principle is found, in percent. `corpus` judges every fifth of the corpus by the other four, which
 * takes a minute; `mistakes` prints what others wrote and was judged wrong.
 * @param {{ corpus?: boolean, mistakes?: boolean }} options
 */
export function reportPrinciples({ corpus = false, mistakes = false } = {}) {
  const others = ['held-out.jsonl', 'held-out-2.jsonl'].map((name) => ({ name, judged: judgeFile(name) }));
  console.log('principles of statements (percent): without a question, and among three proposals');
  console.table({
    'held to': HELD_TO,
    ...Object.fromEntries(others.map(({ name, judged }) => [name, percentages(judged)])),
    ...(corpus
      ? { 'corpus, parts that were not learned of': percentages(crossJudge(readCorpus(), PARTS, model.temperature)) }
      : {}),
  });
  if (!mistakes) return;
  for (const { labelled, judged } of others.flatMap((one) => one.judged)) {
    if (judged.principle === null || judged.principle === labelled.principle) continue;
    console.log(`${labelled.principle ?? 'none'}, judged ${judged.principle}: ${labelled.text}`);
  }
}

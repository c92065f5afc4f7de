import { createRecogniser } from '../../core/scan/principles/recogniser.ts';
import { learnPrinciples } from './learn.mjs';

/**
 * @typedef {import('./corpus.mjs').Labelled} Labelled
 * @typedef {import('../../core/scan/principles/recogniser.ts').PrincipleJudgement} PrincipleJudgement
 * @typedef {{ labelled: Pick<Labelled, 'text' | 'principle'>, judged: PrincipleJudgement }} Judged
 */

/**
 * How statements are judged by what was learned of the others: every part of the corpus in turn is kept apart.
 * @param {readonly Labelled[]} corpus
 * @param {number} parts
 * @param {number} temperature
 * @returns {readonly Judged[]}
 */
export function crossJudge(corpus, parts, temperature) {
  return Array.from({ length: parts }, (_, part) => {
    const judge = createRecogniser(
      learnPrinciples(
        corpus.filter((_, i) => i % parts !== part),
        temperature,
      ),
    );
    return corpus.filter((_, i) => i % parts === part).map((labelled) => ({ labelled, judged: judge(labelled.text) }));
  }).flat();
}

/** @param {readonly unknown[]} some @param {readonly unknown[]} all */
const shareOf = (some, all) => (all.length === 0 ? 0 : some.length / all.length);

/**
 * The figures that recognition of principles is held to, as shares.
 * @param {readonly Judged[]} all
 */
export function figures(all) {
  const some = all.filter(({ labelled }) => labelled.principle !== null);
  const none = all.filter(({ labelled }) => labelled.principle === null);
  const said = some.filter(({ judged }) => judged.principle !== null);
  const right = said.filter(({ labelled, judged }) => judged.principle === labelled.principle);
  return {
    statements: all.length,
    right: shareOf(right, some),
    wrong: (said.length - right.length) / (some.length || 1),
    amongThree: shareOf(
      some.filter(({ labelled, judged }) => judged.proposals.some((number) => number === labelled.principle)),
      some,
    ),
    noneGivenOne: shareOf(
      none.filter(({ judged }) => judged.principle !== null),
      none,
    ),
  };
}

/**
 * How far certainties and what came true lie apart: the mean over tenths, weighed by how many fall in each.
 * @param {readonly Judged[]} all
 */
export function miscalibration(all) {
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, said: 0, true: 0 }));
  for (const { labelled, judged } of all) {
    const [best] = judged.proposals;
    const certainty = best === undefined ? 0 : judged.certainty[best];
    const tenth = tenths[Math.min(9, Math.floor(certainty * 10))];
    if (!tenth) continue;
    tenth.count += 1;
    tenth.said += certainty;
    tenth.true += best === labelled.principle ? 1 : 0;
  }
  return tenths.reduce((sum, tenth) => sum + Math.abs(tenth.said - tenth.true), 0) / all.length;
}

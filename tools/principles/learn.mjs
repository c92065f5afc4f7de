import { featuresOf, wordsOf } from '../../core/scan/principles/features.ts';

/**
 * Softmax regression with Adagrad, small enough to read. The same corpus gives the same model.
 * @typedef {import('./corpus.mjs').Labelled} Labelled
 * @typedef {import('../../core/scan/principles/recogniser.ts').PrincipleModel} PrincipleModel
 * @typedef {{ places: number[], values: number[], label: number }} Example
 */

const CLASSES = 8;
/** A feature that is in fewer texts tells of those texts and not of a principle. */
const MIN_TEXTS = 2;
const ROUNDS = 10;
const RATE = 0.5;
const START_RATE = 0.15;
/** Keeps weights small. */
const DECAY = 1 / 20;
/** Weights are kept as whole numbers of this size; what rounds to nothing is left out. */
const STEP = 0.1;

/** The same order of texts every time: a linear congruential generator. */
function createShuffle() {
  let seed = 7;
  /** @param {number[]} all */
  return (all) => {
    for (let i = all.length - 1; i > 0; i--) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const j = Math.floor((seed / 2147483648) * (i + 1));
      [all[i], all[j]] = [all[j] ?? 0, all[i] ?? 0];
    }
  };
}

/** @param {readonly number[]} scores */
function chances(scores) {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

/**
 * The features that are kept and how rare each is, and every text as places and values in them.
 * @param {readonly Labelled[]} corpus
 */
function prepare(corpus) {
  const texts = corpus.map(({ text }) => featuresOf(wordsOf(text)));
  /** @type {Map<string, number>} */
  const inTexts = new Map();
  for (const features of texts) for (const name of features.keys()) inTexts.set(name, (inTexts.get(name) ?? 0) + 1);
  const kept = [...inTexts].filter(([, count]) => count >= MIN_TEXTS);
  const rarity = kept.map(([, count]) => Math.round(Math.log(1 + corpus.length / count) / STEP) * STEP);
  const placeOf = new Map(kept.map(([name], place) => [name, place]));
  const examples = texts.map((features, i) => {
    const known = [...features].flatMap(([name, share]) => {
      const place = placeOf.get(name);
      return place === undefined ? [] : [{ place, value: share * (rarity[place] ?? 0) }];
    });
    const size = Math.sqrt(known.reduce((sum, { value }) => sum + value * value, 0)) || 1;
    const values = known.map(({ value }) => value / size);
    return { places: known.map(({ place }) => place), values, label: corpus[i]?.principle ?? 0 };
  });
  return { names: kept.map(([name]) => name), rarity, examples };
}

/** @param {readonly Example[]} examples @param {number} size */
function solve(examples, size) {
  const weights = new Float64Array(size * CLASSES);
  const seen = new Float64Array(size * CLASSES).fill(1e-8);
  const start = new Float64Array(CLASSES);
  const seenStart = new Float64Array(CLASSES).fill(1e-8);
  const decay = DECAY / examples.length;
  const order = examples.map((_, i) => i);
  const shuffle = createShuffle();
  const at = (/** @type {Float64Array} */ all, /** @type {number} */ i) => all[i] ?? 0;

  /** @param {Example} example */
  const scoresOf = ({ places, values }) =>
    Array.from(start, (first, k) =>
      places.reduce((score, place, n) => score + (values[n] ?? 0) * at(weights, place * CLASSES + k), first),
    );

  /** @param {Example} example */
  function learn(example) {
    const { places, values, label } = example;
    for (const [k, chance] of chances(scoresOf(example)).entries()) {
      const error = chance - (k === label ? 1 : 0);
      for (const [n, place] of places.entries()) {
        const i = place * CLASSES + k;
        const slope = error * (values[n] ?? 0) + decay * at(weights, i);
        seen[i] = at(seen, i) + slope * slope;
        weights[i] = at(weights, i) - (RATE * slope) / Math.sqrt(at(seen, i));
      }
      seenStart[k] = at(seenStart, k) + error * error;
      start[k] = at(start, k) - (START_RATE * error) / Math.sqrt(at(seenStart, k));
    }
  }

  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order);
    for (const i of order) {
      const example = examples[i];
      if (example) learn(example);
    }
  }
  return { weights, start };
}

/**
 * What recognition knows after reading a labelled corpus.
 * @param {readonly Labelled[]} corpus
 * @param {number} temperature
 * @returns {PrincipleModel}
 */
export function learnPrinciples(corpus, temperature = 1) {
  const { names, rarity, examples } = prepare(corpus);
  const { weights, start } = solve(examples, names.length);
  const whole = (/** @type {number} */ value) => Math.round(value / STEP) || 0;
  const features = names.flatMap((name, place) => {
    const scores = Array.from(weights.subarray(place * CLASSES, (place + 1) * CLASSES), whole);
    return scores.some((score) => score !== 0) ? [`${name}\t${[whole(rarity[place] ?? 0), ...scores].join(' ')}`] : [];
  });
  return { temperature, step: STEP, start: Array.from(start, whole), features };
}

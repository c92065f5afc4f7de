import { PRINCIPLE_NUMBERS, type PrincipleNumber } from '../../domain/principles.ts';
import { featuresOf, wordsOf } from './features.ts';

/** What was learned of the corpus; `tools/learn-principles.mjs` makes it. */
export interface PrincipleModel {
  /** Turns scores into certainties that come true as often as they say. */
  readonly temperature: number;
  /** What one step of a whole number below is worth. */
  readonly step: number;
  /** The score that a text starts with: for none, then for the principles 1 to 7. */
  readonly start: readonly number[];
  /** A feature, a tab, how rare it is, then what it adds for none and for the principles 1 to 7. */
  readonly features: readonly string[];
}

/** What recognition thinks of one text. */
export interface PrincipleJudgement {
  /** Filled when it is sure enough to be said without asking. */
  readonly principle: PrincipleNumber | null;
  /** The three that fit best, best first. */
  readonly proposals: readonly PrincipleNumber[];
  /** How likely each principle is, from 0 to 1; what is left is the chance that it is none of them. */
  readonly certainty: Readonly<Record<PrincipleNumber, number>>;
}

/** From which certainty nothing is asked. */
export const SURE = 0.7;
const PROPOSED = 3;

interface Weights {
  readonly rarity: number;
  readonly scores: readonly number[];
}

/** Gives the weights of a feature. Of thousands only those that a text has are read, and none before the first text. */
function weightsReader({ features, step }: PrincipleModel): (name: string) => Weights | null {
  const read = new Map<string, Weights>();
  let lines: ReadonlyMap<string, string> | null = null;
  return (name) => {
    lines ??= new Map(features.map((line) => [line.slice(0, line.indexOf('\t')), line]));
    const known = read.get(name);
    const line = lines.get(name);
    if (known || line === undefined) return known ?? null;
    const numbers = line.slice(name.length + 1).split(' ');
    const [rarity = 0, ...scores] = numbers.map((number) => Number(number) * step);
    read.set(name, { rarity, scores });
    return { rarity, scores };
  };
}

/** Chances that add up to one. */
function chances(scores: readonly number[], temperature: number): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - most) / temperature));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

/** The principles with the highest chances, best first. */
const bestOf = (all: readonly number[]): readonly PrincipleNumber[] =>
  PRINCIPLE_NUMBERS.toSorted((a, b) => (all[b] ?? 0) - (all[a] ?? 0)).slice(0, PROPOSED);

/** Makes what was learned ready for use. */
export function createRecogniser(model: PrincipleModel): (text: string) => PrincipleJudgement {
  const weightsOf = weightsReader(model);

  function weigh(words: readonly string[]): readonly number[] {
    const scores = model.start.map(() => 0);
    let length = 0;
    for (const [name, share] of featuresOf(words)) {
      const weights = weightsOf(name);
      if (!weights) continue;
      const value = share * weights.rarity;
      length += value * value;
      for (const [i, score] of weights.scores.entries()) scores[i] = (scores[i] ?? 0) + value * score;
    }
    const size = Math.sqrt(length) || 1;
    return chances(
      model.start.map((start, i) => start * model.step + (scores[i] ?? 0) / size),
      model.temperature,
    );
  }

  /** Whether a principle stays among the proposals when any one word is left out: no single word decides. */
  const standsWithoutAnyWord = (words: readonly string[], best: PrincipleNumber): boolean =>
    words.length > 1 &&
    [...new Set(words)].every((word) => bestOf(weigh(words.filter((other) => other !== word))).includes(best));

  return (text) => {
    const words = wordsOf(text);
    const all = weigh(words);
    const of = (number: PrincipleNumber) => all[number] ?? 0;
    const proposals = bestOf(all);
    const [best] = proposals;
    const sure = best !== undefined && of(best) >= SURE && standsWithoutAnyWord(words, best);
    return {
      principle: sure ? best : null,
      proposals,
      certainty: Object.fromEntries(PRINCIPLE_NUMBERS.map((number) => [number, of(number)])) as Record<
        PrincipleNumber,
        number
      >,
    };
  };
}

import type { VotingRefusal } from '../document/refusal.ts';
import {
  type BallotChoice,
  type HandCountRecord,
  MATRIX_STEPS,
  type OptionCounts,
  type VotingMethod,
  type VotingRoundRecord,
} from '../document/voting-records.ts';

type Rules = Pick<VotingRoundRecord, 'method' | 'options'>;

/** Lowest and highest value that a ballot can give to one option. */
export function valueRange(method: VotingMethod): { readonly lowest: number; readonly highest: number } {
  switch (method.type) {
    case 'dots':
      return { lowest: 0, highest: Math.min(method.cap, method.budget) };
    case 'scale':
      return { lowest: 1, highest: method.highest };
    case 'agree':
      return { lowest: 0, highest: 1 };
    case 'matrix':
      return { lowest: 1, highest: MATRIX_STEPS };
  }
}

/** Why the choices of a ballot are not possible under the rules of the round; null when they are. */
export function checkChoices({ method, options }: Rules, choices: readonly BallotChoice[]): VotingRefusal | null {
  const known = new Set(options.map(({ id }) => id));
  const distinct = new Set(choices.map(({ optionId }) => optionId));
  if (distinct.size !== choices.length || choices.some(({ optionId }) => !known.has(optionId))) {
    return 'ballot-bad-choice';
  }
  const { lowest, highest } = valueRange(method);
  if (method.type === 'dots') {
    if (choices.some(({ value }) => value > method.cap)) return 'ballot-over-cap';
    if (sumOf(choices.map(({ value }) => value)) > method.budget) return 'ballot-over-budget';
  }
  const placed = (choice: BallotChoice) => (choice.influence !== undefined) === (method.type === 'matrix');
  const fits = choices.every((choice) => choice.value >= lowest && choice.value <= highest && placed(choice));
  return fits ? null : 'ballot-bad-choice';
}

/** How many numbers a hand count has per option; 0 for the matrix, which cannot be counted by hand. */
export function countsPerOption(method: VotingMethod): number {
  if (method.type === 'matrix') return 0;
  if (method.type === 'dots') return 1;
  return method.type === 'scale' ? method.highest : 2;
}

/** Why totals of raised hands or stickers are not possible under the rules of the round; null when they are. */
export function checkCounts(
  { method, options }: Rules,
  { people, options: counted }: Pick<HandCountRecord, 'people' | 'options'>,
): VotingRefusal | null {
  const known = new Set(options.map(({ id }) => id));
  const distinct = new Set(counted.map(({ optionId }) => optionId));
  const size = countsPerOption(method);
  const wellFormed = ({ optionId, counts }: OptionCounts) => known.has(optionId) && counts.length === size;
  if (size === 0 || distinct.size !== counted.length || !counted.every(wellFormed)) return 'ballot-bad-choice';
  const perOption = counted.map(({ counts }) => sumOf(counts));
  const each = method.type === 'dots' ? valueRange(method).highest : 1;
  const tooMany = perOption.some((sum) => sum > people * each);
  const overBudget = method.type === 'dots' && sumOf(perOption) > people * method.budget;
  return tooMany || overBudget ? 'counts-more-than-people' : null;
}

/** The default of dots per person: a third of what can be chosen, at least one. */
export function defaultBudget(options: number): number {
  return Math.max(1, Math.round(options / 3));
}

/** The default of dots per card: two, or one when there is one to place. */
export function defaultCap(budget: number): number {
  return Math.min(2, budget);
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

import { PERSPECTIVES, type Perspective } from '../../../core/domain/perspective.ts';
import type { Cast } from './arbitrary.ts';

/** One person's answer to one option: who gave it, and what. Null is no answer. */
interface Answer {
  readonly from: Perspective | null;
  readonly value: number | null;
}

/** One entry per person, also for raised hands; stickers of a group hang on its first person. */
function slowAnswers({ round, ballots, hands }: Cast, optionId: string): Answer[] {
  const isDots = round.method.type === 'dots';
  const answers: Answer[] = ballots.map(({ perspective, choices }) => {
    const choice = choices.find((one) => one.optionId === optionId);
    const value = choice ? choice.value + (choice.influence ?? 0) : null;
    return { from: perspective, value: value ?? (isDots ? 0 : null) };
  });
  for (const { perspective: from, people, options } of hands) {
    const counts = options.find((one) => one.optionId === optionId)?.counts ?? [];
    const values = isDots
      ? Array.from({ length: people }, (_, i) => (i === 0 ? (counts[0] ?? 0) : 0))
      : counts.flatMap((count, i) => Array.from({ length: count }, () => (round.method.type === 'agree' ? i : i + 1)));
    answers.push(...values.map((value) => ({ from, value })));
  }
  return answers;
}

/** Total and number of answers to one option. Undefined takes the whole room. */
export function slowFigures(cast: Cast, optionId: string, who?: Perspective): { total: number; answers: number } {
  let total = 0;
  let answers = 0;
  for (const { from, value } of slowAnswers(cast, optionId)) {
    if (value === null || (who !== undefined && from !== who)) continue;
    total += value;
    answers += 1;
  }
  return { total, answers };
}

/** People who voted. Undefined takes the whole room. */
export function slowPeople({ ballots, hands }: Cast, who?: Perspective): number {
  const mine = (one: { readonly perspective: Perspective | null }) => who === undefined || one.perspective === who;
  let people = ballots.filter(mine).length;
  for (const hand of hands.filter(mine)) people += hand.people;
  return people;
}

export function slowMean({ total, answers }: { total: number; answers: number }): number | null {
  return answers > 0 ? total / answers : null;
}

/** The mean of the means of the perspectives that answered. */
export function slowBalanced(cast: Cast, id: string): number | null {
  const means = PERSPECTIVES.map((who) => slowMean(slowFigures(cast, id, who))).filter((value) => value !== null);
  return means.length > 0 ? means.reduce((sum, value) => sum + value, 0) / means.length : null;
}

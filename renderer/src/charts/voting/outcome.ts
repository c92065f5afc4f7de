import type { VotingMethod, VotingOption } from '../../../../core/document/voting-records.ts';
import { valueRange } from '../../../../core/voting/ballots.ts';
import type { OptionFigures, OptionResult, RoundResult } from '../../../../core/voting/result.ts';
import { nl } from '../../locale/nl/index.ts';

/** A round with a result that may be shown. */
export interface Outcome {
  readonly method: VotingMethod;
  readonly options: readonly VotingOption[];
  readonly perPerspective: boolean;
  readonly result: RoundResult;
}

const words = nl.voting.result;
const NAME_LENGTH = 48;

/** What won, and whether it would be something else with equal perspectives. */
export function conclusionOf({ method, options, perPerspective, result }: Outcome): {
  readonly title: string;
  readonly differs: string | null;
} {
  const names = (some: readonly OptionResult[]) => some.map(({ id }) => `“${shortName(options, id)}”`);
  const first = result.options.filter(({ rank }) => rank === 1);
  const [only, ...others] = result.options;
  if (only && others.length === 0) return { title: singleWords(method, only), differs: null };
  const title = words.won[method.type](names(first));
  if (!perPerspective) return { title, differs: null };
  const balanced = result.options.filter(({ balancedRank }) => balancedRank === 1);
  const sameFirst = sameIds(first, balanced);
  if (!sameFirst) return { title, differs: words.differs(names(balanced)) };
  const top = result.options.filter(({ rank }) => rank <= 3);
  const balancedTop = result.options.filter(({ balancedRank }) => (balancedRank ?? 0) <= 3);
  return { title, differs: sameIds(top, balancedTop) ? null : words.topDiffers };
}

/** The result of a round about one thing in a sentence. */
function singleWords(method: VotingMethod, { room }: OptionResult): string {
  return room ? words.single[method.type](meanWords(method, room.mean)) : words.notShown;
}

function sameIds(a: readonly OptionResult[], b: readonly OptionResult[]): boolean {
  const ids = new Set(a.map(({ id }) => id));
  return a.length === b.length && b.every(({ id }) => ids.has(id));
}

function shortName(options: readonly VotingOption[], id: string): string {
  const text = options.find((option) => option.id === id)?.text ?? '';
  return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH - 1).trimEnd()}…` : text;
}

/** Figures in words, by what was asked: "14 stippen", "7,4", "70%". `progress` counts up from 0 to 1. */
export function figureWords(
  method: VotingMethod,
  figures: Pick<OptionFigures, 'total' | 'mean'>,
  progress = 1,
): string {
  if (method.type === 'dots') return String(Math.round(figures.total * progress));
  return meanWords(method, figures.mean, progress);
}

/** A mean in words: "1,2" or "70%"; on the matrix the mean of both axes. */
export function meanWords(method: VotingMethod, mean: number, progress = 1): string {
  if (method.type === 'agree') return words.percent(mean * progress);
  return words.decimal((method.type === 'matrix' ? mean / 2 : mean) * progress);
}

/** How much of the bar a mean fills, from 0 to 1. Dots fill against the largest, the others against the whole scale. */
export function fillOf({ method, result }: Pick<Outcome, 'method' | 'result'>, mean: number): number {
  if (method.type !== 'dots') return mean / (valueRange(method).highest * (method.type === 'matrix' ? 2 : 1));
  const means = result.options.flatMap(({ room, balanced, before }) => [
    room?.mean ?? 0,
    balanced ?? 0,
    before?.mean ?? 0,
  ]);
  return mean / Math.max(...means, Number.MIN_VALUE);
}

/** Whether this place is shared with another option. */
export function isTie({ options }: RoundResult, rank: number | null, of: 'rank' | 'balancedRank'): boolean {
  return rank !== null && options.filter((option) => option[of] === rank).length > 1;
}

/** How the place changed since the first round, in words. */
export function shiftWords({ rank, before }: OptionResult): string {
  if (!before) return '';
  const places = before.rank - rank;
  if (places === 0) return words.same;
  return places > 0 ? words.risen(places) : words.fallen(-places);
}

import type { VotingMethod, VotingOption } from '../../../../core/document/voting-records.ts';
import { valueRange } from '../../../../core/voting/ballots.ts';
import {
  groupsIn,
  heldBackIn,
  type OptionFigures,
  type RoundResult,
  type ShownOption,
  shownIn,
  winnersIn,
} from '../../../../core/voting/result.ts';
import { nl } from '../../locale/nl/index.ts';

/** A round with a result that may be shown. */
export interface Outcome {
  readonly method: VotingMethod;
  readonly options: readonly VotingOption[];
  readonly perPerspective: boolean;
  readonly placedOpenly?: boolean | undefined;
  readonly result: RoundResult;
}

const words = nl.voting.result;
/** The letters of a title that are for names, and the least that one of several gets. */
const NAMES_LENGTH = 150;
const NAME_LENGTH = 48;

/** What won, and whether it would be something else with equal perspectives. */
export function conclusionOf({ method, options, result }: Outcome): {
  readonly title: string;
  readonly differs: string | null;
} {
  const names = (some: readonly ShownOption[]) =>
    some.map(({ id }) => `“${shortName(options, id, Math.max(NAME_LENGTH, NAMES_LENGTH / some.length))}”`);
  const shown = shownIn(result);
  const [only] = shown;
  if (!only) return { title: words.nothingTold, differs: null };
  if (result.options.length === 1) {
    return { title: words.single[method.type](meanWords(method, only.room.mean)), differs: null };
  }
  const first = winnersIn(result);
  const won = words.won[method.type](names(first));
  const title = heldBackIn(result) > 0 ? words.ofWhatIsTold(won) : won;
  if (!hasWeights(result)) return { title, differs: null };
  const placed = (most: number) => shown.filter((option) => (groupsIn(option)?.balanced.rank ?? 0) <= most);
  if (!sameIds(first, placed(1))) return { title, differs: words.differs(names(placed(1))) };
  const top = shown.filter(({ rank }) => rank <= 3);
  return { title, differs: sameIds(top, placed(3)) ? null : words.topDiffers };
}

/** Who voted: the room, and each perspective when it is told. */
export function peopleWords({ result, placedOpenly }: Pick<Outcome, 'result' | 'placedOpenly'>): string {
  // Nobody counted who put dots on the plate.
  if (placedOpenly) return words.couldVote(result.people);
  const people = words.people(result.people);
  return hasWeights(result) && result.tells === 'groups' ? `${people}: ${words.groups(result.perspectives)}` : people;
}

/** What is not told, in a sentence that gives no reason; null when everything is told. */
export function heldBackWords({ perPerspective, result }: Pick<Outcome, 'perPerspective' | 'result'>): string | null {
  if (result.tells === 'nothing') return words.heldBack.nothing;
  const sentences = [
    ...(perPerspective && result.tells === 'room' ? [words.heldBack.groups] : []),
    ...(heldBackIn(result) > 0 ? [words.heldBack.options] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : null;
}

/** Whether it can matter how heavy each perspective counts: more than one of them is told. */
export function hasWeights(result: RoundResult): boolean {
  return result.tells === 'groups' && result.perspectives.length > 1;
}

function sameIds(a: readonly ShownOption[], b: readonly ShownOption[]): boolean {
  const ids = new Set(a.map(({ id }) => id));
  return a.length === b.length && b.every(({ id }) => ids.has(id));
}

function shortName(options: readonly VotingOption[], id: string, most: number): string {
  const text = options.find((option) => option.id === id)?.text ?? '';
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
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
  const means = shownIn(result).flatMap((option) => [
    option.room.mean,
    groupsIn(option)?.balanced.mean ?? 0,
    option.before?.mean ?? 0,
  ]);
  return mean / Math.max(...means, Number.MIN_VALUE);
}

/** Whether this place is shared with another option. */
export function isTie(result: RoundResult, rank: number): boolean {
  return shownIn(result).filter((option) => option.rank === rank).length > 1;
}

/** The same for the place when every perspective weighs the same. */
export function isBalancedTie(result: RoundResult, rank: number): boolean {
  return shownIn(result).filter((option) => groupsIn(option)?.balanced.rank === rank).length > 1;
}

/** How the place changed since the first round, in words. */
export function shiftWords({ rank, before }: Pick<ShownOption, 'rank' | 'before'>): string {
  if (!before) return '';
  const places = before.rank - rank;
  if (places === 0) return words.same;
  return places > 0 ? words.risen(places) : words.fallen(-places);
}

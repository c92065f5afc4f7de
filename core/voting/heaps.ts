import type { VotingMethod, VotingRoundRecord } from '../document/voting-records.ts';
import { PERSPECTIVES, type Perspective } from '../domain/perspective.ts';
import { sumOf, valueRange } from './ballots.ts';
import type { Votes } from './rounds.ts';

/** What some people gave to one option, however it was cast. */
export interface Heap {
  /** How often each value was given, lowest first: one list, or two for the matrix (importance, influence). */
  readonly histograms: readonly (readonly number[])[];
  /** Dots counted on the wall: nobody knows who placed how many. */
  readonly loose: number;
}

/** The votes of one perspective, or of the whole room. */
export interface Group {
  readonly people: number;
  /** By id of the option. */
  readonly heaps: ReadonlyMap<string, Heap>;
}

type Round = Pick<VotingRoundRecord, 'method' | 'options'>;

/** The votes of a round put together: ballots of any source and totals counted by hand. Undefined takes the whole room. */
export function groupOf(round: Round, votes: Votes, perspective?: Perspective): Group {
  const belongs = (one: { readonly perspective: Perspective | null }) =>
    perspective === undefined || one.perspective === perspective;
  const mine: Votes = { ballots: votes.ballots.filter(belongs), hands: votes.hands.filter(belongs) };
  const heaps = new Map(round.options.map(({ id }) => [id, heapOf(round.method, mine, id)]));
  return { people: mine.ballots.length + sumOf(mine.hands.map(({ people }) => people)), heaps };
}

/** The groups of a round that have votes, in the fixed order of perspectives. */
export function groupsOf(
  round: Round & Pick<VotingRoundRecord, 'perPerspective'>,
  votes: Votes,
): readonly (readonly [Perspective, Group])[] {
  if (!round.perPerspective) return [];
  return PERSPECTIVES.map((perspective) => [perspective, groupOf(round, votes, perspective)] as const).filter(
    ([, { people }]) => people > 0,
  );
}

function heapOf(method: VotingMethod, votes: Votes, optionId: string): Heap {
  const values = votes.ballots.map(({ choices }) => choices.find((choice) => choice.optionId === optionId));
  const counted = votes.hands.map(
    ({ options }) => options.find((option) => option.optionId === optionId)?.counts ?? [],
  );
  const { lowest, highest } = valueRange(method);
  const histogram = (list: readonly (number | undefined)[]) =>
    Array.from({ length: highest - lowest + 1 }, (_, i) => list.filter((value) => value === lowest + i).length);
  if (method.type === 'dots') {
    const dots = values.map((choice) => choice?.value ?? 0);
    return { histograms: [histogram(dots)], loose: sumOf(counted.map(([all = 0]) => all)) };
  }
  const first = histogram(values.map((choice) => choice?.value));
  if (method.type === 'matrix') {
    return { histograms: [first, histogram(values.map((choice) => choice?.influence))], loose: 0 };
  }
  const byHand = first.map((_, i) => sumOf(counted.map((counts) => counts[i] ?? 0)));
  return { histograms: [first.map((count, i) => count + (byHand[i] ?? 0))], loose: 0 };
}

/** How many people of a group answered an option; of dots everyone who voted. */
export function answersIn(method: VotingMethod, { people, heaps }: Group, optionId: string): number {
  return method.type === 'dots' ? people : sumOf(heaps.get(optionId)?.histograms[0] ?? []);
}

/** What a group gave to an option together. */
export function totalIn(method: VotingMethod, { heaps }: Group, optionId: string): number {
  const { lowest } = valueRange(method);
  const { histograms = [], loose = 0 } = heaps.get(optionId) ?? {};
  return loose + sumOf(histograms.map((histogram) => sumOf(histogram.map((count, i) => count * (lowest + i)))));
}

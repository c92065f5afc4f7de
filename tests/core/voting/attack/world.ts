import type { BallotRecord, VotingMethod, VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { PERSPECTIVES, type Perspective } from '../../../../core/domain/perspective.ts';
import { sumOf, valueRange } from '../../../../core/voting/ballots.ts';
import type { Random } from '../../scan/small-groups/attack/world.ts';
import { option, roundWith } from '../arbitrary.ts';

/** What one person gave: a value per card, null for no answer. */
export type Ballot = readonly (number | null)[];

/** People who cannot be told apart by who they are: of one perspective, and in the room from the same moment. */
export interface Bench {
  readonly perspective: Perspective;
  /** Handed in a slip after the result was shown for the first time. */
  readonly late: boolean;
  readonly ballots: readonly Ballot[];
}

/** A round as it went. */
export interface World {
  readonly round: VotingRoundRecord;
  readonly benches: readonly Bench[];
}

interface Room {
  readonly method: VotingMethod;
  readonly cards: number;
  readonly perPerspective: boolean;
  readonly sizes: readonly number[];
}

const DOT: VotingMethod = { type: 'dots', budget: 1, cap: 1 };
const AGREE: VotingMethod = { type: 'agree' };
/** Ways to vote, with as many cards as can be tried in full. */
const SMALL_ROUNDS: readonly (readonly [VotingMethod, number])[] = [
  ...([1, 2, 3, 3] as const).map((cards) => [DOT, cards] as const),
  ...([1, 1, 2] as const).map((cards) => [AGREE, cards] as const),
  [{ type: 'scale', highest: 5 }, 1],
  [{ type: 'dots', budget: 2, cap: 2 }, 2],
];
const SMALL_SIZES: readonly (readonly number[])[] = [
  [3],
  [4],
  [6],
  [5, 5],
  [5, 6],
  [5, 7],
  [6, 1],
  [8, 1],
  [4, 2],
  [9, 3],
];

/** A room of which each world can be tried. */
export function smallWorld(random: Random): World {
  const [method, cards] = SMALL_ROUNDS[random(SMALL_ROUNDS.length)] ?? [AGREE, 1];
  const sizes = SMALL_SIZES[random(SMALL_SIZES.length)] ?? [5, 5];
  return worldOf(random, { method, cards, sizes, perPerspective: sizes.length > 1 || random(2) === 0 });
}

/** A room of 3 to 40 people. */
export function anyWorld(random: Random): World {
  const budget = 1 + random(3);
  const dots: VotingMethod = { type: 'dots', budget, cap: 1 + random(budget) };
  const methods: readonly VotingMethod[] = [dots, dots, AGREE, { type: 'scale', highest: 5 }];
  const perPerspective = random(4) > 0;
  const sizes = sizesOf(random, 3 + random(38), perPerspective ? 1 + random(3) : 1);
  return worldOf(random, { method: methods[random(4)] ?? dots, cards: 1 + random(6), perPerspective, sizes });
}

/** Many groups are of one mind: that is where secrets leak. */
function worldOf(random: Random, { method, cards, perPerspective, sizes }: Room): World {
  const options = Array.from({ length: cards }, (_, i) => option(`o${i}`));
  const round = roundWith({ method, options, perPerspective, voters: sumOf(sizes) });
  const likely = options.map(() => sizes.map(() => random(5)));
  // In half of the rooms everybody answers, and in half of them who is of one mind is so wholly.
  const [stubborn, silent] = [random(2), random(2)];
  const benches = sizes.map((size, g): Bench => {
    const isOfOneMind = random(3) > 0;
    const value = (card: number) => {
      if (silent && random(4) === 0) return null;
      const { lowest, highest } = valueRange(method);
      const own = isOfOneMind ? (likely[card]?.[g] ?? 0) : random(5);
      return lowest + ((stubborn && random(8) === 0 ? random(5) : own) % (highest - lowest + 1));
    };
    const ballots = Array.from({ length: size }, () =>
      withinBudget(
        { method },
        Array.from({ length: cards }, (_, i) => value(i)),
      ),
    );
    return { perspective: PERSPECTIVES[g] ?? 'policy', late: false, ballots };
  });
  return { round, benches };
}

/** Groups about the limits and groups of any size. */
function sizesOf(random: Random, people: number, groups: number): number[] {
  const near = random(2) === 0;
  const sizes: number[] = [];
  for (let i = 1; i < groups; i++) {
    const size = near ? 5 : random(3) ? 1 + random(4) : random(people);
    sizes.push(Math.min(size, people - 3 - sumOf(sizes)));
  }
  return [Math.max(near ? 5 : 1, people - sumOf(sizes)), ...sizes].filter((size) => size > 0);
}

/** A ballot as it can be: dots within the budget, and no dots where nothing was said. */
export function withinBudget({ method }: Pick<VotingRoundRecord, 'method'>, values: Ballot): Ballot {
  if (method.type !== 'dots') return values;
  let left = method.budget;
  return values.map((value) => {
    const placed = Math.min(value ?? 0, left);
    left -= placed;
    return placed;
  });
}

/** All ballots that one person can cast. */
export function possibleBallots({ method, options }: VotingRoundRecord): Ballot[] {
  const { lowest, highest } = valueRange(method);
  const values = Array.from({ length: highest - lowest + 1 }, (_, i): number | null => lowest + i);
  const each = method.type === 'dots' ? values : [null, ...values];
  const all = options.reduce<Ballot[]>((some, _) => some.flatMap((one) => each.map((value) => [...one, value])), [[]]);
  if (method.type !== 'dots') return all;
  return all.filter((ballot) => ballot.reduce<number>((sum, value) => sum + (value ?? 0), 0) <= method.budget);
}

/** The ballots as the program keeps them. */
export function recordsOf(round: VotingRoundRecord, benches: readonly Bench[]): BallotRecord[] {
  return benches.flatMap(({ perspective, ballots }, b) =>
    ballots.map((values, i) => ({
      kind: 'ballot' as const,
      id: `v${b}-${i}`,
      order: 100 * b + i,
      roundId: round.id,
      number: null,
      source: 'slips' as const,
      perspective: round.perPerspective ? perspective : null,
      choices: values.flatMap((value, at) => {
        const optionId = round.options[at]?.id ?? '';
        if (value === null || (round.method.type === 'dots' && value === 0)) return [];
        return [{ optionId, value }];
      }),
    })),
  );
}

/** The same room with one person of the first bench who hands in a slip after the result was shown. */
export function withLate({ round, benches }: World): World {
  const [first, ...others] = benches;
  if (!first || first.ballots.length < 2) return { round, benches };
  const [last, ...inTime] = first.ballots;
  const late = { ...first, late: true, ballots: last ? [last] : [] };
  return { round, benches: [{ ...first, ballots: inTime }, late, ...others] };
}

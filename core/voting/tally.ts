import { type Document, recordOf } from '../document/document.ts';
import type { VotingOption, VotingRoundRecord } from '../document/voting-records.ts';
import type { Perspective } from '../domain/perspective.ts';
import { placesOf } from '../domain/places.ts';
import { agreementOf } from './agreement.ts';
import { sumOf } from './ballots.ts';
import { type GuardRule, mayBeTold } from './guard.ts';
import { answersIn, type Group, groupOf, groupsOf, totalIn } from './heaps.ts';
import { type OptionFigures, type RoundResult, type ShownOption, shownIn } from './result.ts';
import { type Votes, votesOf } from './rounds.ts';

/** Means are fractions; what is the same to nine decimals is a tie. */
const DECIMALS = 1e9;

/** The result of a round as it may be told, with the shift since the round before it. Pure. */
export function resultOf(document: Document, round: VotingRoundRecord): RoundResult {
  const result = tally(round, votesOf(document, round.id));
  const parent = round.parentId === null ? undefined : recordOf(document, 'votingRound', round.parentId);
  if (parent?.state !== 'revealed') return result;
  const before = new Map(shownIn(tally(parent, votesOf(document, parent.id))).map((option) => [option.id, option]));
  const question = before.get(parent.id);
  const withShift = <O extends { readonly id: string }>(option: O) => {
    const earlier = before.get(option.id) ?? (option.id === round.id ? question : undefined);
    return earlier ? { ...option, before: { rank: earlier.rank, mean: earlier.room.mean } } : option;
  };
  if (result.tells === 'nothing') return result;
  if (result.tells === 'room') {
    return { ...result, options: result.options.map((option) => (option.shown ? withShift(option) : option)) };
  }
  return { ...result, options: result.options.map((option) => (option.shown ? withShift(option) : option)) };
}

/** Counts the votes of a round, and tells what may be told. Every ballot weighs the same, whatever its source. */
export function tally(round: VotingRoundRecord, votes: Votes, rules?: ReadonlySet<GuardRule>): RoundResult {
  const room = groupOf(round, votes);
  const groups = groupsOf(round, votes);
  const { people } = room;
  const { tells, heldBack } = mayBeTold(round, room, groups, rules);
  const held = round.options.filter(({ id }) => heldBack.has(id)).map(({ id }) => ({ id, shown: false as const }));
  if (tells === 'nothing') return { tells, people, options: held };
  const told = round.options.filter(({ id }) => !heldBack.has(id));
  const ofRoom = inOrder(told.map((option) => roomOption(round, room, option)));
  if (tells === 'room') return { tells, people, options: [...ofRoom, ...held] };
  return {
    tells,
    people,
    perspectives: groups.map(([perspective, group]) => ({ perspective, people: group.people })),
    options: [...withGroups(round, groups, ofRoom), ...held],
  };
}

function roomOption(round: VotingRoundRecord, room: Group, { id }: VotingOption): Omit<ShownOption, 'rank'> {
  const histograms = room.heaps.get(id)?.histograms ?? [];
  const hasSpread = round.method.type === 'scale' || round.method.type === 'matrix';
  return {
    id,
    shown: true,
    room: figuresOf(round, room, id),
    spread: hasSpread ? histograms.map((histogram) => [...histogram]) : [],
    before: null,
  };
}

/** The options with their places, in the order of their means. */
function inOrder(options: readonly Omit<ShownOption, 'rank'>[]) {
  const ranks = placesOfMeans(options.map(({ room }) => room.mean));
  return options.map((option, i) => ({ ...option, rank: ranks[i] ?? 0 })).sort((a, b) => a.rank - b.rank);
}

/** The same options with what each perspective gave, and with every perspective as heavy. */
function withGroups(
  round: VotingRoundRecord,
  groups: readonly (readonly [Perspective, Group])[],
  options: ReturnType<typeof inOrder>,
) {
  const perOption = options.map(({ id }) =>
    groups
      .filter(([, group]) => answersIn(round.method, group, id) > 0)
      .map(([perspective, group]) => ({ perspective, ...figuresOf(round, group, id) })),
  );
  const means = perOption.map((perspectives) => sumOf(perspectives.map(({ mean }) => mean)) / perspectives.length);
  const ranks = placesOfMeans(means);
  return options.map((option, i) => ({
    ...option,
    perspectives: perOption[i] ?? [],
    balanced: { rank: ranks[i] ?? 0, mean: means[i] ?? 0 },
  }));
}

/** What a group gave to one option that it answered. */
function figuresOf({ method }: VotingRoundRecord, group: Group, id: string): OptionFigures {
  const [total, answers] = [totalIn(method, group, id), answersIn(method, group, id)];
  const agreement = agreementOf(method, group.heaps.get(id)?.histograms[0] ?? []);
  return { total, answers, mean: total / answers, agreement };
}

/** Places in the order of means. */
function placesOfMeans(means: readonly number[]): number[] {
  return placesOf(means.map((mean) => Math.round(mean * DECIMALS)));
}

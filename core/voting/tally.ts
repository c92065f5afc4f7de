import { type Document, recordOf } from '../document/document.ts';
import type { VotingMethod, VotingOption, VotingRoundRecord } from '../document/voting-records.ts';
import type { Perspective } from '../domain/perspective.ts';
import { placesOf } from '../domain/places.ts';
import { SCREEN_MINIMUM, UNANIMITY_MINIMUM } from '../scan/small-groups/thresholds.ts';
import { agreementA, agreementWord } from '../scan/statistics/agreement.ts';
import { sumOf, valueRange } from './ballots.ts';
import { type Group, groupOf, groupsOf, type Heap } from './heaps.ts';
import type { Agreement, OptionFigures, OptionResult, RoundResult } from './result.ts';
import { type Votes, votesOf } from './rounds.ts';

/** Means are fractions; what is the same to nine decimals is a tie. */
const DECIMALS = 1e9;

/** The result of a round as it may be shown, with the shift since the round before it. Pure. */
export function resultOf(document: Document, round: VotingRoundRecord): RoundResult {
  const result = tally(round, votesOf(document, round.id));
  const parent = round.parentId === null ? undefined : recordOf(document, 'votingRound', round.parentId);
  if (parent?.state !== 'revealed') return result;
  const before = new Map(tally(parent, votesOf(document, parent.id)).options.map((option) => [option.id, option]));
  const question = before.get(parent.id);
  return {
    ...result,
    options: result.options.map((option) => {
      const earlier = before.get(option.id) ?? (option.id === round.id ? question : undefined);
      return { ...option, before: earlier ? { rank: earlier.rank, mean: earlier.room?.mean ?? null } : null };
    }),
  };
}

/** Counts the votes of a round. Every ballot weighs the same, whatever its source. */
export function tally(round: VotingRoundRecord, votes: Votes): RoundResult {
  const { method, options } = round;
  const room = groupOf(round, votes);
  const groups = groupsOf(round, votes);
  const hidden = hiddenIn(method, room, groups);
  const shown = hidden === 'nothing' ? groups : [];
  const means = options.map(({ id }) => figuresOf(method, room, id)?.mean);
  const ranks = placesOfMeans(means);
  const balanced = options.map(({ id }) => balancedMean(method, groups, id));
  const balancedRanks = placesOfMeans(balanced);
  const results = options.map((option, i): OptionResult => {
    const figures = hidden === 'counts' ? null : shownFigures(method, room, option);
    return {
      id: option.id,
      rank: ranks[i] ?? 0,
      balancedRank: (round.perPerspective ? balancedRanks[i] : null) ?? null,
      room: figures,
      perspectives: shown.flatMap(([perspective, group]) => {
        const own = figuresOf(method, group, option.id);
        return own ? [{ perspective, ...own }] : [];
      }),
      balanced: (shown.length > 0 ? balanced[i] : undefined) ?? null,
      spread: figures && (method.type === 'scale' || method.type === 'matrix') ? spreadOf(room, option) : [],
      before: null,
    };
  });
  return {
    people: room.people,
    perspectives: shown.map(([perspective, { people }]) => ({ perspective, people })),
    hidden,
    options: results.sort((a, b) => a.rank - b.rank),
  };
}

/**
 * The small-group rule, with the limits of the scan. Counts of a perspective show when every perspective that voted is large enough, for every option:
 * else the one that is hidden could be found by subtraction. Below that, only the order of the options is told.
 */
function hiddenIn(
  method: VotingMethod,
  room: Group,
  groups: readonly (readonly [Perspective, Group])[],
): RoundResult['hidden'] {
  if (room.people < SCREEN_MINIMUM) return 'counts';
  return groups.some(([, group]) => isSmall(method, group)) ? 'perspectives' : 'nothing';
}

function isSmall(method: VotingMethod, group: Group): boolean {
  if (group.people < SCREEN_MINIMUM) return true;
  return [...group.heaps.values()].some((heap) => {
    const answers = answersIn(method, group, heap);
    return tooFew(answers) || (answers < UNANIMITY_MINIMUM && isUnanimous(method, heap, answers));
  });
}

/** Whether all gave the same, so that everybody knows what each of them voted. No dots at all is no vote. */
function isUnanimous(method: VotingMethod, { histograms }: Heap, answers: number): boolean {
  const given = method.type === 'dots' ? histograms.map((counts) => counts.slice(1)) : histograms;
  return answers > 0 && given.some((counts) => counts.includes(answers));
}

function tooFew(answers: number): boolean {
  return answers > 0 && answers < SCREEN_MINIMUM;
}

function shownFigures(method: VotingMethod, room: Group, { id }: VotingOption): OptionFigures | null {
  const figures = figuresOf(method, room, id);
  return figures && !tooFew(figures.answers) ? figures : null;
}

function answersIn(method: VotingMethod, group: Group, heap: Heap): number {
  return method.type === 'dots' ? group.people : sumOf(heap.histograms[0] ?? []);
}

/** What a group gave to one option; null when nobody answered. */
function figuresOf(method: VotingMethod, group: Group, optionId: string): OptionFigures | null {
  const heap = group.heaps.get(optionId);
  const answers = heap ? answersIn(method, group, heap) : 0;
  if (!heap || answers === 0) return null;
  const { lowest } = valueRange(method);
  const given = heap.histograms.map((histogram) => sumOf(histogram.map((count, i) => count * (lowest + i))));
  const total = sumOf(given) + heap.loose;
  const agreement = heap.loose > 0 || sumOf(heap.histograms[0] ?? []) < answers ? null : agreementOf(heap);
  return { total, answers, mean: total / answers, agreement };
}

/** Agreement in words. Two values get an empty middle, so that half and half are two camps; on the matrix the least counts. */
function agreementOf({ histograms }: Heap): Agreement {
  const values = histograms.map(([first = 0, ...rest]) =>
    agreementA(rest.length === 1 ? [first, 0, ...rest] : [first, ...rest]),
  );
  return agreementWord(Math.min(...values));
}

/** The mean of the means of the perspectives that answered; undefined when none did. */
function balancedMean(
  method: VotingMethod,
  groups: readonly (readonly [Perspective, Group])[],
  optionId: string,
): number | undefined {
  const means = groups.flatMap(([, group]) => figuresOf(method, group, optionId)?.mean ?? []);
  return means.length > 0 ? sumOf(means) / means.length : undefined;
}

/** Places in the order of means; what got no answer comes last. */
function placesOfMeans(means: readonly (number | undefined)[]): number[] {
  return placesOf(means.map((mean) => (mean === undefined ? -1 : Math.round(mean * DECIMALS))));
}

function spreadOf(room: Group, { id }: VotingOption): number[][] {
  return (room.heaps.get(id)?.histograms ?? []).map((histogram) => [...histogram]);
}

import type { BallotChoice, BallotRecord, VotingRoundRecord } from '../document/voting-records.ts';
import { peopleIn, type Votes } from './rounds.ts';

/** What is possible, and yet so seldom meant that it is asked about before it is stored. */
export type SlipDoubt = 'empty' | 'jump' | 'more-than-people';

interface NewSlip {
  readonly number: number;
  readonly choices: readonly BallotChoice[];
}

/** What to ask about a new slip: an empty one, a number that skips others, a vote of more people than were asked. */
export function doubtsOfSlip(
  { voters }: Pick<VotingRoundRecord, 'voters'>,
  votes: Votes,
  { number, choices }: NewSlip,
): SlipDoubt[] {
  const last = lastNumber(votes.ballots);
  return [
    ...(choices.length === 0 ? ['empty' as const] : []),
    ...(last > 0 && number > last + 1 ? ['jump' as const] : []),
    ...(peopleIn(votes) + 1 > voters ? ['more-than-people' as const] : []),
  ];
}

/** The highest number on the slips that are in; 0 when there are none. */
export function lastNumber(ballots: readonly Pick<BallotRecord, 'number'>[]): number {
  return Math.max(0, ...ballots.map(({ number }) => number ?? 0));
}

/** How many people did not vote yet, `inBox` of them in the ballot box; below 0 when more voted than were asked. */
export function peopleMissing({ voters }: Pick<VotingRoundRecord, 'voters'>, votes: Votes, inBox = 0): number {
  return voters - peopleIn(votes) - inBox;
}

import { z } from 'zod';
import type { Document } from '../document/document.ts';
import { isOfCard, VotingMethod, type VotingRoundRecord } from '../document/voting-records.ts';
import { FilledText, Id } from '../domain/text.ts';
import { counted, placeWords, voteNumber } from '../words/nl.ts';
import { shownIn } from './result.ts';
import { openRounds, revealedRounds } from './rounds.ts';
import { resultOf } from './tally.ts';

/** What the room chose with a card: its place, and what it got. */
export const CardVote = z.strictObject({ rank: z.number().int(), total: z.number().int(), mean: z.number() });
export type CardVote = z.infer<typeof CardVote>;

/** The round that the plate, the improvement tasks and the minutes speak of, and what it says of each card that is told. */
export const Chosen = z.strictObject({
  roundId: Id,
  question: FilledText,
  method: VotingMethod,
  /** By id of the card. */
  votes: z.record(z.string(), CardVote),
});
export type Chosen = z.infer<typeof Chosen>;

/** What was chosen in the last round about cards that the room saw; null when there was none, or nothing of it is told. */
export function chosenOf(view: Document): Chosen | null {
  const round = revealedRounds(view).findLast(isAboutCards);
  if (!round) return null;
  const told = shownIn(resultOf(view, round));
  if (told.length === 0) return null;
  const votes = told.map(({ id, rank, room: { total, mean } }) => [id, { rank, total, mean }] as const);
  return { roundId: round.id, question: round.question, method: round.method, votes: Object.fromEntries(votes) };
}

/** What a card got in the vote that is shown. */
export interface VoteOnCard {
  readonly rank: number;
  readonly dots: number;
  /** In the badge. */
  readonly badge: string;
}

/** What a card got; null when it was not on the ballot, when nothing is told of it, or when it got no dots. */
export function voteOn(chosen: Chosen | null, cardId: string): VoteOnCard | null {
  const vote = chosen?.votes[cardId];
  if (!chosen || !vote) return null;
  const dots = chosen.method.type === 'dots' ? vote.total : 0;
  if (chosen.method.type === 'dots' && dots === 0) return null;
  return { rank: vote.rank, dots, badge: voteNumber(chosen.method.type, vote) };
}

/** What the cards behind an improvement task got together, in words; null when that is nothing. */
export function voteBehind(chosen: Chosen | null, cardIds: readonly string[]): string | null {
  const votes = cardIds.flatMap((id) => chosen?.votes[id] ?? []);
  if (!chosen || votes.length === 0) return null;
  if (chosen.method.type !== 'dots') return placeWords(Math.min(...votes.map(({ rank }) => rank)));
  const dots = votes.reduce((sum, { total }) => sum + total, 0);
  return dots > 0 ? counted(dots, 'stip', 'stippen') : null;
}

/** The round in which dots are put on cards now. */
export function roundForDots(view: Document): VotingRoundRecord | undefined {
  return openRounds(view).findLast(({ method }) => method.type === 'dots');
}

function isAboutCards({ options }: VotingRoundRecord): boolean {
  return options.some(({ type }) => isOfCard(type));
}

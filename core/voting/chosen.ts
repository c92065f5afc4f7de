import { z } from 'zod';
import type { Document } from '../document/document.ts';
import { VotingMethod, type VotingRoundRecord } from '../document/voting-records.ts';
import { FilledText, Id } from '../domain/text.ts';
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

/** The round in which dots are put on cards now. */
export function roundForDots(view: Document): VotingRoundRecord | undefined {
  return openRounds(view).findLast(({ method }) => method.type === 'dots');
}

function isAboutCards({ options }: VotingRoundRecord): boolean {
  return options.some(({ type }) => type !== 'question');
}

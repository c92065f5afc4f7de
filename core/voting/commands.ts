import { z } from 'zod';
import { BallotRecord, HandCountRecord, MOST_OPTIONS, VotingRoundRecord } from '../document/voting-records.ts';
import { Perspective } from '../domain/perspective.ts';
import { FilledText, Id } from '../domain/text.ts';
import type { BoxBallot } from './box.ts';

const roundFields = {
  ...VotingRoundRecord.pick({ question: true, method: true, perPerspective: true, voters: true }).shape,
  /** Cards on the ballot, in order. None: a score or agree/disagree goes about the question itself. */
  cardIds: z.array(Id).max(MOST_OPTIONS),
};
/** A round of a reflection: about this theme, or to choose one of these. */
const ofThemes = {
  themeId: VotingRoundRecord.shape.themeId,
  themes: z
    .array(z.object({ id: Id, title: FilledText }))
    .min(2)
    .max(MOST_OPTIONS)
    .optional(),
};
/** Whether the round opens in the same step; then it is all or nothing. */
const andOpen = { open: z.boolean().optional() };
const { number, perspective, source, choices } = BallotRecord.shape;
const { people, options } = HandCountRecord.shape;
const ballotFields = { number, perspective: Perspective.nullable(), choices };

/** What a person can mean in a voting round. */
export const votingCommands = [
  z.object({ type: z.literal('round.add'), id: Id, ...roundFields, ...ofThemes, parentId: Id.nullable(), ...andOpen }),
  z.object({ type: z.literal('round.change'), id: Id, changes: z.object(roundFields).partial(), ...andOpen }),
  z.object({ type: z.literal('round.open'), id: Id }),
  z.object({ type: z.literal('round.close'), id: Id }),
  z.object({ type: z.literal('round.reveal'), id: Id }),
  z.object({ type: z.literal('round.remove'), id: Id }),
  z.object({ type: z.literal('ballot.add'), id: Id, roundId: Id, source, ...ballotFields }),
  z.object({ type: z.literal('ballot.change'), id: Id, changes: z.object(ballotFields).partial() }),
  z.object({ type: z.literal('ballot.remove'), id: Id }),
  /** A dot that is put on a card on the plate, or taken off it, in an open round; `id` is for the first of a perspective. */
  z.object({
    type: z.literal('dots.change'),
    ...{ id: Id, roundId: Id, cardId: Id, perspective },
    by: z.union([z.literal(1), z.literal(-1)]),
  }),
  /** Totals of one perspective in place of what was counted before; `id` is for the first time. */
  z.object({ type: z.literal('counts.set'), id: Id, roundId: Id, perspective, people, options }),
] as const;

const VotingCommand = z.discriminatedUnion('type', votingCommands);
type FromWindow = z.infer<typeof VotingCommand>;

/** Closing a round, with how many people are in its ballot box. Only the service knows that: a window cannot say it. */
export type CloseRound = Extract<FromWindow, { type: 'round.close' }> & { readonly inBox?: number };
/**
 * Revealing a round, with what was in its ballot box, in an order that tells nothing, and whether phones took part without voting
 * cards. Only the service opens the box.
 */
export type RevealRound = Extract<FromWindow, { type: 'round.reveal' }> & {
  readonly fromBox?: readonly BoxBallot[];
  readonly openLobby?: boolean;
};

export type VotingCommand = Exclude<FromWindow, { type: 'round.close' | 'round.reveal' }> | CloseRound | RevealRound;

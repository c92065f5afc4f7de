import { z } from 'zod';
import { People, VotingMethod, VotingOption } from '../document/voting-records.ts';
import { FilledText, Id } from '../domain/text.ts';
import { RoundResult } from './result.ts';

const shared = {
  id: Id,
  question: FilledText,
  method: VotingMethod,
  /** On the ballot, in order. */
  options: z.array(VotingOption),
  perPerspective: z.boolean(),
};

/**
 * A voting round as the room may see it. Results exist in the revealed variant only: before that the type has no place
 * for a total, a ballot or anything derived from them but the number of people who voted.
 */
export const RoomRound = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.enum(['draft', 'open', 'closed']),
    ...shared,
    /** How many people voted, of how many. */
    people: z.number().int().min(0),
    voters: People,
  }),
  z.strictObject({
    state: z.literal('revealed'),
    ...shared,
    isSecond: z.boolean(),
    placedOpenly: z.boolean(),
    result: RoundResult,
  }),
]);
export type RoomRound = z.infer<typeof RoomRound>;

import { z } from 'zod';
import { BallotChoice, MOST_OPTIONS, VotingMethod } from '../document/voting-records.ts';
import { Perspective } from '../domain/perspective.ts';
import { Cast } from '../voting/box.ts';
import { VoterNumber } from './ticket.ts';

/** What a phone may ask, and all that it is told: a contract of its own, apart from that of the windows. */

/** A phone: 128 bits that it made itself, so that it is known again. */
export const DeviceId = z.string().regex(/^[0-9a-f]{32}$/);

/** Signs in a message to the facilitator. */
export const MESSAGE_MOST = 280;

/** Joining: with the code of a voting card, or without one where the room needs none. */
export const JoinRequest = z.strictObject({ code: z.string().max(20), device: DeviceId });
export type JoinRequest = z.infer<typeof JoinRequest>;

/** Why somebody is not in, or not yet. */
export const JoinProblem = z.enum(['code-needed', 'code-wrong', 'code-in-use', 'waiting', 'too-often', 'full']);
export type JoinProblem = z.infer<typeof JoinProblem>;

export const JoinReply = z.discriminatedUnion('joined', [
  z.strictObject({ joined: z.literal(true), number: VoterNumber }),
  z.strictObject({ joined: z.literal(false), why: JoinProblem }),
]);
export type JoinReply = z.infer<typeof JoinReply>;

/** The round that people vote in now, as one phone sees it: never a count, a name, or what somebody else chose. */
export const PhoneRound = z.strictObject({
  id: z.string(),
  state: z.enum(['open', 'closed']),
  /** Seconds until it closes; null while no countdown goes on. */
  closesIn: z.number().int().min(0).nullable(),
  question: z.string(),
  method: VotingMethod,
  options: z.array(z.strictObject({ id: z.string(), text: z.string() })).max(MOST_OPTIONS),
  perPerspective: z.boolean(),
  /** The lowest and highest that can be given to one option. */
  lowest: z.number().int(),
  highest: z.number().int(),
  /** What was received from this number; null when nothing counts now. */
  mine: z.strictObject({ perspective: Perspective.nullable(), choices: z.array(BallotChoice) }).nullable(),
  /** The turn of the last vote of this number; 0 before the first. */
  turn: z.number().int().min(0),
  /** Where this number voted otherwise. */
  otherWay: z.enum(['slips', 'card']).nullable(),
  /** The facilitator took the vote back. */
  takenBack: z.boolean(),
});
export type PhoneRound = z.infer<typeof PhoneRound>;

/** All that a phone that joined knows. */
export const PhoneState = z.strictObject({
  number: VoterNumber,
  municipality: z.string(),
  /** Null: there is nothing to vote about now. */
  round: PhoneRound.nullable(),
  /** The last round whose result was shown, when this number was counted in it. */
  counted: z.boolean(),
  /** Whether messages of this number are taken. */
  muted: z.boolean(),
});
export type PhoneState = z.infer<typeof PhoneState>;

export const BallotRequest = Cast.omit({ way: true }).extend({ roundId: z.string().max(64) });
export type BallotRequest = z.infer<typeof BallotRequest>;

/** Received: it is on disk and counts. Else why not; the phone then looks at its state. */
export const BallotReply = z.discriminatedUnion('received', [
  z.strictObject({ received: z.literal(true) }),
  z.strictObject({ received: z.literal(false), why: z.string() }),
]);
export type BallotReply = z.infer<typeof BallotReply>;

export const MessageRequest = z.strictObject({ nonce: DeviceId, text: z.string().max(2000) });
export type MessageRequest = z.infer<typeof MessageRequest>;

export const MessageReply = z.discriminatedUnion('received', [
  z.strictObject({ received: z.literal(true) }),
  z.strictObject({ received: z.literal(false), why: z.enum(['empty', 'too-long', 'muted', 'too-often', 'full']) }),
]);
export type MessageReply = z.infer<typeof MessageReply>;

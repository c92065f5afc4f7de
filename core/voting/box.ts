import { z } from 'zod';
import { type Document, nextOrder } from '../document/document.ts';
import type { RefusalCode } from '../document/refusal.ts';
import { BallotChoice, type BallotRecord, MOST_OPTIONS, type VotingRoundRecord } from '../document/voting-records.ts';
import { Perspective } from '../domain/perspective.ts';
import { checkChoices } from './ballots.ts';
import { isSealed } from './sealed.ts';

/** How a vote gets into the ballot box: from a phone, or from a card that a camera read. */
export const BoxWay = z.enum(['phone', 'card']);
export type BoxWay = z.infer<typeof BoxWay>;

/** One time that somebody votes. */
export const Cast = z.strictObject({
  way: BoxWay,
  /** One more than that of the vote that this one takes the place of. */
  turn: z.number().int().min(1).max(1_000_000),
  /** Says that it is the same time when it comes again. */
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  perspective: Perspective.nullable(),
  choices: z.array(BallotChoice).max(MOST_OPTIONS),
});
export type Cast = z.infer<typeof Cast>;

/** What the box holds under one number in one round. One that was taken back says nothing, and knows what it was. */
export interface Held extends Omit<Cast, 'way'> {
  /** Null: taken back. */
  readonly way: BoxWay | null;
}

/** What becomes of a vote. `held` is what is in the box from now on; the same as before when it had come already. */
export type BoxOutcome =
  | { readonly ok: true; readonly held: Held }
  | { readonly ok: false; readonly code: RefusalCode };

interface Number {
  /** The round as it is now. */
  readonly round: VotingRoundRecord | undefined;
  /** What is in the box under this number. */
  readonly held: Held | null;
  /** Whether a slip with this number was entered. */
  readonly onSlip: boolean;
}

/**
 * A vote under a number. The first way holds until it is taken back, and within it the last vote that was acknowledged. The
 * same vote again gets the same answer, also when the round is closed; one that comes late, after its follower, changes nothing.
 */
export function castInBox({ round, held, onSlip }: Number, cast: Cast): BoxOutcome {
  const refuse = (code: RefusalCode) => ({ ok: false, code }) as const;
  if (held?.nonce === cast.nonce) return held.way === null ? refuse('ballot-taken-back') : { ok: true, held };
  if (!round) return refuse('record-not-found');
  if (isSealed(round)) return refuse('round-revealed');
  if (round.state !== 'open') return refuse('round-not-open');
  const way = onSlip ? 'slips' : held?.way;
  if (way && way !== cast.way) return refuse('ballot-other-way');
  if (held && cast.turn <= held.turn) return refuse('ballot-later-one');
  if (round.perPerspective && cast.perspective === null) return refuse('perspective-needed');
  const wrong = checkChoices(round, cast.choices);
  if (wrong) return refuse(wrong);
  return { ok: true, held: { ...cast, perspective: round.perPerspective ? cast.perspective : null } };
}

/** The vote under a number after she took it back: another way can vote now, and so can this one again. */
export function takenBack(held: Held): Held {
  return { ...held, way: null, perspective: null, choices: [] };
}

/** A vote that comes out of the box: without its number. */
export interface BoxBallot {
  /** For its record. */
  readonly id: string;
  readonly way: BoxWay;
  readonly perspective: Perspective | null;
  readonly choices: readonly BallotChoice[];
}

/** The ballots of what comes out of the box, in the order in which it is given. */
export function ballotsFromBox(
  document: Document,
  { id: roundId }: Pick<VotingRoundRecord, 'id'>,
  fromBox: readonly BoxBallot[],
): BallotRecord[] {
  const first = nextOrder(document, 'ballot');
  return fromBox.map(({ id, way, perspective, choices }, i) => ({
    kind: 'ballot',
    ...{ id, roundId, perspective, order: first + i, number: null, source: way, choices: [...choices] },
  }));
}

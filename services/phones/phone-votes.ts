import { type Document, recordOf } from '../../core/document/document.ts';
import type { LobbyNumber } from '../../core/phones/lobby-state.ts';
import type { BallotReply, PhoneState } from '../../core/phones/phone-contract.ts';
import { numbersOnSlips, phoneRound, roundForPhones } from '../../core/phones/phone-view.ts';
import type { BallotBox } from '../ballot-box/ballot-box.ts';
import type { Db } from '../database/opening/open.ts';
import type { PhoneVote } from './phone-room.ts';

interface Needs {
  readonly db: Db;
  readonly trajectoryId: string;
  readonly box: BallotBox;
  /** The session as it is now. */
  readonly view: () => Document;
  /** Seconds until the round closes. */
  readonly closesIn: () => number | null;
}

/** What a phone votes and sees of the round, and what she sees of who voted. */
export function createPhoneVotes({ db, trajectoryId, box, view, closesIn }: Needs) {
  /** Who was acknowledged in which round with what nonce: for retries after the reveal, when the box is empty. */
  const acknowledged = new Map<number, { readonly roundId: string; readonly nonce: string }>();

  function cast(document: Document, { number, request: { roundId, ...vote } }: PhoneVote): BallotReply {
    const round = recordOf(document, 'votingRound', roundId);
    const last = acknowledged.get(number);
    // The box is empty after the reveal; what was acknowledged counted.
    const wasCounted = last?.roundId === roundId && last.nonce === vote.nonce;
    if (round?.state === 'revealed' && wasCounted) return { received: true };
    const facts = { round, onSlip: numbersOnSlips(document, roundId).has(number) };
    const outcome = box.cast({ trajectoryId, roundId, number }, facts, { ...vote, way: 'phone' });
    return outcome.ok ? { received: true } : { received: false, why: outcome.code };
  }

  return {
    state(number: number): Pick<PhoneState, 'round' | 'counted'> {
      const document = view();
      const round = roundForPhones(document);
      if (round) {
        const onSlip = numbersOnSlips(document, round.id).has(number);
        const held = box.held(round.id, number);
        return { round: phoneRound(round, { held, onSlip, closesIn: closesIn() }), counted: false };
      }
      const last = acknowledged.get(number);
      return {
        round: null,
        counted: last !== undefined && recordOf(document, 'votingRound', last.roundId)?.state === 'revealed',
      };
    },
    /** Casts these votes in order, in one transaction; acknowledged is what that transaction kept. */
    castAll(all: readonly PhoneVote[]): BallotReply[] {
      const document = view();
      const replies = db.transaction(() => all.map((one) => cast(document, one))).immediate();
      for (const [i, { number, request }] of all.entries()) {
        if (replies[i]?.received) acknowledged.set(number, { roundId: request.roundId, nonce: request.nonce });
      }
      return replies;
    },
    /** Says whether there was a vote to take back. */
    takeBack(roundId: string, number: number): boolean {
      acknowledged.delete(number);
      return box.takeBack({ trajectoryId, roundId, number });
    },
    /** How each of these numbers voted in the round that goes on. */
    ways(numbers: readonly number[]): ReadonlyMap<number, NonNullable<LobbyNumber['voted']>> {
      const document = view();
      const round = roundForPhones(document);
      if (!round) return new Map();
      const onSlips = [...numbersOnSlips(document, round.id)].map((number) => [number, 'slips'] as const);
      return new Map([...box.ways(round.id, numbers), ...onSlips]);
    },
  };
}

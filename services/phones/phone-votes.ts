import { type Document, recordOf } from '../../core/document/document.ts';
import type { LobbyNumber } from '../../core/phones/lobby-state.ts';
import type { BallotReply, BallotRequest, PhoneState } from '../../core/phones/phone-contract.ts';
import { numbersOnSlips, phoneRound, roundForPhones } from '../../core/phones/phone-view.ts';
import type { BallotBox } from '../ballot-box/ballot-box.ts';

interface Needs {
  readonly trajectoryId: string;
  readonly box: BallotBox;
  /** The session as it is now. */
  readonly view: () => Document;
  /** Seconds until the round closes. */
  readonly closesIn: () => number | null;
}

/** What a phone votes and sees of the round, and what she sees of who voted. */
export function createPhoneVotes({ trajectoryId, box, view, closesIn }: Needs) {
  /** Who was acknowledged in which round with what nonce: for retries after the reveal, when the box is empty. */
  const acknowledged = new Map<number, { readonly roundId: string; readonly nonce: string }>();
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
    cast(number: number, { roundId, ...vote }: BallotRequest): BallotReply {
      const document = view();
      const round = recordOf(document, 'votingRound', roundId);
      const last = acknowledged.get(number);
      // The box is empty after the reveal; what was acknowledged counted.
      const wasCounted = last?.roundId === roundId && last.nonce === vote.nonce;
      if (round?.state === 'revealed' && wasCounted) return { received: true };
      const facts = { round, onSlip: numbersOnSlips(document, roundId).has(number) };
      const outcome = box.cast({ trajectoryId, roundId, number }, facts, { ...vote, way: 'phone' });
      if (!outcome.ok) return { received: false, why: outcome.code };
      acknowledged.set(number, { roundId, nonce: vote.nonce });
      return { received: true };
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

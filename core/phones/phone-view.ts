import { type Document, recordsOf } from '../document/document.ts';
import type { VotingRoundRecord } from '../document/voting-records.ts';
import { valueRange } from '../voting/ballots.ts';
import type { Held } from '../voting/box.ts';
import { votesOf } from '../voting/rounds.ts';
import type { PhoneRound } from './phone-contract.ts';

/** The round that phones show: the last one that is open, else the last one when it is closed and nobody saw its result yet. */
export function roundForPhones(view: Document): VotingRoundRecord | undefined {
  const rounds = recordsOf(view, 'votingRound');
  const last = rounds.at(-1);
  return rounds.findLast(({ state }) => state === 'open') ?? (last?.state === 'closed' ? last : undefined);
}

/** The numbers on the slips that were entered in a round. */
export function numbersOnSlips(view: Document, roundId: string): ReadonlySet<number> {
  return new Set(votesOf(view, roundId).ballots.flatMap(({ number }) => number ?? []));
}

interface OnePhone {
  readonly held: Held | null;
  readonly onSlip: boolean;
  readonly closesIn: number | null;
}

/** A round as the phone of one number sees it. */
export function phoneRound(round: VotingRoundRecord, { held, onSlip, closesIn }: OnePhone): PhoneRound {
  const { id, state, question, method, options, perPerspective } = round;
  const mine = held?.way === 'phone' ? { perspective: held.perspective, choices: held.choices } : null;
  return {
    ...{ id, question, method, perPerspective, ...valueRange(method), mine },
    state: state === 'open' ? 'open' : 'closed',
    closesIn,
    options: options.map((option) => ({ id: option.id, text: option.text })),
    turn: held?.turn ?? 0,
    otherWay: onSlip ? 'slips' : held?.way === 'card' ? 'card' : null,
    takenBack: held !== null && held.way === null && !onSlip,
  };
}

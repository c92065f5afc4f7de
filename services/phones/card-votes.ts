import { randomBytes } from 'node:crypto';
import { ApiError } from '../../core/contract/errors.ts';
import { recordOf } from '../../core/document/document.ts';
import type { Place } from '../../core/document/view.ts';
import type { CardsReply } from '../../core/phones/lobby-state.ts';
import { numbersOnSlips } from '../../core/phones/phone-view.ts';
import { choicesOfSide } from '../../core/voting/card-rounds.ts';
import type { CardSighting } from '../../core/voting/card-sightings.ts';
import type { LobbyNeeds } from './lobby-needs.ts';

/** Cards that a camera read, for one round. */
export interface CardVotes {
  readonly trajectoryId: string;
  readonly place: Place;
  readonly roundId: string;
  readonly cards: readonly CardSighting[];
}

/**
 * Puts what a camera read into the ballot box; it is on disk when this returns. Who voted in another way is skipped and named. Throws
 * ApiError with why none of it counts.
 */
export function castCards(
  { box, documents, requireDisk }: Pick<LobbyNeeds, 'box' | 'documents' | 'requireDisk'>,
  { trajectoryId, place, roundId, cards }: CardVotes,
): CardsReply {
  requireDisk();
  const document = documents.view(trajectoryId, place);
  const round = recordOf(document, 'votingRound', roundId);
  if (!round) throw new ApiError('record-not-found');
  const slips = numbersOnSlips(document, roundId);
  const votes = cards.map(({ number, side }) => {
    const choices = choicesOfSide(round, side);
    if (typeof choices === 'string') throw new ApiError(choices);
    return { number, choices };
  });
  const skipped = votes.flatMap(({ number, choices }): CardsReply['skipped'] => {
    const held = box.held(roundId, number);
    const turn = (held?.turn ?? 0) + 1;
    const vote = { way: 'card', turn, nonce: randomBytes(16).toString('hex'), perspective: null } as const;
    const facts = { round, onSlip: slips.has(number) };
    const outcome = box.cast({ trajectoryId, roundId, number }, facts, { ...vote, choices: [...choices] });
    if (outcome.ok) return [];
    if (outcome.code !== 'ballot-other-way') throw new ApiError(outcome.code);
    return [{ number, way: slips.has(number) ? 'slips' : 'phone' }];
  });
  return { skipped };
}

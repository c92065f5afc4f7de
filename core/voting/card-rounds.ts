import type { RefusalCode } from '../document/refusal.ts';
import type { BallotChoice, VotingRoundRecord } from '../document/voting-records.ts';
import type { CardSide } from '../markers/read-markers.ts';

/** Whether a camera can read voting cards at all; false leaves them out of the program (adr 19). */
export const CARDS_BY_CAMERA = true;

/** Sides of a card, so things that can be chosen from with one. */
const SIDES = 4;
/** How a card says agree and disagree: straight, and upside down. */
const [AGREE, DISAGREE] = [0, 2] as const;

type Round = Pick<VotingRoundRecord, 'method' | 'options' | 'perPerspective'>;

/** Which sides of a voting card mean something in a round: none where people cannot vote with one. */
export function sidesOf({ method, options, perPerspective }: Round): readonly CardSide[] {
  // A card does not say from which perspective it comes.
  if (!CARDS_BY_CAMERA || perPerspective) return [];
  if (method.type === 'agree' && options.length === 1) return [AGREE, DISAGREE];
  const isOneOfFew = method.type === 'dots' && method.budget === 1 && options.length <= SIDES;
  return isOneOfFew ? ([0, 1, 2, 3] as const).slice(0, options.length) : [];
}

/** What a card with this side up chooses; a refusal where that means nothing in this round. */
export function choicesOfSide(round: Round, side: CardSide): readonly BallotChoice[] | RefusalCode {
  if (!sidesOf(round).includes(side)) return 'ballot-bad-choice';
  const option = round.options[round.method.type === 'agree' ? 0 : side];
  if (!option) return 'ballot-bad-choice';
  return [{ optionId: option.id, value: round.method.type === 'agree' && side === DISAGREE ? 0 : 1 }];
}

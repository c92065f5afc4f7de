import type { Document } from '../document/document.ts';
import type { VotingRoundRecord } from '../document/voting-records.ts';
import type { RoomRound } from './room-view.ts';
import { optionsNow, peopleIn, votesOf } from './rounds.ts';
import { resultOf } from './tally.ts';

/** What the room may see of a round now; `inBox` is how many people are in its ballot box. Pure. */
export function roomRoundOf(document: Document, round: VotingRoundRecord, inBox = 0): RoomRound {
  const { id, question, method, perPerspective, voters, state } = round;
  const shared = { id, question, method, perPerspective, options: [...optionsNow(document, round)] };
  if (state === 'revealed') {
    const { parentId, placedOpenly = false } = round;
    return { state, ...shared, isSecond: parentId !== null, placedOpenly, result: resultOf(document, round) };
  }
  // A hidden result is to the room what it was before the reveal.
  return {
    state: state === 'hidden' ? 'closed' : state,
    ...shared,
    voters,
    people: peopleIn(votesOf(document, id)) + inBox,
  };
}

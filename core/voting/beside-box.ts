import type { Diff, RecordChange } from '../document/diff.ts';
import type { RefusalCode } from '../document/refusal.ts';

/** What is known of the ballot boxes without opening them. */
export interface BoxFacts {
  /** How many people are in the box of a round. */
  people(roundId: string): number;
  /** Whether this number is in it. */
  holds(roundId: string, number: number): boolean;
}

/**
 * Why a change of the document cannot stand beside what is in the boxes: a slip with a number that voted otherwise already, or
 * an opened round that would be a draft again, with other cards than people chose from. Null when it can.
 */
export function refusedByBox(diff: Diff, box: BoxFacts): RefusalCode | null {
  if (diff.some((change) => isDraftAgain(change) && box.people(change.id) > 0)) return 'round-has-votes';
  return diff.some((change) => isSecondVote(change, box)) ? 'ballot-other-way' : null;
}

function isDraftAgain({ from, to }: RecordChange): boolean {
  if (from?.kind !== 'votingRound' || to?.kind !== 'votingRound') return false;
  return from.state !== 'draft' && to.state === 'draft';
}

function isSecondVote({ from, to }: RecordChange, box: BoxFacts): boolean {
  if (to?.kind !== 'ballot' || to.number === null) return false;
  const isSame = from?.kind === 'ballot' && from.number === to.number && from.roundId === to.roundId;
  return !isSame && box.holds(to.roundId, to.number);
}

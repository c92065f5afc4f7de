import type { Diff, RecordChange } from '../document/diff.ts';
import { type Document, recordOf } from '../document/document.ts';
import type { VotingRoundRecord } from '../document/voting-records.ts';

/** Whether the room saw the result once: from then on no vote is added, changed or taken back, whatever is undone. */
export function isSealed({ state }: Pick<VotingRoundRecord, 'state'>): boolean {
  return state === 'revealed' || state === 'hidden';
}

/**
 * A step back or forward, as far as it is about reveals: taking one back does not bring the round back as it was, but hides its
 * result, and doing it again shows it. Ballots that came out of the box at the reveal stay what and where they are.
 */
export function hidingReveals(document: Document, diff: Diff): Diff {
  const reveals = new Set(diff.filter(({ from, to }) => isRevealed(from) !== isRevealed(to) && from && to).map(idOf));
  const fromBox = ({ from, to }: RecordChange) => {
    const record = from ?? to;
    return record?.kind === 'ballot' && reveals.has(record.roundId);
  };
  return diff
    .filter((change) => !fromBox(change))
    .map((change): RecordChange => {
      const { id, from, to } = change;
      if (from?.kind !== 'votingRound' || to?.kind !== 'votingRound') return change;
      if (from.state === 'revealed') return { id, from, to: { ...from, state: 'hidden' } };
      const now = recordOf(document, 'votingRound', id);
      return to.state === 'revealed' && now?.state === 'hidden'
        ? { id, from: now, to: { ...now, state: 'revealed' } }
        : change;
    });
}

/** Whether a step would change a round that the room saw, or what was cast in it. A round can go and come back as a whole. */
export function breaksSeal(document: Document, diff: Diff): boolean {
  const whole = new Set(diff.filter(({ from, to }) => !(from && to) && isSealedRound(from ?? to)).map(({ id }) => id));
  return diff.some(({ id, from, to }) => {
    const record = to ?? from;
    const roundId = record?.kind === 'ballot' || record?.kind === 'handCount' ? record.roundId : id;
    const round = recordOf(document, 'votingRound', roundId);
    if (!round || !isSealed(round) || whole.has(roundId)) return false;
    return !(isSealedRound(from) && isSealedRound(to));
  });
}

function isSealedRound(record: RecordChange['to']): boolean {
  return record?.kind === 'votingRound' && isSealed(record);
}

function isRevealed(record: RecordChange['to']): boolean {
  return record?.kind === 'votingRound' && record.state === 'revealed';
}

const idOf = ({ id }: RecordChange) => id;

import { expect } from 'vitest';
import { type Document, recordOf, recordsOf } from '../../../core/document/document.ts';
import type { VotingOption, VotingRoundRecord } from '../../../core/document/voting-records.ts';
import { checkChoices, checkCounts } from '../../../core/voting/ballots.ts';

/** What must hold of voting in any document, whatever was done. */
export function checkVoting(document: Document): void {
  checkRounds(document);
  const ballots = recordsOf(document, 'ballot');
  for (const ballot of ballots) {
    const round = recordOf(document, 'votingRound', ballot.roundId);
    expect(round?.state).not.toBe('draft');
    if (!round) throw new Error('a ballot has its round');
    expect(checkChoices(round, ballot.choices)).toBeNull();
    expect(ballot.perspective === null).toBe(!round.perPerspective);
  }
  const numbered = ballots.filter(({ number }) => number !== null);
  expect(new Set(numbered.map(({ roundId, number }) => `${roundId} ${number}`)).size).toBe(numbered.length);
  const hands = recordsOf(document, 'handCount');
  for (const count of hands) {
    const round = recordOf(document, 'votingRound', count.roundId);
    if (!round) throw new Error('a hand count has its round');
    expect(checkCounts(round, count)).toBeNull();
  }
  expect(new Set(hands.map(({ roundId, perspective }) => `${roundId} ${perspective}`)).size).toBe(hands.length);
}

function checkRounds(document: Document): void {
  for (const round of recordsOf(document, 'votingRound')) {
    const { parentId, state, options } = round;
    expect(new Set(options.map((one) => one.id)).size).toBe(options.length);
    if (state === 'draft') for (const option of options) checkDraftOption(document, round, option);
    else expect(options.length).toBeGreaterThan(0);
    if (parentId !== null) expect(recordOf(document, 'votingRound', parentId)?.state).toBe('revealed');
  }
}

function checkDraftOption(document: Document, round: VotingRoundRecord, { id, type }: VotingOption): void {
  if (type === 'question') expect(id).toBe(round.id);
  else expect(document[id]?.kind).toBe('card');
}

import { expect, it } from 'vitest';
import type { BallotRecord } from '../../../core/document/voting-records.ts';
import { doubtsOfSlip, peopleMissing } from '../../../core/voting/doubts.ts';

const slips = (...numbers: number[]) => ({
  ballots: numbers.map(
    (number): BallotRecord => ({
      ...{ kind: 'ballot', id: `v${number}`, order: number, roundId: 'r', number, perspective: null, source: 'slips' },
      choices: [],
    }),
  ),
  hands: [],
});
const choices = [{ optionId: 'a', value: 1 }];

it('[V18] a slip that follows on the last one is stored without a question', () => {
  expect(doubtsOfSlip({ voters: 12 }, slips(), { number: 5, choices })).toEqual([]);
  expect(doubtsOfSlip({ voters: 12 }, slips(1, 2), { number: 3, choices })).toEqual([]);
  // A number that was skipped before.
  expect(doubtsOfSlip({ voters: 12 }, slips(1, 3), { number: 2, choices })).toEqual([]);
});

it('[V18] an empty slip, a jump in the numbers and more votes than people are asked about', () => {
  expect(doubtsOfSlip({ voters: 12 }, slips(1), { number: 2, choices: [] })).toEqual(['empty']);
  expect(doubtsOfSlip({ voters: 12 }, slips(1), { number: 12, choices })).toEqual(['jump']);
  expect(doubtsOfSlip({ voters: 2 }, slips(1, 2), { number: 3, choices })).toEqual(['more-than-people']);
  expect(doubtsOfSlip({ voters: 1 }, slips(1), { number: 1212, choices: [] })).toEqual([
    'empty',
    'jump',
    'more-than-people',
  ]);
});

it('[V19] how many people are missing is known before the reveal', () => {
  expect(peopleMissing({ voters: 15 }, slips(1, 2, 3))).toBe(12);
  expect(peopleMissing({ voters: 2 }, slips(1, 2, 3))).toBe(-1);
});

import { describe, expect, it } from 'vitest';
import type { VotingMethod, VotingOption } from '../../../core/document/voting-records.ts';
import type { CardSide } from '../../../core/markers/read-markers.ts';
import { checkChoices } from '../../../core/voting/ballots.ts';
import { choicesOfSide, sidesOf } from '../../../core/voting/card-rounds.ts';

const options = (count: number): VotingOption[] =>
  ['a', 'b', 'c', 'd', 'e'].slice(0, count).map((id) => ({ id, type: 'note', perspective: null, text: id }));
const roundOf = (method: VotingMethod, count: number, perPerspective = false) => ({
  ...{ method, perPerspective },
  options: options(count),
});
const [AGREE, ONE]: [VotingMethod, VotingMethod] = [{ type: 'agree' }, { type: 'dots', budget: 1, cap: 1 }];

describe('rounds that people can vote in with a card', () => {
  it('[V29] are about one thing to agree with: straight is agree, upside down is not', () => {
    const round = roundOf(AGREE, 1);
    expect(sidesOf(round)).toEqual([0, 2]);
    expect(choicesOfSide(round, 0)).toEqual([{ optionId: 'a', value: 1 }]);
    expect(choicesOfSide(round, 2)).toEqual([{ optionId: 'a', value: 0 }]);
    expect(choicesOfSide(round, 1)).toBe('ballot-bad-choice');
  });

  it('[V29] or one dot for one of four at most, by their letters', () => {
    for (const count of [1, 2, 3, 4]) {
      const round = roundOf(ONE, count);
      expect(sidesOf(round)).toEqual([0, 1, 2, 3].slice(0, count));
      for (const side of sidesOf(round)) {
        const choices = choicesOfSide(round, side);
        if (typeof choices === 'string') throw new Error(choices);
        expect(choices).toEqual([{ optionId: 'abcd'[side], value: 1 }]);
        expect(checkChoices(round, choices)).toBeNull();
      }
      for (const side of ([0, 1, 2, 3] as CardSide[]).slice(count)) {
        expect(choicesOfSide(round, side)).toBe('ballot-bad-choice');
      }
    }
  });

  it('[V29] and no others: more cards, more dots, other ways, or per perspective', () => {
    const others = [
      roundOf(AGREE, 2),
      roundOf(ONE, 5),
      roundOf({ type: 'dots', budget: 2, cap: 2 }, 3),
      roundOf({ type: 'scale', highest: 5 }, 1),
      roundOf({ type: 'matrix' }, 2),
      roundOf(AGREE, 1, true),
      roundOf(ONE, 3, true),
    ];
    for (const round of others) {
      expect(sidesOf(round)).toEqual([]);
      expect(choicesOfSide(round, 0)).toBe('ballot-bad-choice');
    }
  });
});

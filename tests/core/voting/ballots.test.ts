import { describe, expect, it } from 'vitest';
import type { VotingMethod } from '../../../core/document/voting-records.ts';
import {
  checkChoices,
  checkCounts,
  countsPerOption,
  defaultBudget,
  defaultCap,
  valueRange,
} from '../../../core/voting/ballots.ts';
import { nearDuplicates } from '../../../core/voting/near-duplicates.ts';

const METHODS = {
  dots: { type: 'dots', budget: 3, cap: 2 },
  scale: { type: 'scale', highest: 5 },
  agree: { type: 'agree' },
  matrix: { type: 'matrix' },
} as const satisfies Record<string, VotingMethod>;
const options = ['a', 'b', 'c'].map((id) => ({ id, type: 'note' as const, perspective: null, text: id }));
const round = (method: VotingMethod) => ({ method, options: options as never });

describe('a ballot', () => {
  const problem = (method: VotingMethod, ...values: number[]) =>
    checkChoices(
      round(method),
      values.map((value, i) => ({ optionId: options[i]?.id ?? '', value })),
    );

  it('[V4] gives each card a value within the range of its method', () => {
    expect(Object.values(METHODS).map(valueRange)).toEqual([
      { lowest: 0, highest: 2 },
      { lowest: 1, highest: 5 },
      { lowest: 0, highest: 1 },
      { lowest: 1, highest: 5 },
    ]);
    expect(valueRange({ type: 'dots', budget: 2, cap: 5 }).highest, 'no more than there are').toBe(2);
    expect([0, 1, 5, 6].map((value) => problem(METHODS.scale, value))).toEqual([
      'ballot-bad-choice',
      null,
      null,
      'ballot-bad-choice',
    ]);
    expect([-1, 0, 1, 2].map((value) => problem(METHODS.agree, value))).toEqual([
      'ballot-bad-choice',
      null,
      null,
      'ballot-bad-choice',
    ]);
  });

  it('[V4] has no more dots than a person has, nor more on one card than may be', () => {
    expect(problem(METHODS.dots, 2, 1)).toBeNull();
    expect(problem(METHODS.dots, 3)).toBe('ballot-over-cap');
    expect(problem(METHODS.dots, 2, 2)).toBe('ballot-over-budget');
  });

  it('[V4] has each card once, and a place on both axes only on the matrix', () => {
    const matrix = (influence?: number) =>
      checkChoices(round(METHODS.matrix), [{ optionId: 'a', value: 3, ...(influence !== undefined && { influence }) }]);
    expect([matrix(), matrix(3)]).toEqual(['ballot-bad-choice', null]);
    expect(checkChoices(round(METHODS.scale), [{ optionId: 'a', value: 3, influence: 3 }])).toBe('ballot-bad-choice');
    expect(
      checkChoices(round(METHODS.scale), [
        { optionId: 'a', value: 3 },
        { optionId: 'a', value: 3 },
      ]),
    ).toBe('ballot-bad-choice');
    expect(checkChoices(round(METHODS.scale), [{ optionId: 'x', value: 3 }])).toBe('ballot-bad-choice');
    expect(checkChoices(round(METHODS.scale), [])).toBeNull();
  });
});

describe('a count of hands or stickers', () => {
  const problem = (method: VotingMethod, people: number, ...counts: number[][]) =>
    checkCounts(round(method), {
      people,
      options: counts.map((one, i) => ({ optionId: options[i]?.id ?? '', counts: one })),
    });

  it('has as many numbers for a card as its method asks', () => {
    expect(Object.values(METHODS).map(countsPerOption)).toEqual([1, 5, 2, 0]);
    expect(problem(METHODS.matrix, 5, [])).toBe('ballot-bad-choice');
    expect([problem(METHODS.agree, 5, [2, 3]), problem(METHODS.agree, 5, [2])]).toEqual([null, 'ballot-bad-choice']);
  });

  it('is of no more people than there are', () => {
    expect([problem(METHODS.agree, 5, [2, 3]), problem(METHODS.agree, 5, [3, 3])]).toEqual([
      null,
      'counts-more-than-people',
    ]);
    expect([problem(METHODS.scale, 3, [1, 1, 1, 0, 0]), problem(METHODS.scale, 2, [1, 1, 1, 0, 0])]).toEqual([
      null,
      'counts-more-than-people',
    ]);
    expect([problem(METHODS.dots, 2, [4]), problem(METHODS.dots, 2, [5])]).toEqual([null, 'counts-more-than-people']);
    expect([problem(METHODS.dots, 2, [4], [2]), problem(METHODS.dots, 2, [4], [3])]).toEqual([
      null,
      'counts-more-than-people',
    ]);
    const twice = [
      { optionId: 'a', counts: [1] },
      { optionId: 'a', counts: [1] },
    ];
    expect(checkCounts(round(METHODS.dots), { people: 5, options: twice })).toBe('ballot-bad-choice');
  });
});

describe('what is proposed', () => {
  it('is a third of the cards as dots, one at least, and two on a card', () => {
    expect([0, 1, 4, 5, 6, 26].map(defaultBudget)).toEqual([1, 1, 1, 2, 2, 9]);
    expect([1, 2, 5].map(defaultCap)).toEqual([1, 2, 2]);
  });
});

describe('cards that may mean the same', () => {
  const pairs = (...texts: string[]) => nearDuplicates(texts.map((text) => ({ text })));

  it('have six of ten words in common, of three letters or more', () => {
    expect(pairs('een twee drie', 'Eén, twee; drie!')).toEqual([[0, 1]]);
    expect(pairs('een twee drie vier', 'een twee drie vijf'), 'three of five').toEqual([[0, 1]]);
    expect(pairs('een twee drie vier zes', 'een twee drie vijf zeven')).toEqual([]);
    expect(pairs('op de hei', 'in de hei'), 'short words do not count').toEqual([[0, 1]]);
    expect(pairs('de', 'de')).toEqual([]);
    expect(pairs('een kaart', 'iets anders', 'een kaart')).toEqual([[0, 2]]);
  });
});

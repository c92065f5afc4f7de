import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementA, agreementWord } from '../../../../core/scan/statistics/agreement.ts';
import { slowAgreement } from './slow-agreement.ts';

describe('agreement', () => {
  test('of the example of the R package agrmt (Ruedin) is 0.6113333', () => {
    expect(agreementA([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7);
  });

  test('is 1 in one category, 0 for an even spread, -1 for halves at both ends (van der Eijk 2001)', () => {
    expect(agreementA([0, 0, 12, 0, 0])).toBe(1);
    expect(agreementA([3, 3, 3, 3, 3])).toBe(0);
    expect(agreementA([5, 0, 0, 0, 5])).toBe(-1);
  });

  test('equals a slow count, answer by answer and triple by triple', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 11 });
    fc.assert(
      fc.property(counts, (list) => {
        fc.pre(list.some((count) => count > 0));
        expect(agreementA(list)).toBeCloseTo(slowAgreement(list), 10);
        expect(agreementA(list)).toBeCloseTo(agreementA(list.toReversed()), 10);
        expect(agreementA(list.map((count) => 3 * count))).toBeCloseTo(agreementA(list), 10);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  test('on two categories is never below 0, and of nobody is 0', () => {
    expect(agreementA([6, 6])).toBe(0);
    expect(agreementA([6, 0])).toBe(1);
    expect(agreementA([0, 0, 0])).toBe(0);
  });
});

describe('agreement in words', () => {
  test('is agreed when three neighbouring categories of five are filled, divided when spread, two camps when split', () => {
    expect(agreementWord(agreementA([0, 4, 4, 4, 0]))).toBe('agreed');
    expect(agreementWord(agreementA([2, 3, 4, 3, 2]))).toBe('divided');
    expect(agreementWord(agreementA([3, 3, 3, 3, 3]))).toBe('divided');
    expect(agreementWord(agreementA([6, 3, 2, 3, 6]))).toBe('two-camps');
    expect(agreementWord(agreementA([8, 1, 0, 1, 8]))).toBe('two-camps');
  });

  test('says two camps of at most one in fifteen groups of ten that answer at random, and one in forty of twenty', () => {
    const share = (people: number) => {
      const groups = 4000;
      let [seed, wrong] = [12345, 0];
      const next = () => {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        return (seed >>> 8) / 2 ** 24;
      };
      for (let group = 0; group < groups; group++) {
        const counts = [0, 0, 0, 0, 0];
        for (let i = 0; i < people; i++) {
          const category = Math.floor(next() * 5);
          counts[category] = (counts[category] ?? 0) + 1;
        }
        if (agreementWord(agreementA(counts)) === 'two-camps') wrong++;
      }
      return wrong / groups;
    };
    expect(share(10)).toBeLessThan(1 / 15);
    expect(share(20)).toBeLessThan(1 / 40);
  });
});

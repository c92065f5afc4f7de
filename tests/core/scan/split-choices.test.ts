import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceSplitter, splitWith } from '../../../core/scan/recognise/split-choices.ts';

const splitChoices = (cell: string, separator: string, options: readonly string[]) =>
  splitWith(choiceSplitter(separator, options), cell);

const SEPARATORS = [';', ',', '|', '\n'];

describe('a cell with several choices', () => {
  test('the longest known option goes first', () => {
    const options = ['zorg', 'zorg, werk', 'zorg, werk en geld', 'geld'];
    expect(splitChoices('zorg, werk en geld, zorg, geld', ',', options).chosen).toEqual([
      'zorg, werk en geld',
      'zorg',
      'geld',
    ]);
  });

  test('what is no option is given apart, in order', () => {
    expect(splitChoices('anders namelijk;b; ook dit ;a;', ';', ['a', 'b'])).toEqual({
      chosen: ['b', 'a'],
      unknown: ['anders namelijk', 'ook dit'],
    });
  });

  test('case, final punctuation and white space of an option do not matter', () => {
    expect(splitChoices(' IK BESLIS MEE.;Één keer', ';', ['Ik beslis mee', 'een keer.']).chosen).toHaveLength(2);
  });

  test('an empty cell holds nothing', () => {
    expect(splitChoices(' ; ', ';', ['a'])).toEqual({ chosen: [], unknown: [] });
  });

  test('options with the separator inside come back as they were joined', () => {
    const scenario = fc.constantFrom(...SEPARATORS).chain((separator) => {
      const piece = fc.nat({ max: 25 }).map((n) => String.fromCharCode(97 + n).repeat(3));
      // Every piece of an option carries its number, so that no option is another one's beginning or end.
      const pieces = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
      const options = pieces.map((all) =>
        all.map((words, n) => words.map((word, i) => `${word} ${n} ${i}`).join(`${separator} `)),
      );
      return options.chain((all) => fc.tuple(fc.constant(separator), fc.constant(all), fc.shuffledSubarray(all)));
    });
    fc.assert(
      fc.property(scenario, fc.boolean(), fc.boolean(), ([separator, options, chosen], spaced, trailing) => {
        const cell = chosen.join(spaced ? `${separator} ` : separator) + (trailing ? separator : '');
        expect(splitChoices(cell, separator, options)).toEqual({ chosen, unknown: [] });
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

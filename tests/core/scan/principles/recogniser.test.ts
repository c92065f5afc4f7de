import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NUMBERS } from '../../../../core/domain/principles.ts';
import { wordsOf } from '../../../../core/scan/principles/features.ts';
import { judgePrinciple } from '../../../../core/scan/principles/judge.ts';
import { SURE } from '../../../../core/scan/principles/recogniser.ts';
import { readCorpus } from '../../../../tools/principles/corpus.mjs';
import { figures, miscalibration } from '../../../../tools/principles/measure.mjs';
import { HELD_OUT, readHeldOut } from '../../../helpers/held-out.ts';

const corpus = readCorpus();
const statement = fc.constantFrom(...corpus.map(({ text }) => text));
const anyText = fc.oneof(statement, fc.string({ unit: 'grapheme', maxLength: 300 }));

describe.each(HELD_OUT)('of %s, written by somebody who saw neither the corpus nor the code', (name) => {
  const judged = readHeldOut(name).map((labelled) => ({ labelled, judged: judgePrinciple(labelled.text) }));
  const found = figures(judged);

  test('at least 70 % gets the right principle without a question, and at most 5 % a wrong one', () => {
    expect(found.right).toBeGreaterThanOrEqual(0.7);
    expect(found.wrong).toBeLessThanOrEqual(0.05);
  });

  test('the right one is among the three proposals for at least 92 %', () => {
    expect(found.amongThree).toBeGreaterThanOrEqual(0.92);
  });

  test('at most 5 % of what belongs to none gets one', () => {
    expect(found.noneGivenOne).toBeLessThanOrEqual(0.05);
  });

  test('a certainty comes true as often as it says, within a tenth', () => {
    expect(miscalibration(judged)).toBeLessThan(0.1);
  });
});

test('three different principles are proposed for any text, best first, with chances of at most one together', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { principle, proposals, certainty } = judgePrinciple(text);
      expect(new Set(proposals).size).toBe(3);
      const chances = PRINCIPLE_NUMBERS.map((number) => certainty[number]);
      expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeLessThanOrEqual(1 + 1e-9);
      const highest = chances.toSorted((a, b) => b - a).slice(0, 3);
      expect(proposals.map((number) => certainty[number])).toEqual(highest);
      if (principle !== null) {
        expect(principle).toBe(proposals[0]);
        expect(certainty[principle]).toBeGreaterThanOrEqual(SURE);
      }
    }),
  );
});

test('a single word never decides', () => {
  const words = [...new Set(corpus.flatMap(({ text }) => wordsOf(text)))];
  expect(words.filter((word) => judgePrinciple(word).principle !== null)).toEqual([]);
  fc.assert(
    fc.property(statement, (text) => {
      const { principle } = judgePrinciple(text);
      if (principle === null) return;
      const all = wordsOf(text);
      for (const word of new Set(all)) {
        const rest = all.filter((other) => other !== word).join(' ');
        expect(judgePrinciple(rest).proposals).toContain(principle);
      }
    }),
  );
});

test('how a text is written does not matter: capitals, spaces, full stops', () => {
  fc.assert(
    fc.property(statement, (text) => {
      const plain = judgePrinciple(text);
      expect(judgePrinciple(text.toUpperCase())).toEqual(plain);
      expect(judgePrinciple(`  ${text.replaceAll(' ', '\u00a0 ')} ;`)).toEqual(plain);
    }),
  );
});

test.each(['', ' ', '?', '😀', 'Q1', '123', 'x'.repeat(4000)])('nothing is said of %j', (text) => {
  expect(judgePrinciple(text).principle).toBeNull();
});

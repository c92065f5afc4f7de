import { expect, test } from 'vitest';
import { isHard, levelOf, levels, proseOf, textsOf } from '../../tools/reading-level.mjs';

test('everything that ships is plain: short sentences and short words, in each file', () => {
  const all = levels();
  expect(all.length).toBeGreaterThan(9);
  expect(all.filter(isHard).map(({ file }) => file)).toEqual([]);
});

test('a text of an office is found hard, and a sentence too long by itself', () => {
  const office =
    'Met inachtneming van de toepasselijke uitvoeringsregelingen wordt de aanvraagprocedure geïntensiveerd gecoördineerd.';
  expect(isHard(levelOf([office]))).toBe(true);
  expect(isHard(levelOf(['Wij gaan en wij gaan en wij gaan en wij gaan en wij gaan en wij gaan.']))).toBe(true);
  expect(isHard(levelOf(['Wij bellen u terug.']))).toBe(false);
});

test('what is measured is what people read: no ids, no tables, no addresses', () => {
  expect(textsOf({ id: 'een lang id', text: 'Wie belt u?', more: [{ kind: 'a b', what: 'Ik bel.' }] })).toEqual([
    'Wie belt u?',
    'Ik bel.',
  ]);
  expect(proseOf('# Kop\n\nWij [bellen](http://a.nl) **u**.\n\n| a | b |\n|---|---|\n\n- Een punt.')).toEqual([
    'Wij bellen u.',
    'Een punt.',
  ]);
});

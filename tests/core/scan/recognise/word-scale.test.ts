import { describe, expect, it } from 'vitest';
import { SCALE_FAMILIES } from '../../../../core/scan/recognise/scale-score.ts';
import { wordScale } from '../../../../core/scan/recognise/word-scale.ts';
import { profileColumns } from '../../../../core/scan/table/profile.ts';
import { tableOf } from '../tables.ts';

const HEADERS = ['De hulp past bij mij', 'Ik beslis zelf mee'];
/** The scale of a block of these words, in which the first statement has all these answers, and the second one the first of them. */
function scaleOf(name: string, labels: readonly string[], rest: readonly string[] = []) {
  const rows = labels.flatMap((label) => Array.from({ length: 9 }, () => [label, labels[0] ?? '']));
  const columns = profileColumns(tableOf(HEADERS, [...rows, ...rest.map((label) => [label, labels[0] ?? ''])]));
  const family = SCALE_FAMILIES.find((one) => one.name === name) ?? null;
  return wordScale({ columns, family, known: 1 });
}

describe('a scale of words is whole, so that its order is sure', () => {
  it.each([
    ['applies', ['Niet van toepassing', 'Grotendeels van toepassing', 'Van toepassing'], true],
    ['applies', ['Helemaal niet van toepassing', 'Grotendeels van toepassing', 'Helemaal van toepassing'], true],
    ['applies', ['Helemaal niet van toepassing', 'Grotendeels van toepassing', 'Van toepassing'], false],
    ['applies', ['Niet van toepassing', 'Grotendeels van toepassing', 'Helemaal van toepassing'], false],
    ['applies', ['Nauwelijks van toepassing', 'Een beetje van toepassing'], false],
    ['agree', ['Oneens', 'Neutraal', 'Eens'], true],
    ['agree', ['Helemaal oneens', 'Oneens', 'Een beetje eens'], false],
    ['agree', ['Helemaal oneens', 'Neutraal', 'Een beetje eens', 'Helemaal eens'], false],
    ['often', ['Bijna nooit', 'Soms', 'Bijna altijd'], true],
    ['often', ['Zelden', 'Regelmatig', 'Altijd'], false],
    ['often', ['Nooit', 'Soms', 'Heel vaak'], false],
    ['quality', ['Onvoldoende', 'Matig', 'Voldoende'], true],
    ['quality', ['Slecht', 'Matig', 'Goed'], true],
    ['quality', ['Matig', 'Voldoende', 'Goed'], false],
    ['quality', ['Slecht', 'Onvoldoende', 'Matig'], false],
    ['quality', ['Zeer slecht', 'Slecht', 'Goed', 'Zeer goed'], true],
    ['quality', ['Zeer slecht', 'Slecht', 'Goed'], false],
    ['quality', ['Slecht', 'Goed', 'Zeer goed'], false],
    ['face', ['😕', '😐', '🙂'], true],
    ['face', ['😐', '🙂', '😃'], false],
    ['face', ['😢', '😕', '😐'], false],
    ['degree', ['Niet', 'Een beetje', 'Wel'], true],
    ['degree', ['Niet', 'Een beetje', 'Grotendeels'], false],
    ['degree', ['Nauwelijks', 'Een beetje', 'Helemaal'], false],
  ] as const)('when both its ends are there, as far from the middle: %s, %j: %s', (name, labels, isWhole) => {
    expect(scaleOf(name, labels)).toMatchObject({ scale: { labels }, orderGuessed: !isWhole });
  });
});

describe('a word that is not of the scale', () => {
  const AGREE = ['Oneens', 'Neutraal', 'Eens'];
  const asked = (rest: readonly string[]) => scaleOf('agree', AGREE, rest)?.scale.labels.slice(3);

  it('is a slip of the pen when one person wrote it, to one statement', () => {
    expect(asked(['paars'])).toEqual([]);
  });

  it('is asked when two did, unless that is at most two in a hundred answers', () => {
    expect(asked(['paars', 'paars'])).toEqual(['paars']);
    const many = Array.from({ length: 40 }, () => 'Eens');
    expect(asked([...many, 'paars', 'paars'])).toEqual([]);
    expect(asked([...many, 'paars', 'paars', 'paars'])).toEqual(['paars']);
  });

  it('makes the order a guess, and comes after what is known', () => {
    expect(scaleOf('agree', AGREE, ['paars', 'paars'])).toMatchObject({ orderGuessed: true });
    expect(scaleOf('agree', AGREE)).toMatchObject({ orderGuessed: false });
  });
});

it('two words with one place are twins: one of them is the label', () => {
  expect(scaleOf('often', ['Nooit', 'Soms', 'Vrijwel altijd', 'Bijna altijd'])).toMatchObject({
    scale: { labels: ['Nooit', 'Soms', 'Vrijwel altijd'] },
    twins: [{ text: 'Bijna altijd', as: 'Vrijwel altijd' }],
  });
});

it('a scale has 2 to 11 answers, and "weet niet" is none of them', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `woord ${'abcdefghijklmno'[i]}`);
  expect([1, 2, 11, 12].map((count) => scaleOf('words', words(count)) !== null)).toEqual([false, true, true, false]);
  expect(scaleOf('agree', ['Oneens', 'Eens', 'Weet ik niet'])?.scale).toMatchObject({
    labels: ['Oneens', 'Eens'],
    dontKnow: ['Weet ik niet'],
  });
});

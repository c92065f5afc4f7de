import { describe, expect, it, test } from 'vitest';
import { findName } from '../../../core/redaction/names/find-name.ts';
import { isGiven, isInitial, isNoName, isStreet, isSurname } from '../../../core/redaction/names/lexicon.ts';
import { readName } from '../../../core/redaction/names/read-name.ts';
import { wordsIn } from '../../../core/redaction/names/words-in.ts';

/** The words of the name that begins at the first word of a text; nothing when none does. */
const read = (text: string, isHead: Parameters<typeof readName>[2] = () => true) => {
  const words = wordsIn(`Hoi ${text}`);
  const to = readName(words, 1, isHead);
  return words.slice(1, to).map(({ text: word }) => word);
};
const word = (text: string) => {
  const [, found] = wordsIn(`hoi ${text}`);
  if (!found) throw new Error('a word');
  return found;
};

describe('a name that has begun', () => {
  it('goes on with capitals that nothing explains, and stops at an ordinary word', () => {
    expect(read('Fatima Amrani Tjolle daar')).toEqual(['Fatima', 'Amrani', 'Tjolle']);
    expect(read('Fatima Maandag')).toEqual(['Fatima']);
    expect(read('Fatima Loket'), 'a word that could be a name is none when people use it').toEqual(['Fatima']);
    expect(read('Fatima. Amrani'), 'a new sentence').toEqual(['Fatima']);
    expect(read('Fatima, Amrani')).toEqual(['Fatima']);
    expect(read('Fatima-Amrani')).toEqual(['Fatima-Amrani']);
  });

  it('has at most three small words before a family name', () => {
    expect(read('Fatima van der Meulen')).toEqual(['Fatima', 'van', 'der', 'Meulen']);
    expect(read('Fatima van den der Meulen')).toEqual(['Fatima', 'van', 'den', 'der', 'Meulen']);
    expect(read('Fatima van den der te Meulen')).toEqual(['Fatima']);
    expect(read('Fatima van ons')).toEqual(['Fatima']);
    expect(read('van der Meulen')).toEqual(['van', 'der', 'Meulen']);
  });

  it('has at most eight words in all', () => {
    expect(read(Array(12).fill('Tjolle').join(' '))).toHaveLength(8);
  });

  it('may have up to five initials before it', () => {
    expect(read('J. Tjolle')).toEqual(['J', 'Tjolle']);
    expect(read('A.B.C.D.E. Tjolle')).toEqual(['A', 'B', 'C', 'D', 'E', 'Tjolle']);
    expect(read('A.B.C.D.E.F. Tjolle', ({ text }) => text.length > 1)).toEqual([]);
    expect(
      read('J, Tjolle', ({ text }) => text.length > 1),
      'joined by a full stop or a space',
    ).toEqual([]);
    expect(read('J.', ({ text }) => text.length > 1)).toEqual([]);
  });

  it('without capitals goes on with known family names only', () => {
    expect(read('fatima jansen tjolle')).toEqual(['fatima', 'jansen']);
    expect(read('fatima de vries')).toEqual(['fatima', 'de', 'vries']);
    expect(read('fatima boer'), 'a word that means something else').toEqual(['fatima']);
    expect(read('Fatima jansen'), 'not after a capital').toEqual(['Fatima']);
  });

  it('in capitals only goes on with known names', () => {
    expect(read('FATIMA JANSEN TJOLLE')).toEqual(['FATIMA', 'JANSEN']);
  });

  it('is none when the first word is none', () => {
    expect(read('Fatima', () => false)).toEqual([]);
    expect(readName([], 0, () => true)).toBe(0);
    const seen: boolean[] = [];
    read('van Tjolle', (_, after) => seen.push(after) > 0);
    read('Tjolle', (_, after) => seen.push(after) > 0);
    expect(seen, 'told whether a small word stands before it').toEqual([true, false]);
  });
});

describe('a word', () => {
  it('is a name when all of its parts are given names, or one of them a family name', () => {
    expect(['Jan', 'Jan-Peter', 'Jan-Tjolle', 'Tjolle'].map((text) => isGiven(word(text)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(['Jansen', 'Jansen-Tjolle', 'Tjolle'].map((text) => isSurname(word(text)))).toEqual([true, true, false]);
    expect(['J', 'j', 'Jo'].map((text) => isInitial(word(text)))).toEqual([true, false, false]);
  });

  it('is none when something else explains its capital', () => {
    const none = ['Nederland', 'Nederland-breed', 'Parkinson', 'Mevrouw', 'Consulent', 'Wmo-consulent', 'Lindestraat'];
    expect(none.filter((text) => !isNoName(word(text)))).toEqual([]);
    expect(isNoName(word('Tjolle'))).toBe(false);
    expect([isStreet(word('Lindelaan')), isStreet(word('Laan'))]).toEqual([true, false]);
  });

  it('knows where it stands, and whether a sentence begins there', () => {
    const text = 'Ik sprak dr. Jansen. Zij belde; Hij niet! "Ja" (Nee';
    const words = wordsIn(text);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map((one) => one.text));
    expect(words.filter(({ first }) => first).map((one) => one.text)).toEqual(['Ik', 'Zij', 'Hij', 'Ja', 'Nee']);
    expect(words.find((one) => one.text === 'Jansen')?.gap).toBe('. ');
    expect(wordsIn('JA Ja J ja').map(({ shouted }) => shouted)).toEqual([true, false, false, false]);
    expect(wordsIn('JA Ja J ja').map(({ capital }) => capital)).toEqual([true, true, true, false]);
  });
});

test('a possessive s is no part of the name, and names after each other are each found', () => {
  const names = (text: string) => findName(text).map(({ start, end }) => text.slice(start, end));
  expect(names("Ik pakte Fatima's jas en Peter's tas")).toEqual(['Fatima', 'Peter']);
  expect(names('Ik sprak Fatima en Peter en mevrouw Tjolle')).toEqual(['Fatima', 'Peter', 'Tjolle']);
  expect(names('')).toEqual([]);
  expect(names('niets hier')).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { SCALE_FAMILIES } from '../../../../core/scan/recognise/scale-score.ts';

const scores = (family: string, ...labels: readonly string[]) => {
  const found = SCALE_FAMILIES.find(({ name }) => name === family) ?? expect.fail(family);
  return labels.map((label) => found.score(label));
};

describe('the place of an answer', () => {
  it('is as far to its pole as its modifier says', () => {
    expect(scores('agree', 'Helemaal mee eens', 'Grotendeels mee eens', 'Mee eens', 'Een beetje mee eens')).toEqual([
      3, 1.8, 2, 1,
    ]);
    expect(scores('agree', 'Helemaal oneens', 'Oneens', 'Een beetje oneens', 'Neutraal')).toEqual([-3, -2, -1, 0]);
  });

  it('is on the other side after "niet", as far as the words before it say', () => {
    expect(scores('applies', 'Niet van toepassing', 'Helemaal niet van toepassing', 'Not applicable')).toEqual([
      -2, -3, -2,
    ]);
    expect(scores('applies', 'Grotendeels niet van toepassing', 'Een beetje niet van toepassing')).toEqual([-1.8, -1]);
    expect(scores('agree', 'Niet mee eens', 'Niet mee oneens')).toEqual([-2, 2]);
  });

  it('is a little to the other side where "niet" only takes a strong word away', () => {
    expect(scores('satisfied', 'Niet zo tevreden', 'Niet helemaal tevreden', 'Niet echt tevreden')).toEqual([
      -1, -1, -1,
    ]);
    expect(scores('satisfied', 'Niet zo ontevreden')).toEqual([1]);
    expect(scores('satisfied', 'Helemaal niet zo tevreden', 'Niet vaak tevreden')).toEqual([null, null]);
  });

  it('is nowhere for words that it does not know', () => {
    expect(scores('agree', 'Paars mee eens', 'Paars niet mee eens', 'Tevreden', '')).toEqual([null, null, null, null]);
  });

  it('is the number that it begins with, in brackets too', () => {
    expect(scores('number', '(3) Groot.', '[2] redelijk', '(0) Geen last', '4 - goed', '(1)')).toEqual([3, 2, 0, 4, 1]);
    expect(scores('number', '(kan) 3', '(3', '(123) straat')).toEqual([null, null, null]);
  });
});

import { expect, test } from 'vitest';
import { proposeRedactions } from '../../../core/redaction/propose.ts';

const namesIn = (text: string) =>
  proposeRedactions(text).flatMap(({ kind, start, end }) => (kind === 'name' ? [text.slice(start, end)] : []));

test('a word with a capital after a role is a name', () => {
  expect(namesIn('mijn consulent Tjolle belde')).toEqual(['Tjolle']);
});

test.each(['mijn consulent. Vandaag belde zij terug', 'Het was mijn dochter. Zomaar kwam ze'])(
  'a role at the end of a sentence says nothing of the next sentence: %s',
  (text) => expect(namesIn(text)).toEqual([]),
);

test.each([
  ['Ik sprak fam. Wietzema', 'Wietzema'],
  ['Ik sprak mijn ex. Tjolle', 'Tjolle'],
])('a role that is written with a full stop goes on: %s', (text, name) => expect(namesIn(text)).toEqual([name]));

test.each(['Heeft', 'Maandag', 'Utrecht', 'Marokkaans'])(
  'a capital that something else explains is no name: %s',
  (word) => expect(namesIn(`mijn consulent ${word} belde`)).toEqual([]),
);

test.each(['Mijn naam is Tjolle', 'Ik ben Tjolle', 'Groetjes, Tjolle', 'Hallo, ik ben Tjolle en dit is het'])(
  'who says what she is called is named: %s',
  (text) => expect(namesIn(text)).toEqual(['Tjolle']),
);

test('"is" and "ben" by themselves introduce nobody', () => {
  expect(namesIn('De afspraak is Maandag niet bekend')).toEqual([]);
  expect(namesIn('Hoe ben Blij')).toEqual([]);
});

test('a given name without a capital is possible at most, and a word that is also something else is none', () => {
  const certainties = (text: string) => proposeRedactions(text).map(({ kind, certainty }) => [kind, certainty]);
  expect(certainties('gisteren sprak ik fatima daarover')).toEqual([['name', 'possible']]);
  expect(certainties('gisteren sprak ik Fatima daarover')).toEqual([['name', 'likely']]);
  expect(certainties('er stond een roos in de hal')).toEqual([]);
});

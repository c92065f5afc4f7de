import { expect, test } from 'vitest';
import { proposeRedactions } from '../../../core/redaction/propose.ts';

const namesIn = (text: string) =>
  proposeRedactions(text).flatMap(({ kind, start, end }) => (kind === 'name' ? [text.slice(start, end)] : []));

test('a word with a capital after a role is a name', () => {
  expect(namesIn('mijn consulent Tjolle belde')).toEqual(['Tjolle']);
});

test.each(['mijn consulent. Quist belde terug', 'Het was mijn dochter. Zomaar kwam ze'])(
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

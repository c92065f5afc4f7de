import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isNear } from '../../../core/redaction/lists/near.ts';
import { proposeRedactions } from '../../../core/redaction/propose.ts';
import { isDoubtful } from '../../../core/redaction/span.ts';
import { hidden } from './hidden.ts';

/** Whether a piece of a text is in something that is proposed, from its first letter to its last. */
function isWhole(text: string, piece: string): boolean {
  const start = text.indexOf(piece);
  return proposeRedactions(text).some((one) => one.start <= start && one.end >= start + piece.length);
}

describe('redaction 2: a street by what stands around it', () => {
  const first = fc.constantFrom('jan van ', 'burgemeester de ', 'oude ', 'prinses ', '1e ', 'p.j. ', '');
  const name = fc.constantFrom('riebeeck', 'vlugt', 'graafse', 'irene', 'helmers', 'troelstra');
  const end = fc.constantFrom('straat', 'laan', 'weg', 'singel', 'dreef', 'kade');
  const capital = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

  it('is found whole with its first words, with and without capitals, and with a number', () => {
    fc.assert(
      fc.property(
        first,
        name,
        end,
        fc.integer({ min: 1, max: 400 }),
        fc.boolean(),
        (before, stem, last, house, big) => {
          const street = big
            ? capital(`${before}${capital(stem)}${last} ${house}`)
            : `${before}${stem}${last} ${house}`;
          expect(isWhole(`wij wonen aan de ${street}, beneden`, street), street).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['verhuisd naar Het Rietland 9 en toen', 'Het Rietland 9'],
    ['wij bewonen een flat, Lage Wal 88, 3 hoog, zonder lift', 'Lage Wal 88, 3 hoog'],
    ['De straat waar ik woon (Achterom) heeft geen stoep', 'Achterom'],
    ['hoek Molenstraat/Kerkweg is voor mij gevaarlijk', 'Kerkweg'],
    ['Mijn ouders wonen Zuideinde 56, wij Zuideinde 60', 'Zuideinde 60'],
    ['ze stuurden de brief naar Laan 1940-1945 nr 18', 'Laan 1940-1945 nr 18'],
  ])('%s', (text, street) => expect(isWhole(text, street)).toBe(true));

  it.each([
    'Formulier 7b moet drie keer worden ingevuld',
    'Hal 2 is te ver lopen',
    'Het loket aan de Stationsstraat is verhuisd',
    'In Vraag 9 staat twee keer hetzelfde',
  ])('not so: %s', (text) => expect(hidden(text)).toEqual([]));
});

describe('redaction 3: an age that stands by itself', () => {
  const words = fc.constantFrom('dertig', 'eenenveertig', 'zesenvijftig', 'zeventig', 'tachtig', 'drieënnegentig');
  const way = fc.constantFrom(
    'mijn moeder is AGE en woont alleen',
    'ik word over een paar weken AGE en ik doe alles zelf',
    'Onze Bram is AGE en zit thuis',
    'ik ben AGE, nog twee jaar',
    'de oudste is AGE, de jongste niet',
    'mijn oma van AGE woont nog thuis',
  );
  it('is found in words and in digits', () => {
    fc.assert(
      fc.property(way, fc.oneof(words, fc.integer({ min: 20, max: 99 }).map(String)), (text, age) => {
        expect(isWhole(text.replace('AGE', age), age)).toBe(true);
      }),
    );
  });

  it.each([
    'Er zijn mensen van 90 die het zelf moeten doen',
    'Iemand van 17 kan niet wachten tot zijn 18e',
    'De meeste mensen hier zijn in de tachtig',
    'Mijn caseload was 38 en is nu 45 gezinnen',
    'Ze worden 18 en dan zijn wij ze kwijt',
  ])('not so: %s', (text) => expect(hidden(text).filter((one) => one.startsWith('age'))).toEqual([]));
});

describe('redaction 5 and 6: of somebody, and not of work or of many', () => {
  const ill = fc.constantFrom('dementie', 'autisme', 'schulden', 'verslaving', 'psychoses');
  it('what workers say of their work is left alone', () => {
    const work = fc.constantFrom(
      'We zien steeds meer ILL op straat',
      'Wij krijgen te weinig scholing over ILL',
      'Ik merk dat ILL vaak te laat wordt herkend',
      'Onze doelgroep heeft vaak ILL',
      'We hebben te maken met ILL in gezinnen',
    );
    fc.assert(
      fc.property(work, ill, (text, word) => {
        expect(hidden(text.replace('ILL', word))).toEqual([]);
      }),
    );
  });

  it('what somebody tells of herself or her own is found in the same words', () => {
    const own = fc.constantFrom('Mijn zoon heeft ILL en wacht', 'Ik heb zelf ILL gehad', 'Mijn moeder kreeg ILL');
    fc.assert(
      fc.property(own, ill, (text, word) => {
        expect(isWhole(text.replace('ILL', word), word)).toBe(true);
      }),
    );
  });

  it.each([
    ['mijn knieën zijn op', 'knieën zijn op'],
    ['ik ben geopereerd aan mijn rug', 'geopereerd aan mijn rug'],
    ['mijn vader heeft alsheimer', 'alsheimer'],
    ['mijn dochter heeft TOS', 'TOS'],
    ['ik heb een huurschuld van 2400', 'huurschuld van 2400'],
    ['ze hebben beslag gelegd op mijn loon', 'beslag gelegd op mijn loon'],
    ['wij hebben ruim dertigduizend euro schuld', 'dertigduizend euro schuld'],
  ])('%s', (text, piece) => expect(isWhole(text, piece)).toBe(true));
});

test.each([
  ["mijn zoon voetbalt bij DOS'37 en de trainer zag het", "DOS'37"],
  ['mijn dochter zat bij Jeugdhulp Rijnland', 'Jeugdhulp Rijnland'],
  ['mijn broer werkt op de sociale werkplaats (Caparis)', 'Caparis'],
  ['vanuit VluchtelingenWerk kregen we hulp', 'VluchtelingenWerk'],
  ['ik zit in de ondernemingsraad van Ergon', 'Ergon'],
])('redaction 8: an organisation is found whole: %s', (text, name) => expect(isWhole(text, name)).toBe(true));

test.each([
  ['ik was jarenlang hoofdverpleegkundige op de IC', 'hoofdverpleegkundige op de IC'],
  ['mijn vader, ereburger van de stad, zit zonder hulp', 'ereburger van de stad'],
  ['als enige Syrische kapper krijg ik vragen', 'Syrische kapper'],
])('redaction 9: a function is found with where it is: %s', (text, name) => expect(isWhole(text, name)).toBe(true));

test.each([
  'Als manager moet ik kiezen',
  'Als medewerker mag ik niets',
  'Ik ben consulent',
  'De nieuwe directeur wil iets',
])('redaction 9: work of many is no function: %s', (text) => expect(hidden(text)).toEqual([]));

describe('redaction 12: a name in small letters', () => {
  const name = fc.constantFrom(
    'fatima',
    'sjoerd',
    'dilnoza',
    'wietske',
    'bilal',
    'trijn',
    'semhar',
    'zbigniew',
    'froukje',
  );
  const place = fc.constantFrom(
    'ze noemen hem NAME',
    'NAME (de buurvrouw) helpt',
    'maar NAME was er wel',
    'gelukkig hielp NAME',
    'naast NAME woont niemand',
    'toen NAME kwam was alles anders',
    'lieve NAME, dank je wel',
    'mijn collega NAME is weg',
  );
  it('is found where hardly anything else can stand', () => {
    fc.assert(
      fc.property(place, name, (text, who) => {
        expect(isWhole(text.replace('NAME', who), who)).toBe(true);
      }),
    );
  });
});

test('redaction 1: what is found by its form is sure, what is found by where it stands is doubtful', () => {
  const doubts = (text: string) => proposeRedactions(text).map(isDoubtful);
  expect(doubts('bel 06-12345678')).toEqual([false]);
  expect(doubts('maar guus was er wel')).toEqual([true]);
});

test('two words are near when so many letters were added, left out, changed or swapped', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(
      letters,
      fc.nat(),
      fc.constantFrom(...'abcd'),
      fc.constantFrom('add', 'drop', 'swap'),
      (word, n, letter, how) => {
        const at = n % (word.length - 1);
        const changed = {
          add: word.slice(0, at) + letter + word.slice(at),
          drop: word.slice(0, at) + word.slice(at + 1),
          swap: word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
        }[how];
        expect(isNear(word, changed, 1)).toBe(true);
        expect(isNear(word, `${word}xyz`, 2)).toBe(false);
      },
    ),
  );
});

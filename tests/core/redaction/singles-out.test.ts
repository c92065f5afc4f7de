import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCombination } from '../../../core/redaction/combination.ts';
import { proposeRedactions } from '../../../core/redaction/propose.ts';
import { hidden } from './hidden.ts';

const who = fc.constantFrom('Mijn zoon', 'Mijn moeder', 'Ik', 'Onze dochter', 'Mijn man');
const illness = fc.constantFrom(
  'dementie',
  'adhd',
  'autisme',
  'borstkanker',
  'COPD',
  'reuma',
  'MS',
  'ptss',
  'een hersentumor',
  'epilepsie',
  'diabetes',
);

test('redaction 5: an illness of somebody near is found, also after a quality', () => {
  fc.assert(
    fc.property(who, illness, fc.boolean(), (person, ill, heavy) => {
      const text = `${person} kreeg ${heavy ? 'zware ' : ''}${ill} en wacht`;
      expect(hidden(text).map((found) => found.split(' ')[0])).toEqual(['health']);
      expect(hidden(text)[0]).toContain(ill.replace('een ', ''));
    }),
  );
});

test('redaction 5: an illness of people in general is none of somebody near', () => {
  const many = fc.constantFrom(
    'mensen met',
    'voor ouderen met',
    'meer kennis van',
    'meer aandacht voor',
    'jongeren met',
  );
  fc.assert(
    fc.property(many, illness, (people, ill) => {
      expect(hidden(`Ik wil dat er iets komt ${people} ${ill}`)).toEqual([]);
    }),
  );
});

test.each([
  ['Mijn rolstoel past niet door de deur', ['health rolstoel']],
  ['Ik ben zwanger en alleen', ['health zwanger']],
  ['De rolstoeltaxi kwam te laat bij mij', []],
  ['De GGZ heeft een wachtlijst', []],
  ['Ik zit in de bijstand', ['benefit bijstand']],
  ['Mijn zoon heeft Wajong', ['benefit Wajong']],
  ['Mensen in de bijstand krijgen geen hulp', []],
  ['Ik heb 14.000 euro schuld', ['benefit 14.000 euro schuld']],
])('redaction 5 and 6: %s', (text, expected) => expect(hidden(text)).toEqual(expected));

test('redaction 7: a place from the list is found where somebody lives', () => {
  const place = fc.constantFrom(
    'Hoogeveen',
    'Best',
    'Bergen op Zoom',
    'Urk',
    "'s-Gravenzande",
    'Ferwert',
    'Overvecht',
    'Den Haag',
  );
  const way = fc.constantFrom('Wij wonen in', 'Ik kom uit', 'Mijn moeder zit in');
  fc.assert(
    fc.property(way, place, (lives, name) => {
      expect(hidden(`${lives} ${name} en wachten`)).toEqual([`place ${name}`]);
    }),
  );
});

test.each([
  ['Ik woon in het dorp Xanderwolde', ['place Xanderwolde']],
  ['We wonen in Xanderwolde', ['place Xanderwolde']],
  ['ik woon in hoogeveen', ['place hoogeveen']],
  ['Het Best is om te bellen', []],
  ['De gemeente Utrecht doet het beter', []],
  ['Amsterdam heeft buurtteams', []],
  ['Ik vul alles in Word in', []],
])('redaction 7: %s', (text, expected) => expect(hidden(text)).toEqual(expected));

test.each([
  ['Zij zit op basisschool De Regenboog', ['organisation basisschool De Regenboog']],
  ['bij voetbalclub Quistdorp', ['organisation voetbalclub Quistdorp']],
  ['op het Morgenstercollege', ['organisation Morgenstercollege']],
  ['Het UWV en de SVB bellen niet', []],
  ['De school belt nooit. Mijn wijkteam wel', []],
])('redaction 8: %s', (text, expected) => expect(hidden(text)).toEqual(expected));

test.each([
  ['Ik ben de dominee', ['function dominee']],
  ['als enige huisarts van het dorp hoor ik veel', ['function als enige huisarts van het dorp']],
  ['De wethouder moet luisteren', []],
  ['De huisarts belt nooit', []],
])('redaction 9: %s', (text, expected) => expect(hidden(text)).toEqual(expected));

test.each([
  ['Ik ben 34 jaar en woon in Hoogeveen', true],
  ['Mijn zoon van 6 en mijn dochter van 8', false],
  ['Ik woon in Hoogeveen, bel 06-12345678', false],
  ['De hulp komt te laat', false],
])('redaction 11: two kinds that single out are a combination: %s', (text, expected) =>
  expect(isCombination(proposeRedactions(text))).toBe(expected),
);

test.each([
  ['Op 12 maart 2024 is mijn man overleden', ['date 12 maart 2024']],
  ['Mijn moeder is op 3 mei geopereerd', ['date 3 mei']],
  ['Vanaf 1 januari verandert de wet', []],
])('redaction 10: %s', (text, expected) => expect(hidden(text)).toEqual(expected));

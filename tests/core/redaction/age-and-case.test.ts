import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hidden } from './hidden.ts';

test.each([
  ['Ik ben 34 jaar en woon alleen', ['age 34 jaar']],
  ['ik ben inmiddels 78', ['age 78']],
  ['mijn dochter van 6 wacht al 2 jaar', ['age 6']],
  ['mijn kinderen van 4, 7 en 9 jaar', ['age 4, 7 en 9 jaar']],
  ['Mijn man is tachtig', ['age tachtig']],
  ['als 34-jarige krijg ik niets', ['age 34-jarige']],
  ['mijn zoon (8) zit thuis', ['age 8']],
  ['Wij zijn allebei 83 en wonen boven', ['age 83']],
  ['mijn moeder, 84, valt vaak', ['age 84']],
  ['ik word volgend jaar 80', ['age 80']],
  ['met mijn 78 jaar lukt dat niet', ['age 78 jaar']],
  ['ik ben eind dertig', ['age eind dertig']],
  ['ik ben een tachtiger', ['age tachtiger']],
  ['op mijn 34e werd ik ziek', ['age 34e']],
  ['onze baby is drie maanden oud', ['age drie maanden oud']],
])('redaction 3: an age of one person is found: %s', (text, expected) => expect(hidden(text)).toEqual(expected));

test.each([
  'Ik wacht al 3 jaar op hulp',
  'Mijn zoon is 3 keer afgewezen',
  'Hulp vanaf 18 jaar is er niet',
  'Jeugdhulp tot 18 jaar moet beter',
  'Het duurt 12 weken',
  'Twee jaar geleden ging het beter',
  'Wij zijn 40 jaar getrouwd',
  'Ik ben een mantelzorger',
  'De brief (2) is onduidelijk',
  'Zie bijlage (3)',
])('redaction 3: a duration, a limit or a count is no age: %s', (text) => expect(hidden(text)).toEqual([]));

test('redaction 3: every age from 1 to 99 is found after "ik ben" and after a relative', () => {
  const relative = fc.constantFrom('zoon', 'dochter', 'moeder', 'buurvrouw', 'kleinkind', 'man');
  const ages = fc.integer({ min: 2, max: 99 });
  fc.assert(
    fc.property(relative, ages, fc.boolean(), (who, age, oneself) => {
      const text = oneself ? `ik ben ${age} en loop slecht` : `mijn ${who} van ${age} loopt slecht`;
      expect(hidden(text)).toEqual([`age ${age}`]);
    }),
  );
});

test('redaction 4: a number that is called one of a case, file, client or report is found whole', () => {
  const cue = fc.constantFrom('zaaknummer', 'dossiernr.', 'cliëntnummer', 'meldingsnummer', 'klantnummer:', 'kenmerk');
  const value = fc.oneof(
    fc.integer({ min: 10_000, max: 999_999 }).map(String),
    fc.integer({ min: 1, max: 99_999 }).map((n) => `2024-${String(n).padStart(5, '0')}`),
    fc.integer({ min: 1000, max: 99_999 }).map((n) => `Z/24/${n}`),
  );
  fc.assert(
    fc.property(cue, value, (word, number) => {
      expect(hidden(`Mijn ${word} ${number} ligt er nog`)).toEqual([`case ${number}`]);
    }),
  );
});

test.each([
  ['zaak 2024-00123', ['case 2024-00123']],
  ['dossier 88231 ligt er', ['case 88231']],
  ['Z/24/1234 is mijn aanvraag', ['case Z/24/1234']],
  ['aanvraag 12 keer ingediend', []],
  ['de aanvraag van 2023 is weg', []],
  ['in dossier 3 en 4', []],
  ['In schooljaar 2023-2024 was er geen vervoer', []],
  ['De regels van 2019/2021 golden nog', []],
  ['IK HAD EEN AFSPRAAK OM 10.30 UUR', []],
  ['Het kost EUR 12.500 per jaar', []],
  ['De WMO-2015 is onduidelijk', []],
])('redaction 4: %s', (text, expected) => expect(hidden(text)).toEqual(expected));

test.each([
  ['ik ben geboren in 1956', ['birthDate 1956']],
  ["geb. 12-3-'61", ["birthDate 12-3-'61"]],
  ['mijn postcode is 1234', ['address 1234']],
  ['postcode 1234 ab', ['address 1234 ab']],
  ['kijk op www.jansenfotos.nl', ['online www.jansenfotos.nl']],
  ['de site www.gemeentevoorbeeld.nl is slecht', []],
  ['mijn auto AB 123 C stond', ['licencePlate AB 123 C']],
  ['sinds 1956 bestaat dit', []],
  ['ik ben van 1956', ['birthDate 1956']],
  ['mijn moeder is van 1944', ['birthDate 1944']],
  ['De brief is van 2023', []],
  ['De indicatie was van 2009', []],
  ['Ons huis is van 1975', []],
])('redaction 2: what has a fixed form: %s', (text, expected) => expect(hidden(text)).toEqual(expected));

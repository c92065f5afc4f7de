import { describe, expect, it } from 'vitest';
import { proposeRedactions } from '../../../core/redaction/propose.ts';

/** The names that are found in a text, each with how sure that is. */
const names = (text: string) =>
  proposeRedactions(text).flatMap(({ kind, certainty, start, end }) =>
    kind === 'name' ? [`${certainty} ${text.slice(start, end)}`] : [],
  );
type Case = readonly [string, readonly string[]];

describe('after a role', () => {
  it.each<Case>([
    ['mijn consulent van Vries belde', ['likely van Vries']],
    ['mijn consulent van Utrecht belde', []],
    ['mijn consulent Van Utrecht belde', ['likely Van Utrecht']],
    ['contactpersoon: Van Utrecht', []],
    ['MIJN consulent JANSEN belde', ['likely JANSEN']],
    ['mijn consulent - Tjolle belde', ['possible Tjolle']],
    ['mijn consulent fatima belde', ['likely fatima']],
    ['mijn consulent tjolle belde', []],
    ['mijn consulent Ty belde', ['likely Ty']],
    ['mijn consulent T belde', []],
  ])(
    'a name begins with a capital or is in the lists, and a small word with a capital counts as one: %s',
    (text, found) => expect(names(text)).toEqual(found),
  );
});

describe('after a title', () => {
  it.each<Case>([
    ['Ik sprak prof. Tjolle', ['certain Tjolle']],
    ['Ik sprak juf. Tjolle', ['certain Tjolle']],
    ['Ik sprak dokter. Tjolle ging weg', []],
    ['Ik sprak mevrouw, Tjolle ging weg', ['possible Tjolle']],
    ['Ik sprak mevrouw dokter Tjolle', ['certain Tjolle']],
    ['Ik sprak mevrouw van Utrecht', ['likely van Utrecht']],
    ['Ik sprak mevrouw van de balie', []],
    ['Ik sprak meneer tj', []],
    ['Ik sprak meneer tjo', ['likely tjo']],
  ])('a full stop only comes after an abbreviation, and an ordinary word is no name: %s', (text, found) =>
    expect(names(text)).toEqual(found),
  );
});

describe('initials', () => {
  it.each<Case>([
    ['Daar zat J. Tjolle', []],
    ['Daar zat J. Mulder', ['likely J. Mulder']],
    ['Daar zat J.K. Tjolle', ['likely J.K. Tjolle']],
    ['Het ging met J. Tjolle goed', ['likely J. Tjolle']],
    ['Daar zat J Jansen', ['possible J Jansen']],
    ['Daar zat J. de Vries', ['likely J. de Vries']],
  ])(
    'are a name with a known family name, another initial, or a word before it that goes with people: %s',
    (text, found) => expect(names(text)).toEqual(found),
  );
});

describe('a given name from the lists', () => {
  it.each<Case>([
    ['gisteren sprak ik jan daarover', []],
    ['gisteren sprak ik omar daarover', ['possible omar']],
    ['Ik sprak FATIMA daar', ['likely FATIMA']],
    ['Ik sprak ROOS daar', []],
    ['Ik sprak FATIMA JANSEN daar', ['likely FATIMA JANSEN']],
    ['IK SPRAK FATIMA daar', ['likely FATIMA']],
    ['Fatima sprak mij aan', ['possible Fatima']],
    ['Ik sprak Fatima aan', ['likely Fatima']],
    ['Roos sprak mij aan', ['possible Roos']],
    ['Roos en water', []],
    ['Ik sprak Roos aan', ['possible Roos']],
    ['Roos Jansen sprak mij aan', ['likely Roos Jansen']],
  ])('is surer inside a sentence, and no name where it can be another word: %s', (text, found) =>
    expect(names(text)).toEqual(found),
  );

  it.each<Case>([
    ['de Fatima van der Lindestraat is dicht', []],
    ['Ik sprak Fatima. Lindestraat is dicht', ['likely Fatima']],
    ['Ik sprak Fatima over Lindestraat', ['likely Fatima']],
    ['de basisschool Fatima is dicht', []],
  ])('is none in the name of a street or an organisation: %s', (text, found) => expect(names(text)).toEqual(found));
});

describe('a family name from the lists', () => {
  it.each<Case>([
    ['Jansen sprak mij aan', ['possible Jansen']],
    ['Bakker zijn is zwaar', []],
    ['Ik sprak jansen aan', []],
    ['Ik sprak van Jansen aan', ['possible van Jansen']],
    ['Ik sprak de Bakker aan', ['possible de Bakker']],
    ['Ik sprak Bakker aan', []],
    ['Ik liep van hier naar daar', []],
    ['Ik liep de Jansenstraat in', []],
  ])('is possible inside a sentence, with a capital or a small word before it: %s', (text, found) =>
    expect(names(text)).toEqual(found),
  );
});

describe('a capital that nothing explains', () => {
  it.each<Case>([
    ['Ik ging zonder Tjolle weg', ['possible Tjolle']],
    ['Ik ging zonder TJOLLE weg', []],
    ['Ik ging zonder tjolle weg', []],
    ['Daar zat Tjolle van mijn team', ['possible Tjolle']],
    ['Daar zat Tjolle van een team', ['possible Tjolle']],
    ['Iemand die Tjolle heet belde', ['possible Tjolle']],
    ['Het ging volgens Utrecht niet', []],
    ['Tjolle van het team belde', ['possible Tjolle']],
  ])('may be a name beside a word that goes with people: %s', (text, found) => expect(names(text)).toEqual(found));
});

import { describe, expect, it, test } from 'vitest';
import { after, before } from '../../../core/redaction/context.ts';
import { passesElevenTest } from '../../../core/redaction/numbers/bsn.ts';
import { passesMod97 } from '../../../core/redaction/numbers/iban.ts';
import { proposeRedactions } from '../../../core/redaction/propose.ts';

/** What is found in a text, as kind, certainty and words. */
const found = (text: string) =>
  proposeRedactions(text).map(({ kind, certainty, start, end }) => `${kind} ${certainty} ${text.slice(start, end)}`);

describe('the eleven-test', () => {
  /** The rule as it is written: the digits times nine to two, and the last one off. */
  const passes = (digits: string) => {
    const [last = 0, ...others] = Array.from(digits.padStart(9, '0'), Number).reverse();
    return others.reduce((sum, digit, i) => sum + digit * (i + 2), -last) % 11 === 0;
  };

  it('is passed by exactly the numbers of eight or nine digits that it is for', () => {
    for (let number = 100_000_000; number < 100_003_000; number += 7)
      expect(passesElevenTest(`${number}`), `${number}`).toBe(passes(`${number}`));
    for (let place = 0; place < 9; place++)
      for (let digit = 0; digit < 10; digit++) {
        const digits = `11122233${3}`.slice(0, place) + digit + '111222333'.slice(place + 1);
        expect(passesElevenTest(digits), digits).toBe(passes(digits) && !/^0+$/.test(digits));
      }
    expect(['99999011', '099999011'].map(passesElevenTest)[0]).toBe(passes('99999011'));
  });

  it('is passed by no noughts, no letters and no other length', () => {
    expect(['000000000', '00000000', '9999901111', '9999901', '99999011x', ''].map(passesElevenTest)).toEqual(
      Array(6).fill(false),
    );
  });
});

test('an account number is right when it leaves one after division by 97', () => {
  expect(passesMod97('NL91ABNA0417164300')).toBe(true);
  for (let place = 4; place < 18; place++) {
    const digits = Array.from('NL91ABNA0417164300');
    digits[place] = digits[place] === '0' ? '1' : '0';
    expect(passesMod97(digits.join('')), `another at ${place}`).toBe(false);
  }
  expect(passesMod97('NL91ABNA04171643!0')).toBe(false);
});

describe('accounts', () => {
  it.each([
    ['op NL91ABNA0417164300.', ['iban certain NL91ABNA0417164300']],
    ['op NL92ABNA0417164300.', ['iban likely NL92ABNA0417164300']],
    ['op BE68 5390 0754 7034', ['iban certain BE68 5390 0754 7034']],
    ['op BE69 5390 0754 7034', []],
    ['rekening 1234567', ['iban likely 1234567']],
    ['rekening 123456', []],
    ['rekening is 12.34.56.789', ['iban likely 12.34.56.789']],
    ['op NL91ABNA041716430', ['iban likely NL91ABNA041716430']],
    ['in NL12 wonen 300000 mensen', []],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans));
});

describe('dates of birth', () => {
  it.each([
    ['geboren op 1-1-1960', ['birthDate certain 1-1-1960']],
    ['Ze is 31-12-1999 geboren', ['birthDate certain 31-12-1999']],
    ['ik (12-3-1960) wacht', ['birthDate likely 12-3-1960']],
    ['dat was 12-3-2012 hier', ['birthDate possible 12-3-2012']],
    ['dat was 12-3-2013 hier', []],
    ['sinds 12-3-1990 hier', []],
    ['dat was 12 maart hier', []],
    ['geboren op 12 maart', ['birthDate certain 12 maart']],
    ['geboren op 03061944', ['birthDate certain 03061944']],
    ['begroot op 03061944', []],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans));
});

describe('addresses', () => {
  it.each([
    ['op 3511 AB woon ik', ['address likely 3511 AB']],
    ['op 3511 AB 12 woon ik', ['address certain 3511 AB 12']],
    ['aan de Lindelaan 7a, 3511 AB', ['address certain Lindelaan 7a, 3511 AB']],
    ['aan de Lindelaan 7 en daarna 3511 AB', ['address likely Lindelaan 7', 'address likely 3511 AB']],
    ['in 2023 en', []],
    ['de spoorweg 3 is dicht', []],
    ['de Lindelaan 3 keer gebeld', []],
    ['Ik woon Lindelaan 7', ['address likely Lindelaan 7']],
    ['op 3511-AB woon ik', ['address likely 3511-AB']],
    ['mijn postcode is 3511 a b', ['address likely 3511 a b']],
    ['mijn postcode is 3511 en', ['address likely 3511']],
    ['ik woon in 8921 lk bij mijn broer', ['address likely 8921 lk']],
    ['wonen in 2024 is duur', []],
    ['wonen in 3000 en meer huizen', []],
    ['in het gebied 2024 is veel te doen', []],
    ['ik woon It Heechhout 12', ['address possible It Heechhout 12']],
    ['op de Skoallestrjitte is het donker', ['address possible Skoallestrjitte']],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans));
});

describe('licence plates', () => {
  it.each([
    ['mijn auto 12-AB-34 stond', ['licencePlate certain 12-AB-34']],
    ['mijn auto 12-A-34 stond', []],
    ['kenteken AB123C', ['licencePlate certain AB123C']],
    ['code AB123C', []],
    ['kenteken A1B2C3', []],
    ['mijn auto: AB-123-C', ['licencePlate certain AB-123-C']],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans));
});

describe('case numbers', () => {
  it.each([
    ['mijn nummer is 20411', ['case possible 20411']],
    ['nummer bij u: 20411', ['case possible 20411']],
    ['cliënt 884512 wacht', ['case possible 884512']],
    ['huis nummer 20411', []],
    ['wij zagen 884512 mensen', []],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans));
});

describe('the day of what happened to somebody', () => {
  it.each([
    ['Op 12 mei 2023 werd ik ontslagen en moest ik alles regelen', ['date possible 12 mei 2023']],
    ['Op 12 mei 2023 werd ik ontslagen en is het geregeld', ['date possible 12 mei 2023']],
    ['Op 12 mei 2023 werd ik ontslagen, weten ze nu', ['date possible 12 mei 2023']],
    ['Op 12 mei 2023 kregen wij een nieuwe regeling', []],
    ['Op 12 mei 2023 kregen wij een nieuwe jeugdwet', []],
  ])('%s: a rule or a law has one too, and that is not the word for arranging or knowing', (text, spans) =>
    expect(found(text)).toEqual(spans),
  );
});

describe('telephone numbers', () => {
  it.each([
    ['bel 06-12345678', ['phone certain 06-12345678']],
    ['bel 088 123 4567', ['phone certain 088 123 4567']],
    ['bel 0900-1234567', []],
    ['dossiernummer: 0612345678', ['case certain 0612345678']],
    ['bel 123456', ['phone likely 123456']],
    ['ruim 123456 mensen', []],
    ['mijn nr 612345678', ['phone likely 612345678']],
    ['ruim 612345678 mensen', []],
    ['bel +49 30 1234567', ['phone certain +49 30 1234567']],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans));
});

describe('names', () => {
  const names = (text: string) => found(text).map((span) => span.replace(/^name /, ''));

  it.each([
    ['Gisteren kwam mevrouw de Vries', ['likely de Vries']],
    ['Gisteren kwam mevrouw Jansen', ['certain Jansen']],
    ['Gisteren kwam dhr. jansen langs', ['likely jansen']],
    ['Gisteren kwam mevrouw. Iemand belde', []],
    ['Het dossier van J. Mulder lag daar', ['likely J. Mulder']],
    ['Met P.C. Jansen gesproken', ['likely P.C. Jansen']],
    ['Ik sprak Fatima El Amrani daar', ['likely Fatima El Amrani']],
    ['Ik sprak fatima daar', ['possible fatima']],
    ['Hij ging met Tjolle mee', ['possible Tjolle']],
    ['Hij ging naar Tjolle toe', ['possible Tjolle']],
    ['Daar zat Tjolle van het wijkteam', ['possible Tjolle']],
    ['Daar zat iemand die Tjolle heette', ['possible Tjolle']],
    ['Ik sprak Jansen daar', ['possible Jansen']],
    ['Ik sprak de Vries daar', ['possible de Vries']],
    ['stichting Fatima is dicht', ['organisation likely stichting Fatima']],
    ['de Fatimastraat is dicht', ['address possible Fatimastraat']],
    ['ziekte van Parkinson is erg', []],
    ['MIJN CONSULENT TJOLLE BELDE', ['likely TJOLLE']],
    ['mijn consulent TJOLLE belde', []],
    ['mijn consulent FATIMA belde', ['likely FATIMA']],
    ["Ik pakte Fatima's jas", ['likely Fatima']],
    ['mijn zoon, Lotte en ik', ['likely Lotte']],
    ['contactpersoon: Jolanda', ['likely Jolanda']],
    ['mijn dochter (Lotte) ook', ['likely Lotte']],
    ['Groetjes,\nTjolle', ['likely Tjolle']],
    ['Ik ben blij', []],
    ['Mijn naam is Piet de Boer en ik', ['likely Piet de Boer']],
    ['mijn achternaam is van der Zwet', ['likely van der Zwet']],
    ['mijn consulent is van der gemeente', []],
    ['Tjolle van hiernaast helpt', ['possible Tjolle']],
    ['Iemand van hiernaast helpt', []],
    ['Roos van de thuiszorg kwam', ['possible Roos']],
    ['Tjolle regelde alles', ['possible Tjolle']],
    ['Niemand regelde iets', []],
  ])('%s', (text, spans) => expect(names(text)).toEqual(spans));
});

test('a number is judged by the 32 characters before and after it', () => {
  const text = `${'a'.repeat(40)}1${'b'.repeat(40)}`;
  expect(before(text, 40)).toBe('a'.repeat(32));
  expect(after(text, 41)).toBe('b'.repeat(32));
  expect([before('AB', 2), before('AB', 0), after('AB', 2)]).toEqual(['ab', '', '']);
});

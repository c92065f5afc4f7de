import { describe, expect, test } from 'vitest';
import { readHeaders } from '../../../core/scan/table/header.ts';
import { splitHeaderRows } from '../../../core/scan/table/header-rows.ts';
import { headerKey, labelKey, likeness, textKey } from '../../../core/scan/words/text-key.ts';

const read = (...headers: string[]) => readHeaders(headers).map(({ question, text }) => [question, text]);

describe('a header is read as a person reads it', () => {
  test.for([
    ['Hoe is het nu? [De hulp past.]', 'Hoe is het nu?', 'De hulp past.'],
    ['G01Q02. Wie bent u?', null, 'Wie bent u?'],
    ['likert0[time1]. [Time on research]', null, 'Time on research'],
    ['Q1[SQ001]. Hoe is het nu? [De hulp past.]', 'Hoe is het nu?', 'De hulp past.'],
    ['likert5[x]. [How satisfied are you with [Your career]]', null, 'How satisfied are you with [Your career]'],
    ['rse3[SQ001]. Who uses your code? []', null, 'Who uses your code?'],
    ['Hoe is het nu? [De hulp past.][Schaal 1]', 'Hoe is het nu?', 'De hulp past.'],
    ['Hoe is het nu?.De hulp past.', 'Hoe is het nu?', 'De hulp past.'],
    ['3. Hoe is het nu?: De hulp past.', '3. Hoe is het nu?', 'De hulp past.'],
    ['Q3: De hulp past.', null, 'De hulp past.'],
    ['Kunt u uitleggen waarom?\u00a0', null, 'Kunt u uitleggen waarom?'],
    ['<p>Vindt u het&nbsp;&eacute;&eacute;n  goed &amp; snel?</p>', null, 'Vindt u het één goed & snel?'],
    ['Brieven. Zij zijn duidelijk.', null, 'Brieven. Zij zijn duidelijk.'],
  ])('%s', ([header, question, text]) => {
    expect(read(header ?? '')).toEqual([[question, text]]);
  });

  test('a question before a dash counts when several columns share it', () => {
    expect(read('Hoe gaat het - met brieven', 'Hoe gaat het - met bellen', 'Wij - en zij')).toEqual([
      ['Hoe gaat het', 'met brieven'],
      ['Hoe gaat het', 'met bellen'],
      [null, 'Wij - en zij'],
    ]);
  });

  test('so does one before a colon, and the first part of a code; a code is kept whole', () => {
    expect(read('Oordeel: brieven', 'Oordeel: bellen', 'Let op: lastig')).toEqual([
      ['Oordeel', 'brieven'],
      ['Oordeel', 'bellen'],
      [null, 'Let op: lastig'],
    ]);
    expect(read('Q2_1', 'Q2_2', 'Q3_1')).toEqual([
      ['Q2', 'Q2_1'],
      ['Q2', 'Q2_2'],
      [null, 'Q3_1'],
    ]);
  });

  test('the number that a tool puts behind a repeated header is taken off', () => {
    expect(read('De hulp past.', 'De hulp past.2', 'Stap 2')).toEqual([
      [null, 'De hulp past.'],
      [null, 'De hulp past.'],
      [null, 'Stap 2'],
    ]);
  });
});

describe('header rows', () => {
  test('Qualtrics has three; its own columns keep their code', () => {
    const rows = [
      ['IPAddress', 'Q1'],
      ['IP-adres', 'De hulp past.'],
      ['{"ImportId":"ipAddress"}', '{"ImportId":"QID1"}'],
      ['192.0.2.1', 'Eens'],
    ];
    expect(splitHeaderRows(rows)).toEqual({ headers: ['IPAddress', 'De hulp past.'], rows: [['192.0.2.1', 'Eens']] });
  });

  test('Qualtrics of before wrote its import ids with single quotes', () => {
    const rows = [
      ['IPAddress', 'Q1'],
      ['IP-adres', 'De hulp past.'],
      ["{'ImportId': 'ipAddress'}", "{'ImportId': 'QID1-TEXT'}"],
      ['192.0.2.1', 'Eens'],
    ];
    expect(splitHeaderRows(rows)).toEqual({ headers: ['IPAddress', 'De hulp past.'], rows: [['192.0.2.1', 'Eens']] });
  });

  test('lines with a title above the header are taken off, with the empty lines below them', () => {
    const rows = [
      ['Toegangsscan'],
      ['Export van 1 september', ''],
      ['', ''],
      ['Wie?', 'Past het?', 'Waarom?'],
      ['a', 'b'],
    ];
    expect(splitHeaderRows(rows)).toEqual({ headers: ['Wie?', 'Past het?', 'Waarom?'], rows: [['a', 'b']] });
    const narrow = [['Waarom?'], ['omdat', 'dit']];
    expect(splitHeaderRows(narrow).headers).toEqual(['Waarom?']);
  });

  test('SurveyMonkey has two; a question holds for the columns after it', () => {
    const rows = [
      ['RespondentID', 'Wie bent u?', 'Hoe is het?', ''],
      ['', 'Response', 'Brieven', 'Bellen'],
      ['1', 'Inwoner', 'goed', 'slecht'],
    ];
    const { headers } = splitHeaderRows(rows);
    expect(headers).toEqual(['RespondentID', 'Wie bent u?', 'Hoe is het? [Brieven]', 'Hoe is het? [Bellen]']);
  });

  test('a first respondent with blanks is no header', () => {
    expect(
      splitHeaderRows([
        ['a', 'b'],
        ['', 'x'],
        ['1', '2'],
      ]).rows,
    ).toHaveLength(2);
  });
});

describe('texts are compared by what they say', () => {
  test('case, diacritics, white space, HTML and punctuation do not matter', () => {
    expect(textKey('  Één&nbsp;KEER\u00a0vertellen. ')).toBe(textKey('een keer vertellen'));
  });

  test('bare numbers and signs stay apart', () => {
    expect(new Set(['-5', '5', '+', '++', '−4', '4'].map(labelKey)).size).toBe(6);
  });

  test('a text of signs alone still has a key', () => {
    expect(textKey('👍')).not.toBe('');
  });

  test('codes in headers are taken apart', () => {
    expect(headerKey('RecipientLastName IPAddress')).toBe('recipient last name ip address');
  });

  test('a small change leaves texts alike, another text does not', () => {
    expect(
      likeness('ik hoef mijn verhaal maar een keer te vertellen', 'ik hoef mijn verhaal maar 1 keer te vertellen'),
    ).toBeGreaterThan(0.8);
    expect(likeness('problemen worden op tijd gezien', 'de medewerker begrijpt wat er speelt')).toBeLessThan(0.4);
  });
});

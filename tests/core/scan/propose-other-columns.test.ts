import { describe, expect, test } from 'vitest';
import { proposeMapping } from '../../../core/scan/recognise/propose.ts';
import { rolesOf, tableOf, times } from './tables.ts';

describe('other columns', () => {
  const role = (header: string, cells: readonly string[]) =>
    proposeMapping(
      tableOf(
        [header, 'Groep'],
        cells.map((cell) => [cell, 'Inwoner']),
      ),
      [],
    ).columns[0];

  test.for([
    ['IP-adres', 'ip'],
    ['E-mailadres', 'email'],
    ['Uw naam', 'name'],
    ['Telefoonnummer', 'phone'],
    ['Postcode', 'address'],
    ['Geboortedatum', 'birth-date'],
    ['BSN', 'number'],
    ['Antwoord-ID', 'number'],
    ['UserAgent', 'device'],
  ])('%s is personal by its header, also when it is empty', ([header, kind]) => {
    expect(role(header ?? '', ['', '', 'x'])).toEqual({ role: 'personal', kind });
  });

  test.for([
    ['email', 'jan@example.org', 'piet@example.org'],
    ['ip', '192.0.2.1', '2001:db8::1'],
    ['phone', '06-12345678', '+31 70 123 45 67'],
    ['address', '1234 AB', '9999xy'],
    ['birth-date', '1961-02-03', '04-05-1970'],
    ['number', '111222333', '123456782'],
    ['device', 'Mozilla/5.0 (X11)', 'Mozilla/5.0 (Windows)'],
  ])('a column full of such data (%s) is personal whatever its header', ([kind, ...cells]) => {
    expect(role('Vraag 3', cells)).toEqual({ role: 'personal', kind });
  });

  test('free text that holds personal data stays an open answer', () => {
    const cells = [
      'Bel me op 06-12345678 over de brief',
      'Mail jan@example.org, ik woon in de Dorpsstraat',
      'Ik heb geen idee hoe het moet',
    ];
    expect(role('Waarom?', cells)).toEqual({ role: 'openAnswer', question: 'Waarom?' });
    expect(role('Toelichting (geen namen of naam noemen)', cells)?.role).toBe('openAnswer');
  });

  test.for([
    ['Date submitted', ['2026-01-01 10:00:00', ''], 'completed'],
    ['submitdate', ['1980-01-01 00:00:00', ''], 'completed'],
    ['Finished', ['True', 'False'], 'completed'],
    ['Tijd van voltooien', ['2026-01-01', '2026-01-02'], 'other'],
    ['Tijd van voltooien', ['2026-01-01', ''], 'completed'],
    ['submitdate', ['', ''], 'other'],
    ['Seed', ['19283', '19284'], 'other'],
    ['Start language', ['nl', 'nl'], 'other'],
  ] as const)('%s with %j is: %s', ([header, cells, expected]) => {
    expect(role(header, cells)?.role).toBe(expected);
  });
});

describe('what a tool writes beside the answers is no statement', () => {
  const rows = (...cells: readonly string[]) =>
    times(3, [...cells, 'Eens', 'Inwoner'], [...cells, 'Oneens', 'Inwoner']);
  const rolesFor = (headers: readonly string[], cells: readonly string[]) =>
    rolesOf(proposeMapping(tableOf([...headers, 'Ik word gehoord door de gemeente', 'Groep'], rows(...cells)), []));

  test('moments that several columns share', () => {
    const moment = '2026-03-01 10:00:00';
    expect(rolesFor(['StartDate', 'EndDate'], [moment, moment])).toEqual(['other', 'other', 'statement', 'group']);
  });

  test('ticks of options that several questions have', () => {
    const headers = ['1) Wat is uw rol: Iets Anders (vul in)&nbsp;', '2) Wat gebruikt u: Iets Anders (vul in)'];
    expect(rolesFor(headers, ['Iets Anders', 'Iets Anders'])).toEqual(['other', 'other', 'statement', 'group']);
  });

  test('but an answer of a scale is one, also where everybody gave it and the header ends with it', () => {
    const headers = ['Met de hulp ben ik het eens', 'Met de brief ben ik het eens'];
    expect(rolesFor(headers, ['Eens', 'Eens']).slice(0, 2)).toEqual(['statement', 'statement']);
  });
});

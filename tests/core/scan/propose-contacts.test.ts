import { describe, expect, test } from 'vitest';
import { proposeMapping } from '../../../core/scan/recognise/propose.ts';
import { tableOf } from './tables.ts';

const roleOf = (header: string, cells: readonly string[]) =>
  proposeMapping(
    tableOf(
      [header, 'Groep'],
      cells.map((cell) => [cell, 'Inwoner']),
    ),
    [],
  ).columns[0]?.role;

const CONTACTS = [
  'Jan de Vries 06-12345678 jan@x.nl',
  'p.jansen@example.org',
  'Mevrouw A. Bakker, 0612345679 (liefst na zessen)',
  'Karin uit de Dorpsstraat, karin@example.org',
  'nee',
  'Fatima El Idrissi, +31 6 12345670',
];

describe('contact details', () => {
  test.for([
    'Contactgegevens',
    'Wilt u op de hoogte blijven? Laat dan uw gegevens achter.',
    'Wilt u meedenken over verbeteringen in de gemeente? Laat hier dan uw naam en e-mailadres achter.',
    'Met wie kunnen wij contact opnemen?',
    'Mogen wij u benaderen voor een gesprek?',
    'mailadres achter',
    'Hoe heet u?',
    'Achtern.',
    'Voorn.',
    'Burgerservicenr',
    'BSN',
    'Uw naam (mag u leeg laten)',
    'geb.dat.',
    'Tel.nr.',
  ])('are personal by their header: %s', (header) => {
    expect(roleOf(header, ['Jan de Vries woont hier', 'Piet Jansen woont daar', 'Mevrouw van der Berg ook'])).toBe(
      'personal',
    );
    expect(roleOf(header, CONTACTS)).toBe('personal');
  });

  test.for(['Vraag 12', 'Wilt u nog iets kwijt?'])('are personal by their content, under "%s"', (header) => {
    expect(roleOf(header, CONTACTS)).toBe('personal');
  });

  test('are personal under the header of an open question when hardly anything else is there', () => {
    expect(roleOf('Toelichting', ['Jan de Vries 06-12345678', 'p.jansen@example.org', 'Karin, 070 123 45 67'])).toBe(
      'personal',
    );
  });

  test.for([
    'Wat vindt u van het contact met de gemeente?',
    'Wat kan beter in hoe wij contact met u opnemen?',
    'Hoe kunnen wij u beter bereiken?',
    'Laat hier uw ervaring achter',
    'Hoe wilt u op de hoogte worden gehouden?',
    'Waarom?',
  ])('now and then in an open answer do not change it: %s', (header) => {
    const cells = Array.from({ length: 12 }, (_, i) => `Ik wachtte ${i} weken en hoorde daarna niets meer van haar`);
    cells.push('Bel me op 06-12345678 over de brief', 'Jan de Vries 06-12345678 jan@x.nl');
    expect(roleOf(header, cells)).toBe('openAnswer');
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { softened } from '../../../core/typesetting/soft-hyphens.ts';

const shown = (text: string) => text.replaceAll('\u00ad', '-');

it('lets long Dutch words break between syllables, and leaves short ones whole', () => {
  expect(shown(softened('De schuldhulpverleningsketen in Oost'))).toBe('De schuld-hulp-ver-le-nings-ke-ten in Oost');
  expect(shown(softened('informatiebijeenkomst')), 'the ij is one vowel').toBe('infor-ma-tie-bijeen-komst');
  expect(softened('Drie brieven herschrijven')).toBe('Drie brieven herschrijven');
});

it('adds nothing but soft hyphens, with three letters on each side of every one', () => {
  const word = fc.constantFrom(
    'schuldhulpverleningsketen',
    'cliëntondersteuning',
    'A'.repeat(40),
    'toegangsmedewerkers',
    'wijk',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' }))), (parts) => {
      const text = parts.join(' ').replaceAll('\u00ad', '');
      const soft = softened(text);
      expect(soft.replaceAll('\u00ad', '')).toBe(text);
      expect(soft).not.toMatch(/(?<!\p{L}{3})\u00ad(?!.)|\u00ad(?!\p{L}{3}|\p{L}{2}\u00ad|\p{L}\u00ad)/u);
    }),
  );
});

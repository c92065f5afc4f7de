import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePerson, peopleNamed } from '../../../core/domain/people-named.ts';

const KNOWN = ['Fatima El Amrani', 'Jan de Vries', 'Jan Pietersen', 'Anna'];

describe('who a typed "wie" names', () => {
  it.each([
    ['Fatima El Amrani (wijkteam Oost) en Jan de Vries', ['Fatima El Amrani', 'Jan de Vries']],
    ['Fatima', ['Fatima El Amrani']],
    ['fatima el amrani', ['Fatima El Amrani']],
    ['Jan', ['Jan']],
    ['Anna, Piet en Kees', ['Anna', 'Piet', 'Kees']],
    ['Anna en anna', ['Anna en anna']],
    ['Anna; Anna\nANNA', ['Anna']],
    ['Piet samen met Fatima El Amrani', ['Fatima El Amrani', 'Piet']],
    ['welzijn en zorg', ['welzijn en zorg']],
    ['Team Jeugd en Gezin, Bo', ['Team Jeugd en Gezin', 'Bo']],
    ['het wijkteam Oost en West', ['het wijkteam Oost en West']],
    ['Stichting De Brug & Bo', ['Stichting De Brug', 'Bo']],
    ['(nog afspreken)', []],
    [' , en ', []],
    ['Enrico', ['Enrico']],
    ['Annabel', ['Annabel']],
  ])('%j', (who, people) => {
    expect(peopleNamed(who, KNOWN)).toEqual(people);
  });

  const name = fc.stringMatching(/^[A-Z][a-z]{2,8}( van [A-Z][a-z]{2,8})?$/).filter((text) => !/team|raad/i.test(text));
  const firstWords = (names: readonly string[]) => names.map((text) => text.split(' ')[0]?.toLowerCase());
  const names = fc
    .uniqueArray(name, { minLength: 1, maxLength: 5, selector: (text) => text.split(' ')[0] })
    .filter((all) => new Set(firstWords(all)).size === all.length);

  it('finds all of generated names, known or not, whatever stands between them', () => {
    const between = fc.constantFrom(', ', ' en ', '; ', '\n', ' & ', ' / ', ' + ', ' (wijkteam), ');
    fc.assert(
      fc.property(names, fc.array(between, { minLength: 5, maxLength: 5 }), fc.nat(5), (all, signs, first) => {
        const who = all.map((text, i) => (i === 0 ? text : `${signs[i - 1]}${text}`)).join('');
        const groups = all.some((text) => /^(?:Afdeling|Cluster|Commissie|Domein|Gemeenten?|Groep)/.test(text));
        fc.pre(!groups);
        expect(new Set(peopleNamed(who, all.slice(0, first)))).toEqual(new Set(all));
      }),
      { numRuns: 500 },
    );
  });

  it('takes any text, and names nobody twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (who, known) => {
        const found = peopleNamed(who, known);
        for (const [i, one] of found.entries())
          expect(found.slice(i + 1).some((other) => isSamePerson(one, other))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { finderOf, formsOf, namesFound, withoutName } from '../../../core/forgetting/name-forms.ts';
import { peopleIn } from '../../../core/forgetting/people.ts';
import { ALL_FORMS, isAlone } from '../../../core/forgetting/plan.ts';

const without = (name: string, text: string) => withoutName(text, finderOf(formsOf(name)), ALL_FORMS);

describe('[W4] a name in a text', () => {
  it.each([
    ['Noor belt maandag.', 'Iemand belt maandag.'],
    ['Bel NOOR VAN DIJK.', 'Bel iemand.'],
    ['Bel Noor  van-Dijk!', 'Bel iemand!'],
    ['mevrouw Van Dijk en N. van Dijk', 'mevrouw iemand en iemand'],
    ['Noors idee, en dat van Van Dijks team', 'Iemands idee, en dat van iemands team'],
    ['mail noor.vandijk@stad.nl of nvandijk@stad.nl', 'mail iemand@stad.nl of iemand@stad.nl'],
    ['Nóór en Noör', 'Iemand en iemand'],
    ['dit vroeg Noor van D', 'dit vroeg iemand'],
    ['in het noorden van Dijkdorp', 'in het noorden van Dijkdorp'],
    ['een Noorse van Dijksma', 'een Noorse van Dijksma'],
    ['Noor\nvan Dijk', 'Iemand\niemand'],
  ])('%s', (text, after) => expect(without('Noor van Dijk', text)).toBe(after));

  it('of one word is found as that word alone', () => {
    expect(without('Said', 'Said zei: dat is gezegd, aldus saïd')).toBe('Iemand zei: dat is gezegd, aldus iemand');
    expect(formsOf('Said').filter(({ kind }) => kind === 'part')).toEqual([]);
  });

  it('is gone wherever it stood, and nothing else changed', () => {
    const word = fc.constantFrom('wij', 'bellen', 'het', 'loket', 'Jan', 'maandag', 'zij', 'om', 'tien', 'uur', 'ja');
    const name = fc.constantFrom(
      'Noor van Dijk',
      'Fatima El Amrani',
      'Łukasz Dvořák',
      "Siobhán O'Neill",
      'Anne-Marie Bos',
    );
    const gap = fc.constantFrom(' ', ', ', '. ', '\n', ' (', ') ');
    fc.assert(
      fc.property(name, fc.array(fc.tuple(fc.option(word), gap), { maxLength: 12 }), (who, parts) => {
        const textWith = (said: string) => `${parts.map(([one, between]) => (one ?? said) + between).join('')}klaar`;
        const after = without(who, textWith(who));
        expect(after.toLowerCase()).toBe(textWith('iemand').toLowerCase());
        expect(without(who, after)).toBe(after);
        expect(namesFound(after, finderOf(formsOf(who)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('[W4] a piece of a name is this person only when nobody else has it', () => {
  const find = finderOf(formsOf('Noor van Dijk'));
  expect(isAlone(find, ['Noor van Dijk', 'Bilal', 'Peter Dijkstra'])).toBe(true);
  expect(isAlone(find, ['Noor van Dijk', 'Noor Bakker'])).toBe(false);
  expect(isAlone(find, ['Kees van Dijk'])).toBe(false);
});

test('[W4] people are named once, whole, also those of whom only a part was typed by then', () => {
  const participant = (name: string) =>
    ({
      kind: 'participant',
      id: name,
      order: 1,
      sessionId: 's',
      name,
      organisation: '',
      perspective: 'policy',
    }) as const;
  const names = ['Noor van D', 'Bilal', 'Noor van Dijk', 'bilal', 'iemand'];
  expect(peopleIn(names.map(participant))).toEqual(['bilal', 'Noor van Dijk']);
});

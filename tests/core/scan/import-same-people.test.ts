import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsSamePeople } from '../../../core/scan/import/same-people.ts';
import { toCodedScan } from '../../../core/scan/import/to-scan.ts';
import { mappingOf, statement, tableOf } from './tables.ts';

const TEXTS = [
  'De hulp past bij mij',
  'Ik beslis mee',
  'De brief is duidelijk',
  'Ik word gehoord',
  'Ik weet wie mij helpt',
];
const ANSWERS = ['niet', 'een beetje', 'wel', 'weet ik niet'];
const scanOf = (people: readonly (readonly string[])[], texts: readonly string[] = TEXTS) =>
  toCodedScan(tableOf(['groep', ...texts], people), mappingOf([{ role: 'group' }, ...texts.map(statement)]), true);

const person = fc.tuple(
  fc.constantFrom('inwoner', 'medewerker'),
  ...TEXTS.map(() => fc.constantFrom(...ANSWERS)),
) as fc.Arbitrary<string[]>;
const people = (minLength: number, maxLength = 60) => fc.array(person, { minLength, maxLength });
const areDifferent = (all: readonly (readonly string[])[]) => new Set(all.map(String)).size >= all.length / 2;

test('a newer export holds the same people, in any order, with others beside them', () => {
  fc.assert(
    fc.property(people(12).filter(areDifferent), people(0, 20), fc.integer(), (before, more, seed) => {
      const mixed = [...before, ...more].toSorted(
        (a, b) => ((String(a).length * seed) % 7) - ((String(b).length * seed) % 5),
      );
      expect(holdsSamePeople(scanOf(before), scanOf(mixed))).toBe(true);
      // A question that is new, and one that went, change nothing.
      const texts = [...TEXTS.slice(1), 'Een nieuwe vraag'];
      const changed = mixed.map(([group = '', , ...rest]) => [group, ...rest, 'wel']);
      const kept = before.map(([group, , ...rest]) => String([group, ...rest]));
      fc.pre(new Set(kept).size >= kept.length / 2);
      expect(holdsSamePeople(scanOf(before), scanOf(changed, texts))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('other people do not, nor part of them, nor the same answers of the other group', () => {
  fc.assert(
    fc.property(people(30).filter(areDifferent), (before) => {
      const other = before.map(([group = '', ...cells]) => [
        group,
        ...cells.map((cell) => (cell === 'wel' ? 'niet' : 'wel')),
      ]);
      const swapped = before.map(([group, ...cells]) => [group === 'inwoner' ? 'medewerker' : 'inwoner', ...cells]);
      expect(holdsSamePeople(scanOf(before), scanOf(before.slice(0, Math.floor(before.length * 0.8))))).toBe(false);
      fc.pre(new Set([...before, ...swapped].map(String)).size > 1.8 * new Set(before.map(String)).size);
      expect(holdsSamePeople(scanOf(before), scanOf(swapped))).toBe(false);
      fc.pre(other.every((one) => !before.map(String).includes(String(one))));
      expect(holdsSamePeople(scanOf(before), scanOf(other))).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('where nearly all answered alike, or few did, nobody can tell', () => {
  const alike = Array.from({ length: 20 }, () => ['inwoner', ...TEXTS.map(() => 'wel')]);
  expect(holdsSamePeople(scanOf(alike), scanOf(alike))).toBe(false);
  const few = ANSWERS.map((answer) => ['inwoner', ...TEXTS.map(() => answer)]);
  expect(holdsSamePeople(scanOf(few), scanOf(few))).toBe(false);
});

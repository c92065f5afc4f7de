import { expect, test } from 'vitest';
import type { DeepeningMethod } from '../../../core/toolbox/method.ts';
import { methodsFor } from '../../../core/toolbox/methods-for.ts';

const method = (
  id: string,
  principles: DeepeningMethod['when']['principles'],
  outcomes: DeepeningMethod['when']['outcomes'],
  kind: DeepeningMethod['kind'] = 'conversation',
): DeepeningMethod => ({
  id,
  name: id,
  kind,
  when: { principles, outcomes },
  ...{ purpose: '', what: '', howLong: '', groupSize: { from: 2, to: 40 }, needs: '', steps: [], leaves: '', care: '' },
});
const METHODS = [
  method('everywhere', [1, 2, 3, 4, 5, 6, 7], ['weak', 'gap', 'two-camps', 'wanted']),
  method('letters', [6], ['weak']),
  method('journey', [3, 6], ['weak', 'wanted'], 'customer-journey'),
  method('visit', [3, 4], ['gap']),
];
const idsFor = (...subject: [principle: 3 | 4 | 6 | null, outcome: 'weak' | 'gap' | 'wanted' | null]) =>
  methodsFor({ principle: subject[0], outcome: subject[1] }, METHODS).map(({ id }) => id);

test('a method fits when it names both the principle and the outcome; what is not known does not matter', () => {
  expect(idsFor(4, 'gap')).toEqual(['visit', 'everywhere']);
  expect(idsFor(null, 'gap')).toEqual(['visit', 'everywhere']);
  expect(idsFor(3, null)).toEqual(['visit', 'journey', 'everywhere']);
  expect(idsFor(null, null)).toEqual([]);
});

test('where access is not transparent or simple, customer journeys come first', () => {
  expect(idsFor(6, 'weak')).toEqual(['journey', 'letters', 'everywhere']);
  expect(idsFor(3, 'weak')).toEqual(['journey', 'everywhere']);
  expect(idsFor(null, 'weak')).toEqual(['letters', 'journey', 'everywhere']);
});

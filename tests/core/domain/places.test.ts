import { expect, it } from 'vitest';
import { placesOf } from '../../../core/domain/places.ts';

it('gives equal values the same place, the highest the first, and skips the next place', () => {
  expect(placesOf([14, 9, 6, 6, 4])).toEqual([1, 2, 3, 3, 5]);
  expect(placesOf([4, 6, 14, 6, 9])).toEqual([5, 3, 1, 3, 2]);
});

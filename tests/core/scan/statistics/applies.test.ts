import { expect, it } from 'vitest';
import { firstAboveMiddle } from '../../../../core/scan/statistics/applies.ts';

it('counts the middle of a scale to neither half', () => {
  expect([2, 3, 4, 5, 10, 11].map(firstAboveMiddle)).toEqual([1, 2, 2, 3, 5, 6]);
});

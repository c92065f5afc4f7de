import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter } from '../../../core/domain/days.ts';

test('a day later or earlier, over the end of a month, of a year and of February in a leap year', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysAfter('2026-10-24', 14)).toBe('2026-11-07');
});

test('so many days there and back is the same day', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => daysAfter('1980-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
      expect(daysAfter(daysAfter(from, days), -days)).toBe(from);
    }),
  );
});

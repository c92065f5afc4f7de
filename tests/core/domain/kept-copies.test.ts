import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copiesToRemove } from '../../../core/domain/kept-copies.ts';

const NOW = new Date('2026-12-03T20:00:00.000Z');
const DAY = 86_400_000;
const at = (days: number, hours = 0) => new Date(NOW.getTime() - days * DAY - hours * 3_600_000).toISOString();
const routine = (madeAt: string) => ({ madeAt, isRoutine: true });
const left = (copies: readonly ReturnType<typeof routine>[]) => {
  const gone = new Set(copiesToRemove(copies, NOW));
  return copies.filter((copy) => !gone.has(copy));
};

test('all of today stay, then the last of each day, then the last of each week, and none beyond thirty days', () => {
  const today = [routine(at(0, 1)), routine(at(0, 5)), routine(at(0, 12))];
  expect(left(today)).toEqual(today);
  const days = Array.from({ length: 60 }, (_, day) => [routine(at(day, 1)), routine(at(day, 6))]).flat();
  const kept = left(days).map(({ madeAt }) => Math.round((NOW.getTime() - Date.parse(madeAt)) / DAY));
  expect(kept.slice(0, 16)).toEqual([0, 0, ...Array.from({ length: 14 }, (_, i) => i + 1)]);
  expect(kept.slice(16).length).toBeGreaterThanOrEqual(2);
  expect(kept.slice(16).length).toBeLessThanOrEqual(3);
  expect(Math.max(...kept)).toBeLessThanOrEqual(30);
});

test('what was copied before a change stays for thirty days, and a copy from the future stays', () => {
  const before = Array.from({ length: 40 }, (_, day) => ({ madeAt: at(day, 1), isRoutine: false }));
  expect(left(before)).toHaveLength(30);
  expect(left([routine(at(-400)), routine(at(-1))])).toHaveLength(2);
});

test('the newest copy never goes, unless it is older than thirty days, and thinning twice removes no more', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ age: fc.nat(40 * 24), isRoutine: fc.boolean() }), { minLength: 1 }), (some) => {
      const copies = some.map(({ age, isRoutine }) => ({ madeAt: at(0, age), isRoutine }));
      const kept = left(copies);
      const newest = Math.min(...some.map(({ age }) => age));
      if (newest < 30 * 24) expect(kept.some(({ madeAt }) => madeAt === at(0, newest))).toBe(true);
      expect(left(kept)).toEqual(kept);
    }),
  );
});

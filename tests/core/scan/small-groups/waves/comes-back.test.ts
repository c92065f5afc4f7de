import { describe, expect, test } from 'vitest';
import { cellsFrom } from '../../../../../core/scan/model/cells.ts';
import type { CodedScan } from '../../../../../core/scan/model/coded-scan.ts';
import { comesBack } from '../../../../../core/scan/small-groups/comes-back.ts';
import { type Random, randomOf } from '../attack/world.ts';
import { crowd, LABELS, type Row, scanOf, type Written } from './crowds.ts';

/** How often a second scan is taken for the same survey, over scans of 12 to 40 people and 6 to 24 statements. */
function howOften(times: number, second: (random: Random, first: readonly Row[]) => readonly Row[]): number {
  const random = randomOf(12);
  const taken = Array.from({ length: times }, () => {
    const first = crowd(random, 12 + random(29), 6 + random(19));
    return comesBack(scanOf(first), scanOf(second(random, first)));
  });
  return taken.filter(Boolean).length / times;
}

describe('[G12] a scan that comes back is no second scan', () => {
  test('with everybody in it and one person more it is the same survey, whatever the order', () => {
    const newer = (random: Random, first: readonly Row[]) =>
      [...first, ...crowd(random, 1, first[0]?.length ?? 0)].toSorted(() => random(3) - 1);
    expect(howOften(300, newer)).toBe(1);
  });

  test('with a third of the people in it still is', () => {
    expect(howOften(300, (_, first) => first.slice(0, Math.ceil(first.length / 3)))).toBe(1);
  });

  test('nor is a small scan of people who are in a large one', () => {
    const some = (random: Random, first: readonly Row[]) => [...first, ...crowd(random, 60, first[0]?.length ?? 0)];
    expect(howOften(100, some)).toBe(1);
    const random = randomOf(2677);
    const large = crowd(random, 60, 9);
    expect(comesBack(scanOf(large), scanOf(large.slice(0, 15)))).toBe(true);
  });

  test('other people are another scan', () => {
    expect(howOften(1000, (random, first) => crowd(random, first.length, first[0]?.length ?? 0))).toBeLessThan(0.01);
  });

  test('the same people who keep nearly every answer are mostly taken for the same survey', () => {
    const kept = (random: Random, first: readonly Row[]) =>
      first.map((row) => row.map((answer) => (random(100) < 98 ? answer : random(LABELS.length))));
    expect(howOften(300, kept)).toBeGreaterThan(0.94);
  });

  test('the same people who answer anew are not', () => {
    const anew = (random: Random, first: readonly Row[]) =>
      first.map((row) => row.map((answer) => (random(100) < 70 ? answer : random(LABELS.length))));
    expect(howOften(300, anew)).toBeLessThan(0.05);
  });

  const first = crowd(randomOf(3), 20, 9);
  test.each<[string, Written]>([
    ['codes in place of words', { labels: ['1', '2', '3', '4', '5'] }],
    ['corrected texts', { title: (at) => `Nieuwe woorden ${at}` }],
    ['another name for the group', { group: 'frontline' }],
  ])('it is seen through %s', (_, written) => {
    expect(comesBack(scanOf(first), scanOf([...first, ...crowd(randomOf(4), 1, 9)], written))).toBe(true);
  });

  test('one group that comes back is enough', () => {
    const other = scanOf(crowd(randomOf(5), 60, 9), { group: 'frontline' });
    const both = (own: readonly Row[], more: readonly Row[]): CodedScan => {
      const scan = scanOf([...own, ...more]);
      return {
        ...scan,
        perspectives: cellsFrom(
          ['residents', 'frontline'],
          (row) => (row < own.length ? 0 : 1),
          own.length + more.length,
        ),
      };
    };
    const before = both(first, crowd(randomOf(6), 60, 9));
    expect(comesBack(before, both(first, crowd(randomOf(7), 60, 9)))).toBe(true);
    expect(comesBack(before, other)).toBe(false);
  });
});

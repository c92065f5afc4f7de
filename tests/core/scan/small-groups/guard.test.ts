import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeResults } from '../../../../core/scan/results/compute-results.ts';
import { groupSize } from '../../../../core/scan/small-groups/group-size.ts';
import { COMPLEMENT_RULES, choosePart, isPublishable } from '../../../../core/scan/small-groups/guard.ts';
import { heldPoints } from '../../../../core/scan/small-groups/held-points.ts';
import { documentThreshold, Threshold } from '../../../../core/scan/small-groups/thresholds.ts';
import { scanOf } from '../tables.ts';
import { mayFollow } from './may-follow.ts';

type Answer = Parameters<typeof scanOf>[0][number];
const many = (count: number, answer: Answer): Answer[] => Array.from({ length: count }, () => answer);
const figure = (...counts: number[]) => ({ n: counts.reduce((a, b) => a + b, 0), counts });
const partOf = (completed: number[], abandoned: number[], threshold = 5, include = true) => {
  const everyone = figure(...completed.map((count, i) => count + (abandoned[i] ?? 0)));
  const figures = { completed: figure(...completed), abandoned: figure(...abandoned), everyone };
  return choosePart(figures, include, threshold, COMPLEMENT_RULES);
};

describe('thresholds', () => {
  test('[G2] go up and never below five; documents start at ten and go up with them', () => {
    expect(Threshold.safeParse(4).success).toBe(false);
    expect(Threshold.safeParse(5).success).toBe(true);
    expect([5, 9, 10, 25].map(documentThreshold)).toEqual([10, 10, 10, 25]);
    expect(computeResults(scanOf(many(4, ['residents', true, 'wel'])), 1).groups[0]?.respondents).toBeNull();
  });
});

describe('one figure', () => {
  test('[G1] needs as many people as the threshold', () => {
    expect(isPublishable(figure(2, 2), 5)).toBe(false);
    expect(isPublishable(figure(2, 3), 5)).toBe(true);
  });

  test('[G3] of fewer than ten people who all say the same is hidden', () => {
    expect(isPublishable(figure(0, 9), 5)).toBe(false);
    expect(isPublishable(figure(1, 8), 5)).toBe(true);
    expect(isPublishable(figure(0, 10), 5)).toBe(true);
  });
});

describe('people who stopped half way', () => {
  test('[G5] are not added when they are too few to be seen by themselves', () => {
    expect(partOf([6, 6], [1, 2])).toBe('completed');
    expect(partOf([6, 6], [2, 3])).toBe('everyone');
    expect(partOf([6, 6], [0, 6])).toBe('completed');
  });

  test('[G5] are added when the figure without them is never seen, at no threshold', () => {
    expect(partOf([2, 2], [1, 2])).toBe('everyone');
    expect(partOf([4, 4], [1, 2], 9)).toBe(null);
    expect(partOf([2, 2], [1, 2], 5, false)).toBe(null);
  });

  test('[G5] do not count at all when a group has few of them, and their number is not told', () => {
    expect(groupSize({ completed: 20, abandoned: 3 }, true, 5)).toEqual({
      part: 'completed',
      respondents: 20,
      abandoned: null,
    });
    expect(groupSize({ completed: 20, abandoned: 5 }, true, 5)).toMatchObject({ respondents: 25, abandoned: 5 });
    expect(groupSize({ completed: 3, abandoned: 9 }, true, 5)).toMatchObject({ respondents: 12, abandoned: null });
    expect(groupSize({ completed: 20, abandoned: 0 }, false, 5)).toMatchObject({ respondents: 20, abandoned: 0 });
  });

  test('[G5] whatever a higher threshold shows was shown at five too, so raising it gives nothing to subtract', () => {
    const counts = fc.array(fc.nat(6), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 6, max: 30 }), (completed, abandoned, higher) => {
        const seen = (threshold: number) =>
          new Set([true, false].map((include) => partOf(completed, abandoned, threshold, include)));
        for (const part of seen(higher)) if (part !== null) expect([...seen(5)]).toContain(part);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});

describe('improvement points', () => {
  const held = (...counts: number[]) => [...heldPoints(counts.map((count, i) => ({ id: `${i}`, count })))].sort();

  test('[G6] that fewer than five people chose are shown without their number', () => {
    expect(held(12, 5, 4, 0, 9)).toEqual(['2', '3']);
    expect(held(12, 5, 9)).toEqual([]);
  });

  test('[G6] when only one would be held back the next smallest is too: the sum of all choices can be known', () => {
    expect(held(12, 7, 3, 9)).toEqual(['1', '2']);
    expect(held(12, 7, 4, 4, 9)).toEqual(['1', '2', '3']);
  });

  test('[G6] in all 4,096 ways to choose four points: no number of one to four follows, also not by trying all ways', () => {
    const ways = Array.from({ length: 8 ** 4 }, (_, way) => [0, 1, 2, 3].map((p) => Math.floor(way / 8 ** p) % 8));
    const told = (counts: readonly number[]) => {
      const hidden = held(...counts);
      const shown = counts.map((count, p) => (hidden.includes(`${p}`) ? '?' : count));
      return `${shown.join()} together ${counts.reduce((a, b) => a + b, 0)}`;
    };
    const alike = Map.groupBy(ways, told);
    for (const same of alike.values()) {
      for (const p of [0, 1, 2, 3]) {
        const values = new Set(same.map((counts) => counts[p] ?? 0));
        const [only = 0] = values;
        const isTold = values.size === 1 && only > 0 && only < 5;
        const allHidden = held(...(same[0] ?? [])).length === 4;
        if (!allHidden) expect(isTold, same[0]?.join()).toBe(false);
      }
    }
  });

  test('[G6] that nobody chose need no cover', () => {
    expect(held(12, 7, 0)).toEqual(['2']);
  });
});

describe('a later version of a scan', () => {
  const first = [...many(10, ['residents', true, 'wel']), ...many(10, ['residents', true, 'niet'])];
  const grown = (more: Answer[]) => mayFollow(scanOf(first), scanOf([...first, ...more]), 5);

  test('[G9] may be shown after an earlier one when nobody or enough people came in between', () => {
    expect(grown([])).toBe(true);
    expect(grown(many(4, ['residents', true, 'wel']))).toBe(false);
    expect(grown([...many(3, ['residents', true, 'wel']), ...many(3, ['residents', true, 'niet'])])).toBe(true);
    expect(mayFollow(scanOf(first), scanOf(first.slice(1)), 5)).toBe(false);
  });

  test('[G9] not when somebody is missing, also when others make up for all numbers', () => {
    const more = [...many(4, ['residents', true, 'wel']), ...many(5, ['residents', true, 'niet'])];
    const swapped = [...first.slice(1), ...more];
    const named = (answers: readonly Answer[], names: readonly string[]) => {
      const scan = scanOf(answers);
      return { ...scan, openQuestions: scan.openQuestions.map((question) => ({ ...question, cells: [...names] })) };
    };
    const names = first.map((_, i) => `naam ${i}`);
    const others = [...names.slice(1), ...more.map((_, i) => `ander ${i}`)];
    expect(mayFollow(named(first, names), named(swapped, others), 5)).toBe(false);
    expect(mayFollow(named(first, names), named([...first, ...more], [...names, ...others.slice(-9)]), 5)).toBe(true);
  });

  test('[G9] not when those who finished come apart from those who stopped: what both versions show is the few', () => {
    const mixed = (count: number, completed: boolean) => [
      ...many(count, ['residents', completed, 'wel']),
      ...many(count, ['residents', completed, 'niet']),
    ];
    const follow = (finished: number, threshold: number) => {
      const before = [...mixed(finished, true), ...mixed(6, false)];
      return mayFollow(scanOf(before), scanOf([...before, ...mixed(10, true)]), threshold);
    };
    expect(follow(2, 5)).toBe(false);
    expect(follow(4, 5)).toBe(true);
    expect(follow(4, 10)).toBe(false);
    expect(follow(5, 10)).toBe(true);
  });

  test('[G9] not when few of those who came in answered a question', () => {
    expect(grown([...many(8, ['residents', true, '']), ...many(2, ['residents', true, 'wel'])])).toBe(false);
    expect(grown(many(8, ['residents', true, '']))).toBe(true);
  });
});

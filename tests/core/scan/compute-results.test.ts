import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PrincipleResult, ScanResults } from '../../../core/scan/model/results.ts';
import type { Scan } from '../../../core/scan/model/scan.ts';
import { computeResults } from '../../../core/scan/results/compute-results.ts';
import { visibleAnswers } from '../../../core/scan/results/visible-answers.ts';
import { allReleased } from './all-released.ts';
import { slowResults } from './slow-results.ts';
import { scanOf } from './tables.ts';

type Answer = Parameters<typeof scanOf>[0][number];
const inWholePercents = ({ principle, groups }: PrincipleResult) => ({
  principle,
  groups: groups.map((group) => ({
    ...group,
    share: expect.closeTo(group.share, 9),
    low: Math.floor(100 * group.low + 1e-7) / 100,
    high: Math.ceil(100 * group.high - 1e-7) / 100,
    effective: expect.closeTo(group.effective, -0.3),
  })),
});
const many = (count: number, answer: Answer): Answer[] => Array.from({ length: count }, () => answer);

describe('small groups', () => {
  const scan = scanOf([...many(9, ['residents', true, 'wel']), ...many(4, ['frontline', true, 'niet'])]);

  test('a group of four is in no figure, answer or total', () => {
    const results = computeResults(scan);
    expect(results.groups[1]).toEqual({ perspective: 'frontline', respondents: null, abandoned: null });
    expect(results.statements[0]?.groups.map(({ perspective }) => perspective)).toEqual(['residents']);
    expect(results.improvementPoints[0]?.groups).toEqual([{ perspective: 'residents', count: 9, of: 9 }]);
    expect(results.openQuestions[0]?.given).toBe(9);
    expect(visibleAnswers(scan)[0]?.answers.map(({ id }) => id)).toEqual(
      scan.respondents.slice(0, 9).map((_, i) => `o1-${i}`),
    );
  });

  test('nothing in the results changes with what a hidden group answered', () => {
    const other: Scan = {
      ...scan,
      statements: scan.statements.map((s) => ({ ...s, cells: s.cells.map((cell, i) => (i < 9 ? cell : 'wel')) })),
      improvementPoints: scan.improvementPoints.map((p) => ({
        ...p,
        choices: p.choices.map((c, i) => (i < 9 ? c : 'not-chosen')),
      })),
      openQuestions: scan.openQuestions.map((o) => ({
        ...o,
        cells: o.cells.map((cell, i) => (i < 9 ? cell : 'anders')),
      })),
    };
    expect(computeResults(other)).toEqual(computeResults(scan));
    expect(visibleAnswers(other)).toEqual(visibleAnswers(scan));
  });

  test('an improvement point that only a hidden group chose is left out', () => {
    const onlyHidden = scan.improvementPoints.map((p) => ({
      ...p,
      choices: p.choices.map((c, i) => (i < 9 ? 'not-chosen' : c)),
    }));
    expect(computeResults({ ...scan, improvementPoints: onlyHidden }).improvementPoints).toEqual([]);
  });

  test('a statement with four scored answers in a large group has no figures, not even of blanks', () => {
    const answers = [...many(4, ['residents', true, 'wel']), ...many(6, ['residents', true, 'weet ik niet'])];
    expect(computeResults(scanOf(answers)).statements[0]?.groups).toEqual([{ shown: false, perspective: 'residents' }]);
  });

  test('a group that is small without those who stopped half way is hidden', () => {
    const answers = [...many(4, ['residents', true, 'wel']), ...many(3, ['residents', false, 'wel'])];
    expect(computeResults(scanOf(answers, false)).groups[0]?.respondents).toBeNull();
    // [G5] Nor is it told that 3 of the 7 stopped: then everyone knows that the hidden group has 4.
    expect(computeResults(scanOf(answers, true)).groups[0]).toMatchObject({ respondents: 7, abandoned: null });
  });

  test('open answers of fewer than five people of a group are not shown', () => {
    const few = scanOf(many(9, ['residents', true, 'wel']));
    const cells = few.respondents.map((_, i) => (i < 4 ? 'ja' : ' '));
    const scan = { ...few, openQuestions: [{ id: 'o1', question: 'q', cells }] };
    expect(computeResults(scan).openQuestions).toEqual([{ id: 'o1', question: 'q', given: 0, answers: [] }]);
    expect(visibleAnswers(scan)[0]?.answers).toEqual([]);
  });
});

describe('results', () => {
  test('"weet ik niet" and blanks are counted, never scored; an unknown answer counts as blank', () => {
    const cells = ['wel', 'Wel ', 'niet', 'een beetje', 'wel', 'Weet ik niet', '', 'tja'];
    const results = computeResults(scanOf(cells.map((cell) => ['residents', true, cell] as const)));
    expect(results.statements[0]?.groups).toEqual([
      { shown: true, perspective: 'residents', n: 5, counts: [1, 1, 3], dontKnow: 1, blank: 2 },
    ]);
  });

  test('a statement belongs to the groups in which somebody answered it', () => {
    const answers = [...many(6, ['residents', true, 'wel']), ...many(6, ['frontline', true, ''])];
    expect(computeResults(scanOf(answers)).statements[0]?.groups.map(({ perspective }) => perspective)).toEqual([
      'residents',
    ]);
  });

  const cell = fc.constantFrom('niet', 'een beetje', 'wel', 'WEL', ' wel', 'weet ik niet', '', ' ', 'tja');
  const randomScan: fc.Arbitrary<Scan> = fc.integer({ min: 0, max: 45 }).chain((size) => {
    const column = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: size, maxLength: size });
    return fc.record({
      fileName: fc.constant('f'),
      scale: fc.constant({ labels: ['niet', 'een beetje', 'wel'], dontKnow: ['weet ik niet'] }),
      includeAbandoned: fc.boolean(),
      respondents: column(
        fc.record({
          perspective: fc.constantFrom('residents' as const, 'frontline' as const),
          completed: fc.boolean(),
        }),
      ),
      statements: fc.array(
        fc.record({
          id: fc.constant(''),
          text: fc.constant('s'),
          principle: fc.constantFrom(null, 1 as const, 4 as const),
          cells: column(cell),
        }),
        { maxLength: 4 },
      ),
      improvementPoints: fc.array(
        fc.record({
          id: fc.constant(''),
          text: fc.constant('v'),
          principle: fc.constant(null),
          choices: column(fc.constantFrom('chosen' as const, 'not-chosen' as const, 'no-answer' as const)),
        }),
        { maxLength: 5 },
      ),
      openQuestions: fc.array(fc.record({ id: fc.constant('o1'), question: fc.constant('o'), cells: column(cell) }), {
        maxLength: 2,
      }),
    });
  });

  const numbered = <T extends { id: string }>(items: readonly T[]) => items.map((item, i) => ({ ...item, id: `${i}` }));
  const numberedScan = randomScan.map((scan) => ({
    ...scan,
    statements: numbered(scan.statements),
    improvementPoints: numbered(scan.improvementPoints),
  }));

  test('equal an independent, slow count on random scans', () => {
    fc.assert(
      fc.property(numberedScan, fc.integer({ min: 1, max: 12 }), (scan, threshold) => {
        const results = allReleased(scan, threshold);
        const slow = slowResults(scan, threshold);
        expect({ ...results, principles: [] }).toEqual({ ...slow, principles: [] });
        expect(results.principles).toEqual(slow.principles.map(inWholePercents));
        expect(ScanResults.parse(results)).toEqual(results);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  test('of 20,000 respondents come within a second', () => {
    const big = scanOf(many(20_000, ['residents', true, 'een beetje']));
    const statements = Array.from(
      { length: 16 },
      (_, i) => ({ ...big.statements[0], id: `s${i}` }) as Scan['statements'][number],
    );
    const started = performance.now();
    computeResults({ ...big, statements });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

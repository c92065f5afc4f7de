import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCAN_PERSPECTIVES } from '../../../core/domain/perspective.ts';
import { type ResultsTable, resultsTable } from '../../../core/exports/results-table.ts';
import type { ScanResults } from '../../../core/scan/model/results.ts';
import { computeResults } from '../../../core/scan/results/compute-results.ts';
import { pointOf, resultsOf } from '../scan/made-results.ts';
import { anyResults, anyScan } from './arbitraries.ts';

type Group = ScanResults['statements'][number]['groups'][number];

/** The row of this group has its counts, and shares that add up. */
function expectFigures(group: Group, said: ResultsTable['statements'][number]['said'] | undefined): void {
  if (!group.shown) return;
  const { n, counts, dontKnow, blank } = group;
  expect(said).toMatchObject({ n, dontKnow, blank, answers: counts.map((count) => ({ count })) });
  const shares = typeof said === 'object' ? said.answers.map(({ share }) => share) : [];
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(n > 0 ? 1 : 0, 9);
}

describe('the table of results', () => {
  test('has every shown count of every statement, with shares that add up', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const rows = resultsTable(results).statements;
        for (const { text, groups } of results.statements) {
          for (const group of groups) {
            const row = rows.find((one) => one.text === text && one.perspective === group.perspective);
            expectFigures(group, row?.said);
          }
        }
      }),
    );
  });

  test('has every shown count of every improvement point, with its share of who answered', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const rows = resultsTable(results).improvementPoints;
        for (const { text, groups } of results.improvementPoints) {
          for (const { perspective, count, of } of groups) {
            const row = rows.find((one) => one.text === text && one.perspective === perspective);
            expect(row?.said).toMatchObject({ count, of, share: of > 0 ? count / of : 0 });
          }
        }
      }),
    );
  });

  test('says why where there are no figures, for the whole group or for one statement', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const { statements, improvementPoints } = resultsTable(results);
        const hidden = new Set(results.groups.flatMap((g) => (g.respondents === null ? [g.perspective] : [])));
        for (const { perspective, said } of [...statements, ...improvementPoints]) {
          expect(said === 'small-group').toBe(hidden.has(perspective));
        }
        for (const { pointId, perspective } of results.heldCounts) {
          const point = results.improvementPoints.find(({ id }) => id === pointId);
          const row = improvementPoints.find((one) => one.text === point?.text && one.perspective === perspective);
          expect(row?.said).toBe('held-back');
        }
        const few = results.statements.flatMap((s) => s.groups.filter(({ shown }) => !shown));
        expect(statements.filter(({ said }) => said === 'few-answers')).toHaveLength(few.length);
      }),
    );
  });

  test('gives every number that is held back its own reason, and no other row that one', () => {
    const point = (id: string) => pointOf(id, { perspective: 'residents', count: 12, of: 20 });
    const results = resultsOf({
      groups: SCAN_PERSPECTIVES.map((perspective) => ({ perspective, respondents: 20, abandoned: 0 })),
      improvementPoints: [point('a'), point('b'), point('c')],
      heldCounts: ['a', 'b'].map((pointId) => ({ pointId, perspective: 'frontline', of: 20 })),
    });
    const reasons = resultsTable(results).improvementPoints.flatMap(({ text, perspective, said }) =>
      typeof said === 'string' ? [`${text} ${perspective} ${said}`] : [],
    );
    expect(reasons).toEqual(['a frontline held-back', 'b frontline held-back', 'c frontline few-answers']);
  });

  test('does not change with what a hidden group answered', () => {
    fc.assert(
      fc.property(anyScan, anyScan, (scan, other) => {
        const results = computeResults(scan, 10);
        const hidden = new Set(results.groups.flatMap((g) => (g.respondents === null ? [g.perspective] : [])));
        const swapped = scan.respondents.map(({ perspective }) => hidden.has(perspective));
        const mixed = <T>(mine: readonly T[], theirs: readonly T[] = []) =>
          mine.map((value, i) => (swapped[i] ? (theirs[i % Math.max(1, theirs.length)] ?? value) : value));
        const changed = {
          ...scan,
          statements: scan.statements.map((s, i) => ({ ...s, cells: mixed(s.cells, other.statements[i]?.cells) })),
          improvementPoints: scan.improvementPoints.map((point, i) => ({
            ...point,
            choices: mixed(point.choices, other.improvementPoints[i]?.choices),
          })),
        };
        expect(resultsTable(computeResults(changed, 10))).toEqual(resultsTable(results));
      }),
    );
  });
});

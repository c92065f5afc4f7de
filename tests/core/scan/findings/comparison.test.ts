import { expect, test } from 'vitest';
import { comparePrinciples } from '../../../../core/scan/findings/comparison.ts';
import { agreementA } from '../../../../core/scan/statistics/agreement.ts';
import { resultsOf, statementOf } from '../made-results.ts';

/** How far residents agree on a principle whose statements were answered like this. */
function agreementOn(...counts: readonly number[][]) {
  const statements = counts.map((one, i) =>
    statementOf(`s${i}`, `Stelling ${i}`, 6, { perspective: 'residents', counts: one }),
  );
  const group = { perspective: 'residents' as const, n: 20, share: 0.5, low: 0.3, high: 0.7, effective: 20 };
  const principles = [{ principle: 6 as const, groups: [{ ...group, statementIds: statements.map(({ id }) => id) }] }];
  const rows = comparePrinciples(resultsOf({ statements, principles }));
  return rows.find(({ principle }) => principle === 6)?.readings[0]?.agreement;
}

const [ONE_MIND, SPREAD, APART] = [
  [0, 0, 20, 0, 0],
  [4, 4, 4, 4, 4],
  [10, 0, 0, 0, 10],
];

test('agreement on a principle is the mean of its statements: one of one mind does not make up for two that are not', () => {
  expect([ONE_MIND, SPREAD, APART].map(agreementA)).toEqual([1, 0, -1]);
  expect(agreementOn(ONE_MIND)).toBe('agreed');
  expect(agreementOn(ONE_MIND, SPREAD, SPREAD)).toBe('divided');
  expect(agreementOn(ONE_MIND, ONE_MIND, SPREAD)).toBe('agreed');
  expect(agreementOn(APART, SPREAD, SPREAD, SPREAD, SPREAD, SPREAD)).toBe('divided');
  expect(agreementOn(APART, APART, SPREAD)).toBe('two-camps');
});

test('a group that finds one thing good and another bad, each of one mind, is not divided', () => {
  expect(agreementOn([20, 0, 0, 0, 0], [0, 0, 0, 0, 20])).toBe('agreed');
});

import { expect, test } from 'vitest';
import { comparePrinciples, compareStatements } from '../../../../core/scan/findings/comparison.ts';
import { resultsOf, statementOf } from '../made-results.ts';

const residents = (...counts: number[]) => ({ perspective: 'residents' as const, counts });

/** How residents are read on a principle whose statements were answered like this. */
function readingOn(...counts: readonly number[][]) {
  const statements = counts.map((one, i) => statementOf(`s${i}`, `Stelling ${i}`, 6, residents(...one)));
  const group = {
    perspective: 'residents' as const,
    n: 20,
    share: 0.5,
    low: 0.3,
    high: 0.7,
    below: 0.3,
    effective: 20,
  };
  const principles = [{ principle: 6 as const, groups: [{ ...group, statementIds: statements.map(({ id }) => id) }] }];
  const rows = comparePrinciples(resultsOf({ statements, principles }));
  return rows.find(({ principle }) => principle === 6)?.readings[0];
}

const [ONE_MIND, SPREAD, APART] = [
  [0, 0, 20, 0, 0],
  [4, 4, 4, 4, 4],
  [10, 0, 0, 0, 10],
];

test('how near the answers on a principle are is the mean of its statements: one of one mind does not make up for others', () => {
  expect(readingOn(ONE_MIND)?.nearness).toBe(1);
  expect(readingOn(ONE_MIND, SPREAD, SPREAD)?.nearness).toBeCloseTo(1 / 3);
  expect(readingOn(APART, APART, SPREAD)?.nearness).toBeCloseTo(-2 / 3);
  expect(readingOn([20, 0, 0, 0, 0], [0, 0, 0, 0, 20])?.nearness).toBe(1);
});

test('[E5] no word of agreement is said of a whole principle: it is about single statements', () => {
  expect(readingOn(ONE_MIND)?.agreement).toBeNull();
  expect(readingOn(APART)?.agreement).toBeNull();
});

test('[E3] who is below, in and above the middle are together everybody, on a statement and on a principle', () => {
  const { share = 0, middle = 0, below = 0 } = readingOn(SPREAD) ?? {};
  expect([share, middle, below]).toEqual([0.5, expect.closeTo(0.2), 0.3]);
  const [row] = compareStatements(resultsOf({ statements: [statementOf('s', 'a', 6, residents(4, 3, 2, 1, 0))] }));
  expect(row?.readings[0]).toMatchObject({ share: 0.1, middle: 0.2, below: 0.7 });
  const [even] = compareStatements(resultsOf({ statements: [statementOf('s', 'a', 6, residents(4, 3, 2, 1))] }));
  expect(even?.readings[0]).toMatchObject({ share: 0.3, middle: 0, below: 0.7 });
});

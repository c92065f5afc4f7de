import { describe, expect, it } from 'vitest';
import { wanted } from '../../../../../core/scan/findings/highlights/point-candidates.ts';
import { gaps, oneSided, twoCamps } from '../../../../../core/scan/findings/highlights/statement-candidates.ts';
import { pointOf, resultsOf, statementOf } from '../../made-results.ts';

const residents = (counts: number[]) => ({ perspective: 'residents' as const, counts });
const frontline = (counts: number[]) => ({ perspective: 'frontline' as const, counts });
const one = (...groups: Parameters<typeof statementOf>[3][]) =>
  resultsOf({ statements: [statementOf('s', 'Een', 1, ...groups)] });

describe('what is worth a conversation', () => {
  it('are two camps among ten people or more', () => {
    expect(twoCamps(one(residents([5, 0, 5])))).toMatchObject([{ n: 10, above: 5, below: 5 }]);
    expect(twoCamps(one(residents([5, 0, 4])))).toEqual([]);
    expect(twoCamps(one(residents([5, 5, 5])))).toEqual([]);
  });

  it('is a sure difference of fifteen hundredths or more, the surest first', () => {
    const apart = (above: number) => gaps(one(residents([500, 0, 500]), frontline([1000 - above, 0, above])));
    expect([apart(350).length, apart(351).length, apart(650).length]).toEqual([1, 0, 1]);
    expect(gaps(one(residents([2, 0, 2]), frontline([3, 0, 1]))), 'of few people it can be chance').toMatchObject([
      { isClear: false },
    ]);
    const two = resultsOf({
      statements: [
        statementOf('a', 'A', 1, residents([400, 0, 600]), frontline([600, 0, 400])),
        statementOf('b', 'B', 1, residents([900, 0, 100]), frontline([100, 0, 900])),
      ],
    });
    expect(gaps(two).map(({ difference }) => Math.round(difference * 10))).toEqual([-8, 2]);
  });

  it('is a statement of which the whole interval lies on one side of the half, the clearest first', () => {
    const results = resultsOf({
      statements: [
        statementOf('half', 'H', 1, residents([50, 0, 50])),
        statementOf('weak', 'W', 1, residents([80, 0, 20])),
        statementOf('weaker', 'W', 1, residents([95, 0, 5])),
        statementOf('strong', 'S', 1, residents([20, 0, 80])),
        statementOf('stronger', 'S', 1, residents([5, 0, 95])),
      ],
    });
    const ids = (kind: 'weak' | 'strong') => oneSided(results, kind).map(({ statementId }) => statementId);
    expect([ids('weak'), ids('strong')]).toEqual([
      ['weaker', 'weak'],
      ['stronger', 'strong'],
    ]);
  });

  it('is an improvement point on the first three places of a group that somebody chose', () => {
    const choose = (counts: number[]) =>
      counts.map((count, i) => pointOf(`p${i}`, { perspective: 'residents', count, of: 50 }));
    const named = (counts: number[]) =>
      wanted(resultsOf({ improvementPoints: choose(counts) }), 'wanted').map(({ pointId }) => pointId);
    expect(named([9, 8, 7, 6])).toEqual(['p0', 'p1', 'p2']);
    expect(named([9, 0, 0])).toEqual(['p0']);
    expect(named([9, 8, 7, 7])).toEqual(['p0', 'p1', 'p2', 'p3']);
  });
});

import { describe, expect, it } from 'vitest';
import { belowMiddle, reachOf } from '../../../../core/scan/results/reach.ts';
import { statementOf } from '../made-results.ts';

describe('what lies below the middle of the scale', () => {
  it('is the lower half, with half of the neutral category where there is one', () => {
    expect(belowMiddle([1, 2, 3, 4])).toBe(3);
    expect(belowMiddle([1, 2, 3, 4, 5])).toBe(4.5);
    expect(belowMiddle([])).toBe(0);
  });
});

describe('the room for bars around the middle', () => {
  const group = (counts: readonly number[]) => ({ perspective: 'residents' as const, counts });

  it('holds the longest bar to each side, and is a quarter at least', () => {
    const one = statementOf('s1', 'Een', null, group([9, 0, 0, 1]));
    const other = statementOf('s2', 'Twee', null, group([1, 1, 1, 17]));
    expect(reachOf([one, other])).toEqual({ left: 0.9, right: 0.9, n: 20, dontKnow: 0 });
    expect(reachOf([statementOf('s3', 'Drie', null, group([0, 0, 5, 5]))])).toMatchObject({ left: 0.25, right: 1 });
    expect(reachOf([])).toEqual({ left: 0.25, right: 0.25, n: 0, dontKnow: 0 });
  });

  it('counts only what is shown', () => {
    const hidden = {
      ...statementOf('s1', 'Een', null),
      groups: [{ shown: false as const, perspective: 'residents' as const }],
    };
    expect(reachOf([hidden])).toMatchObject({ n: 0, left: 0.25 });
  });
});

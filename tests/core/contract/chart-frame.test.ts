import { describe, expect, it } from 'vitest';
import { chartFrame } from '../../../core/contract/chart-frame.ts';
import { resultsOf, statementOf } from '../scan/made-results.ts';

const residents = { perspective: 'residents' as const, counts: [4, 4, 4] };
const results = resultsOf({
  statements: [
    statementOf('s1', 'Een', 3, residents),
    statementOf('s2', 'Twee', 6, residents),
    statementOf('s3', 'Drie', 3, residents),
    statementOf('s2', 'Nog een met dezelfde naam', 6, residents),
  ],
});
const statements = (choice: object) => {
  const frame = chartFrame({ show: 'statements', principle: 3, ...choice } as never, 'Ede', results);
  return frame.show === 'statements' ? { ids: frame.statements.map(({ text }) => text), isMixed: frame.isMixed } : null;
};

describe('a chart for the room', () => {
  it('has the statements of its principle in the order of the scan', () => {
    expect(statements({})).toEqual({ ids: ['Een', 'Drie'], isMixed: false });
    expect(statements({ principle: 6 })?.ids).toHaveLength(2);
    expect(statements({ principle: 1 })).toEqual({ ids: [], isMixed: false });
  });

  it('or those that were chosen, in that order and each once; ids of an earlier scan are passed over', () => {
    expect(statements({ ids: ['s3', 'gone', 's1'] })).toEqual({ ids: ['Drie', 'Een'], isMixed: false });
    expect(statements({ ids: ['s2', 's1'] })).toEqual({ ids: ['Twee', 'Een'], isMixed: true });
    const gap = chartFrame({ show: 'gap', ids: ['s1', 'principle-2', 'x'] } as never, 'Ede', results);
    expect(gap.show === 'gap' && gap.rows.map(({ id }) => id)).toEqual(['s1', 'principle-2']);
  });

  it('is empty without results', () => {
    for (const show of ['statements', 'improvementPoints', 'overview', 'gap', 'quadrant'])
      expect(
        JSON.stringify(chartFrame({ show, principle: 3, ids: ['s1'], whose: 'all' } as never, 'Ede', null)),
      ).not.toContain('Een');
    expect(chartFrame({ show: 'quadrant', whose: 'all' } as never, 'Ede', null)).toEqual({
      show: 'quadrant',
      municipality: 'Ede',
      groups: [],
      priorities: [],
      clear: [],
    });
    expect(chartFrame({ show: 'quadrant', whose: 'residents' } as never, 'Ede', results)).toMatchObject({
      groups: ['residents'],
    });
  });
});

import { describe, expect, test } from 'vitest';
import type { PrincipleNumber } from '../../../../core/domain/principles.ts';
import {
  gapFindings,
  groupsWithoutFigures,
  overviewFindings,
  principleFinding,
  principleFindings,
  quadrantFindings,
} from '../../../../core/scan/findings/chart-findings.ts';
import { principleId } from '../../../../core/scan/findings/claims/claimed.ts';
import type { PrincipleGroup, ScanResults } from '../../../../core/scan/model/results.ts';
import { pointOf, resultsOf, statementOf } from '../made-results.ts';

type Sizes = Readonly<Record<'residents' | 'frontline', number>>;
const group = (perspective: 'residents' | 'frontline', share: number, n: number): PrincipleGroup => ({
  perspective,
  n,
  statementIds: [],
  share,
  low: share,
  high: share,
  below: 1 - share,
  effective: n,
});

/** Principles 1 to 4 of both groups, which differ on 1; wishes go to 3 most. */
function results({ residents, frontline }: Sizes, threshold = 5): ScanResults {
  const shares: readonly (readonly [PrincipleNumber, number, number])[] = [
    [1, 0.95, 0.1],
    [2, 0.8, 0.8],
    [3, 0.2, 0.3],
    [4, 0.6, 0.6],
  ];
  return resultsOf({
    threshold,
    groups: [
      { perspective: 'residents', respondents: residents, abandoned: 0 },
      { perspective: 'frontline', respondents: frontline, abandoned: 0 },
    ],
    principles: shares.map(([principle, a, b]) => ({
      principle,
      groups: [group('residents', a, residents), group('frontline', b, frontline)],
    })),
    statements: [
      statementOf('s1', 'Stelling', 1, count('residents', 1, residents), count('frontline', frontline - 1, frontline)),
    ],
    improvementPoints: shares.map(([principle]) => ({
      ...pointOf(`wish ${principle}`, wishes('residents', principle), wishes('frontline', principle)),
      principle,
    })),
  });
}
const count = (perspective: 'residents' | 'frontline', low: number, n: number) => ({
  perspective,
  counts: [low, 0, n - low],
});
const wishes = (perspective: 'residents' | 'frontline', principle: PrincipleNumber) => ({
  perspective,
  count: principle === 3 ? 30 : 5,
  of: 40,
});

describe('what a chart says', () => {
  const enough = results({ residents: 40, frontline: 40 });

  test('the overview: per group the principle that goes least well', () => {
    expect(overviewFindings(enough)).toEqual([
      { kind: 'lowest', perspective: 'residents', principle: 3, share: 0.2, isClear: true },
      { kind: 'lowest', perspective: 'frontline', principle: 1, share: 0.1, isClear: true },
    ]);
  });

  test('the overview says nothing of a group that was asked about one principle: there is no least', () => {
    const one = { ...enough, principles: enough.principles.slice(0, 1) };
    expect(overviewFindings(one)).toEqual([]);
  });

  test('the differences: of the rows that are shown, those that are more than chance', () => {
    const found = gapFindings(enough, [principleId(1), principleId(2), 's1', 'unknown']);
    expect(found.map(({ about }) => about)).toEqual([{ principle: 1 }, { statementId: 's1', principle: 1 }]);
    expect(found[0]).toMatchObject({ kind: 'gap', residents: 0.95, frontline: 0.1 });
  });

  test('the quadrant: what a group wants most while it goes less well', () => {
    expect(quadrantFindings(enough, 'all').map(({ perspective, principle }) => [perspective, principle])).toEqual([
      ['residents', 3],
      ['frontline', 3],
    ]);
    expect(quadrantFindings(enough, 'frontline')).toHaveLength(1);
  });

  test('all that is said of whole principles can be found again by what it is about', () => {
    expect(principleFinding(enough, { kind: 'gap', principle: 1 }, 10)?.isClear).toBe(true);
    expect(principleFindings(enough).map(({ finding }) => finding.kind)).toEqual([
      'lowest',
      'lowest',
      'gap',
      'urgent',
      'urgent',
    ]);
  });
});

describe('[F1] a group with fewer answers than documents ask for', () => {
  const all = (of: ScanResults) => [
    ...overviewFindings(of),
    ...gapFindings(of, [principleId(1), 's1']),
    ...quadrantFindings(of, 'all'),
  ];

  test.each([
    [{ residents: 9, frontline: 40 }, 5],
    [{ residents: 19, frontline: 40 }, 20],
  ])('is in no finding and in no difference: %j with the limit at %i', (sizes, threshold) => {
    const found = all(results(sizes, threshold));
    expect(found.map(({ kind }) => kind)).toEqual(['lowest', 'urgent']);
    expect(found.every((one) => 'perspective' in one && one.perspective === 'frontline')).toBe(true);
  });

  test('from that number on it is', () => {
    expect(all(results({ residents: 10, frontline: 40 }))).toHaveLength(6);
  });
});

describe('[G8] the card of a statement or a point', () => {
  const few = results({ residents: 9, frontline: 40 });

  test('leaves the figures of a group off that has fewer answers than documents ask for', () => {
    const camps = { below: 4, middle: 0, above: 5, n: 9, agreement: 0, isClear: true };
    const statement = {
      ...{ kind: 'two-camps' as const, statementId: 's1', principle: null, perspective: 'residents' as const },
      ...camps,
    };
    expect(groupsWithoutFigures(statement, few)).toEqual(['residents']);
    expect(groupsWithoutFigures(statement, results({ residents: 10, frontline: 40 }))).toEqual([]);
    expect(groupsWithoutFigures({ ...statement, statementId: 'elsewhere' }, few)).toEqual([]);
    const point = { kind: 'wanted' as const, pointId: 'wish 1', principle: null, groups: [], isClear: true };
    expect(groupsWithoutFigures(point, few)).toEqual([]);
    expect(groupsWithoutFigures(point, { ...few, threshold: 41 })).toEqual(['residents', 'frontline']);
  });
});

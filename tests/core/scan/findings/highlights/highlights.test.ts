import { describe, expect, test } from 'vitest';
import { type Highlight, outcomeOf, statementOf as subjectOf } from '../../../../../core/scan/findings/finding.ts';
import { highlightsOf } from '../../../../../core/scan/findings/highlights/highlights.ts';
import { computeResults } from '../../../../../core/scan/results/compute-results.ts';
import { pointOf, resultsOf, statementOf } from '../../made-results.ts';
import { peopleOf, randomOf, scanOfPeople } from '../../small-groups/attack/world.ts';

const residents = (...counts: number[]) => ({ perspective: 'residents' as const, counts });
const frontline = (...counts: number[]) => ({ perspective: 'frontline' as const, counts });
const kinds = (highlights: readonly Highlight[]) => highlights.map(({ kind }) => kind);

describe('what is worth talking about', () => {
  test('[E3] is a statement with clearly more people below the middle than above, with the middle beside them', () => {
    const results = resultsOf({ statements: [statementOf('s1', 'a', 6, residents(20, 6, 4))] });
    expect(highlightsOf(results)).toMatchObject([
      {
        kind: 'weak',
        statementId: 's1',
        perspective: 'residents',
        below: 20,
        middle: 6,
        above: 4,
        n: 30,
        isClear: true,
      },
    ]);
  });

  test('[E3] is not weak when as many are above as below, however many are in the middle', () => {
    const results = resultsOf({ statements: [statementOf('s1', 'a', 6, residents(9, 18, 36, 18, 9))] });
    expect(highlightsOf(results)).toEqual([]);
  });

  test('[E1] what can be chance is offered as such: 2 of 6, or a gap of a few', () => {
    const results = resultsOf({ statements: [statementOf('s1', 'a', 6, residents(3, 2, 1), frontline(1, 2, 4))] });
    const found = highlightsOf(results);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ isClear }) => !isClear)).toBe(true);
  });

  test('[E2] is a gap between the groups, residents minus frontline', () => {
    const results = resultsOf({ statements: [statementOf('s1', 'a', 6, residents(10, 10, 15), frontline(2, 3, 25))] });
    const [gap] = highlightsOf(results);
    expect(gap).toMatchObject({ kind: 'gap', about: { statementId: 's1' }, residents: 15 / 35, frontline: 25 / 30 });
    expect(gap?.isClear).toBe(true);
    if (gap?.kind === 'gap') expect(gap.high).toBeLessThan(0);
  });

  test('is no gap when the difference is sure but small', () => {
    const statement = statementOf('s1', 'a', 6, residents(5000, 0, 5000), frontline(4000, 0, 6000));
    expect(kinds(highlightsOf(resultsOf({ statements: [statement] })))).not.toContain('gap');
  });

  test('is a gap of a principle when the groups got different statements, and not when they share one', () => {
    const summary = { n: 40, low: 0, high: 1, below: 0, effective: 60 };
    const groups = (otherStatement: string) => [
      { perspective: 'residents' as const, statementIds: ['s1'], ...summary, share: 0.3 },
      { perspective: 'frontline' as const, statementIds: [otherStatement], ...summary, share: 0.7 },
    ];
    const found = (other: string) => highlightsOf(resultsOf({ principles: [{ principle: 5, groups: groups(other) }] }));
    expect(found('s2')).toMatchObject([{ kind: 'gap', about: { principle: 5 } }]);
    expect(found('s1')).toEqual([]);
  });

  test('[E4] is a group that stands near both ends', () => {
    const camps = (...counts: number[]) =>
      highlightsOf(resultsOf({ statements: [statementOf('s', 'a', 1, residents(...counts))] }));
    expect(camps(8, 1, 0, 1, 8)).toMatchObject([{ kind: 'two-camps', below: 9, above: 9, n: 18, isClear: true }]);
    expect(camps(2, 0, 0, 0, 2)).toEqual([]);
    expect(camps(4, 4, 4, 4, 4)).toEqual([]);
  });

  test('is what both groups want most, before what one of them wants', () => {
    const group = (perspective: 'residents' | 'frontline', count: number) => ({ perspective, count, of: 30 });
    const point = (id: string, ours: number, theirs: number) =>
      pointOf(id, group('residents', ours), group('frontline', theirs));
    const improvementPoints = [
      point('a', 20, 8),
      point('b', 9, 20),
      point('c', 18, 18),
      point('d', 12, 5),
      point('e', 5, 12),
    ];
    const found = highlightsOf(resultsOf({ improvementPoints }));
    expect(found).toMatchObject([
      {
        kind: 'wanted-by-both',
        pointId: 'c',
        groups: [
          { k: 18, n: 30, rank: 2 },
          { k: 18, rank: 2 },
        ],
      },
      { kind: 'wanted', pointId: 'b' },
      { kind: 'wanted', pointId: 'a' },
    ]);
  });

  test('names a statement once, or twice when the groups differ and one of them falls apart', () => {
    const weakAndDiffers = statementOf('s1', 'a', 6, residents(30, 5, 3), frontline(2, 3, 25));
    expect(kinds(highlightsOf(resultsOf({ statements: [weakAndDiffers] })))).toEqual(['gap']);
    const campsAndDiffers = statementOf('s2', 'b', 6, residents(20, 1, 0, 1, 18), frontline(0, 0, 1, 10, 30));
    expect(kinds(highlightsOf(resultsOf({ statements: [campsAndDiffers] })))).toEqual(['gap', 'two-camps']);
  });

  test('takes the clearest of a kind first', () => {
    const statements = [
      statementOf('s1', 'a', 6, residents(20, 6, 8)),
      statementOf('s2', 'b', 5, residents(30, 3, 1)),
      statementOf('s3', 'c', 4, residents(25, 6, 4)),
    ];
    expect(highlightsOf(resultsOf({ statements }))).toMatchObject([{ statementId: 's2' }, { statementId: 's3' }]);
  });
});

describe('the list', () => {
  test('of any scan has at most seven, never a hidden group, no statement twice without reason, and is always the same', () => {
    let most = 0;
    for (let seed = 0; seed < 1000; seed++) {
      const people = peopleOf(randomOf(seed));
      const scan = scanOfPeople(
        people,
        people.map((_, i) => i),
        false,
      );
      const results = computeResults(scan);
      const found = highlightsOf(results);
      most = Math.max(most, found.length);
      expect(found.length).toBeLessThanOrEqual(7);
      expect(highlightsOf(structuredClone(results))).toEqual(found);
      for (const { perspective } of results.groups.filter(({ respondents }) => respondents === null)) {
        expect(JSON.stringify(found)).not.toContain(`"perspective":"${perspective}"`);
      }
      const subjects = found.flatMap((one) => subjectOf(one) ?? []);
      const twice = found.filter((one) => subjects.filter((id) => id === subjectOf(one)).length > 1);
      expect(twice.every(({ kind }) => kind === 'gap' || kind === 'two-camps')).toBe(true);
    }
    expect(most).toBeGreaterThan(3);
  });

  test('tells the toolbox which outcome it is; a strong point asks for nothing', () => {
    const all = highlightsOf(resultsOf({ statements: [statementOf('s1', 'a', 6, residents(0, 2, 30))] }));
    expect(all.map(outcomeOf)).toEqual([null]);
    const weak = highlightsOf(resultsOf({ statements: [statementOf('s1', 'a', 6, residents(30, 2, 0))] }));
    expect(weak.map(outcomeOf)).toEqual(['weak']);
  });
});

import { describe, expect, test } from 'vitest';
import { mappingProblem } from '../../../core/scan/import/check.ts';
import { Scan } from '../../../core/scan/model/scan.ts';
import { fitsTable, forThisFile, shapeOf } from '../../../core/scan/recognise/shape.ts';
import type { ColumnRole } from '../../../core/scan/table/mapping.ts';
import { previewColumns } from '../../../core/scan/table/preview.ts';
import { mappingOf, statement, summarize, tableOf, toScan } from './tables.ts';

const group: ColumnRole = { role: 'group' };
const point = (text: string): ColumnRole => ({ role: 'improvementPoint', text, principle: null });

describe('a scan', () => {
  test('keeps the text of a cell exactly and the order of the file', () => {
    const table = tableOf(
      ['wie', 'a'],
      [
        [' medewerker', ' Wel\u00a0 \n'],
        ['inwoner', '\tniet'],
      ],
    );
    const scan = toScan(table, mappingOf([group, statement('a')]), true);
    expect(scan.respondents.map(({ perspective }) => perspective)).toEqual(['frontline', 'residents']);
    expect(scan.statements[0]?.cells).toEqual([' Wel\u00a0 \n', '\tniet']);
    expect(Scan.parse(scan)).toEqual(scan);
  });

  test('leaves out empty rows and rows without a group', () => {
    const table = tableOf(
      ['wie', 'a'],
      [
        ['', ' '],
        ['', 'wel'],
        ['beleid', 'wel'],
        ['inwoner', 'wel'],
      ],
    );
    const mapping = mappingOf([group, statement('a')]);
    expect(toScan(table, mapping, true).respondents).toHaveLength(1);
    expect(summarize(table, mapping).withoutGroup).toBe(2);
  });

  test('gives a whole file to one group', () => {
    const mapping = mappingOf([statement('a')], { group: { kind: 'whole-file', perspective: 'frontline' } });
    expect(toScan(tableOf(['a'], [['wel'], ['']]), mapping, true).respondents).toEqual([
      { perspective: 'frontline', completed: true },
    ]);
  });

  test('a respondent without a completion mark has abandoned', () => {
    const table = tableOf(
      ['wie', 'klaar', 'a'],
      [
        ['inwoner', '2026-01-01', 'wel'],
        ['inwoner', '', 'wel'],
        ['inwoner', 'False', ''],
      ],
    );
    const mapping = mappingOf([group, { role: 'completed' }, statement('a')]);
    expect(toScan(table, mapping, false).respondents.map(({ completed }) => completed)).toEqual([true, false, false]);
    expect(summarize(table, mapping).groups).toEqual([{ perspective: 'residents', respondents: 3, abandoned: 2 }]);
  });

  const twins = mappingOf([group, statement('De hulp past.'), statement('de hulp past')]);

  test('the same statement in two columns is one when no row has both', () => {
    const table = tableOf(
      ['wie', 'a', 'b'],
      [
        ['inwoner', 'wel', ''],
        ['medewerker', '', 'niet'],
      ],
    );
    expect(toScan(table, twins, true).statements).toMatchObject([
      { id: 's1', text: 'De hulp past.', cells: ['wel', 'niet'] },
    ]);
  });

  test('the same statement in two columns is kept twice when a row has both', () => {
    const table = tableOf(['wie', 'a', 'b'], [['inwoner', 'wel', 'niet']]);
    expect(toScan(table, twins, true).statements.map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  test('a blank beside a tick of the same question means not chosen, all blank means no answer', () => {
    const table = tableOf(
      ['wie', 'Wat? [a]', 'Wat? [b]'],
      [
        ['inwoner', 'x', ''],
        ['inwoner', '', ''],
        ['inwoner', 'Nee', 'b'],
      ],
    );
    const scan = toScan(table, mappingOf([group, point('a'), point('b')]), true);
    expect(scan.improvementPoints.map(({ choices }) => choices)).toEqual([
      ['chosen', 'no-answer', 'not-chosen'],
      ['not-chosen', 'no-answer', 'chosen'],
    ]);
  });

  test('choices in one cell become one improvement point per option', () => {
    const list = { separator: ',', options: ['a, of b', 'c'].map((text) => ({ text, principle: null })) };
    const table = tableOf(
      ['wie', 'top'],
      [
        ['inwoner', 'a, of b, c'],
        ['inwoner', 'iets anders'],
        ['inwoner', ''],
      ],
    );
    const scan = toScan(table, mappingOf([group, { role: 'improvementList' }], { list }), true);
    expect(scan.improvementPoints).toMatchObject([
      { id: 'v1', text: 'a, of b', choices: ['chosen', 'not-chosen', 'no-answer'] },
      { id: 'v2', text: 'c', choices: ['chosen', 'not-chosen', 'no-answer'] },
    ]);
  });
});

describe('a mapping', () => {
  const table = tableOf(['wie', 'a'], [['inwoner', 'wel']]);

  test.for([
    ['columns-differ', mappingOf([group])],
    ['no-group', mappingOf([group, statement('a')], { group: null })],
    ['no-group', mappingOf([statement('b'), statement('a')])],
    [
      'no-group',
      mappingOf([group, statement('a')], { group: { kind: 'column', values: [{ text: 'x', perspective: null }] } }),
    ],
    ['no-answers', mappingOf([group, { role: 'other' }])],
    ['no-scale', mappingOf([group, statement('a')], { scale: null })],
    ['no-options', mappingOf([group, { role: 'improvementList' }])],
    [null, mappingOf([group, statement('a')])],
    [null, mappingOf([group, { role: 'openAnswer', question: 'a' }], { scale: null })],
  ] as const)('with problem %s', ([problem, mapping]) => {
    expect(mappingProblem(table, mapping)).toBe(problem);
  });

  test('is summarised with unknown answers, most frequent first, and what is left out', () => {
    const rows = [
      ['inwoner', 'tja', 'jan'],
      ['inwoner', ' tja ', ''],
      ['inwoner', 'hm', ''],
      ['inwoner', 'WEET IK NIET', ''],
    ];
    const mapping = mappingOf([group, statement('a'), { role: 'personal', kind: 'name' }]);
    expect(summarize(tableOf(['wie', 'a', 'Uw&nbsp;naam'], rows), mapping)).toMatchObject({
      unknownAnswers: [
        { text: 'tja', count: 2 },
        { text: 'hm', count: 1 },
      ],
      leftOut: [{ header: 'Uw naam', why: 'personal' }],
    });
  });

  test('counts the statements and open answers that somebody filled in', () => {
    const mapping = mappingOf([group, statement('a'), statement('b'), { role: 'openAnswer', question: 'c' }]);
    const rows = [
      ['inwoner', 'wel', '', 'ja'],
      ['inwoner', '', '', ''],
    ];
    expect(summarize(tableOf(['wie', 'a', 'b', 'c'], rows), mapping)).toMatchObject({ statements: 1, openAnswers: 1 });
  });

  test('is previewed with three short examples, none of personal columns', () => {
    const rows = [
      ['a', 'x'],
      ['b', 'y'],
      ['b', ''],
      ['c', ''],
      ['d', ''],
      ['👍'.repeat(100), ''],
    ];
    const mapping = mappingOf([
      { role: 'openAnswer', question: 'q' },
      { role: 'personal', kind: 'ip' },
    ]);
    expect(previewColumns(tableOf(['q', 'ip'], rows), mapping)).toEqual([
      { header: 'q', examples: ['a', 'b', 'c'], filled: 6, distinct: 5 },
      { header: 'ip', examples: [], filled: 2, distinct: 2 },
    ]);
    const long = previewColumns(tableOf(['q'], [['👍'.repeat(100)]]), mapping)[0]?.examples[0] ?? '';
    expect(long.length).toBeLessThanOrEqual(120);
    expect(long.isWellFormed()).toBe(true);
  });

  test('is remembered for the same headers, and used only where it knows every group', () => {
    expect(shapeOf(['a', 'b'])).toBe(shapeOf(['a', 'b']));
    expect(shapeOf(['a', 'b'])).not.toBe(shapeOf(['b', 'a']));
    expect(shapeOf(['a,b'])).not.toBe(shapeOf(['a', 'b']));
    const mapping = mappingOf([group, statement('a')]);
    expect(fitsTable(mapping, table)).toBe(true);
    expect(fitsTable(mapping, tableOf(['wie'], []))).toBe(false);
    const whole = { ...mapping, group: { kind: 'whole-file' as const, perspective: 'residents' as const } };
    expect(fitsTable(whole, table)).toBe(true);
    expect(forThisFile(whole, { ...whole, group: null }).group).toBeNull();
    const named = { kind: 'whole-file', perspective: 'frontline' } as const;
    expect(forThisFile(whole, { ...whole, group: named }).group).toEqual(named);
    expect(forThisFile(mapping, { ...mapping, group: null }).group).toEqual(mapping.group);
    expect(fitsTable(mapping, tableOf(['wie', 'a'], [['mantelzorger', 'wel']]))).toBe(false);
  });
});

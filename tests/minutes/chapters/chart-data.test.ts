import { describe, expect, it } from 'vitest';
import { pointsBlock, statementBlocks } from '../../../minutes/chapters/chart-data.ts';
import { pointOf, statementOf } from '../../core/scan/made-results.ts';

const named = { id: 'k', name: 'Grafiek', alt: 'Wat te zien is' };
const scale = ['niet', 'een beetje', 'wel'];
const statements = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    statementOf(`s${i}`, `Stelling ${i}`, null, { perspective: 'residents', counts: [1, 2, i + 1] }),
  );
const chartsOf = (count: number, form: 'editable' | 'drawn') =>
  statementBlocks(named, statements(count), scale, form).flatMap((block) => (block.type === 'chart' ? block : []));
const sizes = (count: number, form: 'editable' | 'drawn' = 'editable') =>
  chartsOf(count, form).map(({ data }) => data.categories.length);

describe('bars of statements', () => {
  it('are cut in charts of nearly the same size, of at most twenty bars', () => {
    expect(sizes(20)).toEqual([20]);
    expect(sizes(21)).toEqual([11, 10]);
    expect(sizes(45)).toEqual([15, 15, 15]);
    expect(sizes(45, 'drawn')).toEqual([45]);
    expect(sizes(0)).toEqual([]);
  });

  it('have labels of up to ninety characters, and a number for an answer without a text', () => {
    const labelled = (text: string) =>
      statementBlocks(
        named,
        [text, 'Een andere'].map((own) => statementOf(own, own, null, { perspective: 'residents', counts: [1, 2, 3] })),
        ['', text, 'wel'],
        'editable',
      ).flatMap((block) => (block.type === 'chart' ? [block.data] : []))[0];
    expect(labelled('x'.repeat(90))?.categories[0]).toContain('x'.repeat(90));
    expect(labelled('x'.repeat(91))?.categories[0]).toContain(`${'x'.repeat(90)}…`);
    expect(labelled('x'.repeat(91))?.series.map(({ name }) => name)).toEqual(['1', `${'x'.repeat(90)}…`, 'wel']);
    const nobody = statementOf('s', 'Niemand', null, { perspective: 'residents', counts: [0, 0, 0] });
    expect(statementBlocks(named, [nobody], scale, 'editable')).toEqual([]);
    expect(chartsOf(21, 'editable').map(({ data, alt }) => [data.stacked, alt.startsWith('Wat te zien is')])).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(new Set(chartsOf(21, 'editable').map(({ alt }) => alt)).size, 'each says which part it is').toBe(2);
  });

  it('of one statement are named after their group only: the statement stands above them', () => {
    expect(chartsOf(1, 'editable')[0]?.data.categories).toEqual(['Inwoners (4)']);
    expect(chartsOf(2, 'editable')[0]?.data.categories[0]).toBe('Stelling 0 (inwoners, 4)');
  });

  it('stand once, in order, with their own figures', () => {
    const charts = chartsOf(45, 'editable');
    expect(charts.map(({ id }) => id)).toEqual(['k', 'k-2', 'k-3']);
    const names = charts.flatMap(({ data }) => data.categories);
    expect(names.map((name) => /Stelling (\d+)/.exec(name)?.[1])).toEqual(statements(45).map((_, i) => `${i}`));
    const last = charts.flatMap(({ data }) => data.series[2]?.values ?? []);
    expect(last).toEqual(statements(45).map((_, i) => (i + 1) / (i + 4)));
    expect(charts[0]?.data.series.map(({ name }) => name)).toEqual(scale);
  });
});

describe('bars of improvement points', () => {
  const residents = (count: number, of: number) => ({ perspective: 'residents' as const, count, of, place: 1 });
  const blockOf = (count: number) => {
    const points = Array.from({ length: count }, (_, i) => pointOf(`Punt ${i}`, residents(count - i, 2 * count)));
    const [block] = pointsBlock('p', 'Punten', 'De punten', points, ['residents']);
    return block?.type === 'chart' ? block : null;
  };

  it('stand in the order of the ranking, each once', () => {
    expect(blockOf(5)?.data.categories).toEqual(Array.from({ length: 5 }, (_, i) => `Punt ${i}`));
    expect(blockOf(5)?.alt).toBe('De punten');
  });

  it('are nothing where nobody of the group was asked, and never more than all', () => {
    const valueIn = (count: number, of: number) => {
      const [block] = pointsBlock('p', 'Punten', 'De punten', [pointOf('Punt', residents(count, of))], ['residents']);
      return block?.type === 'chart' ? block.data.series[0]?.values[0] : undefined;
    };
    expect([valueIn(0, 0), valueIn(1, 1), valueIn(0, 1), valueIn(3, 2)]).toEqual([null, 1, 0, 1]);
    const [block] = pointsBlock('p', 'Punten', 'De punten', [pointOf('Punt', residents(1, 2))], ['frontline']);
    expect(block?.type === 'chart' && block.data.series.map(({ values }) => values)).toEqual([[null]]);
    expect(pointsBlock('p', 'Punten', 'De punten', [pointOf('Punt', residents(1, 2))], [])).toEqual([]);
  });

  it('are the share of who was asked', () => {
    expect(blockOf(2)?.data.series.map(({ values }) => values)).toEqual([[0.5, 0.25]]);
    expect(blockOf(0)).toBeNull();
  });
});

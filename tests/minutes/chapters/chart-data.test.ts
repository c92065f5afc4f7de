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

  it('are the twelve that most chose, and the text beside it says so', () => {
    expect(blockOf(12)?.data.categories).toHaveLength(12);
    expect(blockOf(12)?.alt).toBe('De punten');
    expect(blockOf(13)?.data.categories).toEqual(Array.from({ length: 12 }, (_, i) => `Punt ${i}`));
    expect(blockOf(13)?.alt).toMatch(/^De punten .*12/);
  });

  it('are the share of who was asked', () => {
    expect(blockOf(2)?.data.series.map(({ values }) => values)).toEqual([[0.5, 0.25]]);
    expect(blockOf(0)).toBeNull();
  });
});

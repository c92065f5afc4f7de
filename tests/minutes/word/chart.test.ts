import { Document, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../minutes/blocks/blocks.ts';
import { inkOn } from '../../../minutes/look/design.ts';
import { cellName, workbookOf } from '../../../minutes/word/chart-workbook.ts';
import { chartXml } from '../../../minutes/word/chart-xml.ts';
import { partsOf } from '../../../minutes/word/parts-of.ts';
import { writeZip } from '../../../services/zip/write-zip.ts';

const anyChart: fc.Arbitrary<ChartData> = fc
  .record({
    stacked: fc.boolean(),
    categories: fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '&', '<', '"', "'", ' ', '\n', '💬') }), {
      minLength: 1,
      maxLength: 9,
    }),
    colors: fc.uniqueArray(fc.constantFrom('8C4A12', 'D39A56', 'C9C7C1', '0D665D'), { minLength: 1 }),
  })
  .chain(({ stacked, categories, colors }) =>
    fc.record({
      stacked: fc.constant(stacked),
      categories: fc.constant(categories),
      series: fc.tuple(
        ...colors.map((color) =>
          fc.record({
            name: fc.string({ unit: fc.constantFrom('b', '&', 'ü', ' '), minLength: 1 }),
            color: fc.constant(color),
            values: fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0)), {
              minLength: categories.length,
              maxLength: categories.length,
            }),
          }),
        ),
      ),
    }),
  );

/** The same chart as the docx library writes it. */
function ofTheLibrary({ stacked, categories, series }: ChartData): string {
  const text = (color: string) => ({ size: 9, color });
  const label = { value: true, numberFormat: '0%', position: 'center' as const };
  const run = new ChartRun({
    type: 'bar',
    stacking: stacked ? 'stacked' : 'none',
    categories,
    series: series.map(({ name, color, values }) => ({
      ...{ name, color, values },
      ...(stacked && {
        dataLabels: { ...label, font: text(inkOn(color)) },
        pointLabels: values.map((value) => ((value ?? 0) < 0.06 ? (false as const) : undefined)),
      }),
    })),
    gapWidth: stacked ? 25 : 45,
    font: { name: 'Calibri' },
    categoryAxis: { reverseOrder: true, font: text('1D2A30') },
    valueAxis: {
      ...{ minimum: 0, numberFormat: '0%', visible: false, gridlines: false },
      ...(stacked && { maximum: 1 }),
    },
    dataLabels: {
      ...label,
      seriesName: !stacked,
      position: stacked ? 'center' : 'outsideEnd',
      font: text('1D2A30'),
    },
    legend: stacked ? { position: 'top', font: text('1D2A30') } : false,
    chartArea: { fill: 'FFFFFF', border: 'none' },
  });
  const parts = partsOf(new Document({ sections: [{ children: [new Paragraph({ children: [run] })] }] }));
  return strFromU8(parts['word/charts/chart1.xml'] ?? new Uint8Array())
    .replaceAll('lang="en-US"', 'lang="nl-NL"')
    .replace('<c:lang val="en-US"/>', '<c:lang val="nl-NL"/>')
    .replaceAll('<c:formatCode>General</c:formatCode>', '<c:formatCode>0%</c:formatCode>')
    .replace(/r:id="[^"]+"/, 'r:id="rId1"')
    .replaceAll('&apos;', "'");
}

describe('a chart that can be edited', () => {
  it('is the same as what the docx library makes of it, in Dutch', () => {
    fc.assert(
      fc.property(anyChart, (data) => {
        expect(chartXml(data, 'rId1')).toBe(ofTheLibrary(data));
      }),
      { numRuns: 60 },
    );
  });

  it('has its figures in a workbook: a row a bar, a column a series, an empty cell where there is none', async () => {
    await fc.assert(
      fc.asyncProperty(anyChart, async (data) => {
        const { categories, series } = data;
        const { sheets } = await readXlsx(writeZip(workbookOf(data), new Date(2026, 0, 1)));
        const wide = ({ length }: { readonly length: number }) =>
          Array.from({ length: series.length + 1 - length }, () => null);
        expect(sheets[0]?.rows.map((row) => [...row, ...wide(row)])).toEqual([
          [null, ...series.map(({ name }) => name)],
          ...categories.map((name, i) => [name, ...series.map(({ values }) => values[i] ?? null)]),
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('names its cells as a workbook does', () => {
    expect([cellName(0, 0), cellName(25, 9), cellName(26, 0), cellName(53, 2)]).toEqual(['A1', 'Z10', 'AA1', 'BB3']);
  });
});

import { Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { Block, ChartData } from '../blocks/blocks.ts';
import { COLORS, FONT, inkOn } from '../look/design.ts';
import { STYLES } from '../look/style-ids.ts';
import { chartHeight } from '../pages/chart-size.ts';

const TWIPS_PER_PIXEL = 15;
/** A smaller part of a bar has no room for its label; the table beside the chart has every figure. */
const LABELLED = 0.06;
const text = (size: number, color: string = COLORS.ink) => ({ size, color });

/** A chart that can be edited in Word, with its figures in it. */
export function wordChart({ name, alt, data }: Extract<Block, { type: 'chart' }>, width: number): Paragraph {
  const run = new ChartRun({
    type: 'bar',
    stacking: data.stacked ? 'stacked' : 'none',
    categories: data.categories,
    series: data.series.map((one) => seriesOf(one, data.stacked)),
    gapWidth: data.stacked ? 25 : 45,
    font: { name: FONT },
    categoryAxis: { reverseOrder: true, font: text(9) },
    valueAxis: {
      minimum: 0,
      ...(data.stacked && { maximum: 1 }),
      numberFormat: '0%',
      visible: false,
      gridlines: false,
    },
    // A group stands beside its bar; a legend would have the groups the other way round than the bars.
    dataLabels: {
      value: true,
      seriesName: !data.stacked,
      numberFormat: '0%',
      position: data.stacked ? 'center' : 'outsideEnd',
      font: text(9),
    },
    legend: data.stacked ? { position: 'top', font: text(9) } : false,
    chartArea: { fill: COLORS.white, border: 'none' },
    transformation: {
      width: Math.floor(width / TWIPS_PER_PIXEL),
      height: Math.round(chartHeight(data) / TWIPS_PER_PIXEL),
    },
    altText: { name, description: alt },
  });
  return new Paragraph({ style: STYLES.picture, children: [run] });
}

function seriesOf({ name, color, values }: ChartData['series'][number], stacked: boolean) {
  const inside = {
    value: true,
    numberFormat: '0%',
    position: 'center' as const,
    font: text(9, inkOn(color)),
  };
  return {
    name,
    color,
    values,
    ...(stacked && {
      dataLabels: inside,
      pointLabels: values.map((value) => ((value ?? 0) < LABELLED ? (false as const) : undefined)),
    }),
  };
}

import type { ChartData } from '../blocks/blocks.ts';

const FRAME = 1350;
const BAR = 560;
const GROUPED_BAR = 330;
const LEGEND_LINE = 260;
/** Characters of the legend that fit on one line. */
const LEGEND_WIDTH = 105;

/** Height of an editable chart, in twips. */
export function chartHeight({ stacked, categories, series }: ChartData): number {
  const each = stacked ? BAR : Math.max(BAR, series.length * GROUPED_BAR);
  const legend = series.reduce((sum, { name }) => sum + name.length + 5, 0);
  return FRAME + categories.length * each + Math.ceil(legend / LEGEND_WIDTH) * LEGEND_LINE;
}

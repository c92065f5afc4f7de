import type { ChartData } from '../blocks/blocks.ts';
import type { Room } from './page-room.ts';

const FRAME = 300;
/** A bar with its gap, beside a label of one line; and beside one of two lines or more. */
const BAR = 430;
const LABELLED_BAR = 560;
const GROUPED_BAR = 330;
const LEGEND_LINE = 260;
/** Characters of a label that fit on one line beside its bar, and of the legend. */
const LABEL_WIDTH = 38;
const LEGEND_WIDTH = 105;

/** Height of an editable chart, in twips. */
export function chartHeight({ stacked, categories, series }: ChartData): number {
  const bar = categories.some((name) => name.length > LABEL_WIDTH) ? LABELLED_BAR : BAR;
  const each = stacked ? bar : Math.max(bar, series.length * GROUPED_BAR);
  return FRAME + categories.length * each + (stacked ? legendLines(series) * LEGEND_LINE : 0);
}

function legendLines(series: ChartData['series']): number {
  const length = series.reduce((sum, { name }) => sum + name.length + 5, 0);
  return Math.ceil(length / LEGEND_WIDTH);
}

/** Left above a drawn chart for its heading, and the most that a chart takes of a page, in twips. */
const ABOVE_DRAWN = 1000;
const MOST_DRAWN = 10_000;
const TWIPS_PER_PIXEL = 15;

/** The room of a drawn chart on a page. */
export const drawnRoom = ({ width, height }: Room): Room => ({
  width,
  height: Math.min(height - ABOVE_DRAWN, MOST_DRAWN),
});

/** Height of a drawn chart, in twips: as large as its room allows, in whole pixels. */
export function drawnHeight(
  { width, height }: { readonly width: number; readonly height: number },
  room: Room,
): number {
  const own = drawnRoom(room);
  const scale = Math.min(own.width / width, own.height / height) / TWIPS_PER_PIXEL;
  return Math.max(1, Math.round(height * scale)) * TWIPS_PER_PIXEL;
}

import type { ReactElement } from 'react';
import { rankPoints } from '../../../core/scan/findings/ranking.ts';
import { reachOf } from '../../../core/scan/results/reach.ts';
import { chartsShown } from '../../../minutes/model/charts-shown.ts';
import type { MinutesModel } from '../../../minutes/model/model.ts';
import type { MinutesChart } from '../../../minutes/model/scan-part.ts';
import { DivergingBars } from './bars/DivergingBars.tsx';
import { layoutDiverging } from './bars/diverging-chart.ts';
import { RankedBars } from './bars/RankedBars.tsx';
import { heightWithMark, layoutRanked } from './bars/ranked-layout.ts';
import { METRICS } from './metrics.ts';
import { type ChartPicture, chartToPng } from './svg-to-png.ts';

/** Width of the text on an A4 page with margins of 2.5 cm, in CSS pixels. */
const PAGE_WIDTH = 605;
const TOP = 10;

/** Draws every chart of the minutes for the Word document, one after the other so that the screen stays responsive. */
export async function renderMinutesCharts(
  scan: MinutesModel['scan'],
): Promise<(ChartPicture & { readonly chartId: string })[]> {
  const pictures: (ChartPicture & { readonly chartId: string })[] = [];
  for (const chart of scan ? chartsShown(scan) : []) {
    const { element, height } = minutesChart(chart, scan?.scale ?? []);
    pictures.push({ chartId: chart.id, ...(await chartToPng(element, PAGE_WIDTH, height)) });
  }
  return pictures;
}

/** The size of a drawn chart, in CSS pixels. */
export const minutesChartSize = (chart: MinutesChart, ofScan: readonly string[]) => ({
  width: PAGE_WIDTH,
  height: minutesChart(chart, ofScan).height,
});

/** One chart at the width of the page, with the height it takes. */
export function minutesChart(
  chart: MinutesChart,
  ofScan: readonly string[],
): { element: ReactElement; height: number } {
  const metrics = METRICS.word;
  if (chart.type === 'improvementPoints') {
    const height = heightWithMark(layoutRanked(rankPoints(chart.points), PAGE_WIDTH, metrics, TOP));
    return { element: <RankedBars points={chart.points} size="word" width={PAGE_WIDTH} top={TOP} />, height };
  }
  const { statements, scale = ofScan } = chart;
  const placing = {
    statements,
    reach: reachOf(statements),
    scale,
    width: PAGE_WIDTH,
    metrics,
    withText: true,
    withLegend: true,
  };
  const { height } = layoutDiverging(placing);
  return { element: <DivergingBars statements={statements} scale={scale} size="word" width={PAGE_WIDTH} />, height };
}

import { inOneList, shareOf } from '../../core/scan/findings/ranking.ts';
import type { ImprovementPointResult } from '../../core/scan/model/results.ts';
import type { MinutesChart, MinutesScan } from './scan-part.ts';

/** So many improvement points are in the chart; the table has all. */
const POINTS_IN_CHART = 5;

/** The chart of the points that most people of either group chose; null where none may be shown. */
export function pointsChart({ charts }: MinutesScan): Extract<MinutesChart, { type: 'improvementPoints' }> | null {
  const chart = charts.find((one) => one.type === 'improvementPoints');
  if (chart?.type !== 'improvementPoints') return null;
  const best = new Set(
    chart.points
      .toSorted((a, b) => highest(b) - highest(a))
      .slice(0, POINTS_IN_CHART)
      .map(({ id }) => id),
  );
  const points = inOneList(chart.points).filter(({ id }) => best.has(id));
  return { ...chart, points };
}

const highest = ({ groups }: ImprovementPointResult) => Math.max(-1, ...groups.map(shareOf));

/** What the chart of a principle still has to show in the attachment: each statement is drawn once. Null when nothing is left. */
export function restOf(chart: MinutesChart, { conclusions }: MinutesScan): MinutesChart | null {
  if (chart.type !== 'statements') return null;
  const drawn = new Set(
    conclusions.flatMap((one) => (one.chart.type === 'statements' ? one.chart.statements.map(({ id }) => id) : [])),
  );
  const statements = chart.statements.filter(({ id }) => !drawn.has(id));
  return statements.length > 0 ? { ...chart, statements } : null;
}

const showsSomething = (chart: MinutesChart) => chart.type !== 'statements' || chart.statements.length > 0;

/** Every chart of the minutes, those of the text first. */
export function chartsShown(scan: MinutesScan): MinutesChart[] {
  const points = pointsChart(scan);
  return [
    ...scan.conclusions.map(({ chart }) => chart).filter(showsSomething),
    ...(points ? [points] : []),
    ...scan.charts.flatMap((chart) => restOf(chart, scan) ?? []),
  ];
}

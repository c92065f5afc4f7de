import { scaleLinear } from 'd3-scale';
import { type GroupRanking, type RankedPoint, shareOf } from '../../../../core/scan/findings/ranking.ts';
import { nl } from '../../locale/nl/index.ts';
import { percent } from '../geometry.ts';
import { linesHeight, type Metrics } from '../metrics.ts';
import { linesOf, textWidth } from '../text.ts';
import { signWidth } from './diverging-layout.ts';

export interface RankedEntry {
  readonly point: RankedPoint;
  readonly y: number;
  readonly lines: readonly string[];
  readonly barY: number;
  readonly barWidth: number;
  readonly figures: string;
  /** Where the mark of a shared top 5 goes: after the last line. */
  readonly mark: { readonly x: number; readonly middle: number } | null;
}

export interface RankedColumn {
  readonly ranking: GroupRanking;
  readonly x: number;
  readonly labelX: number;
  readonly entries: readonly RankedEntry[];
}

export interface RankedLayout {
  readonly metrics: Metrics;
  readonly columns: readonly RankedColumn[];
  readonly barHeight: number;
  /** Whether a point stands in every top 5, so that the mark needs its explanation (`MarkLine`) below. */
  readonly marked: boolean;
  readonly height: number;
}

/** Places the rankings side by side, at most `top` points each; points that nobody chose are left out. */
export function layoutRanked(
  rankings: readonly GroupRanking[],
  width: number,
  metrics: Metrics,
  top: number,
): RankedLayout {
  const gutter = metrics.columnGap * 2.5;
  const columnWidth = (width - gutter * (rankings.length - 1)) / Math.max(1, rankings.length);
  const shown = rankings.map((ranking) => ({
    ...ranking,
    points: ranking.points.filter(({ count }) => count > 0).slice(0, top),
  }));
  const entryWidth = columnWidth - rankWidth(metrics);
  const figures = shown.flatMap(({ points, of }) =>
    points.map((point) => textWidth(figuresOf(point, of), { size: metrics.text })),
  );
  const room = entryWidth - Math.max(0, ...figures) - metrics.columnGap / 2;
  const shares = shown.flatMap(({ points }) => points.map(shareOf));
  const scale = scaleLinear([0, Math.max(0.05, ...shares)], [0, Math.max(20, room)]);
  const columns = shown.map((ranking, index) => {
    const x = index * (columnWidth + gutter);
    const labelX = x + rankWidth(metrics);
    return { ranking, x, labelX, entries: placeEntries(ranking, { metrics, width: entryWidth, labelX, scale }) };
  });
  const bottom = Math.max(
    headHeight(metrics),
    ...columns.flatMap(({ entries }) => entries.map((e) => e.barY + barOf(metrics))),
  );
  const marked = columns.some(({ entries }) => entries.some(({ mark }) => mark));
  return { metrics, columns, barHeight: barOf(metrics), marked, height: Math.ceil(bottom) };
}

/** Height of a chart with the explanation of the mark below it. */
export function heightWithMark({ metrics, marked, height }: RankedLayout): number {
  return marked ? Math.ceil(height + metrics.rowGap * 0.6 + linesHeight(1, metrics.small)) : height;
}

/** Width of the mark that a point stands in every top 5. */
export const markWidth = (metrics: Metrics) => metrics.small * 1.3;

interface Column {
  readonly metrics: Metrics;
  readonly width: number;
  readonly labelX: number;
  readonly scale: (share: number) => number;
}

function placeEntries({ points, of }: GroupRanking, { metrics, width, labelX, scale }: Column): RankedEntry[] {
  const style = { size: metrics.text, weight: 600 } as const;
  let y = headHeight(metrics);
  return points.map((point) => {
    const room = width - (point.inBothTops ? markWidth(metrics) + metrics.small * 0.4 : 0);
    const lines = linesOf(point.text, room, style, metrics.maxLines);
    const textHeight = linesHeight(lines.length, metrics.text);
    const barY = y + textHeight + metrics.textGap / 2;
    const mark = point.inBothTops
      ? {
          x: labelX + textWidth(lines.at(-1) ?? '', style) + metrics.small * 0.4,
          middle: y + textHeight - metrics.text * 0.62,
        }
      : null;
    const entry = { point, y, lines, barY, barWidth: scale(shareOf(point)), figures: figuresOf(point, of), mark };
    y = barY + barOf(metrics) + metrics.rowGap * 0.55;
    return entry;
  });
}

/** How often a point was chosen, with how many were asked behind it where that is not the same for every point. */
export function figuresOf({ count, of }: RankedPoint, { least, most }: GroupRanking['of']): string {
  const share = percent(count, of);
  return least === most ? nl.charts.chosen(count, share) : nl.charts.chosenOf(count, of, share);
}
const barOf = (metrics: Metrics) => metrics.bar * 0.5;
const rankWidth = (metrics: Metrics) =>
  Math.max(signWidth(metrics), textWidth('10 ', { size: metrics.text, weight: 700 }) + metrics.text * 0.3);
const headHeight = (metrics: Metrics) => linesHeight(1, metrics.strong) + metrics.textGap * 1.5;

import { rankPoints } from '../../../../core/scan/findings/ranking.ts';
import type { ImprovementPointResult } from '../../../../core/scan/model/results.ts';
import { describeRanking } from '../describe.ts';
import { type ChartSize, METRICS } from '../metrics.ts';
import { CHART_FONT } from '../palette.ts';
import { MarkLine, RankedDrawing } from './RankedDrawing.tsx';
import { heightWithMark, layoutRanked } from './ranked-layout.ts';

interface RankedBarsProps {
  readonly points: readonly ImprovementPointResult[];
  readonly size: ChartSize;
  readonly width: number;
  /** How many points per group at most. */
  readonly top?: number;
}

/** The most wanted improvements per group side by side, each group with its own ranking; all bars on one scale. */
export function RankedBars({ points, size, width, top = Number.POSITIVE_INFINITY }: RankedBarsProps) {
  const rankings = rankPoints(points);
  const layout = layoutRanked(rankings, width, METRICS[size], top);
  const height = heightWithMark(layout);
  return (
    <svg
      role="img"
      aria-label={describeRanking(rankings)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={CHART_FONT}
    >
      <RankedDrawing layout={layout} />
      {layout.marked && <MarkLine metrics={layout.metrics} y={height} />}
    </svg>
  );
}

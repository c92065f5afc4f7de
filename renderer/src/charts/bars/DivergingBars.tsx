import type { StatementResult } from '../../../../core/scan/model/results.ts';
import { type Reach, reachOf } from '../../../../core/scan/results/reach.ts';
import { describeStatements } from '../describe.ts';
import { type ChartSize, METRICS } from '../metrics.ts';
import { CHART_FONT } from '../palette.ts';
import { DivergingDrawing } from './DivergingDrawing.tsx';
import { layoutDiverging } from './diverging-chart.ts';

interface DivergingBarsProps {
  readonly statements: readonly StatementResult[];
  /** Answer categories, lowest first. */
  readonly scale: readonly string[];
  readonly size: ChartSize;
  readonly width: number;
  /** Charts with the same reach have the same columns and zero line; left out: what these statements need. */
  readonly reach?: Reach;
  /** Without the statement text, where it already stands above the chart. */
  readonly withText?: boolean;
  readonly withLegend?: boolean;
}

/**
 * How groups answered statements on a scale of 2 to 11 categories: diverging stacked bars, centred on the middle of
 * the scale; "weet ik niet" is counted apart from the bar.
 * R. M. Heiberger and N. B. Robbins (2014), Design of Diverging Stacked Bar Charts for Likert Scales and Other
 * Applications, Journal of Statistical Software 57(5).
 */
export function DivergingBars({ size, reach, withText = true, withLegend = true, ...props }: DivergingBarsProps) {
  const { statements, scale, width } = props;
  const metrics = METRICS[size];
  const layout = layoutDiverging({
    statements,
    reach: reach ?? reachOf(statements),
    scale,
    width,
    metrics,
    withText,
    withLegend,
  });
  return (
    <svg
      role="img"
      aria-label={describeStatements(statements)}
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      fontFamily={CHART_FONT}
    >
      <DivergingDrawing layout={layout} />
    </svg>
  );
}

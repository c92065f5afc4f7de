import type { StatementResult } from '../../../../core/scan/model/results.ts';
import type { Reach } from '../../../../core/scan/results/reach.ts';
import { type LegendLayout, layoutLegend } from '../legend.ts';
import type { Metrics } from '../metrics.ts';
import { type DivergingFrame, divergingFrame, layoutStatement, type StatementBlock } from './diverging-layout.ts';

export interface DivergingChart {
  readonly statements: readonly StatementResult[];
  /** Charts with the same reach have the same columns and zero line. */
  readonly reach: Reach;
  readonly scale: readonly string[];
  readonly width: number;
  readonly metrics: Metrics;
  readonly withText: boolean;
  readonly withLegend: boolean;
}

export interface DivergingLayout {
  readonly frame: DivergingFrame;
  readonly legend: LegendLayout | null;
  readonly blocks: readonly StatementBlock[];
  readonly height: number;
}

/** Places a whole chart: legend, then the statements one under the other. */
export function layoutDiverging(chart: DivergingChart): DivergingLayout {
  const { statements, scale, width, metrics } = chart;
  const frame = divergingFrame(chart.reach, scale, metrics, width);
  const legend = chart.withLegend ? layoutLegend(scale, width, metrics.small) : null;
  let y = legend ? legend.height + metrics.rowGap : zeroOvershoot(metrics);
  const blocks = statements.map((statement) => {
    const block = layoutStatement(statement, frame, y, chart.withText);
    y += block.height + metrics.rowGap;
    return block;
  });
  return { frame, legend, blocks, height: Math.ceil(y - metrics.rowGap + zeroOvershoot(metrics)) };
}

/** How far the zero line sticks out above and below the bars of a statement. */
export const zeroOvershoot = (metrics: Metrics) => Math.min(metrics.bar / 6, metrics.textGap);

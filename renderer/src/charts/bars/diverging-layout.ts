import { scaleLinear } from 'd3-scale';
import { SCAN_PERSPECTIVES } from '../../../../core/domain/perspective.ts';
import type { StatementGroup, StatementResult } from '../../../../core/scan/model/results.ts';
import type { Reach } from '../../../../core/scan/results/reach.ts';
import { nl } from '../../locale/nl/index.ts';
import { divergingSegments, percent } from '../geometry.ts';
import { linesHeight, type Metrics } from '../metrics.ts';
import { inkOn, likertColors } from '../palette.ts';
import { linesOf, textWidth } from '../text.ts';

/** What all statements of a chart share: columns, colours and the place of zero. */
export interface DivergingFrame {
  readonly metrics: Metrics;
  readonly width: number;
  readonly bars: { readonly left: number; readonly right: number };
  /** Right edges of the columns with the number of answers and "weet ik niet". */
  readonly nRight: number;
  readonly dontKnowRight: number;
  readonly colors: readonly string[];
  readonly x: (fraction: number) => number;
}

export interface SegmentBox {
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly color: string;
  readonly ink: string;
  /** Null where the percentage does not fit. */
  readonly label: string | null;
}

export interface GroupRow {
  readonly group: StatementGroup;
  readonly y: number;
  readonly height: number;
  readonly segments: readonly SegmentBox[];
}

export interface StatementBlock {
  readonly id: string;
  readonly y: number;
  readonly lines: readonly string[];
  readonly rows: readonly GroupRow[];
  readonly height: number;
}

/** Divides the width: group name, bars, n, "weet ik niet". The same reach gives the same columns and zero line. */
export function divergingFrame(
  reach: Reach,
  scale: readonly string[],
  metrics: Metrics,
  width: number,
): DivergingFrame {
  const names = SCAN_PERSPECTIVES.map((perspective) =>
    textWidth(nl.domain.perspective[perspective], { size: metrics.text, weight: 600 }),
  );
  const label = signWidth(metrics) + Math.max(...names) + metrics.columnGap;
  const quiet = { size: metrics.small };
  const nRight = width - textWidth(nl.charts.dontKnow(reach.dontKnow), quiet) - metrics.columnGap;
  const n = textWidth(nl.charts.n(reach.n), quiet);
  const bars = { left: label, right: Math.max(label + 40, nRight - n - metrics.columnGap) };
  const x = scaleLinear([-reach.left, reach.right], [bars.left, bars.right]);
  return { metrics, width, bars, nRight, dontKnowRight: width, colors: likertColors(scale.length), x };
}

/** Places one statement with its groups, from `y` down. */
export function layoutStatement(
  statement: StatementResult,
  frame: DivergingFrame,
  y: number,
  withText: boolean,
): StatementBlock {
  const { metrics, width } = frame;
  const style = { size: metrics.strong, weight: 700 } as const;
  const lines = withText ? linesOf(statement.text, width, style, metrics.maxLines) : [];
  let at = y + (withText ? linesHeight(lines.length, metrics.strong) + metrics.textGap : 0);
  const rows = statement.groups.map((group) => {
    const height = group.shown && group.n > 0 ? metrics.bar : Math.min(metrics.bar, metrics.text * 1.5);
    const row = { group, y: at, height, segments: group.shown ? segmentsOf(group.counts, frame) : [] };
    at += height + metrics.barGap;
    return row;
  });
  return { id: statement.id, y, lines, rows, height: at - metrics.barGap - y };
}

/** Room for the sign before a group's name. */
export const signWidth = (metrics: Metrics) => metrics.text * 1.15;

function segmentsOf(counts: readonly number[], { x, colors, metrics }: DivergingFrame): SegmentBox[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return divergingSegments(counts).map(({ index, from, to }) => {
    const box = { index, x: x(from), width: x(to) - x(from) };
    const color = colors[index] ?? '';
    const label = nl.charts.percent(percent(counts[index] ?? 0, total));
    const needed = textWidth(label, { size: metrics.text, weight: 600 }) + metrics.separator + metrics.text * 0.3;
    return { ...box, color, ink: inkOn(color), label: needed <= box.width ? label : null };
  });
}
